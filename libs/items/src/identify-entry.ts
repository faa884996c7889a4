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
  return `title:${publisher}:${normalTitle(withoutPublisher(title, source.title, publisher))}:${publishedAt.slice(0, 10)}`;
}

/** Takes " - Publisher" off a title's end where the words after the dash are the publisher's name or its host; any others belong to the title. */
function withoutPublisher(title: string, name: string | null, host: string): string {
  const at = title.lastIndexOf(' - ');
  const ending = normalTitle(title.slice(at + 3));
  const known = [name ?? '', host, host.split('.')[0] ?? ''].map(normalTitle);
  return at > 0 && known.includes(ending) ? title.slice(0, at) : title;
}

const normalTitle = (title: string): string =>
  title
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** No article on the web is older: such a date is a slip of a program. */
const firstYear = '1990';

/** Feed dates are often wrong by a time zone; a date in the future, or none that can be meant, becomes the time we saw the item. */
export function publicationTime(
  entry: { publishedAt: string | null; updatedAt: string | null },
  seenAt: string,
): string {
  const stated = [entry.publishedAt, entry.updatedAt].find((date) => date !== null && date >= firstYear) ?? seenAt;
  return stated > seenAt ? seenAt : stated;
}
