import { z } from 'zod';
import { type CanonicalFeed, type CanonicalItem, clean, readCanonical } from './canonical-rss';
import { feedCandidates } from '../discover/feed-candidates';
import { decodeBytes } from './decode-bytes';
import { extractFeed } from './extract-feed';
import { jsonFeed } from './json-feed';
import { parseDate } from './parse-date';
import { cut, maxEntries, tooMuchMarkup } from './parse-limits';
import type { RawEntry, RawFeed } from './raw-feed';
import { plainText, readHtml } from './read-html';
import { readTree } from './read-tree';
import { repairXml } from './repair-xml';
import { withoutScripts } from './without-scripts';

const nullable = z.string().nullable();

/** One entry as a feed publishes it, cleaned. `text` is plain text for classification, `html` is safe to show; dates are ISO 8601 UTC. */
export const Entry = z.object({
  id: nullable,
  url: nullable,
  title: nullable,
  summary: nullable,
  content: nullable,
  text: z.string(),
  html: nullable,
  authors: z.array(z.string()),
  publishedAt: nullable,
  updatedAt: nullable,
  lang: nullable,
  source: z.object({ title: nullable, url: nullable }).nullable(),
});
export type Entry = z.infer<typeof Entry>;

export type ParsedFeed = Omit<RawFeed, 'updated' | 'published' | 'entries' | 'leftOut'> & {
  updatedAt: string | null;
  items: Entry[];
  warnings: string[];
  charset: string;
  /** What had to be mended before it could be read. */
  repairs: readonly string[];
};

/** What the stages after need of an entry: its markup has become text and HTML that may be shown. */
export type ReadEntry = Omit<Entry, 'summary' | 'content'>;
export type ReadFeed = Omit<ParsedFeed, 'items'> & { items: ReadEntry[] };

/** Why a document is no feed; for an HTML page the feeds that it links to. */
export type NoFeed = { error: string; feeds: string[] };
export type ParseOptions = { url?: string; contentType?: string };

/** Reads the bytes of a feed in any of the formats we know, however damaged. Never throws: what is no feed is answered with the reason. */
export async function parseFeed(bytes: Uint8Array, options: ParseOptions = {}): Promise<ParsedFeed | NoFeed> {
  const decoded = decodeBytes(bytes, options.contentType);
  const source = decoded.text.replace(/^\ufeff/, '').trimStart();
  if (source === '') return { error: 'the document is empty', feeds: [] };
  const refused = tooMuchMarkup(source);
  if (refused !== null) return { error: refused, feeds: [] };
  const raw = source.startsWith('{') ? jsonFeed(source, maxEntries) : xmlFeed(source, options.url);
  if (!raw) return noFeed(source, options);
  const canonical = await readCanonical(raw);
  const warnings = [
    ...decoded.warnings,
    ...(raw.leftOut > 0 ? [`${raw.leftOut} entries over ${maxEntries} left out`] : []),
  ];
  return {
    ...toParsedFeed(raw, canonical, warnings, options.url),
    charset: decoded.charset,
  };
}

function xmlFeed(source: string, url: string | undefined): RawFeed | null {
  const repaired = repairXml(source);
  const { root, leftOut, open } = readTree(repaired);
  const raw = root && extractFeed(root, url);
  const cutOff = open > 0 ? [`${open} elements that are never closed: the document may be cut off`] : [];
  return raw && { ...raw, leftOut, repairs: [...repaired.repairs, ...cutOff] };
}

function toParsedFeed(
  raw: RawFeed,
  canonical: CanonicalFeed,
  warnings: string[],
  url: string | undefined,
): Omit<ParsedFeed, 'charset'> {
  const items = canonical.items.map((item, at) => toEntry(item, raw.entries[at]));
  const unread = canonical.items.filter((item, at) => item['c:published'] && !items[at]?.publishedAt).length;
  const link = canonical['c:link'] ?? raw.self ?? url ?? null;
  return {
    format: raw.format,
    title: plainOrNull(canonical['c:title']) || link,
    link,
    description: markupOrNull(canonical['c:description']),
    language: languageTag(canonical['c:language']),
    id: canonical['c:id'] ?? null,
    updatedAt: parseDate(canonical['c:updated']) ?? newestOf(items),
    items,
    warnings: unread > 0 ? [...warnings, `${unread} dates could not be read`] : warnings,
    hub: raw.hub,
    self: raw.self,
    rhythm: raw.rhythm,
    repairs: raw.repairs ?? [],
  };
}

function toEntry(item: CanonicalItem, raw: RawEntry | undefined): Entry {
  const summary = markupOrNull(raw?.summary);
  const content = markupOrNull(raw?.content);
  const body = readHtml(content ?? summary ?? '');
  const title = plainOrNull(item['c:title']);
  const publishedAt = parseDate(item['c:published']);
  return {
    id: item['c:id'] ?? null,
    url: item['c:url'] ?? null,
    title: title ?? titleFrom(plainText(summary ?? '')) ?? titleFrom(body.text) ?? item['c:url'] ?? null,
    summary,
    content,
    text: body.text,
    html: body.html || null,
    authors: raw?.authors.map(clean) ?? [],
    publishedAt,
    updatedAt: item['c:updated'] === undefined && raw?.updated != null ? publishedAt : parseDate(item['c:updated']),
    lang: languageTag(raw?.lang && clean(raw.lang)),
    source: raw?.source ? { title: cleanOrNull(raw.source.title), url: cleanOrNull(raw.source.url) } : null,
  };
}

const cleanOrNull = (text: string | null): string | null => text && clean(text);

const plainOrNull = (markup: string | undefined): string | null =>
  markup === undefined ? null : onOneLine(/[<&]/.test(markup) ? plainText(cut(markup)) : cut(markup));

const onOneLine = (text: string): string => (/[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();

const markupOrNull = (markup: string | null | undefined): string | null =>
  markup == null ? null : withoutScripts(clean(cut(markup))).trim();

/** What an entry without a title is called: the first sentence of its text, cut at a word where it is long. */
function titleFrom(text: string): string | null {
  const sentence =
    text
      .trim()
      .split(/(?<=[.!?。])\s|\n/)[0]
      ?.trim() ?? '';
  if (sentence.length <= 120) return sentence || null;
  return `${sentence.slice(0, 120).replace(/\s+\S*$/, '')}…`;
}

/** RFC 5646 joins the parts of a language tag with hyphens. */
const languageTag = (tag: string | null | undefined): string | null => tag?.replace(/_/g, '-') ?? null;

/** A feed that states no date is as new as its newest entry. */
const newestOf = (items: readonly Entry[]): string | null =>
  items.reduce<string | null>(
    (newest, { publishedAt, updatedAt }) => later(later(newest, publishedAt), updatedAt),
    null,
  );

const later = (a: string | null, b: string | null): string | null => (a === null || (b !== null && b > a) ? b : a);

function noFeed(source: string, { url, contentType }: ParseOptions): NoFeed {
  if (source.startsWith('{')) return { error: 'the document is JSON and no JSON Feed', feeds: [] };
  if (!isHtml(source, contentType)) return { error: 'the document is no feed in any known format', feeds: [] };
  const feeds = feedCandidates(source, url).declared;
  return {
    error:
      feeds.length > 0
        ? `the document is a web page; it links to ${feeds.join(', ')}`
        : 'the document is a web page without a link to a feed',
    feeds,
  };
}

/** True when a document is a web page, by its beginning or by what its server says. */
export const isHtml = (source: string, contentType: string | undefined): boolean =>
  /<html|<!doctype html/i.test(source.slice(0, 2_000)) || /text\/html/i.test(contentType ?? '');
