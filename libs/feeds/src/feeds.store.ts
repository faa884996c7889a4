import type { FeedRecord, FeedState } from '@app/accords';
import { AppError, newId } from '@app/base';
import type { Pool } from 'pg';
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
  /** The address, behind redirects, that gave the validators. */
  validators_url: string | null;
  body_hash: string | null;
  /** Who tells when the feed has something new (WebSub), and under which address. */
  hub: string | null;
  topic: string | null;
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

/** Adds a feed; it is due at once, or when it is said. Throws FEED_EXISTS with the id of the one that is there. */
export async function addFeed(pool: Reader, feed: NewFeed, now: Date, dueAt = now): Promise<FeedRow> {
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
      dueAt,
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

/** True for an address that a feed is watched under. */
export const isWatched = async (pool: Reader, url: string): Promise<boolean> =>
  (await pool.query('select 1 from feed where url = $1', [url])).rows.length > 0;

export const findFeedByUrl = async (pool: Reader, url: string): Promise<FeedRow | null> =>
  (await pool.query<FeedRow>('select * from feed where url = $1', [url])).rows[0] ?? null;

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

export type { FeedRecord };
