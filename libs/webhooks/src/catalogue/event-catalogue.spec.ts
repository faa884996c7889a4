import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type AccordEventRecord, evolveAccordEvent, messageTypeOf, messageTypes } from '@app/accords';
import { repoRoot } from '@app/base';
import { anEvent } from '@test/builders';
import { aContext, confirmed, corrected, retracted, upgraded } from '@test/webhooks';
import { buildMessage } from '../build-message';
import { cataloguePage } from './catalogue-page';
import { eventCatalogue } from './event-catalogue';
import { messageSchemas } from './message-schema';
import { sampleMessages } from './sample-messages';

const pagePath = join(repoRoot(), 'docs', 'webhook-events.md');
const goldenFolder = join(repoRoot(), 'test', 'golden');

describe('the catalogue of webhook events', () => {
  it('has a schema and an example for every message type', () => {
    const types = eventCatalogue().map(({ type }) => type);
    expect(types).toEqual(expect.arrayContaining([...messageTypes]));
    expect(Object.keys(sampleMessages()).sort()).toEqual([...types].sort());
  });

  it.each(Object.entries(sampleMessages()))('describes its example of %s to the last field', (type, body) => {
    expect(messageSchemas[type]?.safeParse(JSON.parse(body)).error).toBeUndefined();
  });

  it.each(readdirSync(goldenFolder).filter((name) => name.startsWith('webhook.')))('describes %s', (name) => {
    const message = JSON.parse(readFileSync(join(goldenFolder, name), 'utf8'));
    expect(messageSchemas[message.type]?.safeParse(message).error).toBeUndefined();
  });

  it('describes what is really sent, for every kind of record, with everything that an event may hold', () => {
    const full = anEvent({
      kind: 'ratification',
      country: 'TR',
      about: 'FI',
      step: 'parliament',
      place: 'Ankara',
      speaker: 'the speaker of parliament',
      date: { value: '2025-11', precision: 'month' },
    });
    const records: AccordEventRecord[] = [confirmed, corrected, retracted, upgraded('ae_1')];
    for (const before of [full, anEvent({ country: null })])
      for (const record of records) {
        const type = messageTypeOf(record.type) ?? 'accord.event.detected';
        const change = { record, before, after: evolveAccordEvent(before, record) };
        const message = JSON.parse(buildMessage(type, change, 7n, aContext));
        expect(messageSchemas[type]?.safeParse(message).error).toBeUndefined();
      }
  });

  it('tells receivers to expect new fields', () => {
    expect(JSON.stringify(eventCatalogue())).not.toContain('additionalProperties');
  });

  it('is what docs/webhook-events.md says (UPDATE_DOCS=1 writes it anew)', () => {
    const page = cataloguePage(eventCatalogue());
    if (process.env['UPDATE_DOCS'] === '1' || !existsSync(pagePath)) writeFileSync(pagePath, page);
    expect(readFileSync(pagePath, 'utf8')).toBe(page);
  });
});
