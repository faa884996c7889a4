import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { repoRoot } from '@app/base';
import { withDatabase, withName } from '@test/database';
import { Client } from 'pg';
import { migrate } from './migrate';

const migrations = join(repoRoot(), 'prisma', 'migrations');

describe('migrations', () => {
  const test = withDatabase();
  const extra: string[] = [];
  afterEach(async () => {
    for (const name of extra.splice(0)) await test.database.pool.query(`drop database ${name} with (force)`);
  });
  const emptyDatabase = async (): Promise<string> => {
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await test.database.pool.query(`create database ${name}`);
    extra.push(name);
    return withName(test.url, name);
  };
  const folder = mkdtempSync(join(tmpdir(), 'accord-watch-migrations-'));
  const aCopyWith = (name: string, sql: string): string => {
    const copy = join(folder, randomUUID());
    cpSync(migrations, copy, { recursive: true });
    mkdirSync(join(copy, name), { recursive: true });
    writeFileSync(join(copy, name, 'migration.sql'), sql);
    return copy;
  };
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are applied once, however many processes start together', async () => {
    const url = await emptyDatabase();
    const applied = await Promise.all([migrate(url), migrate(url), migrate(url)]);
    expect(applied.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await migrate(url)).toEqual([]);
  });

  it('that fail leave nothing behind and can be applied again', async () => {
    const url = await emptyDatabase();
    const broken = aCopyWith('29990101000000_more', 'create table more (n int); select 1/0;');
    await expect(migrate(url, broken)).rejects.toMatchObject({ code: 'MIGRATION_FAILED' });
    const mended = aCopyWith('29990101000000_more', 'create table more (n int);');
    expect(await migrate(url, mended)).toEqual(['29990101000000_more']);
  });

  it('of a newer version are refused, the database stays as it is', async () => {
    const url = await emptyDatabase();
    await migrate(url, aCopyWith('29990101000000_future', 'create table future (n int);'));
    await expect(migrate(url)).rejects.toMatchObject({
      code: 'DATABASE_NEWER',
      message: expect.stringContaining('29990101000000_future'),
    });
  });

  it('that were edited after they were applied are refused', async () => {
    const url = await emptyDatabase();
    await migrate(url, aCopyWith('29990101000000_more', 'create table more (n int);'));
    await expect(migrate(url, aCopyWith('29990101000000_more', 'create table more (n bigint);'))).rejects.toMatchObject(
      { code: 'MIGRATION_CHANGED' },
    );
  });

  it('make exactly the tables of schema.prisma', async () => {
    const url = await emptyDatabase();
    const { stdout: sql } = await promisify(execFile)(process.execPath, ['scripts/schema-sql.mjs', url], {
      cwd: repoRoot(),
      maxBuffer: 10_000_000,
    });
    const [migrated, declared] = [await describeTables(test.url), await describeTables(url, sql)];
    expect(migrated.columns).toEqual(declared.columns);
    // The migrations may add indexes and checks that schema.prisma cannot express, never lack one.
    expect(declared.indexes.filter((index) => !migrated.indexes.includes(index))).toEqual([]);
    expect(declared.constraints.filter((constraint) => !migrated.constraints.includes(constraint))).toEqual([]);
  });
});

/** Every column, index and constraint as one line each; of the tables that `sql` makes where it is given. */
async function describeTables(url: string, sql?: string) {
  const client = new Client({ connectionString: url });
  await client.connect();
  const lines = async (query: string): Promise<string[]> =>
    (await client.query<{ line: string }>(query)).rows.map(({ line }) => line).sort();
  try {
    if (sql) await client.query(sql);
    return {
      columns: await lines(
        `select concat_ws(' ', table_name, column_name, udt_name, datetime_precision, is_nullable, coalesce(column_default, '-')) as line
         from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'`,
      ),
      indexes: await lines(`select indexdef as line from pg_indexes where schemaname = 'public'`),
      constraints: await lines(
        `select conrelid::regclass || ' ' || pg_get_constraintdef(oid) as line from pg_constraint where connamespace = 'public'::regnamespace`,
      ),
    };
  } finally {
    await client.end();
  }
}
