import type { Pool, PoolClient } from 'pg';
import type { LogRecord } from './log-record';

type Row = {
  position: string;
  event_id: string;
  stream: string;
  version: number;
  type: string;
  schema_version: number;
  occurred_at: Date;
  recorded_at: Date;
  actor: string;
  correlation_id: string;
  causation_id: string | null;
  data: unknown;
  meta: unknown;
};

const columns =
  'position, event_id, stream, version, type, schema_version, occurred_at, recorded_at, actor, correlation_id, causation_id, data, meta';

const toLogRecord = (row: Row): LogRecord => ({
  position: BigInt(row.position),
  eventId: row.event_id,
  stream: row.stream,
  version: row.version,
  type: row.type,
  schemaVersion: row.schema_version,
  occurredAt: row.occurred_at.toISOString(),
  recordedAt: row.recorded_at.toISOString(),
  actor: row.actor,
  correlationId: row.correlation_id,
  causationId: row.causation_id,
  data: row.data,
  meta: row.meta,
});

type Reader = Pick<Pool | PoolClient, 'query'>;

export type Page = { after: bigint; limit: number; types?: readonly string[] };

/** Records after a position, in commit order; of some types only where asked. */
export async function readAll(reader: Reader, { after, limit, types }: Page): Promise<LogRecord[]> {
  if (types) {
    const { rows } = await reader.query<Row>({
      name: 'log_read_types',
      text: `select ${columns} from event_log where position > $1 and type = any($3) order by position limit $2`,
      values: [after.toString(), limit, types],
    });
    return rows.map(toLogRecord);
  }
  const { rows } = await reader.query<Row>({
    name: 'log_read_all',
    text: `select ${columns} from event_log where position > $1 order by position limit $2`,
    values: [after.toString(), limit],
  });
  return rows.map(toLogRecord);
}

/** One stream's records, oldest first. */
export async function readStream(reader: Reader, stream: string): Promise<LogRecord[]> {
  const { rows } = await reader.query<Row>(`select ${columns} from event_log where stream = $1 order by version`, [
    stream,
  ]);
  return rows.map(toLogRecord);
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
