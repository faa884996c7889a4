// A backup of the embedded PostgreSQL, restored into the oldest major that is supported: node test/chaos/restore-other-major.mjs (needs postgresql-15).
import { createRequire } from 'node:module';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isInstalled, major, startDebianPostgres } from '../../scripts/debian-postgres.mjs';

const dist = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist');
const require = createRequire(import.meta.url);
const { silentLogger } = require(join(dist, 'libs/base/src'));
const { startEmbeddedPostgres, migrate, openDatabase } = require(join(dist, 'libs/database/src'));
const { EventLog } = require(join(dist, 'libs/event-log/src'));
const { writeBackup, restoreBackup, sendingHold } = require(join(dist, 'libs/backup/src'));
const { fillLog } = require(join(dist, 'test/bench/tamper'));

if (!isInstalled()) {
  console.error(`PostgreSQL ${major} is not installed`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'accord-watch-restore-'));
const file = join(folder, 'backup.gz');
const from = await startEmbeddedPostgres({ dataDir: join(folder, 'data'), logger: silentLogger });
await migrate(from.databaseUrl);
const source = openDatabase(from.databaseUrl);
const log = new EventLog(source.pool, from.databaseUrl);
await fillLog(log, 20_000);
let started = performance.now();
const { head } = await writeBackup(source.pool, file, new Date());
console.log(`backup: ${Math.round(performance.now() - started)} ms`);
await log.close();
await source.close();
await from.stop();

const to = await startDebianPostgres();
started = performance.now();
await restoreBackup(to.url, file, new Date());
console.log(`restore into ${major}: ${Math.round(performance.now() - started)} ms, its chain verified`);
const restored = openDatabase(to.url);
const there = new EventLog(restored.pool, to.url);
const same = (await there.head()).hash === head.hash && (await sendingHold(restored.pool)) !== null;
await there.close();
await restored.close();
to.stop();
rmSync(folder, { recursive: true, force: true });
console.log(same ? 'the same head, sending held' : 'NOT THE SAME');
process.exit(same ? 0 : 1);
