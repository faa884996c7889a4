import { spawn, spawnSync } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError } from '@app/base';
import { Client } from 'pg';
import type { ClusterLocation } from './cluster-location';
import { as, cleanEnvironment, type DatabaseUser } from './database-user';
import type { ServerState } from './keep-running';
import { isRunning } from './process-lock';

export type Postmaster = { pid: number; port: number; adopted: boolean };

const readyWithinMs = 30_000;
const tries = 5;
/** Of one that is started again somebody else counts the attempts. */
const triesAgain = 2;

/**
 * A server that answers on this cluster: the one that a killed parent left running, else a new one. Tried again when the server was just about
 * to end, when sessions of a killed one still held its memory, or when somebody took the port in between. A new one takes `wantedPort`, or any.
 */
export async function startPostmaster(
  location: ClusterLocation,
  user: DatabaseUser | null,
  urlAt: (port: number) => string,
  wantedPort?: number,
): Promise<Postmaster> {
  for (let attempt = 1; ; attempt++) {
    const orphan = findOrphan(location.cluster);
    const postmaster = orphan
      ? { ...orphan, adopted: true }
      : { ...(await launch(location, user, wantedPort)), adopted: false };
    try {
      await waitUntilReady(urlAt(postmaster.port), postmaster.pid, location);
      return postmaster;
    } catch (error) {
      if (attempt >= (wantedPort === undefined ? tries : triesAgain) || isRunning(postmaster.pid)) throw error;
      await sleep(200 * attempt);
    }
  }
}

/**
 * A server that still runs on this cluster although its parent is gone. What a dead one left is PostgreSQL's own to judge: it looks whether sessions
 * still hold its memory. Only a lock file whose number belongs by now to some other program is removed, which PostgreSQL itself would not dare.
 */
function findOrphan(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [first, , , port] = readFileSync(file, 'utf8').split('\n');
  const pid = Number(first);
  if (!isRunning(pid)) return null;
  if (isPostgresOn(pid, cluster)) return { pid, port: Number(port) };
  rmSync(file, { force: true });
  return null;
}

/** A postmaster's working folder is its cluster. */
function isPostgresOn(pid: number, cluster: string): boolean {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(cluster);
  try {
    return (
      readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres' &&
      realpathSync(readlinkSync(`/proc/${pid}/cwd`)) === realpathSync(cluster)
    );
  } catch {
    return false;
  }
}

async function launch(
  { bin, cluster, logFile }: ClusterLocation,
  user: DatabaseUser | null,
  wantedPort: number | undefined,
): Promise<{ pid: number; port: number }> {
  const port = wantedPort ?? (await freePort());
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '150',
    shared_buffers: '64MB',
    log_destination: 'stderr',
    idle_in_transaction_session_timeout: '60s',
  };
  const args = [
    '-D',
    cluster,
    '-p',
    String(port),
    ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ];
  const log = openSync(logFile, 'a', 0o600);
  // Detached: Ctrl-C in the terminal reaches us first, and we stop it after our own connections are closed.
  const child = spawn(join(bin, 'postgres'), args, {
    cwd: '/',
    detached: true,
    stdio: ['ignore', log, log],
    env: cleanEnvironment(),
    ...as(user),
  });
  closeSync(log);
  child.unref();
  child.on('error', () => undefined);
  if (child.pid === undefined)
    throw new AppError('EMBEDDED_POSTGRES_START', 'internal', `${join(bin, 'postgres')} could not be started`);
  return { pid: child.pid, port };
}

async function waitUntilReady(url: string, pid: number, { logFile }: ClusterLocation): Promise<void> {
  const until = Date.now() + readyWithinMs;
  for (;;) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (!isRunning(pid) || Date.now() > until) {
        throw new AppError(
          'EMBEDDED_POSTGRES_START',
          'internal',
          `PostgreSQL did not start; its log is ${logFile}:\n${lastLines(logFile)}`,
          { cause: error },
        );
      }
      await sleep(25);
    }
  }
}

const lastLines = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8').trimEnd().split('\n').slice(-8).join('\n') : '';

/** As its lock file says, of which the eighth line is its state. */
export function postmasterState(pid: number, { cluster }: Pick<ClusterLocation, 'cluster'>): ServerState {
  if (!isRunning(pid)) return 'gone';
  try {
    const [owner, , , , , , , state] = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
    return Number(owner) === pid && state?.trim() === 'stopping' ? 'stopping' : 'running';
  } catch {
    // It is taken away last of all.
    return 'running';
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and leaves. */
export async function shutDown(pid: number): Promise<void> {
  if (!isRunning(pid)) return;
  process.kill(pid, 'SIGINT');
  const until = Date.now() + 20_000;
  while (isRunning(pid) && Date.now() < until) await sleep(20);
  if (isRunning(pid)) process.kill(pid, 'SIGQUIT');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
