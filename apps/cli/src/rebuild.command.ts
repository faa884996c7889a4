import { eraseRecord, skipRecord } from '@app/event-log';
import { rebuildAccordEvents, type RebuildReport } from '@app/projections';
import type { Command } from 'commander';
import { z } from 'zod';
import { given, print, withHouse } from './open-house';

const Reason = z.string('give a --reason').min(3, 'give a --reason');
const Position = z.coerce.bigint('is no position').positive();
const actor = 'operator';

/** Mending read models and forgetting, each on record. */
export function addRebuild(program: Command): void {
  program
    .command('rebuild')
    .description('build the read models anew from the log, beside the live ones, and put them in place')
    .option('--dry-run', 'only say what differs', false)
    .option('--json', 'one JSON object', false)
    .action(({ dryRun, json }: { dryRun: boolean; json: boolean }) =>
      withHouse(async ({ database }) => {
        const report = await rebuildAccordEvents(database.pool, {
          dryRun,
          ...(process.stderr.isTTY && {
            onProgress: (position, head) => process.stderr.write(`\rrecord ${position} of ${head} `),
          }),
        });
        print(report, json, () => inWords(report));
      }),
    );
  program
    .command('skip <subscription>')
    .description('let a projection or reactor that stopped go on behind the record that it cannot handle')
    .requiredOption('--reason <text>', 'why; it is recorded')
    .action((name: string, { reason }: { reason: string }) =>
      withHouse(async ({ database, log, now }) => {
        const request = { pool: database.pool, log, name, reason: given(Reason, reason), actor, now: now() };
        process.stdout.write(`${name} goes on behind record ${await skipRecord(request)}\n`);
      }),
    );
  program
    .command('erase <position>')
    .description('empty a record of the log for good, and the read models of what it said; the chain still holds')
    .requiredOption('--reason <text>', 'why; it is recorded')
    .action((position: string, { reason }: { reason: string }) =>
      withHouse(async ({ database, log, now }) => {
        const erasure = { position: given(Position, position), reason: given(Reason, reason), actor, now: now() };
        const outcome = await eraseRecord(log, erasure);
        if (outcome === 'erased') await rebuildAccordEvents(database.pool);
        process.stdout.write(`record ${position} ${outcome === 'erased' ? 'is erased' : 'was erased before'}\n`);
      }),
    );
}

function inWords({ records, events, differences, swapped }: RebuildReport): string {
  const lines = Object.entries(differences).flatMap(([difference, ids]) =>
    ids.length === 0
      ? []
      : [`${ids.length} ${difference}: ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ', ...' : ''}`],
  );
  return [
    `${events} events of ${records} records; ${lines.length === 0 ? 'nothing differs' : 'compared with the tables in use:'}`,
    ...lines,
    swapped ? 'the new tables are in use' : 'nothing was changed',
  ].join('\n');
}
