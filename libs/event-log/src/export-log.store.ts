import { AppError } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import { readHead } from './read.store';
import { verifyChain } from './verify-chain.store';

const time = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as ${column}`;
const bytes = (column: string): string => `encode(${column}, 'hex') as ${column}`;
const line = `select row_to_json(r)::text as line, position from (
  select position, event_id, stream, version, type, schema_version, ${time('occurred_at')}, ${time('recorded_at')}, actor, correlation_id, causation_id,
         data, meta, ${bytes('salt')}, ${bytes('data_hash')}, ${bytes('prev_hash')}, ${bytes('hash')}, ${time('erased_at')}
  from event_log where position > $1 order by position limit $2) r`;

/** Every record after a position as a line of JSON, with all that its hash was made of. Line by line the same, whenever it is asked. */
export async function* exportLog(reader: Pick<Pool, 'query'>, after = 0n, pageSize = 1_000): AsyncGenerator<string> {
  for (let at = after; ; ) {
    const { rows } = await reader.query<{ line: string; position: string }>(line, [at.toString(), pageSize]);
    for (const row of rows) yield row.line;
    const last = rows.at(-1);
    if (!last) return;
    at = BigInt(last.position);
  }
}

const insert = `insert into event_log (position, event_id, stream, version, type, schema_version, occurred_at, recorded_at, actor, correlation_id,
    causation_id, data, meta, salt, data_hash, prev_hash, hash, erased_at)
  select position, event_id, stream, version, type, schema_version, occurred_at, recorded_at, actor, correlation_id, causation_id,
    nullif(data, 'null'), nullif(meta, 'null'), decode(salt, 'hex'), decode(data_hash, 'hex'), decode(prev_hash, 'hex'), decode(hash, 'hex'), erased_at
  from jsonb_to_recordset($1::jsonb) as r(position bigint, event_id uuid, stream text, version int, type text, schema_version smallint,
    occurred_at timestamptz, recorded_at timestamptz, actor text, correlation_id uuid, causation_id uuid, data jsonb, meta jsonb, salt text,
    data_hash text, prev_hash text, hash text, erased_at timestamptz)`;
const settle = `insert into event_stream as s (stream, version) select stream, max(version) from event_log where position > $1 group by stream
  on conflict (stream) do update set version = excluded.version`;
const moveHead = `update event_head h set position = l.position, hash = l.hash from event_log l
  where h.id = 1 and l.position = (select max(position) from event_log)`;

/**
 * Takes exported records that follow the head of this log (all of them into an empty one), whole or not at all: call it in a transaction. Throws
 * LOG_IMPORT_REFUSED when the chain does not hold with them.
 */
export async function importLog(tx: PoolClient, lines: AsyncIterable<string>, pageSize = 1_000): Promise<number> {
  await tx.query('select from event_head where id = 1 for update');
  const before = await readHead(tx);
  let taken = 0;
  let page: string[] = [];
  const flush = async (): Promise<void> => {
    if (page.length > 0) await tx.query(insert, [`[${page.join(',')}]`]).catch(refuse);
    taken += page.length;
    page = [];
  };
  for await (const each of lines) {
    if (each.trim() !== '') page.push(each);
    if (page.length >= pageSize) await flush();
  }
  await flush();
  await tx.query(settle, [before.position.toString()]);
  await tx.query(moveHead);
  const { problem } = await verifyChain(tx);
  if (problem) throw refusal(`record ${problem.position} ${problem.reason}`);
  return taken;
}

const refusal = (why: string): AppError =>
  new AppError('LOG_IMPORT_REFUSED', 'input', `these records do not continue this log, and none was taken: ${why}`);
const refuse = (cause: unknown): never => {
  throw refusal(cause instanceof Error ? cause.message : String(cause));
};
