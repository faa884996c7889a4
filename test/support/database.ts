import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@app/base';
import { type Database, migrate, openDatabase, startEmbeddedPostgres } from '@app/database';
import { EventLog } from '@app/event-log';
import { Client } from 'pg';

export type OpenDatabase = { url: string; database: Database; log: EventLog };
export type TestDatabase = OpenDatabase & {
  /** Runs after the last test and before the database is dropped, whatever failed: close there what still uses it. */
  atEnd: (close: () => Promise<unknown>) => void;
};

const template = 'accord_watch_template';

/**
 * A fresh, migrated database for one test file: on TEST_DATABASE_URL where the test run has started a server, else on an embedded one of its
 * own. Call it at the top of a describe; read the result inside tests.
 */
export function withDatabase(): TestDatabase {
  const closing: (() => Promise<unknown>)[] = [];
  // What is missing here is filled before the first test runs.
  const context = { atEnd: (close: () => Promise<unknown>) => void closing.unshift(close) } as TestDatabase;
  let cleanUp: () => Promise<void> = () => Promise.resolve();
  beforeAll(async () => {
    const server = await testServer();
    const name = `test_${randomUUID().replaceAll('-', '')}`;
    await onServer(server.url, async (client) => {
      await client.query('select pg_advisory_lock(4711)');
      await ensureTemplate(client, server.url);
      await client.query(`create database ${name} template ${template}`);
      await client.query('select pg_advisory_unlock(4711)');
    });
    context.url = withName(server.url, name);
    context.database = openDatabase(context.url);
    context.log = new EventLog(context.database.pool, context.url);
    cleanUp = async () => {
      await context.log.close();
      await context.database.close();
      await onServer(server.url, (client) => client.query(`drop database ${name} with (force)`));
      await server.stop();
    };
  }, 60_000);
  afterAll(async () => {
    await closeAll([...closing, () => cleanUp()]);
  }, 30_000);
  return context;
}

/** One after the other, whatever becomes of those before: what stays open would keep the test run waiting. Throws what went wrong. */
async function closeAll(closing: readonly (() => Promise<unknown>)[]): Promise<void> {
  const problems: unknown[] = [];
  for (const close of closing) {
    try {
      await close();
    } catch (error) {
      problems.push(error);
    }
  }
  if (problems.length > 0) throw new AggregateError(problems, problems.map(String).join('; '));
}

async function testServer(): Promise<{ url: string; stop: () => Promise<void> }> {
  const url = process.env['TEST_DATABASE_URL'];
  if (url) return { url, stop: () => Promise.resolve() };
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-watch-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, logger: silentLogger });
  return {
    url: withName(postgres.databaseUrl, 'postgres'),
    stop: async () => {
      await postgres.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ensureTemplate(client: Client, serverUrl: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
  if (rowCount) return;
  await client.query(`create database ${template}_part`);
  await migrate(withName(serverUrl, `${template}_part`));
  await client.query(`alter database ${template}_part rename to ${template}`);
}

export const withName = (url: string, name: string): string => {
  const named = new URL(url);
  named.pathname = `/${name}`;
  return named.href;
};

async function onServer<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
