import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isRunning } from './process-lock';

/** The address of the embedded PostgreSQL that another process runs on DATA_DIR, or null where none runs. Starts and changes nothing. */
export function runningPostgresUrl(configuredDataDir: string): string | null {
  const dataDir = resolve(configuredDataDir);
  const moved = join(dataDir, 'postgres.location');
  const home = existsSync(moved) ? readFileSync(moved, 'utf8').trim() : dataDir;
  const lock = join(home, 'postgres', 'postmaster.pid');
  const passwordFile = join(dataDir, 'postgres.password');
  if (!existsSync(lock) || !existsSync(passwordFile)) return null;
  const [pid, , , port] = readFileSync(lock, 'utf8').split('\n');
  if (!isRunning(Number(pid))) return null;
  return `postgresql://accord_watch:${readFileSync(passwordFile, 'utf8').trim()}@127.0.0.1:${port ?? ''}/accord_watch`;
}
