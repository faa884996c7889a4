import { spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@app/base';
import { Client } from 'pg';
import { startEmbeddedPostgres } from './embedded-postgres';

const start = (dataDir: string) => startEmbeddedPostgres({ dataDir, logger: silentLogger });
const query = async (url: string, sql: string): Promise<Record<string, unknown>[]> => {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
};
const modeOf = (path: string): string => (statSync(path).mode & 0o777).toString(8);
const killHard = async (pid: number): Promise<void> => {
  process.kill(pid, 'SIGKILL');
  await new Promise((resolve) => setTimeout(resolve, 100));
};

describe('the embedded PostgreSQL', () => {
  const folders: string[] = [];
  const aFolder = (...below: string[]): string => {
    const folder = mkdtempSync(join(tmpdir(), 'accord-watch-embedded-'));
    chmodSync(folder, 0o755);
    folders.push(folder);
    return join(folder, ...below);
  };
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it('keeps its secrets to itself and what it was told over a stop, a crash and a path that no socket would fit', async () => {
    const dataDir = aFolder('d'.repeat(120));
    const first = await start(dataDir);
    expect(first.adopted).toBe(false);
    expect([modeOf(dataDir), modeOf(join(dataDir, 'postgres')), modeOf(join(dataDir, 'postgres.password'))]).toEqual([
      '700',
      '700',
      '600',
    ]);
    const settings = await query(
      first.databaseUrl,
      `select current_setting('data_checksums') as checksums, current_setting('server_encoding') as encoding, current_setting('password_encryption') as password,
       (select datcollate from pg_database where datname = current_database()) as locale`,
    );
    expect(settings).toEqual([{ checksums: 'on', encoding: 'UTF8', password: 'scram-sha-256', locale: 'C.UTF-8' }]);
    const wrong = new URL(first.databaseUrl);
    wrong.password = 'guess';
    await expect(query(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
    await query(first.databaseUrl, 'create table kept as select 1 as n');
    await first.stop();
    expect(existsSync(join(dataDir, 'postgres', 'postmaster.pid'))).toBe(false);

    const second = await start(dataDir);
    await killHard(second.pid);
    await second.stop();
    const third = await start(dataDir);
    expect(await query(third.databaseUrl, 'select n from kept')).toEqual([{ n: 1 }]);
    await third.stop();
  });

  it('adopts the server of a parent that was killed, and refuses a second start while the first runs', async () => {
    const dataDir = aFolder('data');
    const owner = await start(dataDir);
    // As if another process had started it and still ran.
    const other = spawn('sleep', ['60']);
    const stat = readFileSync(`/proc/${String(other.pid)}/stat`, 'utf8');
    const started = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    writeFileSync(join(dataDir, 'accord-watch.pid'), `${String(other.pid)}\n${started}\n`);
    await expect(start(dataDir)).rejects.toMatchObject({
      code: 'DATA_DIR_IN_USE',
      message: expect.stringContaining(`process ${String(other.pid)}`),
    });
    other.kill('SIGKILL');
    await new Promise((resolve) => other.on('exit', resolve));
    const heir = await start(dataDir);
    expect([heir.adopted, heir.pid]).toEqual([true, owner.pid]);
    await heir.stop();
    const fresh = await start(dataDir);
    expect(fresh.adopted).toBe(false);
    await fresh.stop();
  });

  it('is not misled by a lock file whose number belongs to another program by now', async () => {
    const dataDir = aFolder('data');
    const first = await start(dataDir);
    const left = readFileSync(join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n');
    await first.stop();
    writeFileSync(join(dataDir, 'postgres', 'postmaster.pid'), [String(process.pid), ...left.slice(1)].join('\n'));
    const second = await start(dataDir);
    expect(second.adopted).toBe(false);
    await second.stop();
  });

  it('refuses a folder of another PostgreSQL major and says what to do', async () => {
    const dataDir = aFolder('data');
    mkdirSync(join(dataDir, 'postgres'), { recursive: true });
    writeFileSync(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(start(dataDir)).rejects.toMatchObject({
      code: 'EMBEDDED_POSTGRES_MAJOR',
      message: expect.stringMatching(/PostgreSQL 17.*backup/s),
    });
  });

  const isRoot = process.getuid?.() === 0;
  (isRoot ? it : it.skip)('as root goes where its user can reach, and loosens no folder for that', async () => {
    const closed = aFolder();
    chmodSync(closed, 0o700);
    const dataDir = join(closed, 'data');
    const server = await start(dataDir);
    const home = readFileSync(join(dataDir, 'postgres.location'), 'utf8').trim();
    try {
      folders.push(home);
      expect(home).toMatch(/^\/var\/lib\/accord-watch\/[0-9a-f]+$/);
      expect([modeOf(closed), modeOf(dataDir), existsSync(join(home, 'postgres', 'PG_VERSION'))]).toEqual([
        '700',
        '700',
        true,
      ]);
    } finally {
      await server.stop();
    }
  });
});
