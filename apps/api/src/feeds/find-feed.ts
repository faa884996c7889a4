import { AppError } from '@app/base';
import { type AskFor, discoverFeeds, type FoundFeed, isWatched, type NewFeed } from '@app/feeds';
import type { FeedNeeds } from './add-feed';

export type FindNeeds = Pick<FeedNeeds, 'pool'> & { ask: AskFor };

/** What is to be watched, and why it could not be read where it could not. */
export type Found = { feeds: NewFeed[]; unread: string | null };

const patienceMs = 30_000;

/**
 * What an address stands for: the feed that lies there, or the feeds of the site. An address that cannot be read now is taken at its word. Throws
 * FEED_EXISTS before anything is asked, and NO_FEED_FOUND for a page of a site without feeds.
 */
export async function findFeeds({ pool, ask }: FindNeeds, wanted: NewFeed): Promise<Found> {
  if (await isWatched(pool, wanted.url)) return { feeds: [wanted], unread: null };
  const discovery = await discoverFeeds(wanted.url, ask, AbortSignal.timeout(patienceMs));
  switch (discovery.kind) {
    case 'feed':
      return { feeds: [titled(wanted, { ...discovery.feed, url: wanted.url })], unread: null };
    case 'unread':
      return { feeds: [wanted], unread: discovery.reason };
    case 'found':
      return { feeds: discovery.feeds.map((feed) => titled(wanted, feed)), unread: null };
    case 'none':
      throw noFeedFound(wanted.url, discovery.tried.length);
  }
}

const titled = (wanted: NewFeed, { url, title }: FoundFeed): NewFeed => ({
  ...wanted,
  url,
  ...(wanted.title === undefined && title !== null && title !== '' && { title: title.slice(0, 300) }),
});

const noFeedFound = (url: string, tried: number): AppError => {
  const reason = `is a web page that names no feed, and at ${tried} usual places there is none; give the address of the feed itself`;
  return new AppError('NO_FEED_FOUND', 'input', `${url} ${reason}`, {
    details: { errors: [{ field: 'url', reason }] },
  });
};

/** The one feed of an address; where a site has several, whoever asks has to choose. */
export function onlyFeed(wanted: NewFeed, { feeds }: Found): NewFeed {
  const [feed] = feeds;
  if (feed && feeds.length === 1) return feed;
  const choices = feeds.map(({ url, title }) => ({ url, title: title ?? null }));
  const reason = `is a site with ${feeds.length} feeds; choose one of them`;
  throw new AppError(
    'FEEDS_TO_CHOOSE',
    'input',
    `${wanted.url} ${reason}: ${choices.map(({ url }) => url).join(', ')}`,
    {
      details: { errors: [{ field: 'url', reason }], choices },
    },
  );
}
