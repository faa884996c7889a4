import './load-little';
import { silentLogger } from '../../libs/base/src/logger';
import { openDatabase } from '../../libs/database/src/database';
import { EventLog } from '../../libs/event-log/src/event-log';
import { runSubscription } from '../../libs/event-log/src/subscription';

/**
 * A reader that is there to be killed: DATABASE_URL and its name. It follows the log as a projection does and notes every record that it was given, in
 * the order it was given them, in a table `seen_<name>` that allows any record twice.
 */
async function read([url = '', name = '']: string[]): Promise<void> {
  const { pool } = openDatabase(url, { max: 2 });
  await pool.query(`create table if not exists seen_${name} (nth bigserial, position bigint, event_id uuid)`);
  runSubscription(
    { pool, log: new EventLog(pool, url), logger: silentLogger },
    {
      name,
      version: 1,
      kind: 'projection',
      handle: async (tx, records) => {
        await tx.query(
          `insert into seen_${name} (position, event_id)
           select position, event_id from unnest($1::bigint[], $2::uuid[]) with ordinality as r(position, event_id, o) order by o`,
          [records.map(({ position }) => position.toString()), records.map(({ eventId }) => eventId)],
        );
        process.stdout.write(`${records.length}\n`);
      },
    },
  );
  await Promise.resolve();
}

read(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
