import { AppError, type OutboundClient, sha256Hex } from '@app/base';
import type { FeedRow } from './feeds.store';
import { readOutcome } from './poll/read-outcome';
import type { Fetched } from './poll-feed';

export const maxFeedBytes = 15 * 1024 * 1024;
const pollTimeouts = { connectMs: 10_000, firstByteMs: 15_000, totalMs: 30_000 };

/** Asks for a feed, conditionally where we have its validators (echoed byte for byte). Never throws: what went wrong is the outcome. */
export async function fetchFeed(
  outbound: OutboundClient,
  feed: Pick<FeedRow, 'url' | 'etag' | 'last_modified' | 'validators_url' | 'settings'>,
  contactUrl: string,
  now: Date,
  timeouts = pollTimeouts,
): Promise<Fetched> {
  try {
    const answer = await outbound.fetch({
      url: feed.url,
      headers: {
        'user-agent': feed.settings.userAgent ?? `AccordWatch/1.0 (+${contactUrl})`,
        accept:
          'application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, */*;q=0.1',
        ...feed.settings.headers,
      },
      forOrigin: { origin: new URL(feed.validators_url ?? feed.url).origin, headers: validatorHeaders(feed) },
      timeouts,
      maxBytes: maxFeedBytes,
      redirects: 'follow-guarded',
      decompress: true,
    });
    const outcome = readOutcome(answer, now);
    return {
      outcome,
      status: answer.status,
      headers: answer.headers,
      body: answer.body,
      bodyHash: outcome.kind === 'body' ? sha256Hex(answer.body) : '',
      url: answer.url,
      hops: answer.hops,
    };
  } catch (error) {
    const { code, message } = error instanceof AppError ? error : { code: 'FEED_FAILED', message: String(error) };
    return {
      outcome: { kind: 'failed', code, message },
      status: null,
      headers: {},
      body: Buffer.alloc(0),
      bodyHash: '',
      url: feed.url,
      hops: [],
    };
  }
}

/** What makes a request conditional: the validators of the last answer, byte for byte. */
export const validatorHeaders = ({
  etag,
  last_modified,
}: Pick<FeedRow, 'etag' | 'last_modified'>): Record<string, string> => ({
  ...(etag !== null && { 'if-none-match': etag }),
  ...(last_modified !== null && { 'if-modified-since': last_modified }),
});
