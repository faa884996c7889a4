import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repoRoot } from '@app/base';
import { runningPostgres } from '@app/database';
import { freePort } from '@test/redis';
import { startWorld, type World } from '@test/world';
import { Client } from 'pg';
import { apiClient } from '../demo/api-client';

const key = 'aw_database_death_key_012345';

/** `npm start`, whose embedded database somebody else ends. */
describe('a service whose embedded PostgreSQL is ended from outside', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-watch-death-'));
  let world: World;
  let service: ChildProcess;
  let said = '';
  let api: ReturnType<typeof apiClient>;
  let url = '';

  const until = async (isSo: () => boolean | Promise<boolean>, what: string): Promise<void> => {
    for (let tries = 0; !(await isSo()); tries++) {
      if (tries > 600) throw new Error(`waited in vain until ${what}; it said:\n${said}`);
      await sleep(100);
    }
  };
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      ({ status }) => status === 200,
      () => false,
    );
  const database = () => runningPostgres(dataDir);

  beforeAll(async () => {
    world = await startWorld({});
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    service = spawn(process.execPath, [join(repoRoot(), 'dist/server/main.js')], {
      env: {
        ...process.env,
        DATABASE_URL: '',
        DATA_DIR: dataDir,
        PORT: String(port),
        BOOTSTRAP_API_KEY: key,
        ADMIN_PASSWORD: 'a long password',
        OUTBOUND_ALLOW: '127.0.0.0/8',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [service.stdout, service.stderr])
      stream?.on('data', (chunk: Buffer) => (said += chunk.toString()));
    await until(isReady, 'it served');
    api = apiClient(url, key);
    await api.post('/endpoints', { url: `${world.url}/hook`, minClaimStatus: 'rumoured' });
  }, 60_000);
  afterAll(async () => {
    if (service.exitCode === null) {
      service.kill('SIGTERM');
      await once(service, 'exit');
    }
    world.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }, 60_000);

  it.each([
    // Smart, fast and no shutdown at all.
    ['SIGTERM', 'Armenia'],
    ['SIGINT', 'Uzbekistan'],
    ['SIGKILL', 'Azerbaijan'],
  ] as const)(
    'starts it again after %s and goes on, from an article to its message',
    async (signal, country) => {
      const before = database();
      process.kill(before?.pid ?? 0, signal);
      await until(() => (database()?.pid ?? before?.pid) !== before?.pid, 'another database ran');
      expect(database()?.url).toBe(before?.url);
      await until(isReady, 'it served again');
      const heard = world.received.length;
      await until(
        () =>
          api
            .post('/items', {
              url: `https://outlet.example/${country}`,
              title: `${country} will join the Abraham Accords, president says`,
              text: `${country} will join the Abraham Accords, its president said on state television.`,
              publishedAt: new Date(Date.now() - 60_000).toISOString(),
            })
            .then(
              () => true,
              () => false,
            ),
        'it took an article',
      );
      await until(() => world.received.length > heard, 'a message came');
      expect(world.received.at(-1)?.body).toContain(country);
      expect(said).toContain('embedded PostgreSQL runs again');
    },
    90_000,
  );

  it('ends with 1 and says why when it cannot be started again, and leaves the folder to the next', async () => {
    const { pid, url: at } = database() ?? { pid: 0, url: '' };
    renameSync(await configFile(at), join(dataDir, 'configuration-that-is-gone'));
    process.kill(pid, 'SIGKILL');
    const [code] = (await once(service, 'exit')) as [number];
    expect(code).toBe(1);
    expect(said).toMatch(
      /PostgreSQL ended without being asked to, and did not start again in \d attempts; its log is .*postgres\.log\. Accord Watch stops/,
    );
    expect(existsSync(join(dataDir, 'accord-watch.pid'))).toBe(false);
    expect(readFileSync(join(dataDir, 'postgres.password'), 'utf8')).not.toBe('');
  }, 120_000);
});

async function configFile(connectionString: string): Promise<string> {
  const client = new Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<{ config_file: string }>('show config_file');
  await client.end();
  return rows[0]?.config_file ?? '';
}
