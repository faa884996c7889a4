import { existsSync, readFileSync } from 'node:fs';
import { AppError, type Logger } from '@app/base';
import { Client } from 'pg';
import { type ClusterLocation, clusterLocation } from './cluster-location';
import { databaseUser } from './database-user';
import { makeCluster, superuser } from './make-cluster';
import { shutDown, startPostmaster } from './postmaster';
import { lockDataDir } from './process-lock';

export type EmbeddedPostgres = { databaseUrl: string; adopted: boolean; pid: number; stop: () => Promise<void> };

const database = 'accord_watch';

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
    const password = readPassword(location);
    const url = (port: number, name: string): string =>
      `postgresql://${superuser}:${password}@127.0.0.1:${port}/${name}`;
    const { pid, port, adopted } = await startPostmaster(location, user, (at) => url(at, 'postgres'));
    await ensureDatabase(url(port, 'postgres'));
    logger.debug({ pid, port, adopted }, 'embedded PostgreSQL is ready');
    const stop = async (): Promise<void> => {
      await shutDown(pid);
      unlock();
    };
    return { databaseUrl: url(port, database), adopted, pid, stop };
  } catch (error) {
    unlock();
    throw error;
  }
}

function readPassword({ passwordFile, cluster }: ClusterLocation): string {
  if (!existsSync(passwordFile)) {
    throw new AppError(
      'EMBEDDED_POSTGRES_PASSWORD',
      'input',
      `${passwordFile}, which holds the password of the database in ${cluster}, is gone. Put it back from a backup of DATA_DIR.`,
    );
  }
  return readFileSync(passwordFile, 'utf8').trim();
}

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
