import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { silentLogger } from '@app/base';
import { migrate, startEmbeddedPostgres } from '@app/database';

/** A migrated database on an embedded server of its own, for measuring and breaking things; gone afterwards. */
export async function withFreshDatabase<T>(work: (databaseUrl: string, dataDir: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-watch-fresh-'));
  const dataDir = join(folder, 'data');
  try {
    const server = await startEmbeddedPostgres({ dataDir, logger: silentLogger });
    try {
      await migrate(server.databaseUrl);
      return await work(server.databaseUrl, dataDir);
    } finally {
      await server.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
