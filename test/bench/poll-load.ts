import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openDatabase } from '@app/database';
import { aFeedDocument } from '../support/feed-documents';
import type { Bench } from './bench';

const feeds = 10_000;
const meanIntervalSeconds = 900;
const settleMs = 20_000;
const measuredMs = 60_000;
const sampleMs = 2_000;

/**
 * What a poller of 10,000 feeds, each asked every quarter of an hour, costs: a process with that role alone, against a server on the loopback where
 * every feed has a host of its own (127.a.b.c), one answer in five with a new item, one in two a 304.
 */
export const benchPollLoad: Bench = async ({ databaseUrl, say }) => {
  const server = await startFeedServer();
  const database = openDatabase(databaseUrl);
  let poller: ChildProcess | null = null;
  try {
    await database.pool.query(
      `insert into feed (id, url, host, accords, baseline_at, next_poll_at, settings)
       select 'fd_' || n, 'http://' || h || ':' || $1 || '/' || n, h, '{}', now(), now() + n * $2 * interval '1 second' / $3, jsonb_build_object('intervalSeconds', $2::int)
       from (select n, '127.' || 1 + n / 62500 || '.' || n / 250 % 250 || '.' || 1 + n % 250 as h from generate_series(1, $3::int) as n) as hosts`,
      [server.port, meanIntervalSeconds, feeds],
    );
    poller = fork(join(__dirname, '..', '..', 'apps', 'standalone', 'src', 'main.js'), {
      stdio: 'ignore',
      env: {
        ...process.env,
        DATABASE_URL: databaseUrl,
        ROLES: 'poller',
        PORT: '0',
        OUTBOUND_ALLOW: '127.0.0.0/8',
        SECRET_KEYS: `k:${randomBytes(32).toString('base64')}`,
      },
    });
    const { pid } = poller;
    if (pid === undefined) throw new Error('the poller did not start');
    await sleep(settleMs);
    const before = { cpu: usageOf(pid).cpuSeconds, requests: server.requests() };
    let memory = 0;
    for (const end = Date.now() + measuredMs; Date.now() < end; ) {
      memory = Math.max(memory, usageOf(pid).megabytes);
      await sleep(sampleMs);
    }
    const seconds = measuredMs / 1000;
    const rate = (server.requests() - before.requests) / seconds;
    say(`${rate.toFixed(1)} polls a second, ${(feeds / meanIntervalSeconds).toFixed(1)} planned`);
    return [
      { name: 'polls a second', unit: '/s', median: rate },
      { name: 'processor', unit: '% of one core', median: (100 * (usageOf(pid).cpuSeconds - before.cpu)) / seconds },
      { name: 'memory, most', unit: 'MB', median: memory },
    ];
  } finally {
    poller?.kill('SIGKILL');
    server.close();
    await database.close();
  }
};

/** Processor time and resident memory of a process, as ps tells them on Linux and macOS. */
function usageOf(pid: number): { cpuSeconds: number; megabytes: number } {
  const [memory = '0', time = '0'] = execFileSync('ps', ['-o', 'rss=,time=', '-p', String(pid)])
    .toString()
    .trim()
    .split(/\s+/);
  const cpuSeconds = time.split(/[-:]/).reduce((total, part) => total * 60 + Number(part), 0);
  return { cpuSeconds, megabytes: Number(memory) / 1024 };
}

async function startFeedServer() {
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    const number = Number(request.url?.slice(1) ?? 0);
    if (request.headers['if-none-match'] === '"1"' || number % 2 === 0) {
      response.writeHead(304, { etag: '"1"' }).end();
      return;
    }
    const items = 10 + (number % 5 === 0 ? 1 : 0);
    response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(aFeedDocument('rss2', items));
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  return {
    // A server that listens on a port has such an address.
    port: (server.address() as AddressInfo).port,
    requests: () => requests,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
