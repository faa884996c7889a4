import { readAll } from '@app/event-log';
import type { Pool, PoolClient } from 'pg';
import { accordEventsProjection, projectAccordEvents } from './accord-events.projection';

export type RebuildReport = {
  records: number;
  events: number;
  /** Events that the old tables did not have, that the new ones do not have, and those that look different. */
  differences: { missing: string[]; surplus: string[]; changed: string[] };
  /** Rows that differ in the tables derived from events. */
  derived: Record<string, number>;
  swapped: boolean;
};
type Options = { dryRun?: boolean; page?: number; onProgress?: (position: bigint, head: bigint) => void };

const derivedTables = ['accord_timeline', 'daily_count', 'event_source'];
const tables = ['accord_event', 'accord_event_revision', ...derivedTables];
const shadow = 'rebuild';
/** So many records are projected within the moment that the live projection waits. */
const nearEnough = 1_000n;

/**
 * Builds the tables anew from the first record on, beside those in use, while the service runs; then, with the live projection held for a moment, catches up,
 * says what differs, and puts the new tables in place of the old in one transaction. With `dryRun` it only says what differs.
 */
export async function rebuildAccordEvents(pool: Pool, options: Options = {}): Promise<RebuildReport> {
  const client = await pool.connect();
  try {
    await client.query('select pg_advisory_lock(7230918)');
    await makeShadow(client);
    let at = 0n;
    // Whatever is appended meanwhile: the last records are caught up with while the live projection is held.
    while ((await livePosition(client)) - at > nearEnough) at = await fillOnce(client, at, options);
    return await finish(client, at, options);
  } finally {
    await client.query('rollback').catch(() => undefined);
    await client.query(`reset search_path; drop schema if exists ${shadow} cascade`).catch(() => undefined);
    await client.query('select pg_advisory_unlock(7230918)').catch(() => undefined);
    client.release();
  }
}

/**
 * Where the tables in use are those of an earlier version of the projection, builds them anew, beside those in use. Whoever still runs the earlier version finds its
 * checkpoint gone and writes no more. Null when there is nothing to do.
 */
export async function upgradeAccordEvents(pool: Pool, options: Options = {}): Promise<RebuildReport | null> {
  const { rows } = await pool.query<{ version: number }>(
    'select max(version) as version from projection_checkpoint where name = $1 having max(version) < $2',
    [accordEventsProjection.name, accordEventsProjection.version],
  );
  return rows.length === 0 ? null : rebuildAccordEvents(pool, options);
}

/** From now on the checkpoint is this version's. */
async function takeOver(client: PoolClient): Promise<void> {
  const { name, version } = accordEventsProjection;
  await client.query(
    `update projection_checkpoint set version = $2, status = 'running', error = null where name = $1 and version = (
       select max(version) from projection_checkpoint where name = $1 and version <= $2) and version < $2`,
    [name, version],
  );
  await client.query('delete from projection_checkpoint where name = $1 and version < $2', [name, version]);
}

async function makeShadow(client: PoolClient): Promise<void> {
  await client.query(`drop schema if exists ${shadow} cascade; create schema ${shadow}`);
  for (const table of tables)
    await client.query(`create table ${shadow}.${table} (like public.${table} including all)`);
}

/** The projection itself, writing into the shadow: its table names are found there first. */
async function project(client: PoolClient, after: bigint, { page = 5_000 }: Options, until: bigint): Promise<bigint> {
  const records = (await readAll(client, { after, limit: page })).filter(({ position }) => position <= until);
  await client.query(`set local search_path = ${shadow}, public`);
  await projectAccordEvents(client, records);
  await client.query('set local search_path = public');
  return records.at(-1)?.position ?? after;
}

/** Never further than the live projection is: compared are two tables at the same record. */
async function fillOnce(client: PoolClient, after: bigint, options: Options): Promise<bigint> {
  const live = await livePosition(client);
  await client.query('begin');
  const at = await project(client, after, options, live);
  await client.query('commit');
  options.onProgress?.(at, await headPosition(client));
  return at;
}

/** Where the live projection is, this version or the one before; the log's head where none has run yet. */
async function livePosition(client: PoolClient, lock = ''): Promise<bigint> {
  const { rows } = await client.query<{ position: string }>(
    `select position from projection_checkpoint where name = $1 and version <= $2 order by version desc limit 1 ${lock}`,
    [accordEventsProjection.name, accordEventsProjection.version],
  );
  return rows[0] ? BigInt(rows[0].position) : headPosition(client);
}

async function headPosition(client: PoolClient): Promise<bigint> {
  const { rows } = await client.query<{ position: string }>('select position from event_head where id = 1');
  return BigInt(rows[0]?.position ?? 0);
}

async function finish(client: PoolClient, built: bigint, options: Options): Promise<RebuildReport> {
  await client.query('begin');
  // The live projection waits here: old and new tables are now at the same record.
  const live = await livePosition(client, 'for update');
  for (let at = built; at < live; ) at = await project(client, at, options, live);
  const differences = await compare(client);
  const derived = await compareDerived(client);
  const counted = await client.query<{ records: string; events: string }>(
    `select (select count(*) from ${shadow}.accord_event_revision) as records, (select count(*) from ${shadow}.accord_event) as events`,
  );
  const swapped = !options.dryRun;
  if (swapped) {
    for (const table of tables) await swap(client, table);
    await takeOver(client);
  }
  await client.query('commit');
  return {
    records: Number(counted.rows[0]?.records ?? 0),
    events: Number(counted.rows[0]?.events ?? 0),
    differences,
    derived,
    swapped,
  };
}

async function compare(client: PoolClient): Promise<RebuildReport['differences']> {
  const { rows } = await client.query<{ id: string; difference: 'missing' | 'surplus' | 'changed' }>(
    `select coalesce(n.id, o.id) as id, case when o.id is null then 'missing' when n.id is null then 'surplus' else 'changed' end as difference
     from ${shadow}.accord_event n full join public.accord_event o on o.id = n.id
     where o.id is null or n.id is null or to_jsonb(n) <> to_jsonb(o)
     union
     select coalesce(n.event_id, o.event_id), 'changed' from ${shadow}.accord_event_revision n
     full join public.accord_event_revision o on o.event_id = n.event_id and o.version = n.version
     where (o.event_id is null or n.event_id is null or to_jsonb(n) <> to_jsonb(o))
       and exists (select from ${shadow}.accord_event e where e.id = coalesce(n.event_id, o.event_id))
       and exists (select from public.accord_event e where e.id = coalesce(n.event_id, o.event_id))
     order by 1`,
  );
  const of = (difference: string): string[] => rows.filter((row) => row.difference === difference).map(({ id }) => id);
  return { missing: of('missing'), surplus: of('surplus'), changed: of('changed') };
}

async function compareDerived(client: PoolClient): Promise<Record<string, number>> {
  const differing: Record<string, number> = {};
  for (const table of derivedTables) {
    const [made, used] = [`table ${shadow}.${table}`, `table public.${table}`];
    const { rows } = await client.query<{ n: number }>(
      `select count(*)::int as n from ((${made} except all ${used}) union all (${used} except all ${made})) as d`,
    );
    differing[table] = rows[0]?.n ?? 0;
  }
  return differing;
}

/** The new table takes the old one's place, and its indexes the old ones' names: later migrations know them by these. */
async function swap(client: PoolClient, table: string): Promise<void> {
  const before = await indexesOf(client, 'public', table);
  await client.query(`drop table public.${table}`);
  const after = await indexesOf(client, shadow, table);
  await client.query(`alter table ${shadow}.${table} set schema public`);
  for (const [definition, name] of after) {
    const old = before.get(definition);
    if (old && old !== name) await client.query(`alter index public."${name}" rename to "${old}"`);
  }
}

/** Index names by what they index. */
async function indexesOf(client: PoolClient, schema: string, table: string): Promise<Map<string, string>> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    'select indexname as name, indexdef as definition from pg_indexes where schemaname = $1 and tablename = $2',
    [schema, table],
  );
  return new Map(rows.map(({ name, definition }) => [definition.replace(/^.* USING /, ''), name]));
}
