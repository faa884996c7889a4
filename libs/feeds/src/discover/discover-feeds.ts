import type { ReadFeed } from '../parse/parse-feed';
import { feedCandidates, usualPlaces } from './feed-candidates';

/** What lies at an address: a feed, a page, or neither. `url` is where it lives for good. */
export type Asked =
  | { kind: 'feed'; url: string; feed: ReadFeed }
  | { kind: 'page'; url: string; html: string }
  | { kind: 'neither'; reason: string };
export type AskFor = (url: string) => Promise<Asked>;

export type FoundFeed = { url: string; title: string | null; format: string; items: number; updatedAt: string | null };
export type Discovery =
  /** The address is a feed itself. */
  | { kind: 'feed'; feed: FoundFeed }
  | { kind: 'found'; feeds: FoundFeed[] }
  | { kind: 'none'; tried: string[] }
  /** Nothing can be said of the address now. */
  | { kind: 'unread'; reason: string };

/** A site is asked so often at most, one request after the other. */
const maxRequests = 14;
const maxLinked = 8;

/**
 * Finds the feeds of a site from any address of it: those that its page declares; else those that it links to, also by a page that lists them; else
 * the usual places. The feeds of comments and a second format of a feed are left out where there are others.
 */
export async function discoverFeeds(address: string, ask: AskFor, signal: AbortSignal): Promise<Discovery> {
  const first = await ask(address);
  if (first.kind === 'feed') return { kind: 'feed', feed: summary(first) };
  if (first.kind === 'neither') return { kind: 'unread', reason: first.reason };
  const search = new Search(ask, signal, [address, first.url]);
  const { declared, linked } = feedCandidates(first.html, first.url);
  await search.tryAll(declared);
  if (search.found.length === 0) await search.follow(linked.slice(0, maxLinked));
  if (search.found.length === 0) await search.tryUntilFound(usualPlaces(first.url));
  const feeds = worthChoosing(search.found);
  return feeds.length > 0 ? { kind: 'found', feeds: feeds.map(summary) } : { kind: 'none', tried: search.tried };
}

type Feed = Extract<Asked, { kind: 'feed' }>;

class Search {
  readonly found: Feed[] = [];
  readonly tried: string[] = [];
  private readonly known: Set<string>;

  constructor(
    private readonly ask: AskFor,
    private readonly signal: AbortSignal,
    asked: string[],
  ) {
    this.known = new Set(asked);
  }

  async tryAll(urls: readonly string[]): Promise<void> {
    for (const url of urls) await this.request(url);
  }

  async tryUntilFound(urls: readonly string[]): Promise<void> {
    for (const url of urls) if (this.found.length === 0) await this.request(url);
  }

  /** A link that speaks of feeds often leads to a page that lists them. */
  async follow(urls: readonly string[]): Promise<void> {
    const lists: { url: string; html: string }[] = [];
    for (const url of urls) {
      const asked = await this.request(url);
      if (asked?.kind === 'page') lists.push(asked);
    }
    for (const { url, html } of this.found.length > 0 ? [] : lists) {
      const { declared, linked } = feedCandidates(html, url);
      await this.tryAll([...declared, ...linked]);
    }
  }

  private async request(url: string): Promise<Asked | null> {
    if (this.known.has(url) || this.tried.length >= maxRequests || this.signal.aborted) return null;
    this.known.add(url);
    this.tried.push(url);
    const asked = await this.ask(url);
    if (asked.kind === 'feed' && !this.found.some((feed) => feed.url === asked.url)) this.found.push(asked);
    return asked;
  }
}

const isOfComments = ({ url, feed }: Feed): boolean =>
  /comment|kommentar|commentaire/i.test(`${url} ${feed.title ?? ''}`);

/** The same articles in another format are the same feed; the first one named is the site's own choice. */
function worthChoosing(found: readonly Feed[]): Feed[] {
  const articles = ({ feed }: Feed): string =>
    feed.items
      .slice(0, 5)
      .map(({ url, title }) => url ?? title)
      .join('\n');
  const apart = found.filter(
    (one, at) => one.feed.items.length === 0 || found.findIndex((other) => articles(other) === articles(one)) === at,
  );
  const news = apart.filter((feed) => !isOfComments(feed));
  return news.length > 0 ? news : apart;
}

const summary = ({ url, feed }: Feed): FoundFeed => ({
  url,
  title: feed.title,
  format: feed.format,
  items: feed.items.length,
  updatedAt: feed.updatedAt,
});
