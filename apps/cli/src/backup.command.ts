import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { AppError, createLogger, loadConfig } from '@app/base';
import { releaseSending, restoreBackup, sendingHold, writeBackup } from '@app/backup';
import { runningPostgres, startEmbeddedPostgres } from '@app/database';
import type { Command } from 'commander';
import { print, withHouse } from './open-house';

/** Keeping a copy of everything, and coming back from one. */
export function addBackup(program: Command): void {
  program
    .command('backup <file>')
    .description('write every table as it is at this instant into one file, while the service runs')
    .option('--json', 'one JSON object', false)
    .action((file: string, { json }: { json: boolean }) =>
      withHouse(async ({ database, now }) => {
        const manifest = await writeBackup(database.pool, file, now());
        const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
        print({ file, ...manifest }, json, () =>
          [
            `${file}: ${rows} rows of ${manifest.tables.length} tables; log head ${manifest.head.position}:${manifest.head.hash}`,
            'Secrets in it are encrypted: keep SECRET_KEYS (or DATA_DIR/keys) as well, apart from it.',
          ].join('\n'),
        );
      }),
    );
  program
    .command('restore [file]')
    .description('put a backup into an empty DATA_DIR or database; nothing is sent until --release')
    .option('--release', 'let sending go on', false)
    .option('--drop-waiting', 'with --release: what was waiting is not sent any more', false)
    .option('--json', 'one JSON object', false)
    .action((file: string | undefined, options: RestoreOptions) =>
      options.release ? release(options) : restore(file, options),
    );
}

type RestoreOptions = { release: boolean; dropWaiting: boolean; json: boolean };

async function restore(file: string | undefined, { json }: RestoreOptions): Promise<void> {
  if (file === undefined) throw new AppError('INPUT_INVALID', 'input', 'restore which file? Or --release?');
  const config = loadConfig();
  if (!config.databaseUrl && runningPostgres(config.dataDir))
    throw new AppError(
      'RESTORE_REFUSED',
      'input',
      `a service runs on ${config.dataDir}: stop it, and restore into another DATA_DIR`,
    );
  const server = config.databaseUrl
    ? { databaseUrl: config.databaseUrl, stop: () => Promise.resolve() }
    : await startEmbeddedPostgres({ dataDir: config.dataDir, logger: createLogger('cli', 'warn') });
  try {
    const manifest = await restoreBackup(server.databaseUrl, file, new Date());
    print({ restored: file, ...manifest }, json, () =>
      [
        `restored ${manifest.createdAt}: log head ${manifest.head.position}, its chain holds`,
        config.databaseUrl || existsSync(join(config.dataDir, 'keys'))
          ? 'Its secrets open with the keys of the installation that wrote it (SECRET_KEYS or DATA_DIR/keys).'
          : `Now put DATA_DIR/keys of the installation that wrote it into ${config.dataDir} (or set SECRET_KEYS).`,
        'Sending is held. Look at the dashboard first, then: npm run -s cli -- restore --release (or --release --drop-waiting).',
      ].join('\n'),
    );
  } finally {
    await server.stop();
  }
}

async function release({ dropWaiting, json }: RestoreOptions): Promise<void> {
  await withHouse(async ({ database }) => {
    const hold = await sendingHold(database.pool);
    const { dropped } = await database.transaction((tx) => releaseSending(tx, { dropWaiting }));
    print({ wasHeld: hold !== null, dropped }, json, () =>
      hold ? `sending goes on; it was held since ${hold.since}, ${dropped} deliveries dropped` : 'sending was not held',
    );
  });
}
