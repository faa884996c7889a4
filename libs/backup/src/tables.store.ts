import type { PoolClient } from 'pg';

export type Reader = Pick<PoolClient, 'query'>;

/** The ledger of migrations is not data: restoring applies the same migrations. */
const ledger = '_prisma_migrations';

/** Every table of ours, those that others refer to first. */
export async function tablesInOrder(reader: Reader): Promise<string[]> {
  const { rows } = await reader.query<{ name: string; needs: string[] }>(
    `select c.relname as name, array(select p.relname::text from pg_constraint k join pg_class p on p.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid) as needs
     from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> $1 order by c.relname`,
    [ledger],
  );
  const ordered: string[] = [];
  for (let rest = rows; rest.length > 0; ) {
    const ready = rest.filter(({ needs }) => needs.every((need) => ordered.includes(need)));
    if (ready.length === 0)
      throw new Error(`${rest.map(({ name }) => name).join(', ')} refer to each other in a circle`);
    ordered.push(...ready.map(({ name }) => name));
    rest = rest.filter((row) => !ready.includes(row));
  }
  return ordered;
}

export async function migrationsOf(reader: Reader): Promise<string[]> {
  const { rows } = await reader.query<{ name: string }>(
    `select migration_name as name from ${ledger} where finished_at is not null and rolled_back_at is null order by 1`,
  );
  return rows.map(({ name }) => name);
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
