import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRunning } from './process-lock';

/** The embedded PostgreSQL that another process runs on DATA_DIR: its process and address; null where none runs. Starts and changes nothing. */
export function runningPostgres(configuredDataDir: string): { pid: number; url: string } | null {
  const dataDir = resolve(configuredDataDir);
  const moved = join(dataDir, 'postgres.location');
  const home = existsSync(moved) ? readFileSync(moved, 'utf8').trim() : dataDir;
  const lock = join(home, 'postgres', 'postmaster.pid');
  const passwordFile = join(dataDir, 'postgres.password');
  if (!existsSync(lock) || !existsSync(passwordFile)) return null;
  const [first, , , port] = readFileSync(lock, 'utf8').split('\n');
  const pid = Number(first);
  if (!isRunning(pid)) return null;
  const password = readFileSync(passwordFile, 'utf8').trim();
  return { pid, url: `postgresql://accord_watch:${password}@127.0.0.1:${port ?? ''}/accord_watch` };
}
