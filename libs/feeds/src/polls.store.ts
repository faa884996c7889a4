import { AppError } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import type { FeedRow, StoredRhythm } from './feeds.store';

type Reader = Pick<Pool, 'query'>;

export type DueFeed = { id: string; generation: number };
export type Claim = { now: Date; leaseMs: number };

/** Takes a host where nobody asks it and it did not ask for patience. Decided by the row's lock: of two claims at once one gets it. */
const takeHosts = `
  insert into feed_host (host, busy_until) select host, $1::timestamptz + $2 * interval '1 ms' from due
  on conflict (host) do update set busy_until = excluded.busy_until
    where (feed_host.busy_until is null or feed_host.busy_until < $1) and (feed_host.next_allowed_at is null or feed_host.next_allowed_at <= $1)
  returning host`;

/**
 * Claims feeds that are due: at most one of a host, none of a host that is being asked or asked for patience. Each claim raises the feed's attempt
 * generation and leases it, so that a lost job only delays it.
 */
export async function claimDueFeeds(
  pool: Reader,
  { now, leaseMs, limit }: Claim & { limit: number },
): Promise<DueFeed[]> {
  const { rows } = await pool.query<DueFeed>(
    `with due as (
       select distinct on (f.host) f.id, f.host from feed f left join feed_host h on h.host = f.host
       where f.retired_at is null and f.state not in ('gone', 'paused') and f.next_poll_at <= $1 and (f.lease_until is null or f.lease_until < $1)
         and (h.busy_until is null or h.busy_until < $1) and (h.next_allowed_at is null or h.next_allowed_at <= $1)
       order by f.host, f.next_poll_at limit $3),
     taken as (${takeHosts})
     update feed f set lease_until = $1::timestamptz + $2 * interval '1 ms', generation = f.generation + 1
     from due join taken on taken.host = due.host where f.id = due.id returning f.id, f.generation`,
    [now, leaseMs, limit],
  );
  return rows;
}

/**
 * Claims one feed whatever its hour, for a poll that somebody asked for. Null where there is no such feed; throws FEED_BUSY while it is being polled,
 * or its host is asked or wants to be left alone.
 */
export async function claimFeed(pool: Reader, id: string, { now, leaseMs }: Claim): Promise<FeedRow | null> {
  const { rows } = await pool.query<FeedRow>(
    `with due as (select id, host from feed where id = $3 and retired_at is null and (lease_until is null or lease_until < $1)),
     taken as (${takeHosts})
     update feed f set lease_until = $1::timestamptz + $2 * interval '1 ms', generation = f.generation + 1
     from due join taken on taken.host = due.host where f.id = due.id returning f.*`,
    [now, leaseMs, id],
  );
  if (rows[0]) return rows[0];
  const { rows: busy } = await pool.query<{ host: string; until: Date | null }>(
    `select f.host, greatest(f.lease_until, h.busy_until, h.next_allowed_at) as until
     from feed f left join feed_host h on h.host = f.host where f.id = $1 and f.retired_at is null`,
    [id],
  );
  if (!busy[0]) return null;
  throw feedBusy(busy[0].host, busy[0].until ?? now);
}

const feedBusy = (host: string, until: Date): AppError =>
  new AppError(
    'FEED_BUSY',
    'conflict',
    `${host} is being asked, or asked to be left alone until ${until.toISOString()}`,
    {
      retryable: true,
      details: { until: until.toISOString() },
    },
  );

/** True while the claim is still this poll's; holds the feed's row until the transaction ends. */
export const holdsClaim = async (tx: PoolClient, { id, generation }: FeedRow): Promise<boolean> => {
  const { rowCount } = await tx.query(
    'select 1 from feed where id = $1 and generation = $2 and retired_at is null for update',
    [id, generation],
  );
  return (rowCount ?? 0) > 0;
};

/** A watched feed, its row held until the transaction ends; null when it is not watched. */
export const lockFeed = async (tx: PoolClient, id: string): Promise<FeedRow | null> =>
  (await tx.query<FeedRow>('select * from feed where id = $1 and retired_at is null for update', [id])).rows[0] ?? null;

/** What a document that was sent to us changes of its feed. */
export const savePushed = async (tx: PoolClient, id: string, hasNewItems: boolean, now: Date): Promise<void> => {
  await tx.query(
    `update feed set baseline_at = coalesce(baseline_at, $3), last_item_at = case when $2 then $3 else last_item_at end,
       silent_since = case when $2 then null else silent_since end where id = $1`,
    [id, hasNewItems, now],
  );
};

/** What one poll changes of its feed. */
export type FeedUpdate = Partial<
  Pick<
    FeedRow,
    | 'url'
    | 'host'
    | 'title'
    | 'site_url'
    | 'state'
    | 'state_since'
    | 'baseline_at'
    | 'etag'
    | 'last_modified'
    | 'validators_url'
    | 'body_hash'
    | 'hub'
    | 'topic'
    | 'consecutive_failures'
    | 'failing_since'
    | 'redirect_target'
    | 'redirect_count'
    | 'last_success_at'
    | 'last_item_at'
    | 'silent_since'
    | 'retired_at'
  >
> & { next_poll_at: Date; last_polled_at: Date; last_error: FeedRow['last_error']; rhythm?: StoredRhythm };

/** Writes a poll's result and gives the feed and its host free, in the transaction that holds the claim. */
export async function finishPoll(tx: PoolClient, feed: FeedRow, update: FeedUpdate, hostFreeAt: Date): Promise<void> {
  const entries = Object.entries(update).map(
    ([column, value]) =>
      [column, column === 'rhythm' || column === 'last_error' ? JSON.stringify(value) : value] as const,
  );
  // The column names are the keys of FeedUpdate, never a user's words.
  // A feed that was paused while it was asked stays paused.
  const sets = entries
    .map(([column], index) =>
      column === 'state'
        ? `state = case when state = 'paused' then state else $${index + 3} end`
        : `${column} = $${index + 3}`,
    )
    .join(', ');
  await tx.query(`update feed set ${sets}, lease_until = null where id = $1 and generation = $2`, [
    feed.id,
    feed.generation,
    ...entries.map(([, value]) => value),
  ]);
  await tx.query(
    `insert into feed_host (host, busy_until, next_allowed_at) values ($1, null, $2)
     on conflict (host) do update set busy_until = null, next_allowed_at = excluded.next_allowed_at`,
    [feed.host, hostFreeAt],
  );
}

export type PollRow = {
  id: string;
  feedId: string;
  startedAt: Date;
  durationMs: number;
  outcome: string;
  status: number | null;
  bytes: number | null;
  items: number;
  newItems: number;
  changedItems: number;
  warnings: string[];
  error: FeedRow['last_error'];
  baseline: boolean;
};

export const savePoll = async (tx: Reader, poll: PollRow): Promise<void> => {
  await tx.query(
    `insert into feed_poll (id, feed_id, started_at, duration_ms, outcome, status, bytes, items, new_items, changed_items, warnings, error, baseline)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      poll.id,
      poll.feedId,
      poll.startedAt,
      poll.durationMs,
      poll.outcome,
      poll.status,
      poll.bytes,
      poll.items,
      poll.newItems,
      poll.changedItems,
      JSON.stringify(poll.warnings),
      poll.error && JSON.stringify(poll.error),
      poll.baseline,
    ],
  );
};

const forgottenAtOnce = 5_000;

/** Drops polls that began before an instant; what they brought stays. */
export async function forgetPolls(pool: Reader, before: Date): Promise<{ forgotten: number }> {
  let forgotten = 0;
  for (;;) {
    const { rowCount } = await pool.query(
      `delete from feed_poll where id in (select id from feed_poll where started_at < $1 limit ${forgottenAtOnce})`,
      [before],
    );
    forgotten += rowCount ?? 0;
    if (!rowCount || rowCount < forgottenAtOnce) return { forgotten };
  }
}

/** The last polls of a feed, newest first. */
export const listPolls = async (pool: Reader, feedId: string, limit: number) =>
  (
    await pool.query<{
      id: string;
      started_at: Date;
      duration_ms: number;
      outcome: string;
      status: number | null;
      items: number;
      new_items: number;
      error: FeedRow['last_error'];
    }>(
      'select id, started_at, duration_ms, outcome, status, items, new_items, error from feed_poll where feed_id = $1 order by started_at desc limit $2',
      [feedId, limit],
    )
  ).rows;
