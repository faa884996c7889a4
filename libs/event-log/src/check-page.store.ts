import type { Pool, PoolClient } from 'pg';
import type { Anchor } from './check-link';

type Reader = Pick<Pool | PoolClient, 'query'>;
type Page = { erased: number; last: Anchor; problem?: undefined };
type Row = { records: string; erased: string; altered: string };
type LinkRow = { misplaced: string; position: string | null; hash: Buffer | null };

const measured = (text: string): string => `pg_catalog.octet_length(${text})::text || ':' || ${text}`;
const optional = (text: string): string => `coalesce(${measured(text)}, '-')`;
/** Exact up to the year 2106, and much cheaper than through numeric; what looks wrong is looked at again by checkLink. */
const micros = (column: string): string =>
  measured(`pg_catalog.round(pg_catalog.date_part('epoch', ${column}) * 1000000)::bigint::text`);
const leaf = [
  measured('position::text'),
  measured('event_id::text'),
  measured('stream'),
  measured('version::text'),
  measured('type'),
  measured('schema_version::text'),
  micros('occurred_at'),
  micros('recorded_at'),
  measured('actor'),
  measured('correlation_id::text'),
  optional('causation_id::text'),
  optional('meta::text'),
  measured(`pg_catalog.encode(data_hash, 'hex')`),
].join(` || ',' || `);
const sha256 = (bytes: string): string => `pg_catalog.sha256(${bytes})`;
const utf8 = (text: string): string => `pg_catalog.convert_to(${text}, 'UTF8')`;

const content = `select count(*) as records, count(erased_at) as erased, count(*) filter (where
    hash is distinct from ${sha256(`prev_hash || ${sha256(utf8(leaf))}`)}
    or case when erased_at is null then data_hash is distinct from ${sha256(`salt || ${utf8('data::text')}`)} else data is not null or salt is not null end
  ) as altered from event_log where position > $1 and position <= $2`;
const links = `select count(*) filter (where position <> coalesce(before, $1) + 1 or prev_hash is distinct from coalesce(hash_before, $3)) as misplaced,
    max(position) as position, (select hash from event_log where position = $2) as hash
  from (select position, prev_hash, lag(position) over w as before, lag(hash) over w as hash_before from event_log
        where position > $1 and position <= $2 window w as (order by position)) as page`;

/**
 * Checks the records after `before` up to a position at once, inside the database but with nothing but its built-in functions: whoever could make those lie
 * could make the rows lie as well. Null when something is wrong; what, the slow way says.
 */
export async function checkPage(reader: Reader, before: Anchor, to: bigint): Promise<Page | null> {
  const range = [before.position.toString(), to.toString()];
  const page = (await reader.query<Row>(content, range)).rows[0];
  const link = (await reader.query<LinkRow>(links, [...range, Buffer.from(before.hash, 'hex')])).rows[0];
  if (page?.altered !== '0' || link?.misplaced !== '0') return null;
  if (BigInt(page.records) !== to - before.position || link.position !== to.toString() || !link.hash) return null;
  return {
    erased: Number(page.erased),
    last: { position: to, hash: link.hash.toString('hex') },
  };
}
