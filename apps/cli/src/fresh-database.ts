import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@app/base';
import { type EmbeddedPostgres, migrate, startEmbeddedPostgres } from '@app/database';

/** A server that may be replaced while it is used: whatever is `current` at the end is stopped. */
export type FreshServer = { dataDir: string; current: EmbeddedPostgres };

/** A migrated database on an embedded server of its own, for measuring and breaking things; gone afterwards. */
export async function withFreshServer<T>(work: (server: FreshServer) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-watch-fresh-'));
  const dataDir = join(folder, 'data');
  try {
    const server = { dataDir, current: await startEmbeddedPostgres({ dataDir, logger: silentLogger }) };
    try {
      await migrate(server.current.databaseUrl);
      return await work(server);
    } finally {
      await server.current.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
