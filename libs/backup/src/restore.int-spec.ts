import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256Hex } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';
import { withDatabase, withName } from '@test/database';
import { aDetection, appendRecords, projectNow } from '@test/log-events';
import type { Pool } from 'pg';
import { writeBackup } from './backup.store';
import { restoreBackup } from './restore.store';
import { releaseSending, sendingHold } from './sending-hold.store';
import { tablesInOrder } from './tables.store';

const now = new Date('2025-11-08T00:00:00.000Z');
const folder = mkdtempSync(join(tmpdir(), 'accord-watch-backup-'));
const file = join(folder, 'backup.gz');
afterAll(() => rmSync(folder, { recursive: true }));

/** Every row of every table, as text. */
async function contentOf(pool: Pool): Promise<Record<string, string[]>> {
  const client = await pool.connect();
  try {
    const content: Record<string, string[]> = {};
    for (const name of await tablesInOrder(client)) {
      const { rows } = await client.query<{ row: string }>(`select t::text as row from "${name}" t order by 1`);
      content[name] = rows.map(({ row }) => row);
    }
    return content;
  } finally {
    client.release();
  }
}

describe('a backup', () => {
  const test = withDatabase();
  const targets: string[] = [];
  const emptyDatabase = async (): Promise<string> => {
    const name = `restored_${randomUUID().replaceAll('-', '')}`;
    await test.database.pool.query(`create database ${name}`);
    targets.push(name);
    return withName(test.url, name);
  };
  test.atEnd(async () => {
    for (const name of targets) await test.database.pool.query(`drop database ${name} with (force)`);
  });

  beforeAll(async () => {
    const { pool } = test.database;
    for (const id of ['ae_1', 'ae_2']) await appendRecords(test.log, id, [aDetection(id)]);
    await projectNow({ log: test.log, pool });
    await pool.query(`insert into feed (id, url, host, next_poll_at, settings, accords) values ('fd_1', 'https://feed.example/', 'feed.example',
      '2025-11-07 01:02:03.456+00', '{"big": 12345678901234567890.5, "text": "Ünïcode 🙂 \\" \\\\"}', '{a,"b,c"}')`);
    await pool.query(`insert into audit (actor, action) values ('admin', 'looked')`);
  });

  it('brings every row back into an empty database, and holds sending until it is released', async () => {
    const before = await contentOf(test.database.pool);
    const manifest = await writeBackup(test.database.pool, file, now);
    expect(manifest.tables.find(({ name }) => name === 'event_log')).toEqual({ name: 'event_log', rows: 2 });
    expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
    const url = await emptyDatabase();
    await restoreBackup(url, file, now);
    const restored = openDatabase(url, { max: 2 });
    const log = new EventLog(restored.pool, url);
    try {
      const { setting, ...rest } = await contentOf(restored.pool);
      expect({ ...rest, setting: [] }).toEqual({ ...before, setting: [] });
      expect(setting).toHaveLength((before['setting'] ?? []).length + 1);
      expect(await sendingHold(restored.pool)).toMatchObject({
        reason: `restored from a backup of ${now.toISOString()}`,
      });
      await appendRecords(log, 'ae_1', [{ type: 'event-confirmed', tell: false, at: now.toISOString(), reason: null }]);
      expect(await log.verify()).toMatchObject({ records: 3, problem: null });
      await restored.pool.query(`insert into audit (actor, action) values ('admin', 'looked again')`);
      await releaseSending(restored.pool, { dropWaiting: true });
      expect(await sendingHold(restored.pool)).toBeNull();
    } finally {
      await log.close();
      await restored.close();
    }
  });

  it('is one instant, whatever is written meanwhile', async () => {
    let isWriting = true;
    const writing = (async () => {
      for (let n = 0; isWriting; n++) await appendRecords(test.log, `ae_live${n}`, [aDetection(`ae_live${n}`)]);
    })();
    await writeBackup(test.database.pool, join(folder, 'live.gz'), now);
    isWriting = false;
    await writing;
    // Restoring verifies that records and head belong together.
    await restoreBackup(await emptyDatabase(), join(folder, 'live.gz'), now);
  });

  it('does not go where data lies already', async () => {
    await expect(restoreBackup(test.url, file, now)).rejects.toMatchObject({ code: 'RESTORE_REFUSED' });
  });

  describe('that is not what was written', () => {
    let url = '';
    beforeAll(async () => {
      url = await emptyDatabase();
    });
    const lines = (): string[] => gunzipSync(readFileSync(file)).toString().split('\n');
    const isRefused = async (bytes: Buffer): Promise<void> => {
      const bad = join(folder, 'bad.gz');
      writeFileSync(bad, bytes);
      await expect(restoreBackup(url, bad, now)).rejects.toMatchObject({ code: 'RESTORE_REFUSED' });
    };

    it('is refused before anything is touched: cut off, damaged, or something else', async () => {
      await isRefused(readFileSync(file).subarray(0, statSync(file).size - 40));
      await isRefused(gzipSync(lines().slice(0, -3).join('\n')));
      await isRefused(gzipSync(lines().join('\n').replace('Kazakhstan joins', 'Kazakhstan never')));
      await isRefused(gzipSync('{"hello": 1}\n'));
      await isRefused(Buffer.from(''));
      const says = (path: string) =>
        restoreBackup(url, path, now).catch((error: unknown) => (error instanceof Error ? error.message : ''));
      const text = join(folder, 'notes.txt');
      writeFileSync(text, 'not a backup\n');
      expect(await Promise.all([says(join(folder, 'nowhere.gz')), says(folder), says(text)])).toEqual([
        `there is no file ${join(folder, 'nowhere.gz')}`,
        `${folder} is no file`,
        `${text} is no backup of Accord Watch`,
      ]);
      const database = openDatabase(url, { max: 1 });
      const { rows } = await database.pool.query(`select from pg_class where relnamespace = 'public'::regnamespace`);
      await database.close();
      expect(rows).toHaveLength(0);
    });

    it('is refused where somebody changed a record and mended the checksum: the chain of the log does not hold, and nothing stays', async () => {
      const changed = lines()
        .slice(0, -2)
        .map((line) => line.replace('Kazakhstan joins', 'Kazakhstan never'));
      const sha256 = sha256Hex(`${changed.join('\n')}\n`);
      await isRefused(gzipSync(`${[...changed, JSON.stringify({ end: true, sha256 })].join('\n')}\n`));
      await restoreBackup(url, file, now);
    });
  });
});
