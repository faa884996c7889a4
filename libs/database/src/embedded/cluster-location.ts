import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { AppError, sha256Hex } from '@app/base';
import { copyBinaries, embeddedMajor, findBinaries, isReachable, isWritable, linkLibraries } from './binaries';
import type { DatabaseUser } from './database-user';

export type ClusterLocation = { dataDir: string; cluster: string; bin: string; passwordFile: string; logFile: string };

/** Where we may put what a dropped user cannot reach below DATA_DIR. */
const systemFolder = '/var/lib/accord-watch';

/**
 * Decides where cluster and binaries live, and makes the folders. Normally below DATA_DIR; where the database's user cannot reach that
 * (a container's /root), below /var/lib/accord-watch/<hash of DATA_DIR>, which DATA_DIR/postgres.location names.
 */
export function clusterLocation(configuredDataDir: string, user: DatabaseUser | null): ClusterLocation {
  const dataDir = resolve(configuredDataDir);
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  if (user && isReachable(resolve(dataDir, '..'), user.uid, user.gid)) chownSync(dataDir, user.uid, user.gid);
  chmodSync(dataDir, 0o700);
  const home = user && !isReachable(dataDir, user.uid, user.gid) ? elsewhere(dataDir, user) : dataDir;
  const location = {
    dataDir,
    cluster: join(home, 'postgres'),
    bin: '',
    passwordFile: join(dataDir, 'postgres.password'),
    logFile: join(home, 'postgres.log'),
  };
  refuseOtherMajor(location.cluster);
  return { ...location, bin: join(reachableBinaries(home, user), 'bin') };
}

function elsewhere(dataDir: string, user: DatabaseUser): string {
  const home = join(systemFolder, sha256Hex(dataDir).slice(0, 16));
  mkdirSync(home, { recursive: true });
  // Our own two folders only, whatever the umask is.
  for (const folder of [systemFolder, home]) chmodSync(folder, 0o755);
  chownSync(home, user.uid, user.gid);
  writeFileSync(join(dataDir, 'postgres.location'), `${home}\n`);
  return home;
}

function reachableBinaries(home: string, user: DatabaseUser | null): string {
  const native = findBinaries();
  const isUsable = !user || isReachable(join(native, 'bin', 'postgres'), user.uid, user.gid);
  const usable =
    isUsable && (existsSync(join(native, 'lib', 'libicuuc.so.60')) || isWritable(join(native, 'lib')))
      ? native
      : copyBinaries(native, join(home, `postgres-${embeddedMajor}`));
  if (process.platform !== 'win32') linkLibraries(usable);
  return usable;
}

function refuseOtherMajor(cluster: string): void {
  const file = join(cluster, 'PG_VERSION');
  if (!existsSync(file)) return;
  const major = readFileSync(file, 'utf8').trim();
  if (major === embeddedMajor) return;
  throw new AppError(
    'EMBEDDED_POSTGRES_MAJOR',
    'input',
    `${cluster} belongs to PostgreSQL ${major}, and this version of Accord Watch brings PostgreSQL ${embeddedMajor}. Start the version that made it, take a backup there (npm run -s cli -- backup FILE), and restore it into a new DATA_DIR here; or set DATABASE_URL to a PostgreSQL ${major} server on that folder.`,
  );
}
