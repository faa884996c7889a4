import type { PoolClient } from 'pg';
import { shadow } from './shadow-tables.store';

export type TableDifferences = {
  /** Events that the old tables did not have, that the new ones do not have, and those that look different. */
  differences: { missing: string[]; surplus: string[]; changed: string[] };
  /** Rows that differ in the tables derived from events. */
  derived: Record<string, number>;
};

/** Events that have not changed after a position, which takes as long as there are events; or those that have, with the live projection held. */
type Part = { upTo: bigint } | { after: bigint };

/** What differs between the tables in use and those built anew, both at the same record as far as this part goes. */
export async function compareTables(client: PoolClient, part: Part): Promise<TableDifferences> {
  const isSettled = 'upTo' in part;
  const position = (isSettled ? part.upTo : part.after).toString();
  const moved = `(select id from public.accord_event where updated_at_position > ${position}
    union select id from ${shadow}.accord_event where updated_at_position > ${position})`;
  const compare = isSettled ? allBut(moved) : only(moved);
  // Both sides are read in the order of their keys: to hash or sort them would write them to the disk.
  if (isSettled) await client.query('begin; set local enable_hashjoin = off; set local enable_sort = off');
  try {
    return {
      differences: await compareEvents(client, compare('accord_event', ['id'])),
      derived: {
        accord_timeline: await countDiffering(client, compare('accord_timeline', ['event_id'])),
        // Its days are of all events together.
        daily_count: isSettled ? 0 : await countDiffering(client, wholly('daily_count', ['day', 'accord'])),
        event_source: await countDiffering(client, compare('event_source', ['event_id', 'nth'])),
      },
    };
  } finally {
    if (isSettled) await client.query('commit');
  }
}

/** The rows of a table that differ, new ones as n and old ones as o; in the text of a query. */
type Comparison = (table: string, key: readonly string[]) => string;

const wholly: Comparison = (table, key) => differing(`${shadow}.${table}`, `public.${table}`, key);

const allBut =
  (moved: string): Comparison =>
  (table, key) =>
    `${wholly(table, key)} and coalesce(n.${key[0]}, o.${key[0]}) not in ${moved}`;

const only =
  (moved: string): Comparison =>
  (table, key) => {
    const of = (schema: string): string => `(select * from ${schema}.${table} where ${key[0]} in ${moved})`;
    return differing(of(shadow), of('public'), key);
  };

/** Rows are compared as they are stored (`*<>`), not value by value: both sides are written by the same code. */
const differing = (made: string, used: string, key: readonly string[]): string =>
  `from ${made} n full join ${used} o on ${key.map((column) => `o.${column} = n.${column}`).join(' and ')}
   where (o.${key[0]} is null or n.${key[0]} is null or n *<> o)`;

async function compareEvents(client: PoolClient, differing: string): Promise<TableDifferences['differences']> {
  const { rows } = await client.query<{ id: string; difference: 'missing' | 'surplus' | 'changed' }>(
    `select coalesce(n.id, o.id) as id, case when o.id is null then 'missing' when n.id is null then 'surplus' else 'changed' end as difference ${differing}`,
  );
  const those = (kind: string): string[] => rows.filter(({ difference }) => difference === kind).map(({ id }) => id);
  return { missing: those('missing'), surplus: those('surplus'), changed: those('changed') };
}

async function countDiffering(client: PoolClient, differing: string): Promise<number> {
  const { rows } = await client.query<{ n: number }>(`select count(*)::int as n ${differing}`);
  return rows[0]?.n ?? 0;
}
