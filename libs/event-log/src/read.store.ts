import type { Pool, PoolClient } from 'pg';
import type { LogRecord } from './log-record';
import { asRecorded } from './parse-column';

const columns = `position, event_id as "eventId", stream, version, type, schema_version as "schemaVersion", occurred_at as "occurredAt",
  recorded_at as "recordedAt", actor, correlation_id as "correlationId", causation_id as "causationId", data, meta`;

type Reader = Pick<Pool | PoolClient, 'query'>;

export type Page = { after: bigint; limit: number; types?: readonly string[] };

/** Records after a position, in commit order; of some types only where asked. */
export async function readAll(reader: Reader, { after, limit, types }: Page): Promise<LogRecord[]> {
  if (types) {
    const { rows } = await reader.query<LogRecord>({
      types: asRecorded,
      name: 'log_read_types',
      text: `select ${columns} from event_log where position > $1 and type = any($3) order by position limit $2`,
      values: [after.toString(), limit, types],
    });
    return rows;
  }
  const { rows } = await reader.query<LogRecord>({
    types: asRecorded,
    name: 'log_read_all',
    text: `select ${columns} from event_log where position > $1 order by position limit $2`,
    values: [after.toString(), limit],
  });
  return rows;
}

/** One stream's records, oldest first. */
export async function readStream(reader: Reader, stream: string): Promise<LogRecord[]> {
  const { rows } = await reader.query<LogRecord>({
    types: asRecorded,
    text: `select ${columns} from event_log where stream = $1 order by version`,
    values: [stream],
  });
  return rows;
}

/** The records of several streams, each stream's oldest first. */
export async function readStreams(reader: Reader, streams: readonly string[]): Promise<Map<string, LogRecord[]>> {
  if (streams.length === 0) return new Map();
  const { rows } = await reader.query<LogRecord>({
    types: asRecorded,
    text: `select ${columns} from event_log where stream = any($1) order by stream, version`,
    values: [streams],
  });
  const found = new Map<string, LogRecord[]>();
  for (const record of rows) {
    const stream = found.get(record.stream);
    if (stream) stream.push(record);
    else found.set(record.stream, [record]);
  }
  return found;
}

/** The newest position and the hash that vouches for everything up to it. */
export async function readHead(reader: Reader): Promise<{ position: bigint; hash: string }> {
  const { rows } = await reader.query<{ position: string; hash: Buffer }>(
    'select position, hash from event_head where id = 1',
  );
  const head = rows[0];
  if (!head) throw new Error('event_head is empty: the migrations have not been applied');
  return { position: BigInt(head.position), hash: head.hash.toString('hex') };
}
