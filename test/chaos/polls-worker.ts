import { loadConfig, OutboundClient, silentLogger } from '@app/base';
import { type Database, openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';
import { FeedParser } from '@app/feeds';
import { claimLost, loadVersion, markClassified } from '@app/items';
import { FeedPoller } from '../../apps/poller/src';

/** Every job is lost here: what is classified is what the sweeper finds in the tables. */
const lostQueue = { add: () => Promise.resolve() };

/** Polls and classifies on the database of argv[2], from the first message on and until somebody kills this process. */
async function main(url: string): Promise<void> {
  const database = openDatabase(url);
  const poller = new FeedPoller(
    database,
    new EventLog(database.pool, url),
    new OutboundClient(['127.0.0.0/8', '::1/128']),
    new FeedParser(),
    loadConfig({}),
    () => new Date(),
    silentLogger,
    // Of BullMQ's queue the poller uses this method.
    lostQueue as never,
  );
  for (;;) {
    await makeDue(database);
    for (const { id, generation } of await poller.claimDue()) await poller.pollClaimed(id, generation);
    for (const ref of await claimLost(database.pool, { olderThanMs: 0, limit: 50 })) {
      if (await loadVersion(database.pool, ref))
        await markClassified(database.pool, ref, { classifierVersion: 'chaos', lang: 'en' });
    }
  }
}

/** Politeness is measured elsewhere: here every feed is due again as soon as it was polled. */
async function makeDue({ pool }: Database): Promise<void> {
  await pool.query("update feed set next_poll_at = now() - interval '1 second' where lease_until is null");
  await pool.query('update feed_host set next_allowed_at = null');
}

if (require.main === module) {
  process.on('disconnect', () => process.exit());
  process.once('message', () => {
    void main(process.argv[2] ?? '');
  });
}
