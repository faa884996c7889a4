import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, repoRoot, sha256Hex } from '@app/base';
import { Client } from 'pg';

type Migration = { name: string; sql: string; checksum: string };
type Applied = { migration_name: string; checksum: string; finished_at: Date | null };

/** Any number that is ours alone: everybody who migrates waits for this lock. */
const lockKey = 7_230_917;

/** Prisma's own ledger, so that its tools remain usable on the database. */
const ledger = `create table if not exists _prisma_migrations (
  id varchar(36) primary key, checksum varchar(64) not null, finished_at timestamptz, migration_name varchar(255) not null, logs text,
  rolled_back_at timestamptz, started_at timestamptz not null default now(), applied_steps_count integer not null default 0)`;

/**
 * Applies what is missing of prisma/migrations, each file in a transaction of its own, under a lock. Forward only. Throws DATABASE_NEWER where the
 * database has migrations that this version does not know, MIGRATION_CHANGED where an applied file was edited. Returns the names applied.
 */
export async function migrate(
  databaseUrl: string,
  folder: string = join(repoRoot(), 'prisma', 'migrations'),
): Promise<string[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await client.query(ledger);
    const known = readMigrations(folder);
    const { rows } = await client.query<Applied>(
      'select migration_name, checksum, finished_at from _prisma_migrations where rolled_back_at is null',
    );
    refuseForeign(known, rows);
    const applied = new Set(rows.filter((row) => row.finished_at).map((row) => row.migration_name));
    const missing = known.filter((migration) => !applied.has(migration.name));
    for (const migration of missing) await apply(client, migration);
    return missing.map((migration) => migration.name);
  } finally {
    await client.end();
  }
}

function readMigrations(folder: string): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: sha256Hex(sql) };
    });
}

function refuseForeign(known: readonly Migration[], applied: readonly Applied[]): void {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  const unknown = applied.filter((row) => !byName.has(row.migration_name)).map((row) => row.migration_name);
  if (unknown.length > 0) {
    throw new AppError(
      'DATABASE_NEWER',
      'input',
      `The database was made by a newer version of Accord Watch (it has ${unknown.join(', ')}). Install that version or a later one; this one leaves the database as it is.`,
    );
  }
  const changed = applied.filter((row) => row.finished_at && byName.get(row.migration_name)?.checksum !== row.checksum);
  if (changed.length > 0) {
    throw new AppError(
      'MIGRATION_CHANGED',
      'internal',
      `${changed.map((row) => row.migration_name).join(', ')}: the file differs from what was applied. Migrations are never edited; add a new one.`,
    );
  }
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  await client.query('begin');
  try {
    await client.query(sql);
    await client.query(
      'insert into _prisma_migrations (id, checksum, finished_at, migration_name, applied_steps_count) values (gen_random_uuid()::text, $1, now(), $2, 1)',
      [checksum, name],
    );
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new AppError(
      'MIGRATION_FAILED',
      'internal',
      `migration ${name} failed and was rolled back: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
