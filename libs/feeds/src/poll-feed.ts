import type { FeedRecord } from '@app/accords';
import type { FeedRow } from './feeds.store';
import type { NoFeed, ReadFeed } from './parse/parse-feed';
import { isSilent, nextPollAt, stateAfter, usualGapSeconds } from './poll/next-poll';
import { hubOf } from './poll/read-hub';
import { freshForSeconds, type Outcome } from './poll/read-outcome';
import type { FeedUpdate } from './polls.store';

export type PollOutcome =
  | 'baseline'
  | 'items'
  /** Sent by the feed's hub, not asked for. */
  | 'pushed'
  | 'not-modified'
  | 'unchanged'
  | 'gone'
  | 'throttled'
  | 'challenge'
  | 'failed'
  | 'no-feed';

/** True when the body is the one that was read last time, byte for byte: there is nothing to parse. */
export const isUnchanged = (
  feed: Pick<FeedRow, 'body_hash'>,
  { outcome, bodyHash }: Pick<Fetched, 'outcome' | 'bodyHash'>,
): boolean => outcome.kind === 'body' && feed.body_hash !== null && bodyHash === feed.body_hash;

/** What came back from a feed's address: an answer that was understood, or why there is none. */
export type Fetched = {
  outcome: Outcome;
  status: number | null;
  headers: Record<string, string>;
  body: Buffer;
  /** SHA-256 of a body that was given, else empty. */
  bodyHash: string;
  url: string;
  hops: { url: string; status: number }[];
};

export type PollDecision = {
  outcome: PollOutcome;
  update: FeedUpdate;
  records: FeedRecord[];
  hostFreeAt: Date;
  error: FeedRow['last_error'];
};

export type PollTimes = { now: Date; minIntervalSeconds: number };

/** One second between two requests to a host; after 429 as long as it asks. */
const hostGapSeconds = 1;

/** Decides what one poll means for its feed: validators, health, the next time, and the log records. Items are stored beside it. */
export function decidePoll(
  feed: FeedRow,
  fetched: Fetched,
  parsed: ReadFeed | NoFeed | null,
  newItems: number,
  times: PollTimes,
): PollDecision {
  const { now } = times;
  const error = errorOf(fetched, parsed);
  const outcome = outcomeOf(feed, fetched, parsed);
  const failures = isFailure(outcome)
    ? feed.consecutive_failures + 1
    : outcome === 'throttled'
      ? feed.consecutive_failures
      : 0;
  const failingSince = failures === 0 ? null : (feed.failing_since ?? now);
  const state =
    outcome === 'gone' ? 'gone' : feed.state === 'paused' ? 'paused' : stateAfter(failures, failingSince, now);
  const feedData = parsed && !('error' in parsed) ? parsed : null;
  const rhythm = feedData
    ? { usualGap: usualGapSeconds(feedData.items.map((item) => item.publishedAt)), declared: feedData.rhythm }
    : { usualGap: feed.rhythm.usualGap ?? null, declared: feed.rhythm.declared ?? null };
  const retryAfter = fetched.outcome.kind === 'throttled' ? (fetched.outcome.retryAfterSeconds ?? 600) : null;
  const next = nextPollAt(
    {
      feedId: feed.id,
      minInterval: times.minIntervalSeconds,
      fixedInterval: feed.settings.intervalSeconds ?? null,
      usualGap: rhythm.usualGap,
      freshFor: freshForSeconds(fetched.headers, now),
      retryAfter,
      consecutiveFailures: failures,
      rhythm: rhythm.declared,
    },
    now,
  );
  const lastItemAt = newItems > 0 ? now : feed.last_item_at;
  const silence = silenceOf(feed, lastItemAt, rhythm.usualGap, now);
  const moved = movedTo(feed, fetched.outcome);
  return {
    outcome,
    error,
    hostFreeAt: new Date(now.getTime() + 1000 * hostPause(fetched.outcome, retryAfter)),
    records: [
      ...(state === feed.state
        ? []
        : [
            {
              type: 'feed-state-changed' as const,
              at: now.toISOString(),
              from: feed.state,
              to: state,
              reason: error?.message ?? null,
            },
          ]),
      ...(outcome === 'gone' && feed.state !== 'gone'
        ? [
            {
              type: 'feed-retired' as const,
              at: now.toISOString(),
              reason: 'the server says that it is gone for good (410)',
            },
          ]
        : []),
      ...(moved.url ? [{ type: 'feed-moved' as const, at: now.toISOString(), from: feed.url, to: moved.url }] : []),
      ...silence.records,
    ],
    update: {
      next_poll_at: next,
      last_polled_at: now,
      last_error: error,
      consecutive_failures: failures,
      failing_since: failingSince,
      state,
      ...(state === feed.state ? {} : { state_since: now }),
      last_item_at: lastItemAt,
      silent_since: silence.since,
      rhythm,
      ...validators(fetched, feedData !== null || outcome === 'unchanged'),
      ...hubOf(fetched, feedData),
      ...(isFailure(outcome) || outcome === 'throttled' ? {} : { last_success_at: now }),
      ...(feedData && {
        title: feed.title ?? feedData.title,
        site_url: feedData.link,
        baseline_at: feed.baseline_at ?? now,
      }),
      ...moved.update,
    },
  };
}

const hostPause = (outcome: Outcome, retryAfter: number | null): number =>
  outcome.kind === 'throttled' && outcome.scope === 'host'
    ? Math.max(hostGapSeconds, Math.min(86_400, retryAfter ?? 0))
    : hostGapSeconds;

const isFailure = (outcome: PollOutcome): boolean =>
  outcome === 'failed' || outcome === 'no-feed' || outcome === 'challenge';

function outcomeOf(feed: FeedRow, { outcome, bodyHash }: Fetched, parsed: ReadFeed | NoFeed | null): PollOutcome {
  if (outcome.kind !== 'body') return outcome.kind;
  if (isUnchanged(feed, { outcome, bodyHash })) return 'unchanged';
  if (parsed === null) return 'failed';
  if ('error' in parsed) return 'no-feed';
  return feed.baseline_at === null ? 'baseline' : 'items';
}

function errorOf({ outcome }: Fetched, parsed: ReadFeed | NoFeed | null): FeedRow['last_error'] {
  if (outcome.kind === 'failed') return { code: outcome.code, message: outcome.message };
  if (outcome.kind === 'challenge')
    return {
      code: 'FEED_CHALLENGE',
      message: 'the server asks for proof of a human; ask the publisher, or set another user agent',
    };
  if (outcome.kind === 'gone')
    return { code: 'FEED_GONE', message: 'the server says that the feed is gone for good (410)' };
  if (parsed && 'error' in parsed)
    return { code: 'NO_FEED', message: parsed.error, ...(parsed.feeds.length > 0 && { feeds: parsed.feeds }) };
  return null;
}

/** ETag and Last-Modified are kept as they came, from bodies that could be read and from 304. */
function validators({ outcome, headers, bodyHash, url }: Fetched, wasRead: boolean): Partial<FeedUpdate> {
  const etag = headers['etag'];
  const lastModified = headers['last-modified'];
  if (outcome.kind === 'not-modified')
    return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { last_modified: lastModified }) };
  if (outcome.kind !== 'body' || !wasRead) return {};
  return { etag: etag ?? null, last_modified: lastModified ?? null, validators_url: url, body_hash: bodyHash };
}

function silenceOf(
  feed: FeedRow,
  lastItemAt: Date | null,
  usualGap: number | null,
  now: Date,
): { since: Date | null; records: FeedRecord[] } {
  if (!isSilent(lastItemAt, usualGap, now)) return { since: null, records: [] };
  if (feed.silent_since !== null || lastItemAt === null || usualGap === null)
    return { since: feed.silent_since ?? now, records: [] };
  return {
    since: now,
    records: [
      {
        type: 'feed-fell-silent',
        at: now.toISOString(),
        lastItemAt: lastItemAt.toISOString(),
        usualGapHours: Math.round(usualGap / 360) / 10,
      },
    ],
  };
}

/** After three permanent redirects in a row to the same place the feed lives there; a temporary redirect changes nothing. */
function movedTo(feed: FeedRow, outcome: Outcome): { url: string | null; update: Partial<FeedUpdate> } {
  const target = outcome.kind === 'body' ? outcome.movedTo : null;
  if (outcome.kind !== 'body') return { url: null, update: {} };
  if (target === null || target === feed.url)
    return { url: null, update: { redirect_target: null, redirect_count: 0 } };
  const count = feed.redirect_target === target ? feed.redirect_count + 1 : 1;
  if (count < 3) return { url: null, update: { redirect_target: target, redirect_count: count } };
  return {
    url: target,
    update: { url: target, host: new URL(target).hostname, redirect_target: null, redirect_count: 0 },
  };
}
