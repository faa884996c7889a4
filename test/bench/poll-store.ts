import { loadConfig, OutboundClient, silentLogger } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';
import { addFeed, FeedParser } from '@app/feeds';
import { FeedPoller } from '../../apps/poller/src';
import { type Entry, startWorld } from '../support/world';
import { type Bench, type Figure, quantile } from './bench';

/** The queue that is not measured here. */
const noQueue = { add: () => Promise.resolve(), on: () => undefined };
const burst = 400;

/** From the moment a feed has been answered to the moment its new items are committed: one item, and a burst of 400, each poll beside 50 known ones. */
export const benchPollStore: Bench = async ({ databaseUrl, rounds, say }) => {
  const world = await startWorld({ wire: Array.from({ length: 50 }, (_, at) => anEntry(at)) });
  const database = openDatabase(databaseUrl);
  const log = new EventLog(database.pool, databaseUrl);
  const outbound = new OutboundClient(['127.0.0.0/8']);
  const parser = new FeedParser();
  // Of BullMQ's queue the poller uses these methods.
  const poller = new FeedPoller(
    database,
    log,
    outbound,
    parser,
    loadConfig({}),
    () => new Date(),
    silentLogger,
    noQueue as never,
  );
  let published = 50;
  try {
    const { id } = await addFeed(database.pool, { url: `${world.url}/wire` }, new Date());
    const poll = async (count: number): Promise<number> => {
      const entries = Array.from({ length: count }, () => anEntry(published++));
      world.outlets['wire'] = [...entries, ...(world.outlets['wire'] ?? [])].slice(0, 50 + count);
      await database.pool.query('update feed_host set next_allowed_at = null');
      const result = await poller.pollNow(id);
      const storedAt = performance.now();
      if (result?.new !== count) throw new Error(`${result?.new} of ${count} items are new`);
      return storedAt - (world.answeredAt['wire'] ?? 0);
    };
    await poller.pollNow(id);
    for (let warmUp = 0; warmUp < 5; warmUp++) await poll(1);
    const alone = await repeat(rounds * 20, () => poll(1));
    say(`${alone.length} polls with one new item`);
    const together = await repeat(rounds * 3, () => poll(burst));
    say(`${together.length} polls with ${burst} new items`);
    return [figure('answered to stored, one item', alone), figure(`answered to stored, ${burst}`, together)];
  } finally {
    world.stop();
    await Promise.all([parser.close(), outbound.close(), log.close()]);
    await database.close();
  }
};

async function repeat(times: number, run: () => Promise<number>): Promise<number[]> {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) taken.push(await run());
  return taken;
}

const figure = (name: string, taken: readonly number[]): Figure => {
  const p50Ms = quantile(taken, 0.5);
  return { name, unit: 'ms', median: p50Ms, p50Ms, p99Ms: quantile(taken, 0.99) };
};

const anEntry = (number: number): Entry => ({
  id: `story-${number}`,
  title: `Story ${number}: ministers meet`,
  text: `Ministers met for the ${number}th time and spoke of trade, visas and flights. Talks go on next week, an aide said.`,
  published: new Date(Date.UTC(2025, 10, 7) + number * 1_000).toISOString(),
});
