import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { type Example, type Weights, classifyItem, trainWeights } from '@app/classifiers';
import type { Command } from 'commander';
import { isHeldOut } from './held-out';
import type { LabelledItem } from './labelled-items';
import { knownDefinitions } from './known-definitions';
import { ownCorpus, readLabelled } from './own-corpus';

/** Fits the weights of the statistical layer to the corpus of the repository, but for the third that is kept out. */
export function addTrain(program: Command): void {
  program
    .command('train [files...]')
    .description('fit the confidence of findings to labelled items; writes libs/classifiers/src/weights.ts')
    .option('--dry-run', 'only print what would be written')
    .action(async (files: string[], { dryRun }: { dryRun?: boolean }) => {
      const gold = (await Promise.all([...ownCorpus(), ...files].map(readLabelled))).flat();
      const examples = examplesOf(gold.filter(({ item }) => !isHeldOut(item.id)));
      const source = sourceOf(trainWeights(examples));
      if (dryRun === true) process.stdout.write(source);
      else writeFileSync(join(repoRoot(), 'libs', 'classifiers', 'src', 'weights.ts'), source);
      const right = examples.filter((example) => example.right).length;
      process.stderr.write(`${examples.length} readings of ${gold.length} items, ${right} of them right\n`);
    });
}

/** Everything that was read in the items, right where a label says the same; what is optional or unnamed teaches nothing. */
function examplesOf(gold: readonly LabelledItem[]): Example[] {
  const definitions = knownDefinitions();
  return gold.flatMap(({ item, labels }) =>
    (classifyItem(item, definitions, { weigh: true }).weighed ?? []).flatMap(({ finding, features }): Example[] => {
      const same = labels.events.filter(({ type }) => type === finding.kind);
      const exact = same.find(({ country }) => country === finding.country);
      const vague = exact?.optional === true || (!exact && same.some(({ country }) => country === null));
      return vague ? [] : [{ features, right: exact !== undefined }];
    }),
  );
}

function sourceOf({ bias, weights }: Weights): string {
  const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
  const lines = Object.entries(weights).map(([name, weight]) => `    ${quoted(name)}: ${weight},`);
  return [
    '/** The statistical layer: a bias and one weight per feature. Written by `npm run cli -- train`. */',
    'export const weights: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {',
    `  bias: ${bias},`,
    '  weights: {',
    ...lines,
    '  },',
    '};',
    '',
  ].join('\n');
}
