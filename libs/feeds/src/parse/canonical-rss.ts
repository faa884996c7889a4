import Parser from 'rss-parser';
import type { RawEntry, RawFeed } from './raw-feed';
import { escapeXml } from './read-tree';

const feedFields = ['c:title', 'c:link', 'c:description', 'c:language', 'c:id', 'c:updated'] as const;
const itemFields = [
  'c:id',
  'c:url',
  'c:title',
  'c:summary',
  'c:content',
  'c:authors',
  'c:published',
  'c:updated',
  'c:lang',
  'c:source',
  'c:sourceUrl',
] as const;

type Fields<Name extends string> = Partial<Record<Name, string>>;
export type CanonicalItem = Fields<(typeof itemFields)[number]>;
export type CanonicalFeed = Fields<(typeof feedFields)[number]> & { items: CanonicalItem[] };

// Everything is told under names of our own: rss-parser's handling of description and content has a regular expression that is quadratic in "<".
const parser = new Parser<Fields<(typeof feedFields)[number]>, CanonicalItem>({
  customFields: { feed: [...feedFields], item: [...itemFields] },
  defaultRSS: 2,
});

/** Writes any feed as one clean RSS 2.0, the only document that rss-parser is ever given. */
export function canonicalRss(feed: RawFeed, entries: readonly RawEntry[]): string {
  const head = tags({
    'c:title': feed.title,
    'c:link': feed.link,
    'c:description': feed.description,
    'c:language': feed.language,
    'c:id': feed.id,
    'c:updated': feed.updated ?? feed.published,
  });
  const items = entries.map(
    (entry) =>
      `<item>${tags({
        'c:id': entry.id,
        'c:url': entry.url,
        'c:title': entry.title,
        'c:summary': entry.summary,
        'c:content': entry.content,
        'c:authors': entry.authors.length > 0 ? JSON.stringify(entry.authors) : null,
        'c:published': entry.published,
        'c:updated': entry.updated,
        'c:lang': entry.lang,
        'c:source': entry.source?.title ?? null,
        'c:sourceUrl': entry.source?.url ?? null,
      })}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:c="urn:c"><channel><title>-</title>${head}${items.join('')}</channel></rss>`;
}

const tags = (values: Record<string, string | null>): string =>
  Object.entries(values)
    .map(([name, value]) => (value === null ? '' : `<${name}>${escapeXml(clean(value))}</${name}>`))
    .join('');

const clean = (value: string): string =>
  value
    .toWellFormed()

    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** rss-parser's reading of the canonical document. */
export const readCanonical = (rss: string): Promise<CanonicalFeed> => parser.parseString(rss);
