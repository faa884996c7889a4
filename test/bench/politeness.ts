import { sha256Hex } from '@app/base';
import { type Database, openDatabase } from '@app/database';
import {
  claimDueFeeds,
  decidePoll,
  type Fetched,
  type FeedRow,
  isUnchanged,
  type PollDecision,
  parseFeed,
  readOutcome,
  validatorHeaders,
} from '@app/feeds';
import { CountingServer } from '../support/counting-server';
import type { Bench } from './bench';

export type Simulation = {
  feeds: number;
  hosts: number;
  days: number;
  restarts: number;
  tickSeconds: number;
  seed: number;
};
export type Conduct = { requests: number; planned: number; unconditional: number; early: number; overlaps: number };

const start = Date.UTC(2025, 10, 1);
const vacuumEveryMs = 86_400_000;

/**
 * Polls made-up feeds over virtual days with the real claims, decisions and rows, two pollers at once. At a restart the requests in flight are lost
 * with their answers, and nothing is asked for ten minutes.
 */
export async function simulatePolling(
  database: Database,
  asked: Simulation,
  say: (line: string) => void = () => undefined,
): Promise<Conduct> {
  const server = new CountingServer(asked);
  const end = start + asked.days * 86_400_000;
  const restartEvery = (end - start) / (asked.restarts + 1);
  let planned = asked.feeds;
  let nextRestart = start + restartEvery;
  let nextVacuum = start + vacuumEveryMs;
  await addFeeds(database, server);
  for (let now = start; now < end; now += asked.tickSeconds * 1000) {
    const claim = { now: new Date(now), leaseMs: 90_000, limit: asked.feeds };
    const claimed = (
      await Promise.all([claimDueFeeds(database.pool, claim), claimDueFeeds(database.pool, claim)])
    ).flat();
    const dies = now >= nextRestart && claimed.length > 0;
    planned += await pollAll(database, server, { ids: claimed.map(({ id }) => id), now, dies, end });
    if (now >= nextVacuum) {
      // What an operator's autovacuum does in a day of real time it cannot do in a second.
      await database.pool.query('vacuum analyze feed, feed_host');
      nextVacuum += vacuumEveryMs;
      say(`day ${Math.round((now - start) / 86_400_000)}: ${server.conduct.requests} requests`);
    }
    if (!dies) continue;
    nextRestart += restartEvery;
    now += 600_000;
  }
  return { ...server.conduct, planned };
}

async function addFeeds(database: Database, server: CountingServer): Promise<void> {
  await database.pool.query(
    `insert into feed (id, url, host, accords, next_poll_at, settings) select r.id, r.url, r.host, '{}', $2, '{}' from jsonb_to_recordset($1::jsonb) as r(id text, url text, host text)`,
    [JSON.stringify(server.feeds), new Date(start)],
  );
}

type Tick = { ids: string[]; now: number; dies: boolean; end: number };
type Poll = { feed: FeedRow; decision: PollDecision };

/** How many further polls the answers plan before the end. */
async function pollAll({ pool }: Database, server: CountingServer, { ids, now, dies, end }: Tick): Promise<number> {
  if (ids.length === 0) return 0;
  if (dies) {
    for (const id of ids) server.cut(id, now);
    return 0;
  }
  const { rows } = await pool.query<FeedRow>('select * from feed where id = any($1)', [ids]);
  const polls: Poll[] = [];
  for (const feed of rows) polls.push({ feed, decision: await decide(feed, server, now) });
  await writeAll(pool, polls);
  return polls.filter(({ decision }) => decision.update.next_poll_at.getTime() < end).length;
}

/** What finishPoll writes of one poll, for all polls of a tick at once: a month of them would take hours one by one. */
async function writeAll(pool: Database['pool'], polls: readonly Poll[]): Promise<void> {
  const rows = polls.map(({ feed, decision }) => ({ ...feed, ...decision.update, host_free_at: decision.hostFreeAt }));
  await pool.query(
    `with done as (select * from jsonb_to_recordset($1::jsonb) as r(id text, generation int, host text, host_free_at timestamptz, next_poll_at timestamptz,
       last_polled_at timestamptz, last_item_at timestamptz, silent_since timestamptz, baseline_at timestamptz, failing_since timestamptz, consecutive_failures int,
       state text, etag text, last_modified text, validators_url text, body_hash text, rhythm jsonb)),
     free as (insert into feed_host (host, busy_until, next_allowed_at) select host, null, host_free_at from done
       on conflict (host) do update set busy_until = null, next_allowed_at = excluded.next_allowed_at)
     update feed f set lease_until = null, next_poll_at = d.next_poll_at, last_polled_at = d.last_polled_at, last_item_at = d.last_item_at,
       silent_since = d.silent_since, baseline_at = d.baseline_at, failing_since = d.failing_since, consecutive_failures = d.consecutive_failures,
       state = d.state, etag = d.etag, last_modified = d.last_modified, validators_url = d.validators_url, body_hash = d.body_hash, rhythm = d.rhythm
     from done d where f.id = d.id and f.generation = d.generation`,
    [JSON.stringify(rows)],
  );
}

async function decide(feed: FeedRow, server: CountingServer, now: number) {
  const answer = server.answer(feed.id, now, validatorHeaders(feed));
  const fetched: Fetched = {
    ...answer,
    bodyHash: sha256Hex(answer.body),
    outcome: readOutcome({ ...answer, hops: [], url: feed.url }, new Date(now)),
    url: feed.url,
    hops: [],
  };
  const hasNews = fetched.outcome.kind === 'body' && !isUnchanged(feed, fetched);
  const parsed = hasNews ? await parseFeed(fetched.body) : null;
  return decidePoll(feed, fetched, parsed, hasNews ? 1 : 0, { now: new Date(now), minIntervalSeconds: 60 });
}

/** 1,000 feeds on 250 hosts, 30 days, 20 restarts. */
export const benchPoliteness: Bench = async ({ databaseUrl, say }) => {
  const database = openDatabase(databaseUrl, { max: 4 });
  try {
    const asked = { feeds: 1_000, hosts: 250, days: 30, restarts: 20, tickSeconds: 120, seed: 1 };
    const { requests, planned, unconditional, early, overlaps } = await simulatePolling(database, asked, say);
    say(`${requests} requests, ${planned} planned`);
    return [
      { name: 'requests / planned', unit: 'x', median: requests / planned },
      { name: 'unconditional after the first', unit: 'requests', median: unconditional },
      { name: 'before max-age or Retry-After', unit: 'requests', median: early },
      { name: 'overlaps on a host', unit: 'requests', median: overlaps },
    ];
  } finally {
    await database.close();
  }
};
