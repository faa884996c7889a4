import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { cp, mkdtemp, open, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGunzip } from 'node:zlib';
import { AppError, repoRoot } from '@app/base';
import { migrate, openDatabase } from '@app/database';
import { verifyChain } from '@app/event-log';
import type { PoolClient } from 'pg';
import type { Manifest } from './backup.store';
import { holdSending } from './sending-hold.store';
import { quoted } from './tables.store';

/**
 * Puts a backup into an empty database, whole or not at all: its own migrations, every row, checksum, row counts and the log's chain checked, then the
 * migrations that are newer than the backup. Sending is held from the first moment, until an operator releases it. Throws RESTORE_REFUSED.
 */
export async function restoreBackup(databaseUrl: string, file: string, now: Date): Promise<Manifest> {
  const manifest = await readManifest(file);
  const database = openDatabase(databaseUrl, { max: 2 });
  try {
    await refuseUnlessEmpty(database.pool);
    await migrateTo(databaseUrl, manifest.migrations);
    await database.transaction(async (tx) => {
      await fill(tx, file, manifest);
      const anchor = { position: BigInt(manifest.head.position), hash: manifest.head.hash };
      const { problem, head } = await verifyChain(tx, { anchor });
      if (problem || head.position !== anchor.position)
        throw refused(
          `the log does not hold: record ${problem?.position ?? head.position} ${problem?.reason ?? 'is the last'}`,
        );
      await holdSending(tx, `restored from a backup of ${manifest.createdAt}`, now);
    });
    await migrate(databaseUrl);
    return manifest;
  } finally {
    await database.close();
  }
}

const gzipMagic = Buffer.from([0x1f, 0x8b]);

const refused = (why: string): AppError => new AppError('RESTORE_REFUSED', 'input', why);

async function* linesOf(file: string): AsyncGenerator<string> {
  const found = await stat(file).catch(() => null);
  if (!found) throw refused(`there is no file ${file}`);
  if (!found.isFile()) throw refused(`${file} is no file`);
  if (!(await isCompressed(file))) throw refused(`${file} is no backup of Accord Watch`);
  const bytes = createReadStream(file);
  const unzipped = bytes.pipe(createGunzip()).on('error', () => undefined);
  bytes.on('error', (error) => unzipped.destroy(error));
  let rest = '';
  try {
    for await (const chunk of unzipped.setEncoding('utf8')) {
      const lines = (rest + String(chunk)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    throw new AppError('RESTORE_REFUSED', 'input', `${file} cannot be read to its end: is it whole?`, { cause });
  }
}

async function isCompressed(file: string): Promise<boolean> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(2), 0, 2, 0);
    return bytesRead === 2 && buffer.equals(gzipMagic);
  } finally {
    await handle.close();
  }
}

/** Reads it to the end before anything is touched. */
async function readManifest(file: string): Promise<Manifest> {
  const hash = createHash('sha256');
  let manifest: Manifest | null = null;
  for await (const line of linesOf(file)) {
    // The first and the last line are our own writing; anything else is refused.
    if (manifest === null) {
      if (!line.startsWith('{"format":"accord-watch-backup-1"')) throw refused(`${file} is no backup of Accord Watch`);
      manifest = JSON.parse(line) as Manifest;
    } else if (line.startsWith('{"end"')) {
      if ((JSON.parse(line) as { sha256: string }).sha256 === hash.digest('hex')) return manifest;
      throw refused(`${file} is damaged: its checksum does not fit`);
    }
    hash.update(`${line}\n`);
  }
  throw refused(manifest ? `${file} has no end: it was cut off` : `${file} is no backup of Accord Watch`);
}

/** Empty: no tables, or only those that a start or a refused restore has made. */
async function refuseUnlessEmpty(reader: Pick<PoolClient, 'query'>): Promise<void> {
  const made = await reader.query<{ ledger: string | null }>(
    `select to_regclass('public._prisma_migrations') as ledger`,
  );
  if (!made.rows[0]?.ledger) return;
  const { rows } = await reader.query(
    'select from event_log union all select from feed union all select from item union all select from endpoint union all select from subscriber limit 1',
  );
  if (rows.length > 0)
    throw refused('there is data already: restore into a DATA_DIR that does not exist yet, or into a new database');
}

/** The tables as they were when the backup was written. */
async function migrateTo(databaseUrl: string, migrations: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'accord-watch-migrations-'));
  try {
    for (const name of migrations)
      await cp(join(repoRoot(), 'prisma', 'migrations', name), join(folder, name), { recursive: true }).catch(() => {
        throw refused(
          `the backup is of a newer version of Accord Watch (it has ${name}): restore it with that version or a later one`,
        );
      });
    await migrate(databaseUrl, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function fill(tx: PoolClient, file: string, manifest: Manifest): Promise<void> {
  await tx.query(`set local timezone = 'UTC'`);
  const counts = new Map(manifest.tables.map(({ name }) => [name, 0]));
  // What the migrations put in themselves is in the backup as well; the log is empty and lets nobody delete.
  for (const name of [...counts.keys()].reverse())
    if (name !== 'event_log') await tx.query(`delete from ${quoted(name)}`);
  for await (const line of linesOf(file)) {
    const name = /^\{"table":"([a-z_]+)"/.exec(line)?.[1];
    if (name === undefined || !counts.has(name)) continue;
    const { rowCount } = await tx.query(
      `insert into ${quoted(name)} select (jsonb_populate_record(null::${quoted(name)}, r)).* from jsonb_array_elements($1::jsonb->'rows') r`,
      [line],
    );
    counts.set(name, (counts.get(name) ?? 0) + (rowCount ?? 0));
  }
  for (const { name, rows } of manifest.tables)
    if (counts.get(name) !== rows) throw refused(`${name} should have ${rows} rows and has ${counts.get(name) ?? 0}`);
  await moveSequences(tx);
}

async function moveSequences(tx: PoolClient): Promise<void> {
  const { rows } = await tx.query<{ sequence: string; table: string; column: string }>(
    `select pg_get_serial_sequence(quote_ident(c.relname), a.attname) as sequence, c.relname as table, a.attname as column
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and pg_get_serial_sequence(quote_ident(c.relname), a.attname) is not null`,
  );
  for (const { sequence, table, column } of rows)
    await tx.query(`select setval($1, coalesce((select max(${quoted(column)}) from ${quoted(table)}), 0) + 1, false)`, [
      sequence,
    ]);
}
