import { z } from 'zod';
import { messageSchemas } from './message-schema';
import { sampleMessages } from './sample-messages';

export type EventTypeEntry = {
  type: string;
  when: string;
  do: string;
  /** JSON Schema, draft 2020-12. */
  schema: Record<string, unknown>;
  sample: unknown;
};

const meaning: Record<string, { when: string; do: string }> = {
  'accord.event.detected': {
    when: 'The first message about an accord event, always, whatever its revision',
    do: 'Store it',
  },
  'accord.event.updated': { when: 'A firmer claim, a new date, a denial', do: 'Replace what you stored' },
  'accord.event.corrected': {
    when: 'A person corrected, split or reverted something',
    do: 'Replace what you stored',
  },
  'accord.event.retracted': { when: 'It did not happen, or its source took it back', do: 'Withdraw it' },
  'accord.event.merged': {
    when: 'It is the same happening as data.mergedInto',
    do: 'Withdraw it, and point to the other one',
  },
  'endpoint.test': { when: 'You asked for a test', do: 'Nothing' },
  'endpoint.verification': {
    when: 'Somebody asks whether this address wants our messages, where the endpoint has "verification": "challenge"',
    do: 'Answer 200 with data.challenge as the body, bare or as {"challenge": "..."}',
  },
};

/** Every message type with its JSON Schema and an example; written open for new fields, as receivers should read it. */
export function eventCatalogue(): EventTypeEntry[] {
  const samples = sampleMessages();
  return Object.entries(messageSchemas).map(([type, schema]) => ({
    type,
    when: meaning[type]?.when ?? '',
    do: meaning[type]?.do ?? '',
    schema: openToNewFields(z.toJSONSchema(schema)),
    sample: JSON.parse(samples[type] ?? 'null') as unknown,
  }));
}

/** Our own tests hold messages to the letter; a receiver must not break when a field is added. */
const openToNewFields = (schema: object): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(schema)
      .filter(([name, value]) => !(name === 'additionalProperties' && value === false))
      .map(([name, value]: [string, unknown]) => [name, openInside(value)]),
  );

const openInside = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(openInside);
  return typeof value === 'object' && value !== null ? openToNewFields(value) : value;
};
