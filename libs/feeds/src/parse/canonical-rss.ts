import Parser from 'rss-parser';
import type { RawEntry, RawFeed } from './raw-feed';
import { escapeXml } from './read-tree';

const feedFields = ['c:title', 'c:link', 'c:description', 'c:language', 'c:id', 'c:updated'] as const;
/** Written in one letter: the XML reader below rss-parser weighs every letter of a name twice. */
const itemFields = [
  ['i', 'c:id'],
  ['u', 'c:url'],
  ['t', 'c:title'],
  ['p', 'c:published'],
  ['m', 'c:updated'],
] as const;

type Fields<Name extends string> = Partial<Record<Name, string>>;
export type CanonicalItem = Fields<(typeof itemFields)[number][1]>;
export type CanonicalFeed = Fields<(typeof feedFields)[number]> & { items: CanonicalItem[] };

// Everything is told under names of our own: rss-parser's handling of description and content has a regular expression that is quadratic in "<".
const parser = new Parser<Fields<(typeof feedFields)[number]>, CanonicalItem>({
  customFields: { feed: [...feedFields], item: itemFields.map(([letter, name]) => [letter, name]) },
  defaultRSS: 2,
});

/**
 * Writes any feed as clean RSS 2.0, the only documents that rss-parser is ever given. Excerpts, texts and what is a list wait beside it,
 * in the same order: they make nine tenths of a feed and would only be escaped and read once more.
 */
function canonicalRss(feed: RawFeed, entries: readonly RawEntry[]): string {
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
        i: entry.id,
        u: entry.url,
        t: entry.title,
        p: entry.published,
        m: entry.updated === entry.published ? null : entry.updated,
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

/** So many entries make one document: what the XML reader builds of them is gone before the next is read. */
const chunkSize = 100;

/** rss-parser's reading of a feed's canonical documents. */
export async function readCanonical(feed: RawFeed): Promise<CanonicalFeed> {
  const first = await parser.parseString(canonicalRss(feed, feed.entries.slice(0, chunkSize)));
  const items = [...first.items];
  for (let at = chunkSize; at < feed.entries.length; at += chunkSize) {
    const next = await parser.parseString(canonicalRss(feed, feed.entries.slice(at, at + chunkSize)));
    items.push(...next.items);
  }
  return { ...first, items };
}
