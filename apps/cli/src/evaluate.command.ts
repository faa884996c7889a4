import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { classifyItem } from '@app/classifiers';
import type { Command } from 'commander';
import { type LabelledItem, type Predicted, readLabelledLine } from './labelled-items';
import { knownDefinitions } from './known-definitions';
import { type Report, reportLines, scoreItems } from './score-items';

interface Options {
  accord?: boolean;
  json?: boolean;
}

/** Runs the classifiers over labelled items and prints how well they read them. */
export function addEvaluate(program: Command): void {
  program
    .command('evaluate <file>')
    .description('score the classifiers on labelled items (JSON Lines)')
    .option('--accord', 'the accord must be right too')
    .option('--json', 'print JSON')
    .action(async (file: string, { accord, json }: Options) => {
      const gold = await readLabelled(file);
      const definitions = knownDefinitions();
      const begun = process.hrtime.bigint();
      const predictions = gold.map(({ item }): Predicted[] =>
        classifyItem(item, definitions).findings.map(toPredicted),
      );
      const seconds = Number(process.hrtime.bigint() - begun) / 1e9;
      const report: Report = {
        ...scoreItems(gold, predictions, accord === true),
        itemsPerSecond: Math.round(gold.length / seconds),
      };
      process.stdout.write(
        json === true ? `${JSON.stringify(report, undefined, 1)}\n` : `${reportLines(file, report).join('\n')}\n`,
      );
    });
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

async function readLabelled(file: string): Promise<LabelledItem[]> {
  const items: LabelledItem[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const read = readLabelledLine(line);
    if ('reason' in read) throw new Error(`${file}:${number}: ${read.reason}`);
    items.push(read);
  }
  return items;
}
