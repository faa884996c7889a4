import type { FeedRecord, FeedState } from '@app/accords';
import { AppError, newId } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import { z } from 'zod';
import type { RawFeed } from './parse/raw-feed';

/** What an operator may say of a feed. */
export const NewFeed = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'is no http or https address' }),
  title: z.string().min(1).max(300).optional(),
  accords: z.array(z.string()).default([]),
  backfill: z.boolean().default(false),
  folder: z.string().max(200).optional(),
  /** Seconds between two polls, instead of the feed's own rhythm. */
  intervalSeconds: z.number().int().positive().max(86_400).optional(),
  userAgent: z.string().max(300).optional(),
  headers: z.record(z.string().regex(/^[\w-]+$/), z.string()).optional(),
});
export type NewFeed = z.input<typeof NewFeed>;

export const FeedPatch = z.strictObject({
  title: z.string().min(1).max(300).optional(),
  accords: z.array(z.string()).optional(),
  folder: z.string().max(200).nullable().optional(),
  intervalSeconds: z.number().int().positive().max(86_400).nullable().optional(),
  paused: z.boolean().optional(),
});
export type FeedPatch = z.infer<typeof FeedPatch>;

export type FeedSettings = { intervalSeconds?: number | null; userAgent?: string; headers?: Record<string, string> };
export type StoredRhythm = { usualGap: number | null; declared: RawFeed['rhythm'] | null };

export type FeedRow = {
  id: string;
  url: string;
  title: string | null;
  site_url: string | null;
  folder: string | null;
  accords: string[];
  host: string;
  state: FeedState;
  state_since: Date;
  backfill: boolean;
  baseline_at: Date | null;
  etag: string | null;
  last_modified: string | null;
  body_hash: string | null;
  next_poll_at: Date;
  generation: number;
  consecutive_failures: number;
  failing_since: Date | null;
  redirect_target: string | null;
  redirect_count: number;
  rhythm: Partial<StoredRhythm>;
  settings: FeedSettings;
  last_polled_at: Date | null;
  last_success_at: Date | null;
  last_item_at: Date | null;
  silent_since: Date | null;
  last_error: { code: string; message: string; feeds?: string[] } | null;
  created_at: Date;
  retired_at: Date | null;
};

type Reader = Pick<Pool, 'query'>;

/** Adds a feed; it is due at once. Throws FEED_EXISTS with the id of the one that is there. */
export async function addFeed(pool: Reader, feed: NewFeed, now: Date): Promise<FeedRow> {
  const { url, title, accords, backfill, folder, ...settings } = NewFeed.parse(feed);
  const { rows } = await pool.query<FeedRow>(
    `insert into feed (id, url, title, folder, accords, host, backfill, next_poll_at, settings) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (url) do nothing returning *`,
    [
      newId('fd', now),
      url,
      title ?? null,
      folder ?? null,
      accords,
      new URL(url).hostname,
      backfill,
      now,
      JSON.stringify(settings),
    ],
  );
  if (rows[0]) return rows[0];
  const { rows: known } = await pool.query<{ id: string; retired_at: Date | null }>(
    'select id, retired_at from feed where url = $1',
    [url],
  );
  throw new AppError('FEED_EXISTS', 'conflict', `${url} is watched already`, {
    details: { id: known[0]?.id, errors: [{ field: 'url', reason: 'is watched already' }] },
  });
}

export const listFeeds = async (pool: Reader): Promise<FeedRow[]> =>
  (await pool.query<FeedRow>('select * from feed where retired_at is null order by created_at, id')).rows;

export const getFeed = async (pool: Reader, id: string): Promise<FeedRow | null> =>
  (await pool.query<FeedRow>('select * from feed where id = $1', [id])).rows[0] ?? null;

/** Changes what the operator decides; null where there is no such feed. Resuming a paused feed makes it due. */
export async function patchFeed(pool: Reader, id: string, patch: FeedPatch): Promise<FeedRow | null> {
  const settings = patch.intervalSeconds === undefined ? {} : { intervalSeconds: patch.intervalSeconds };
  const { rows } = await pool.query<FeedRow>(
    `update feed set title = coalesce($2, title), accords = coalesce($3, accords), folder = case when $4 then $5 else folder end, settings = settings || $6::jsonb,
       state = case when $7::boolean is null then state when $7 then 'paused' when state = 'paused' then 'healthy' else state end,
       next_poll_at = case when $7 = false or $6::jsonb <> '{}' then least(next_poll_at, now()) else next_poll_at end
     where id = $1 and retired_at is null returning *`,
    [
      id,
      patch.title ?? null,
      patch.accords ?? null,
      patch.folder !== undefined,
      patch.folder ?? null,
      JSON.stringify(settings),
      patch.paused ?? null,
    ],
  );
  return rows[0] ?? null;
}

/** Stops watching a feed; its items and records stay. False where there is none. */
export const retireFeed = async (pool: Reader, id: string): Promise<boolean> => {
  const { rowCount } = await pool.query(
    `update feed set retired_at = now(), url = url || '#retired-' || id where id = $1 and retired_at is null`,
    [id],
  );
  return (rowCount ?? 0) > 0;
};

export type DueFeed = { id: string; generation: number };

/**
 * Claims feeds that are due: at most one of a host, none of a host that is being asked or asked for patience. Each claim raises the feed's attempt
 * generation and leases it, so that a lost job only delays it. Call it in one process at a time.
 */
export async function claimDueFeeds(
  pool: Reader,
  { limit, leaseMs }: { limit: number; leaseMs: number },
): Promise<DueFeed[]> {
  const { rows } = await pool.query<DueFeed>(
    `with due as (
       select distinct on (f.host) f.id, f.host from feed f left join feed_host h on h.host = f.host
       where f.retired_at is null and f.state not in ('gone', 'paused') and f.next_poll_at <= now() and (f.lease_until is null or f.lease_until < now())
         and (h.busy_until is null or h.busy_until < now()) and (h.next_allowed_at is null or h.next_allowed_at <= now())
       order by f.host, f.next_poll_at limit $1),
     hosts as (
       insert into feed_host (host, busy_until) select host, now() + $2 * interval '1 ms' from due
       on conflict (host) do update set busy_until = excluded.busy_until)
     update feed f set lease_until = now() + $2 * interval '1 ms', generation = f.generation + 1 from due where f.id = due.id returning f.id, f.generation`,
    [limit, leaseMs],
  );
  return rows;
}

/** Claims one feed whatever its hour, for a poll that somebody asked for. Null where there is none. */
export async function claimFeed(pool: Reader, id: string, leaseMs: number): Promise<FeedRow | null> {
  const { rows } = await pool.query<FeedRow>(
    `update feed set lease_until = now() + $2 * interval '1 ms', generation = generation + 1 where id = $1 and retired_at is null returning *`,
    [id, leaseMs],
  );
  return rows[0] ?? null;
}

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
    | 'body_hash'
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

/** Writes a poll's result and gives the feed free, in the caller's transaction. False when the lease went to another poll meanwhile. */
export async function finishPoll(
  tx: PoolClient,
  feed: FeedRow,
  update: FeedUpdate,
  hostPauseSeconds: number,
): Promise<boolean> {
  const entries = Object.entries(update).map(
    ([column, value]) =>
      [column, column === 'rhythm' || column === 'last_error' ? JSON.stringify(value) : value] as const,
  );
  // The column names are the keys of FeedUpdate, never a user's words.
  const sets = entries.map(([column], index) => `${column} = $${index + 3}`).join(', ');
  const { rowCount } = await tx.query(`update feed set ${sets}, lease_until = null where id = $1 and generation = $2`, [
    feed.id,
    feed.generation,
    ...entries.map(([, value]) => value),
  ]);
  await tx.query(
    `insert into feed_host (host, busy_until, next_allowed_at) values ($1, null, now() + $2 * interval '1 second')
     on conflict (host) do update set busy_until = null, next_allowed_at = excluded.next_allowed_at`,
    [feed.host, hostPauseSeconds],
  );
  return (rowCount ?? 0) > 0;
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

export type { FeedRecord };
