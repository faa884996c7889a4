import { AppError } from '@app/base';
import { eraseRecord, skipRecord } from '@app/event-log';
import { rebuildInThread, type RebuildReport } from '@app/projections';
import type { Command } from 'commander';
import { z } from 'zod';
import { eraseAddress } from './erase-address';
import { given, type House, print, withHouse } from './open-house';

const Reason = z.string('is missing').min(3, 'is too short to tell anybody why');
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
        const report = await rebuildInThread(database, {
          dryRun,
          ...(process.stderr.isTTY && {
            onProgress: (done, of) => process.stderr.write(`\rrecord ${done} of ${of} `),
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
        const request = {
          pool: database.pool,
          log,
          name,
          reason: given(Reason, reason, '--reason'),
          actor,
          now: now(),
        };
        process.stdout.write(`${name} goes on behind record ${await skipRecord(request)}\n`);
      }),
    );
  program
    .command('erase <what>')
    .description(
      'forget for good, while the chain still holds: the payload of a record, or a mail address wherever it is',
    )
    .requiredOption('--reason <text>', 'why; it is recorded')
    .action((what: string, { reason }: { reason: string }) =>
      withHouse(async (house) => {
        const asked = { reason: given(Reason, reason, '--reason'), actor };
        process.stdout.write(
          `${what.includes('@') ? await eraseMail(house, what, asked) : await erasePosition(house, what, asked)}\n`,
        );
      }),
    );
}

type Asked = { reason: string; actor: string };

async function erasePosition({ database, log, now }: House, position: string, asked: Asked): Promise<string> {
  const outcome = await eraseRecord(log, { position: given(Position, position), ...asked, now: now() });
  if (outcome === 'erased') await rebuildInThread(database);
  return `record ${position} ${outcome === 'erased' ? 'is erased' : 'was erased before'}`;
}

async function eraseMail(house: House, address: string, { reason, actor }: Asked): Promise<string> {
  if (reason.includes(address))
    throw new AppError('INPUT_INVALID', 'input', 'the reason is recorded: leave the address out of it');
  const erased = await eraseAddress(house, { address: given(z.email(), address), reason, actor });
  const found = Object.entries(erased).filter(([, count]) => count > 0);
  return found.length === 0
    ? `nothing is known of ${address}`
    : `${address} is erased from ${found.map(([what, count]) => `${count} ${what}`).join(', ')}`;
}

function inWords({ records, events, differences, derived, swapped }: RebuildReport): string {
  const lines = Object.entries(differences).flatMap(([difference, ids]) =>
    ids.length === 0
      ? []
      : [`${ids.length} ${difference}: ${ids.slice(0, 10).join(', ')}${ids.length > 10 ? ', ...' : ''}`],
  );
  for (const [table, rows] of Object.entries(derived)) if (rows > 0) lines.push(`${rows} rows of ${table}`);
  return [
    `${events} events of ${records} records; ${lines.length === 0 ? 'nothing differs' : 'compared with the tables in use:'}`,
    ...lines,
    swapped ? 'the new tables are in use' : 'nothing was changed',
  ].join('\n');
}
