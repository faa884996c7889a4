import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '@app/base';
import { type Database, openDatabase } from '@app/database';
import { addFeed } from '@app/feeds';
import { aFeedDocument } from '../support/feed-documents';
import { Relay } from './relay';

export type PollChaosOptions = { databaseUrl: string; kills: number; seed: number; say?: (line: string) => void };
export type PollChaosResult = {
  kills: number;
  stories: number;
  lost: number;
  doubled: number;
  unclassified: number;
  repeatedVersions: number;
};

const perKill = 3;

/**
 * Kills the poller (kill -9) at a random moment after it has asked for a feed, again and again while stories come in by two feeds that both carry
 * them; then looks whether every story is one item, in one version, and classified. All queue jobs are lost on top.
 */
export async function chaosPolls({ databaseUrl, kills, seed, say }: PollChaosOptions): Promise<PollChaosResult> {
  const database = openDatabase(databaseUrl, { max: 4 });
  const newsroom = await startNewsroom();
  const pollers = new Relay('polls-worker.js', databaseUrl);
  try {
    for (const host of ['127.0.0.1', 'localhost'])
      await addFeed(database.pool, { url: `http://${host}:${newsroom.port}/${host}`, backfill: true }, new Date());
    const random = randomFrom(seed);
    pollers.begin();
    for (let kill = 0; kill < kills; kill++) {
      newsroom.publish(perKill);
      await newsroom.untilAsked();
      await sleep(random() * 80);
      await pollers.kill();
      await freeClaims(database);
      pollers.begin();
      if ((kill + 1) % 50 === 0) say?.(`${kill + 1} kills`);
    }
    await untilClassified(database, newsroom.stories());
    await pollers.end();
    return { kills, stories: newsroom.stories(), ...(await judge(database, newsroom.stories())) };
  } finally {
    await pollers.end();
    newsroom.close();
    await database.close();
  }
}

type Newsroom = {
  port: number;
  publish: (count: number) => void;
  stories: () => number;
  untilAsked: () => Promise<void>;
  close: () => void;
};

/** A feed that grows. */
async function startNewsroom(): Promise<Newsroom> {
  let stories = 5;
  let asked: () => void = () => undefined;
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(aFeedDocument('rss2', stories));
    asked();
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    // A server that listens on a port has such an address.
    port: (server.address() as AddressInfo).port,
    publish: (count) => {
      stories += count;
    },
    stories: () => stories,
    untilAsked: () =>
      Promise.race([
        new Promise<void>((resolve) => {
          asked = resolve;
        }),
        sleep(60_000, undefined, { ref: false }).then(() => Promise.reject(new Error('the poller asks for nothing'))),
      ]),
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What a dead poller held is free at once here, instead of after its lease. */
async function freeClaims({ pool }: Database): Promise<void> {
  await pool.query('update feed set lease_until = null');
  await pool.query('update feed_host set busy_until = null');
}

async function untilClassified({ pool }: Database, stories: number): Promise<void> {
  const isDone = async () => {
    const { rows } = await pool.query<{ n: string }>(
      "select count(*) as n from item_version where state = 'classified'",
    );
    return Number(rows[0]?.n) >= stories;
  };
  for (const end = Date.now() + 60_000; Date.now() < end && !(await isDone()); ) await sleep(50);
}

async function judge({ pool }: Database, stories: number): Promise<Omit<PollChaosResult, 'kills' | 'stories'>> {
  const { rows } = await pool.query<{ items: string; urls: string; versions: string; open: string }>(
    `select (select count(*) from item) as items, (select count(distinct url) from item) as urls, (select count(*) from item_version where version > 1) as versions,
       (select count(*) from item_version where state <> 'classified') as open`,
  );
  const { items, urls, versions, open } = rows[0] ?? { items: '0', urls: '0', versions: '0', open: '0' };
  return {
    lost: stories - Number(urls),
    doubled: Number(items) - Number(urls),
    unclassified: Number(open),
    repeatedVersions: Number(versions),
  };
}
