import type { PoolClient } from 'pg';

/** The schema in which tables are built anew. */
export const shadow = 'rebuild';
const tables = ['accord_event', 'accord_timeline', 'daily_count', 'event_source'] as const;

/** Empty tables like those in use, with their keys and indexes. */
export async function makeShadow(client: PoolClient): Promise<void> {
  await client.query(`drop schema if exists ${shadow} cascade; create schema ${shadow}`);
  for (const table of tables)
    await client.query(`create table ${shadow}.${table} (like public.${table} including all)`);
}

export async function dropShadow(client: PoolClient): Promise<void> {
  await client.query(`reset search_path; drop schema if exists ${shadow} cascade`);
}

/** The new tables take the place of the old, within the transaction that is open. */
export async function swapTables(client: PoolClient): Promise<void> {
  for (const table of tables) await swap(client, table);
}

/** Its indexes take the old ones' names: later migrations know them by these. */
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
