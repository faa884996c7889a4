import type { ClientBase } from 'pg';
import type { LogRecord } from './log-record';
import { asRecorded } from './parse-column';

/** As much of a record as makes the state of its stream. */
export type StreamRecord = Pick<
  LogRecord,
  'position' | 'stream' | 'version' | 'type' | 'schemaVersion' | 'recordedAt' | 'data'
>;
type ByStream = { streams: string; until: bigint; page: number };

/**
 * The records of all streams whose names begin with `streams`, up to a position, in pages: stream by stream, each one's oldest first. For a projection that starts
 * over: what belongs together comes together, and the next page is fetched while one is worked on. Needs a connection of its own until it has ended.
 */
export async function* readByStream(
  client: ClientBase,
  { streams, until, page }: ByStream,
): AsyncGenerator<StreamRecord[]> {
  await client.query('begin isolation level repeatable read read only');
  // By the index on streams: to sort a whole log would write it to the disk once more.
  await client.query('set local enable_sort = off; set local enable_bitmapscan = off; set local enable_seqscan = off');
  await client.query(
    `declare by_stream no scroll cursor for select position, stream, version, type, schema_version as "schemaVersion", recorded_at as "recordedAt", data
     from event_log where stream like $1 || '%' and position <= $2 order by stream, version`,
    [streams, until.toString()],
  );
  const fetchPage = () => client.query<StreamRecord>({ types: asRecorded, text: `fetch ${page} from by_stream` });
  let next = fetchPage();
  try {
    for (;;) {
      const { rows } = await next;
      if (rows.length === 0) return;
      next = fetchPage();
      yield rows;
    }
  } finally {
    await next.catch(() => undefined);
    await client.query('rollback');
  }
}
