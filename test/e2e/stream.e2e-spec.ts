import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { withDatabase } from '@test/database';
import { aDetection, appendRecords } from '@test/log-events';
import { readEvents } from '@test/server-sent-events';
import { untilReady } from '@test/until-ready';

const key = 'key-of-the-reader-of-the-stream-0123456789';
const port = 20_000 + Math.floor(Math.random() * 20_000);
const base = `http://127.0.0.1:${port}`;

describe('the stream of server-sent events', () => {
  const context = withDatabase();
  const secretKeys = `k:${randomBytes(32).toString('base64')}`;
  let server: ChildProcess;

  async function serve(): Promise<ChildProcess> {
    const child = spawn(process.execPath, [join(repoRoot(), 'dist/server/main.js')], {
      env: {
        ...process.env,
        DATABASE_URL: context.url,
        ROLES: 'api',
        PORT: String(port),
        SECRET_KEYS: secretKeys,
        BOOTSTRAP_API_KEY: key,
        ADMIN_PASSWORD: 'only for this test',
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    await untilReady(child, base);
    return child;
  }
  const connect = (after: string) =>
    readEvents(base, '/api/v1/stream', { authorization: `Bearer ${key}`, 'last-event-id': after });

  context.atEnd(async () => {
    server.kill('SIGKILL');
    if (server.exitCode === null && server.signalCode === null) await once(server, 'exit');
  });

  it('has no gap and no repetition for a reader that comes back after the server was killed', async () => {
    server = await serve();
    const from = (await context.log.head()).position;
    const reader = connect(String(from));
    await reader.opened;
    let appended = 0;
    const append = async (count: number) => {
      for (let nth = 0; nth < count; nth++, appended++)
        await appendRecords(context.log, `ae_${appended}`, [aDetection(`ae_${appended}`)]);
    };
    const writing = append(60);
    const before = await reader.next(20);
    server.kill('SIGKILL');
    await once(server, 'exit');
    await writing;
    await append(20);

    server = await serve();
    const again = connect(before.at(-1)?.id ?? '');
    const after = await again.next(60);
    again.close();

    const expected = Array.from({ length: 80 }, (_, nth) => String(from + BigInt(nth + 1)));
    expect([...before, ...after].map(({ id }) => id)).toEqual(expected);
  }, 90_000);
});
