import { existsSync, readFileSync } from 'node:fs';
import { AppError, type Logger } from '@app/base';
import { Client } from 'pg';
import { type ClusterLocation, clusterLocation } from './cluster-location';
import { databaseUser } from './database-user';
import { keepRunning } from './keep-running';
import { makeCluster, superuser } from './make-cluster';
import { postmasterState, shutDown, startPostmaster } from './postmaster';
import { lockDataDir } from './process-lock';

export type EmbeddedPostgres = {
  databaseUrl: string;
  adopted: boolean;
  /** Of the server that runs now. */
  readonly pid: number;
  /** From now on nobody starts it again when it ends. */
  letEnd: () => Promise<void>;
  stop: () => Promise<void>;
};
type Wanted = {
  dataDir: string;
  logger: Logger;
  /** Where given, a server that is ended from outside is started again at its address; this hears of one that does not come back. */
  onLost?: (error: AppError) => void;
};

const database = 'accord_watch';

/**
 * Brings up PostgreSQL from the npm binaries on DATA_DIR: makes the cluster once, adopts a server that a killed parent left running, recovers
 * what crashed. `stop` shuts it down cleanly (fast mode). Throws DATA_DIR_IN_USE, EMBEDDED_POSTGRES_* with the way out.
 */
export async function startEmbeddedPostgres({ dataDir, logger, onLost }: Wanted): Promise<EmbeddedPostgres> {
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
    const restart = async () => (await startPostmaster(location, user, (at) => url(at, 'postgres'), port)).pid;
    const look = (of: number) => postmasterState(of, location);
    const { logFile } = location;
    const kept = onLost && keepRunning({ pid, look, end: shutDown, restart, onLost, logFile, logger });
    const letEnd = async (): Promise<void> => kept?.letEnd();
    const stop = async (): Promise<void> => {
      await letEnd();
      await shutDown(kept?.pid() ?? pid);
      unlock();
    };
    return {
      databaseUrl: url(port, database),
      adopted,
      get pid() {
        return kept?.pid() ?? pid;
      },
      letEnd,
      stop,
    };
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
