import { setTimeout as sleep } from 'node:timers/promises';
import './load-little';
import { uuidV5 } from '../../libs/base/src/ids';
import { openDatabase } from '../../libs/database/src/database';
import { EventLog } from '../../libs/event-log/src/event-log';

/**
 * A process of writers that is there to be killed: DATABASE_URL, its name, how many write at once, the number it starts at. They append record after
 * record, half of them to one stream that all processes share, and print each number once its append is answered.
 */
async function write([url = '', name = '', lanes = '1', first = '0']: string[]): Promise<void> {
  const database = openDatabase(url, { max: 4 });
  const log = new EventLog(database.pool, url);
  let next = Number(first);
  const one = async (n: number): Promise<void> => {
    const eventId = uuidV5(`chaos|${name}|${n}`);
    const record = {
      eventId,
      type: 'noted',
      schemaVersion: 1,
      occurredAt: '2025-11-07T00:00:00.000Z',
      actor: name,
      correlationId: eventId,
      data: { name, n },
    };
    const append = () =>
      log.append({ stream: n % 2 ? 'shared' : `own-${name}`, expected: 'any', records: [record] }).catch(() => null);
    let outcome = await append();
    // The database is away for longer than the log itself tries: as any caller may, with the same id.
    for (; outcome === null; outcome = await append()) await sleep(100);
    if (outcome.status === 'conflict') throw new Error('an append that expects any version conflicted');
    process.stdout.write(`${n}\n`);
  };
  const lane = async (): Promise<never> => {
    for (;;) await one(next++);
  };
  await Promise.all(Array.from({ length: Number(lanes) }, lane));
}

write(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
