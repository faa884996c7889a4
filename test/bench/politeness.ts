import { type Database, openDatabase } from '@app/database';
import {
  claimDueFeeds,
  decidePoll,
  type Fetched,
  type FeedRow,
  finishPoll,
  getFeed,
  holdsClaim,
  isUnchanged,
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

/**
 * Polls made-up feeds over virtual days with the real claims, decisions and rows, two pollers at once. At a restart the requests in flight are lost
 * with their answers, and nothing is asked for ten minutes.
 */
export async function simulatePolling(database: Database, asked: Simulation): Promise<Conduct> {
  const server = new CountingServer(asked);
  const end = start + asked.days * 86_400_000;
  const restartEvery = (end - start) / (asked.restarts + 1);
  let planned = asked.feeds;
  let nextRestart = start + restartEvery;
  await addFeeds(database, server);
  for (let now = start; now < end; now += asked.tickSeconds * 1000) {
    const claim = { now: new Date(now), leaseMs: 90_000, limit: asked.feeds };
    const claimed = (
      await Promise.all([claimDueFeeds(database.pool, claim), claimDueFeeds(database.pool, claim)])
    ).flat();
    const dies = now >= nextRestart && claimed.length > 0;
    planned += await pollAll(database, server, { ids: claimed.map(({ id }) => id), now, dies, end });
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

/** How many further polls the answers plan before the end. */
function pollAll(database: Database, server: CountingServer, { ids, now, dies, end }: Tick): Promise<number> {
  return database.transaction(async (tx) => {
    let planned = 0;
    for (const id of ids) {
      const feed = await getFeed(tx, id);
      if (!feed) throw new Error(`no feed ${id}`);
      if (dies) {
        server.cut(id, now);
        continue;
      }
      const decision = await decide(feed, server, now);
      if (!(await holdsClaim(tx, feed))) continue;
      await finishPoll(tx, feed, decision.update, decision.hostFreeAt);
      planned += decision.update.next_poll_at.getTime() < end ? 1 : 0;
    }
    return planned;
  });
}

async function decide(feed: FeedRow, server: CountingServer, now: number) {
  const answer = server.answer(feed.id, now, validatorHeaders(feed));
  const fetched: Fetched = {
    ...answer,
    outcome: readOutcome({ ...answer, hops: [], url: feed.url }, new Date(now)),
    url: feed.url,
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
    const { requests, planned, unconditional, early, overlaps } = await simulatePolling(database, asked);
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
