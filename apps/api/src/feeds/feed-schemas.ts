import { feedStates } from '@app/accords';
import type { FeedRow } from '@app/feeds';
import { z } from 'zod';
import { pageOf } from '../http/pages';

const FeedError = z.object({ code: z.string(), message: z.string(), feeds: z.array(z.string()).optional() });

export const FeedView = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string().nullable(),
    siteUrl: z.string().nullable(),
    folder: z.string().nullable(),
    accords: z.array(z.string()),
    state: z.enum(feedStates),
    stateSince: z.string(),
    backfill: z.boolean(),
    baselineAt: z.string().nullable().describe('When the first poll fixed what is old: its items never alert'),
    nextPollAt: z.string(),
    lastPolledAt: z.string().nullable(),
    lastSuccessAt: z.string().nullable(),
    lastItemAt: z.string().nullable(),
    silentSince: z.string().nullable().describe('Set while nothing new comes for much longer than usual'),
    consecutiveFailures: z.number().int(),
    failingSince: z.string().nullable(),
    lastError: FeedError.nullable(),
    intervalSeconds: z.number().int().nullable(),
    createdAt: z.string(),
  })
  .meta({ id: 'Feed' });
export type FeedView = z.infer<typeof FeedView>;
export const FeedPage = pageOf(FeedView, 'FeedPage');

const Poll = z.object({
  id: z.string(),
  startedAt: z.string(),
  durationMs: z.number().int(),
  outcome: z.string(),
  status: z.number().int().nullable(),
  items: z.number().int(),
  newItems: z.number().int(),
  error: FeedError.nullable(),
});
export const PollPage = pageOf(Poll, 'PollPage');

export const PollResult = z
  .object({
    outcome: z.string(),
    items: z.number().int(),
    new: z.number().int(),
    changed: z.number().int(),
    error: FeedError.nullable(),
    warnings: z.array(z.string()),
  })
  .meta({ id: 'PollResult' });

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** A feed as its operator sees it: no validators, no header values. */
export const feedView = (row: FeedRow): FeedView => ({
  id: row.id,
  url: row.url,
  title: row.title,
  siteUrl: row.site_url,
  folder: row.folder,
  accords: row.accords,
  state: row.state,
  stateSince: row.state_since.toISOString(),
  backfill: row.backfill,
  baselineAt: iso(row.baseline_at),
  nextPollAt: row.next_poll_at.toISOString(),
  lastPolledAt: iso(row.last_polled_at),
  lastSuccessAt: iso(row.last_success_at),
  lastItemAt: iso(row.last_item_at),
  silentSince: iso(row.silent_since),
  consecutiveFailures: row.consecutive_failures,
  failingSince: iso(row.failing_since),
  lastError: row.last_error,
  intervalSeconds: row.settings.intervalSeconds ?? null,
  createdAt: row.created_at.toISOString(),
});
