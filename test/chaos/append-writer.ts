import { uuidV5 } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';

/**
 * A writer that is there to be killed: DATABASE_URL, its name, the number it starts at. Appends record after record, eight at a time, half of them
 * to one stream that all writers share, and prints each number once its append is answered.
 */
async function write([url = '', name = '', first = '0']: string[]): Promise<void> {
  const database = openDatabase(url, { max: 4 });
  const log = new EventLog(database.pool, url);
  let next = Number(first);
  const one = async (n: number): Promise<void> => {
    const eventId = uuidV5(`chaos|${name}|${n}`);
    const outcome = await log.append({
      stream: n % 2 ? 'shared' : `own-${name}`,
      expected: 'any',
      records: [
        {
          eventId,
          type: 'noted',
          schemaVersion: 1,
          occurredAt: '2025-11-07T00:00:00.000Z',
          actor: name,
          correlationId: eventId,
          data: { name, n },
        },
      ],
    });
    if (outcome.status === 'conflict') throw new Error('an append that expects any version conflicted');
    process.stdout.write(`${n}\n`);
  };
  const lane = async (): Promise<never> => {
    for (;;) await one(next++);
  };
  await Promise.all(Array.from({ length: 8 }, lane));
}

write(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
