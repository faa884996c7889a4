import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { AppError } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import { migrationsOf, quoted, tablesInOrder } from './tables.store';

/** The first line of a backup. The last line is `{"end": true, "sha256": ...}` over all lines before it. */
export type Manifest = {
  format: 'accord-watch-backup-1';
  createdAt: string;
  migrations: string[];
  head: { position: string; hash: string };
  tables: { name: string; rows: number }[];
};

const rowsALine = 500;

/**
 * Writes every table as it was at one instant into a compressed file: a manifest, then rows as JSON, then a checksum. The file appears under its name only
 * once it is whole. The service goes on meanwhile. Secrets in it stay encrypted: they need the keys of this installation.
 */
export async function writeBackup(pool: Pool, file: string, now: Date): Promise<Manifest> {
  const folder = dirname(resolve(file));
  if (!existsSync(folder)) throw new AppError('FOLDER_NOT_FOUND', 'input', `there is no folder ${folder}`);
  const client = await pool.connect();
  try {
    await client.query(`begin isolation level repeatable read, read only; set local timezone = 'UTC'`);
    const manifest = await manifestOf(client, now);
    const part = `${file}.part`;
    await pipeline(
      Readable.from(withChecksum(linesOf(client, manifest))),
      createGzip({ level: 6 }),
      createWriteStream(part, { flags: 'w', mode: 0o600 }),
    );
    await rename(part, file);
    return manifest;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
}

async function manifestOf(client: PoolClient, now: Date): Promise<Manifest> {
  const tables: Manifest['tables'] = [];
  for (const name of await tablesInOrder(client)) {
    const { rows } = await client.query<{ count: string }>(`select count(*) from ${quoted(name)}`);
    tables.push({ name, rows: Number(rows[0]?.count ?? 0) });
  }
  const { rows } = await client.query<{ position: string; hash: string }>(
    `select position::text, encode(hash, 'hex') as hash from event_head where id = 1`,
  );
  const head = rows[0];
  if (!head) throw new Error('event_head is empty: the migrations have not been applied');
  const migrations = await migrationsOf(client);
  return { format: 'accord-watch-backup-1', createdAt: now.toISOString(), migrations, head, tables };
}

/** Rows are written by PostgreSQL itself, so that no number or time loses anything on the way. */
async function* linesOf(client: PoolClient, manifest: Manifest): AsyncGenerator<string> {
  yield JSON.stringify(manifest);
  for (const { name } of manifest.tables) {
    await client.query(`declare rows no scroll cursor for select row_to_json(t)::text as row from ${quoted(name)} t`);
    for (;;) {
      const { rows } = await client.query<{ row: string }>(`fetch ${rowsALine} from rows`);
      if (rows.length === 0) break;
      yield `{"table":${JSON.stringify(name)},"rows":[${rows.map(({ row }) => row).join(',')}]}`;
    }
    await client.query('close rows');
  }
}

async function* withChecksum(lines: AsyncIterable<string>): AsyncGenerator<string> {
  const hash = createHash('sha256');
  for await (const line of lines) {
    hash.update(`${line}\n`);
    yield `${line}\n`;
  }
  yield `${JSON.stringify({ end: true, sha256: hash.digest('hex') })}\n`;
}
