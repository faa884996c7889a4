import type { EventTypeEntry } from './event-catalogue';

type Property = {
  type?: string | string[];
  enum?: unknown[];
  description?: string;
  anyOf?: Property[];
  const?: unknown;
};

/** docs/webhook-events.md: the catalogue as a page for people. */
export const cataloguePage = (entries: readonly EventTypeEntry[]): string =>
  [
    '# Webhook events',
    '',
    'Made from the schemas that our tests hold every message to; `GET /api/v1/event-types` serves the same with JSON Schemas. After a change run',
    '`UPDATE_DOCS=1 npx jest --selectProjects unit --testPathPatterns event-catalogue`. How to verify, answer and catch up: [webhooks.md](webhooks.md).',
    '',
    ...entries.flatMap(({ type, when, do: what, sample }) => [
      `## ${type}`,
      '',
      `${when}. What to do: ${what.charAt(0).toLowerCase()}${what.slice(1)}.`,
      '',
      '```json',
      JSON.stringify(sample, null, 2),
      '```',
      '',
    ]),
    '## Fields of `data` about an accord event',
    '',
    '| field | type | always there | meaning |',
    '|---|---|---|---|',
    ...fieldLines(entries[0]),
    '',
  ].join('\n');

function fieldLines(entry: EventTypeEntry | undefined): string[] {
  // The schema is our own: data is an object with properties.
  const data = (
    entry?.schema as { properties?: { data?: { properties?: Record<string, Property>; required?: string[] } } }
  ).properties?.data;
  return Object.entries(data?.properties ?? {}).map(
    ([name, property]) =>
      `| \`${name}\` | ${typeOf(property)} | ${data?.required?.includes(name) ? 'yes' : 'no'} | ${property.description ?? ''} |`,
  );
}

function typeOf({ type, enum: values, anyOf, const: only }: Property): string {
  if (values) return values.map((value) => `\`${String(value)}\``).join(', ');
  if (only !== undefined) return `\`${JSON.stringify(only)}\``;
  if (anyOf) return anyOf.map(typeOf).join(' or ');
  return Array.isArray(type) ? type.join(' or ') : (type ?? '');
}
