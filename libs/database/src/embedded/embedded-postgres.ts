import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { AppError, type Logger } from '@app/base';
import { Client } from 'pg';
import { type ClusterLocation, clusterLocation } from './cluster-location';
import { type DatabaseUser, databaseUser } from './database-user';
import { isRunning, lockDataDir } from './process-lock';

export type EmbeddedPostgres = { databaseUrl: string; adopted: boolean; stop: () => Promise<void> };

const superuser = 'accord_watch';
const database = 'accord_watch';
const readyWithinMs = 30_000;

/**
 * Brings up PostgreSQL from the npm binaries on DATA_DIR: makes the cluster once, adopts a server that a killed parent left running, recovers
 * what crashed. `stop` shuts it down cleanly (fast mode). Throws DATA_DIR_IN_USE, EMBEDDED_POSTGRES_* with the way out.
 */
export async function startEmbeddedPostgres({
  dataDir,
  logger,
}: {
  dataDir: string;
  logger: Logger;
}): Promise<EmbeddedPostgres> {
  const user = databaseUser();
  const location = clusterLocation(dataDir, user);
  const unlock = lockDataDir(location.dataDir);
  try {
    makeCluster(location, user, logger);
    const password = readFileSync(location.passwordFile, 'utf8').trim();
    const orphan = findOrphan(location.cluster);
    const { pid, port } = orphan ?? (await launch(location, user));
    const url = (name: string): string => `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`;
    await waitUntilReady(url('postgres'), pid, location);
    await ensureDatabase(url('postgres'));
    logger.debug({ pid, port, adopted: orphan !== null }, 'embedded PostgreSQL is ready');
    const stop = async (): Promise<void> => {
      await shutDown(pid);
      unlock();
    };
    return { databaseUrl: url(database), adopted: orphan !== null, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

function makeCluster(location: ClusterLocation, user: DatabaseUser | null, logger: Logger): void {
  if (existsSync(join(location.cluster, 'PG_VERSION'))) return;
  logger.info({ cluster: location.cluster }, 'making the database cluster');
  const part = `${location.cluster}.part`;
  rmSync(part, { recursive: true, force: true });
  const password = randomBytes(24).toString('base64url');
  writeFileSync(location.passwordFile, `${password}\n`, { mode: 0o600 });
  chmodSync(location.passwordFile, 0o600);
  const folder = mkdtempSync(join(location.cluster, '..', 'initdb-'));
  try {
    const pwfile = join(folder, 'password');
    writeFileSync(pwfile, password, { mode: 0o600 });
    if (user) for (const path of [folder, pwfile]) chownSync(path, user.uid, user.gid);
    initdb(location, user, part, pwfile);
    renameSync(part, location.cluster);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function initdb({ bin }: ClusterLocation, user: DatabaseUser | null, pgdata: string, pwfile: string): void {
  const locale =
    process.platform === 'darwin'
      ? ['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8']
      : ['--locale=C.UTF-8'];
  const args = [
    '-D',
    pgdata,
    '-U',
    superuser,
    `--pwfile=${pwfile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    ...locale,
    '--data-checksums',
    '--no-instructions',
  ];
  const done = spawnSync(join(bin, 'initdb'), args, {
    cwd: '/',
    encoding: 'utf8',
    env: cleanEnvironment(),
    ...as(user),
  });
  if (done.status !== 0) {
    rmSync(pgdata, { recursive: true, force: true });
    throw new AppError(
      'EMBEDDED_POSTGRES_INITDB',
      'internal',
      `the database cluster could not be made:\n${done.error?.message ?? ''}${done.stdout}\n${done.stderr}`,
    );
  }
}

/** A server that still runs on this cluster although its parent is gone. A stale lock file of a dead or foreign process is removed. */
function findOrphan(cluster: string): { pid: number; port: number } | null {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const [pid, folder, , port] = readFileSync(file, 'utf8').split('\n');
  const number = Number(pid);
  if (folder === cluster && isRunning(number) && isPostgres(number)) return { pid: number, port: Number(port) };
  rmSync(file, { force: true });
  return null;
}

function isPostgres(pid: number): boolean {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-p', String(pid), '-o', 'comm='], { encoding: 'utf8' }).stdout.includes('postgres');
  try {
    return readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'postgres';
  } catch {
    return false;
  }
}

async function launch(
  { bin, cluster, logFile }: ClusterLocation,
  user: DatabaseUser | null,
): Promise<{ pid: number; port: number }> {
  const port = await freePort();
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

async function ensureDatabase(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (!rowCount) await client.query(`create database ${database}`);
  } finally {
    await client.end();
  }
}

/** SIGINT is PostgreSQL's fast shutdown: it ends sessions, writes a checkpoint and leaves. */
async function shutDown(pid: number): Promise<void> {
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

const as = (user: DatabaseUser | null) => (user ? { uid: user.uid, gid: user.gid } : {});

/** PG* variables of the operator's shell must not steer our own server. */
const cleanEnvironment = (): NodeJS.ProcessEnv => ({ PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' });
