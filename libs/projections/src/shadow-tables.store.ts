import type { PoolClient } from 'pg';

/** The schema in which tables are built anew. */
export const shadow = 'rebuild';
const tables = ['accord_event', 'accord_timeline', 'daily_count', 'event_source'] as const;

/** Empty tables like those in use, with their ways of storage, but without keys and indexes: these are made at once when the tables are full. */
export async function makeShadow(client: PoolClient): Promise<void> {
  await client.query(`drop schema if exists ${shadow} cascade; create schema ${shadow}`);
  for (const table of tables) {
    await client.query(`create table ${shadow}.${table} (like public.${table} including all excluding indexes)`);
    const { rows } = await client.query<{ storage: string | null }>(
      `select array_to_string(reloptions, ', ') as storage from pg_class where oid = 'public.${table}'::regclass`,
    );
    if (rows[0]?.storage) await client.query(`alter table ${shadow}.${table} set (${rows[0].storage})`);
  }
}

/** The keys of the tables in use, under the same names: later migrations know them by these. */
export async function keyShadow(client: PoolClient): Promise<void> {
  const keys = await client.query<{ table: string; name: string; key: string }>(
    `select relname as table, conname as name, pg_get_constraintdef(k.oid) as key
     from pg_constraint k join pg_class c on c.oid = conrelid where c.relnamespace = 'public'::regnamespace and relname = any($1) and contype = 'p'`,
    [tables],
  );
  for (const { table, name, key } of keys.rows)
    await client.query(`alter table ${shadow}.${table} add constraint "${name}" ${key}`);
}

/** The other indexes, under the same names. */
export async function indexShadow(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ definition: string }>(
    `select replace(indexdef, ' ON public.', ' ON ${shadow}.') as definition from pg_indexes i
     where schemaname = 'public' and tablename = any($1)
       and not exists (select from pg_indexes made where made.schemaname = '${shadow}' and made.indexname = i.indexname)`,
    [tables],
  );
  for (const { definition } of rows) await client.query(definition);
  // By what is looked for; to look through the states takes long and tells the planner nothing.
  await client.query(
    `analyze ${shadow}.accord_event (id, position, updated_at_position, accord, country, last_recorded_at), ${shadow}.accord_timeline, ${shadow}.event_source`,
  );
}

export async function dropShadow(client: PoolClient): Promise<void> {
  await client.query(`reset search_path; drop schema if exists ${shadow} cascade`);
}

/** The new tables take the place of the old, within the transaction that is open. */
export async function swapTables(client: PoolClient): Promise<void> {
  for (const table of tables)
    await client.query(`drop table public.${table}; alter table ${shadow}.${table} set schema public`);
}
