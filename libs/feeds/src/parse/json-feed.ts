import { z } from 'zod';
import type { RawFeed } from './raw-feed';

const text = z
  .union([z.string(), z.number().transform(String)])
  .nullish()
  .catch(null);
const Author = z.object({ name: text }).nullish().catch(null);
/** Some write one author where the format wants a list. */
const Authors = z
  .union([z.array(Author), Author.transform((author) => (author ? [author] : null))])
  .nullish()
  .catch(null);

/** What we read of JSON Feed 1.0 and 1.1 (jsonfeed.org): a wrong field is taken as missing, never as the end of the feed. */
const JsonFeed = z.object({
  version: text,
  title: text,
  home_page_url: text,
  feed_url: text,
  description: text,
  language: text,
  author: Author,
  authors: Authors,
  hubs: z
    .array(z.object({ url: text }))
    .nullish()
    .catch(null),
  items: z.array(
    z.object({
      id: text,
      url: text,
      external_url: text,
      title: text,
      summary: text,
      content_html: text,
      content_text: text,
      date_published: text,
      date_modified: text,
      language: text,
      author: Author,
      authors: Authors,
    }),
  ),
});

/** Reads a JSON Feed; null when the text is none. */
export function jsonFeed(source: string, maxEntries: number): RawFeed | null {
  const { document, leftOut } = parseJson(source, maxEntries);
  const parsed = JsonFeed.safeParse(document);
  if (!parsed.success) return null;
  const feed = parsed.data;
  const names = (...groups: (readonly z.infer<typeof Author>[] | null | undefined)[]): string[] =>
    (groups.find((group) => group && group.length > 0) ?? []).map((author) => author?.name ?? '').filter(Boolean);
  return {
    format: 'json',
    title: feed.title ?? null,
    link: feed.home_page_url ?? null,
    description: feed.description ?? null,
    language: feed.language ?? null,
    id: feed.feed_url ?? null,
    updated: null,
    published: null,
    hub: feed.hubs?.[0]?.url ?? null,
    self: feed.feed_url ?? null,
    rhythm: { ttlMinutes: null, updatePeriod: null, updateFrequency: null, skipHours: [], skipDays: [] },
    leftOut,
    entries: feed.items.map((item) => ({
      id: item.id ?? null,
      url: item.url ?? item.external_url ?? null,
      title: item.title ?? null,
      summary: item.summary ?? null,
      content: item.content_html ?? item.content_text ?? null,
      authors: names(
        item.authors,
        item.author ? [item.author] : null,
        feed.authors,
        feed.author ? [feed.author] : null,
      ),
      published: item.date_published ?? null,
      updated: item.date_modified ?? null,
      lang: item.language ?? feed.language ?? null,
      source: null,
    })),
  };
}

function parseJson(source: string, maxEntries: number): { document: unknown; leftOut: number } {
  try {
    const document: unknown = JSON.parse(source);
    if (typeof document !== 'object' || document === null || !('items' in document)) return { document, leftOut: 0 };
    const { items } = document;
    if (!Array.isArray(items)) return { document, leftOut: 0 };
    const leftOut = Math.max(0, items.length - maxEntries);
    return { document: { ...document, items: items.slice(0, maxEntries) }, leftOut };
  } catch {
    return { document: null, leftOut: 0 };
  }
}
