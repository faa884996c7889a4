import { canonicalUrl, isArticleUrl } from './canonical-url';

/** What identity needs of an entry and of the feed it came in. */
export type Identifiable = {
  id: string | null;
  url: string | null;
  title: string | null;
  publishedAt: string;
  source: { title: string | null; url: string | null } | null;
};

/** Keys that lead to an article, the strongest first; the first that is known decides. An entry without any gets one from its words. */
export function identityKeys(entry: Identifiable, feedId: string): string[] {
  const canonical = canonicalUrl(entry.url);
  const keys = [
    ...guidKeys(entry.id, feedId),
    canonical && isArticleUrl(canonical) ? `url:${canonical}` : null,
    aggregatorKey(entry),
  ].filter((key): key is string => key !== null);
  return keys.length > 0
    ? keys
    : [`words:${feedId}:${normalTitle(entry.title ?? '')}:${entry.publishedAt.slice(0, 10)}`];
}

/** A guid is unique in its feed; one that is an address or a URN is unique anywhere, and in its feed also without scheme and host. */
function guidKeys(id: string | null, feedId: string): (string | null)[] {
  if (id === null || id.trim() === '') return [];
  const guid = id.trim();
  if (/^https?:\/\//i.test(guid)) {
    const canonical = canonicalUrl(guid);
    const path = canonical && isArticleUrl(canonical) ? canonical.replace(/^https:\/\/[^/?]+/, '') : null;
    return [
      canonical && path !== null ? `url:${canonical}` : `guid:${feedId}:${guid}`,
      path && path.length > 8 ? `path:${feedId}:${path}` : null,
    ];
  }
  return [/^(tag:|urn:)/i.test(guid) ? `guid:${guid}` : `guid:${feedId}:${guid}`];
}

/** Aggregators change guid and link on every poll; what stays is the title without the publisher's name, the publisher and the day. */
function aggregatorKey({ title, source, publishedAt }: Identifiable): string | null {
  if (!source?.url || !title || !URL.canParse(source.url)) return null;
  const publisher = new URL(source.url).hostname.replace(/^www\./, '');
  const bare =
    source.title && title.endsWith(` - ${source.title}`)
      ? title.slice(0, -source.title.length - 3)
      : title.replace(/ - [^-]{2,40}$/, '');
  return `title:${publisher}:${normalTitle(bare)}:${publishedAt.slice(0, 10)}`;
}

const normalTitle = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Feed dates are often wrong by a time zone; a date in the future becomes the time we saw the item. */
export function publicationTime(
  entry: { publishedAt: string | null; updatedAt: string | null },
  seenAt: string,
): string {
  const stated = entry.publishedAt ?? entry.updatedAt ?? seenAt;
  return stated > seenAt ? seenAt : stated;
}
