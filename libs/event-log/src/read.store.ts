import type { Pool, PoolClient } from 'pg';
import type { LogRecord } from './log-record';
import { asRows } from './parse-column';

type Row = [
  position: bigint,
  eventId: string,
  stream: string,
  version: number,
  type: string,
  schemaVersion: number,
  occurredAt: string,
  recordedAt: string,
  actor: string,
  correlationId: string,
  causationId: string | null,
  data: unknown,
  meta: unknown,
];

const columns =
  'position, event_id, stream, version, type, schema_version, occurred_at, recorded_at, actor, correlation_id, causation_id, data, meta';

const toLogRecord = ([
  position,
  eventId,
  stream,
  version,
  type,
  schemaVersion,
  occurredAt,
  recordedAt,
  actor,
  correlationId,
  causationId,
  data,
  meta,
]: Row): LogRecord => ({
  position,
  eventId,
  stream,
  version,
  type,
  schemaVersion,
  occurredAt,
  recordedAt,
  actor,
  correlationId,
  causationId,
  data,
  meta,
});

type Reader = Pick<Pool | PoolClient, 'query'>;

export type Page = { after: bigint; limit: number; types?: readonly string[] };

/** Records after a position, in commit order; of some types only where asked. */
export async function readAll(reader: Reader, { after, limit, types }: Page): Promise<LogRecord[]> {
  if (types) {
    const { rows } = await reader.query<Row>({
      ...asRows,
      name: 'log_read_types',
      text: `select ${columns} from event_log where position > $1 and type = any($3) order by position limit $2`,
      values: [after.toString(), limit, types],
    });
    return rows.map(toLogRecord);
  }
  const { rows } = await reader.query<Row>({
    ...asRows,
    name: 'log_read_all',
    text: `select ${columns} from event_log where position > $1 order by position limit $2`,
    values: [after.toString(), limit],
  });
  return rows.map(toLogRecord);
}

/** One stream's records, oldest first. */
export async function readStream(reader: Reader, stream: string): Promise<LogRecord[]> {
  const { rows } = await reader.query<Row>({
    ...asRows,
    text: `select ${columns} from event_log where stream = $1 order by version`,
    values: [stream],
  });
  return rows.map(toLogRecord);
}

/** The records of several streams, each stream's oldest first. */
export async function readStreams(reader: Reader, streams: readonly string[]): Promise<Map<string, LogRecord[]>> {
  if (streams.length === 0) return new Map();
  const { rows } = await reader.query<Row>({
    ...asRows,
    text: `select ${columns} from event_log where stream = any($1) order by stream, version`,
    values: [streams],
  });
  const found = new Map<string, LogRecord[]>();
  for (const record of rows.map(toLogRecord)) {
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
