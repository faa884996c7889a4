import type { AccordDefinition } from '@app/accords';
import { callerPath } from '@app/base';
import { classifyItem } from '@app/classifiers';
import type { Command } from 'commander';
import { decidedItems } from './decided-items';
import { isHeldOut } from './held-out';
import type { LabelledItem, Predicted } from './labelled-items';
import { definitionsWith, knownDefinitions } from './known-definitions';
import { Day, given, print, withHouse } from './open-house';
import { ownCorpus, readLabelled } from './own-corpus';
import { reportLines, sideBySide, waysLines } from './report-lines';
import { type Report, scoreBy, scoreItems } from './score-items';

interface Options {
  accord?: boolean;
  json?: boolean;
  since?: string;
  with?: string;
}

/** Runs the classifiers over labelled items and prints how well they read them. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate [files...]')
    .description('score the classifiers on labelled items (JSON Lines); without files on the corpus of the repository')
    .option('--accord', 'the accord must be right too')
    .option('--json', 'print JSON')
    .option(
      '--since <day>',
      'instead: the stored items whose events people have confirmed, corrected or rejected since that UTC day',
    )
    .option(
      '--with <folder>',
      'what the definition files of a folder are worth: without them, with them, and with the accord right too',
      (folder: string) => callerPath(folder),
    )
    .action(async (files: string[], { accord, json, since, with: folder }: Options) => {
      if (since !== undefined) return evaluateDecisions(given(Day, since, '--since'), accord === true, json === true);
      const chosen = files.length > 0 ? files : ownCorpus();
      const gold = (await Promise.all(chosen.map(readLabelled))).flat();
      if (folder !== undefined) {
        evaluateWays(gold, folder, json === true);
        return;
      }
      const { report, predictions } = evaluate(gold, accord === true);
      const name = files.length > 0 ? files.join(', ') : 'test/corpus';
      if (json === true) process.stdout.write(`${JSON.stringify(report, undefined, 1)}\n`);
      else {
        const split = files.length > 0 ? [] : sideBySide(...splitReports(gold, predictions, accord === true));
        process.stdout.write(`${[...reportLines(name, report), ...split].join('\n')}\n`);
      }
    });
}

/** Today's classifiers against what the operator's people decided: what was rejected is wrong, what was confirmed or corrected is right as it stands now. */
const evaluateDecisions = (since: string, useAccord: boolean, json: boolean): Promise<void> =>
  withHouse(async (house) => {
    const gold = await decidedItems(house, since);
    const { report, predictions } = evaluate(gold, useAccord);
    const byFeed = scoreBy(gold, predictions, useAccord, ({ feed }) => feed);
    print({ ...report, byFeed }, json, () => reportLines(`decisions since ${since}`, { ...report, byFeed }).join('\n'));
  });

/** The same items read three ways: what new definition files change, and how often the accord itself is then right. */
function evaluateWays(gold: readonly LabelledItem[], folder: string, json: boolean): void {
  const without = evaluate(gold, false);
  const together = evaluate(gold, false, definitionsWith(folder));
  const ways = [
    ['without these definitions', without.predictions, false],
    ['with them', together.predictions, false],
    ['with them, the accord too', together.predictions, true],
  ] as const;
  const split = ways.map(([name, predictions, useAccord]) => {
    const [inSample, heldOut] = splitReports(gold, predictions, useAccord);
    return { name, all: scoreItems(gold, predictions, useAccord), inSample, heldOut };
  });
  print(split, json, () => waysLines(folder, split).join('\n'));
}

function evaluate(
  gold: readonly LabelledItem[],
  useAccord: boolean,
  definitions: readonly AccordDefinition[] = knownDefinitions(),
): { report: Report; predictions: Predicted[][] } {
  const begun = process.hrtime.bigint();
  const predictions = gold.map(({ item }): Predicted[] => classifyItem(item, definitions).findings.map(toPredicted));
  const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
  const report = { ...scoreItems(gold, predictions, useAccord), itemsPerSecond: Math.round(gold.length / seconds) };
  return { report, predictions };
}

/** The same items in two parts: those that rules and weights may be tuned on, and those that they may not. */
function splitReports(
  gold: readonly LabelledItem[],
  predictions: readonly Predicted[][],
  useAccord: boolean,
): [Report, Report] {
  const part = (held: boolean): Report => {
    const at = gold.flatMap(({ item }, index) => (isHeldOut(item.id) === held ? [index] : []));
    return scoreItems(
      at.flatMap((index) => gold[index] ?? []),
      at.map((index) => predictions[index] ?? []),
      useAccord,
    );
  };
  return [part(false), part(true)];
}

const noIsoCode = new Set(['XS', 'XC']);
const toPredicted = (finding: ReturnType<typeof classifyItem>['findings'][number]): Predicted => ({
  type: finding.kind,
  country: finding.country !== null && noIsoCode.has(finding.country) ? null : finding.country,
  accord: finding.accord,
  date: finding.date?.value ?? null,
  status: finding.claimStatus,
  confidence: finding.confidence,
});
