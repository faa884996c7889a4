import Parser from 'rss-parser';
import type { RawEntry, RawFeed } from './raw-feed';
import { escapeXml } from './read-tree';

const feedFields = ['c:title', 'c:link', 'c:description', 'c:language', 'c:id', 'c:updated'] as const;
const itemFields = ['c:id', 'c:url', 'c:title', 'c:published', 'c:updated'] as const;

type Fields<Name extends string> = Partial<Record<Name, string>>;
export type CanonicalItem = Fields<(typeof itemFields)[number]>;
export type CanonicalFeed = Fields<(typeof feedFields)[number]> & { items: CanonicalItem[] };

// Everything is told under names of our own: rss-parser's handling of description and content has a regular expression that is quadratic in "<".
const parser = new Parser<Fields<(typeof feedFields)[number]>, CanonicalItem>({
  customFields: { feed: [...feedFields], item: [...itemFields] },
  defaultRSS: 2,
});

/**
 * Writes any feed as one clean RSS 2.0, the only document that rss-parser is ever given. Excerpts, texts and what is a list wait beside it,
 * in the same order: they make nine tenths of a feed and would only be escaped and read once more.
 */
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
        'c:published': entry.published,
        'c:updated': entry.updated === entry.published ? null : entry.updated,
      })}</item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0" xmlns:c="urn:c"><channel><title>-</title>${head}${items.join('')}</channel></rss>`;
}

function tags(values: Record<string, string | null>): string {
  let written = '';
  for (const name in values) {
    const value = values[name] ?? null;
    if (value !== null) written += `<${name}>${escapeXml(clean(value))}</${name}>`;
  }
  return written;
}

/** Without the characters that no XML document and no database text may hold. */
export const clean = (value: string): string =>
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\ud800-\udfff]/.test(value) ? withoutBroken(value) : value;

const withoutBroken = (value: string): string =>
  value.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** rss-parser's reading of the canonical document. */
export const readCanonical = (rss: string): Promise<CanonicalFeed> => parser.parseString(rss);
