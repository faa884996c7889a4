import { statfs } from 'node:fs/promises';
import { sealedSecrets, sendingHold } from '@app/backup';
import { AppError } from '@app/base';
import { stoppedReaders } from '@app/event-log';
import type { Command } from 'commander';
import { type House, print, withHouse } from './open-house';

type Check = { check: string; ok: boolean; says: string };

/** Looks at everything that an installation needs, and says in a sentence what is wrong with it. */
export function addDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check configuration, database, log, feeds, deliveries and disk')
    .option('--json', 'as JSON', false)
    .action(async ({ json }: { json: boolean }) => {
      const checks = await withHouse(examine).catch((error: unknown): Check[] => [
        { check: 'start', ok: false, says: error instanceof AppError ? error.message : String(error) },
      ]);
      print({ ok: checks.every(({ ok }) => ok), checks }, json, () =>
        checks.map(({ check, ok, says }) => `${ok ? 'ok ' : 'BAD'} ${check.padEnd(12)} ${says}`).join('\n'),
      );
      if (checks.some(({ ok }) => !ok)) process.exitCode = 1;
    });
}

async function examine({ config, database, definitions, log, secretBox }: House): Promise<Check[]> {
  const one = async <T extends object>(sql: string): Promise<T | undefined> =>
    (await database.pool.query<T>(sql)).rows[0];
  const { position, hash } = await log.head();
  const failed = await stoppedReaders(database.pool);
  const feeds = await one<{ watched: string; ill: string }>(
    `select count(*) as watched, count(*) filter (where state in ('failing', 'broken')) as ill from feed where retired_at is null`,
  );
  const waiting = await one<{ items: string }>(
    `select count(*) as items from item_version where state = 'queued' and queued_at < now() - interval '5 minutes'`,
  );
  const late = await one<{ deliveries: string }>(
    `select count(*) as deliveries from delivery where state = 'pending' and due_at < now() - interval '5 minutes'`,
  );
  return [
    {
      check: 'configuration',
      ok: true,
      says: `${definitions.size} accords known; roles ${config.roles.join(', ')}; ${config.databaseUrl ? 'own PostgreSQL' : `embedded PostgreSQL in ${config.dataDir}`}; queue on ${config.redisUrl ? 'Redis' : 'PostgreSQL'}`,
    },
    { check: 'database', ok: true, says: 'reachable and migrated' },
    { check: 'log', ok: true, says: `head ${position} ${hash.slice(0, 16)}` },
    {
      check: 'projections',
      ok: failed.length === 0,
      says:
        failed.length === 0
          ? 'none has stopped'
          : failed.map(({ name, position, error }) => `${name} stopped at record ${position}: ${error}`).join('; '),
    },
    { check: 'feeds', ok: feeds?.ill === '0', says: `${feeds?.watched ?? 0} watched, ${feeds?.ill ?? 0} failing` },
    {
      check: 'items',
      ok: waiting?.items === '0',
      says:
        waiting?.items === '0'
          ? 'none has waited long'
          : `${waiting?.items ?? ''} wait for the classifiers: is a process with the role classifier running?`,
    },
    {
      check: 'deliveries',
      ok: late?.deliveries === '0',
      says:
        late?.deliveries === '0'
          ? 'none is overdue'
          : `${late?.deliveries ?? ''} are overdue: is a process with the role notifier running?`,
    },
    await sending(database.pool),
    await secrets(database.pool, secretBox),
    await disk(config.dataDir),
  ];
}

async function sending(pool: House['database']['pool']): Promise<Check> {
  const held = await sendingHold(pool);
  const says = held
    ? `held since ${held.since} (${held.reason}): nothing leaves until "restore --release"`
    : 'is not held';
  return { check: 'sending', ok: held === null, says };
}

async function secrets(pool: House['database']['pool'], secretBox: House['secretBox']): Promise<Check> {
  const sealed = await sealedSecrets(pool);
  const shut = sealed.filter((secret) => !secretBox.canOpen(secret)).length;
  const says =
    shut === 0
      ? `${sealed.length} kept, all open with our keys`
      : `${shut} of ${sealed.length} do not open with SECRET_KEYS (or DATA_DIR/keys): their endpoints are told nothing until the right keys are there, or rotate-secret gives new ones`;
  return { check: 'secrets', ok: shut === 0, says };
}

async function disk(folder: string): Promise<Check> {
  const { bavail, bsize } = await statfs(folder).catch(() => statfs('.'));
  const free = Math.round((bavail * bsize) / 2 ** 20);
  return { check: 'disk', ok: free > 500, says: `${free} MB free` };
}
