import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { AppError, callerPath } from '@app/base';
import { toRead } from '@app/items';
import type { Command } from 'commander';
import { z } from 'zod';
import { type Applied, applyProposals } from './apply-proposals';
import { type Change, changesOf, type EventChange, eventChanges } from './backtest-changes';
import { ClassifierThreads } from './classify-in-workers.client';
import { countStored, type Cursor, fileItems, type ItemToReread, storedItems } from './items-to-reread';
import { Day, given, type House, print, withHouse } from './open-house';
import { progressBar } from './progress-bar';

const State = z.object({
  since: z.string(),
  chosen: z.record(z.string(), z.string()),
  cursor: z.object({ publishedAt: z.string(), id: z.string() }),
  items: z.number(),
  failed: z.number(),
  changes: z.array(z.unknown()),
});

type Chosen = { accord?: string; kind?: string; country?: string };
type Options = Chosen & { since?: string; resume?: string; apply: boolean; json: boolean };
/** How far a run is: what `--resume` keeps. */
type Run = { since: string; chosen: Chosen; cursor: Cursor; items: number; failed: number; changes: Change[] };

/** What today's classifiers and policies would make of what is stored, or of a file. Sends nothing; changes nothing but for `--apply`. */
export function addBacktest(program: Command): void {
  program
    .command('backtest [file]')
    .description(
      'read stored items, or those of a file (JSON Lines), with today’s classifiers, and say which findings and accord events would be otherwise',
    )
    .option('--since <day>', 'stored items published on this UTC day or later')
    .option('--resume <file>', 'keep what is done in this file, and go on from it', (file: string) => callerPath(file))
    .option('--accord <slug>', 'only this accord')
    .option('--kind <kind>', 'only this kind')
    .option('--country <code>', 'only this country')
    .option('--apply', 'put what differs up for review, in the inbox or as proposals; nobody is told', false)
    .option('--json', 'one JSON object', false)
    .action((file: string | undefined, options: Options) => withHouse((house) => backtest(house, file, options)));
}

async function backtest(house: House, file: string | undefined, options: Options): Promise<void> {
  const { resume, apply, json, since = '', ...chosen } = options;
  if ((file === undefined) === (options.since === undefined))
    throw new AppError('INPUT_INVALID', 'input', 'give either --since DAY, for stored items, or a file');
  if (file !== undefined && (apply || resume !== undefined))
    throw new AppError('INPUT_INVALID', 'input', '--apply and --resume are for stored items');
  const run = startFrom({ since: since && given(Day, since, '--since'), chosen }, resume);
  const begun = run.items;
  const from = performance.now();
  const used = process.cpuUsage();
  await readAgain(house, run, {
    pages: file === undefined ? storedItems(house.database.pool, run.cursor) : fileItems(house.database.pool, file),
    total: file === undefined ? begun + (await countStored(house.database.pool, run.cursor)) : null,
    keep: isChosen(chosen),
    afterPage: () => {
      if (resume !== undefined) keepRun(run, resume);
    },
  });
  const itemsPerSecond = Math.round((run.items - begun) / ((performance.now() - from) / 1_000));
  const { user, system } = process.cpuUsage(used);
  const events = await eventChanges(house, run.changes);
  const applied = apply ? await applyProposals(house, run.changes, events) : null;
  if (resume !== undefined) rmSync(resume, { force: true });
  const report = { ...run, itemsPerSecond, cpuSeconds: (user + system) / 1e6, events, applied, file };
  print(asJson(report), json, () => inWords(report, house.config.publicUrl));
  if (run.failed > 0) process.exitCode = 1;
}

type Reading = {
  pages: AsyncIterable<ItemToReread[]>;
  total: number | null;
  keep: (change: Change) => boolean;
  afterPage: () => void;
};

async function readAgain(house: House, run: Run, { pages, total, keep, afterPage }: Reading): Promise<void> {
  const threads = new ClassifierThreads([...house.definitions.values()]);
  const bar = progressBar(total, run.items);
  try {
    for await (const page of pages) {
      const read = await threads.read(page.map(toRead));
      for (const [n, item] of page.entries()) {
        const findings = read[n];
        if (findings) run.changes.push(...(await changesOf(house, item, findings)).filter(keep));
        else run.failed += 1;
      }
      run.items += page.length;
      const last = page.at(-1);
      if (last) run.cursor = { publishedAt: last.publishedAt, id: last.id };
      afterPage();
      bar.show(run.items, `${run.changes.length} changes`);
    }
  } finally {
    bar.clear();
    await threads.close();
  }
}

function startFrom({ since, chosen }: Pick<Run, 'since' | 'chosen'>, file: string | undefined): Run {
  const fresh: Run = {
    since,
    chosen,
    cursor: { publishedAt: `${since || '0001-01-01'}T00:00:00.000Z`, id: '' },
    items: 0,
    failed: 0,
    changes: [],
  };
  if (file === undefined || !existsSync(file)) return fresh;
  const kept = given(State, JSON.parse(readFileSync(file, 'utf8'))) as Run; // our own file
  const asked = { since: kept.since, chosen: kept.chosen };
  if (isDeepStrictEqual(asked, { since, chosen })) return kept;
  throw new AppError('INPUT_INVALID', 'input', `${file} is of a run with other options: ${JSON.stringify(asked)}`);
}

/** Whole or not at all: whoever is killed while writing goes on from the page before. */
function keepRun(run: Run, file: string): void {
  writeFileSync(`${file}.new`, JSON.stringify(run));
  renameSync(`${file}.new`, file);
}

const isChosen =
  ({ accord, kind, country }: Chosen) =>
  ({ finding }: Change): boolean =>
    (accord === undefined || finding.accord === accord) &&
    (kind === undefined || finding.kind === kind) &&
    (country === undefined || finding.country === country.toUpperCase());

type Report = Run & {
  itemsPerSecond: number;
  /** Of all threads: on a busy machine the better measure. */
  cpuSeconds: number;
  events: EventChange[];
  applied: Applied | null;
  file: string | undefined;
};

const of = (changes: readonly Change[], kind: Change['change']): Change[] =>
  changes.filter(({ change }) => change === kind);

/** Accord events that would be new, would fall, or would say something else; a happening that several articles gain counts once. */
function countEvents({ changes, events }: Report) {
  const fresh = changes.filter(({ would }) => would?.verdict === 'detected');
  const distinct = (these: readonly Change[]): number => new Set(these.map(({ event }) => event)).size;
  const proposed = events.filter((each) => 'change' in each);
  return {
    gained: distinct(fresh),
    told: distinct(fresh.filter(({ would }) => would?.told)),
    lost: proposed.filter(({ change }) => change === 'lost').length,
    changed: proposed.filter(({ change }) => change === 'changed').length,
  };
}

function asJson(report: Report) {
  const { since, file, items, failed, itemsPerSecond, cpuSeconds, changes, events, applied } = report;
  const counted = {
    gained: of(changes, 'gained').length,
    lost: of(changes, 'lost').length,
    changed: of(changes, 'changed').length,
  };
  return {
    ...(file === undefined ? { since } : { file }),
    items,
    failed,
    ...counted,
    itemsPerSecond,
    cpuSeconds,
    accordEvents: countEvents(report),
    applied,
    changes,
    events,
  };
}

function inWords(report: Report, publicUrl: string): string {
  const { since, file, items, failed, itemsPerSecond, changes, events, applied } = report;
  const counted = countEvents(report);
  const link = (event: string | null): string => (event === null ? '' : `  ${publicUrl}/events/${event}`);
  return [
    `${items} items ${file === undefined ? `since ${since}` : `of ${file}`}, ${itemsPerSecond} a second: ${of(changes, 'gained').length} findings gained, ${of(changes, 'lost').length} lost, ${of(changes, 'changed').length} changed`,
    `accord events: ${counted.gained} gained (${counted.told} would have been told), ${counted.lost} lost, ${counted.changed} changed`,
    ...(failed > 0 ? [`the classifiers failed at ${failed} items`] : []),
    ...changes.map((change) => changeInWords(change, link)),
    ...events.map((each) =>
      'skipped' in each
        ? `  stays (${each.skipped})${link(each.event)}`
        : `  ${each.changes === null ? 'would be rejected' : `would be corrected: ${JSON.stringify(each.changes)}`}${link(each.event)}`,
    ),
    ...(applied
      ? [
          `for review: ${applied.detected} new accord events, ${applied.proposed} proposals (proposals list), ${applied.known} further sources or background; refused: ${applied.refused}`,
        ]
      : []),
  ].join('\n');
}

function changeInWords(
  { change, finding, fields, would, title, url, event }: Change,
  link: (event: string | null) => string,
): string {
  const sign = { gained: '+', lost: '-', changed: '~' }[change];
  const note = fields ? ` (${fields.join(', ')})` : would ? ` (${would.verdict}${would.told ? ', told' : ''})` : '';
  return `${sign} ${finding.accord} ${finding.kind} ${finding.country ?? '?'}${note}  ${title}  ${url ?? ''}${would?.verdict === 'detected' ? '' : link(event)}`;
}
