import type { Pool, PoolClient } from 'pg';
import type { ChainLink } from './check-link';

export type Reader = Pick<Pool | PoolClient, 'query'>;
type Row = [
  position: string,
  fields: (string | null)[],
  data: string | null,
  salt: Buffer | null,
  dataHash: Buffer,
  prevHash: Buffer,
  hash: Buffer,
  isErased: boolean,
];

const micros = (column: string): string => `(extract(epoch from ${column}) * 1000000)::bigint::text`;
const page = `select position, array[position::text, event_id::text, stream, version::text, type, schema_version::text, ${micros('occurred_at')},
  ${micros('recorded_at')}, actor, correlation_id::text, causation_id::text, meta::text], data::text, salt, data_hash, prev_hash, hash, erased_at is not null
  from event_log where position > $1 order by position limit $2`;

/** Records after a position as the chain sees them. */
export async function readLinks(reader: Reader, after: bigint, limit: number): Promise<ChainLink[]> {
  const { rows } = await reader.query<Row>({ text: page, values: [after.toString(), limit], rowMode: 'array' });
  return rows.map(([position, fields, data, salt, dataHash, prevHash, hash, isErased]) => ({
    position: BigInt(position),
    fields,
    data,
    salt,
    dataHash,
    prevHash,
    hash,
    isErased,
  }));
}
