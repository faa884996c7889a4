import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { type Example, type Weights, classifyItem, trainWeights } from '@app/classifiers';
import type { Command } from 'commander';
import { decidedItems } from './decided-items';
import { isHeldOut } from './held-out';
import type { LabelledItem } from './labelled-items';
import { knownDefinitions } from './known-definitions';
import { Day, given, withHouse } from './open-house';
import { ownCorpus, readLabelled } from './own-corpus';

/** Fits the weights of the statistical layer to the corpus of the repository, but for the third that is kept out. */
export function addTrain(program: Command): void {
  program
    .command('train [files...]')
    .description('fit the confidence of findings to labelled items; writes libs/classifiers/src/weights.ts')
    .option('--dry-run', 'only print what would be written')
    .option(
      '--since <day>',
      'also learn from what people have decided since that UTC day, in the database of the service',
    )
    .action(async (files: string[], { dryRun, since }: { dryRun?: boolean; since?: string }) => {
      const decided =
        since === undefined ? [] : await withHouse((house) => decidedItems(house, given(Day, since, '--since')));
      const gold = [...(await Promise.all([...ownCorpus(), ...files].map(readLabelled))).flat(), ...decided];
      const open = gold.filter(({ item }) => !isHeldOut(item.id));
      const definitions = knownDefinitions();
      const read = open.map(({ item }) => classifyItem(item, definitions, { weigh: true }));
      const examples = open.flatMap((one, index) => examplesOf(one, read[index]));
      const doubtful = examples.filter(isOfDoubt);
      const source = sourceOf(trainWeights(examples.filter((one) => !isOfDoubt(one))), trainWeights(doubtful));
      const folder = join(repoRoot(), 'libs', 'classifiers', 'src');
      if (dryRun === true) process.stdout.write(source);
      else writeFileSync(join(folder, 'weights.ts'), source);
      const right = examples.filter((example) => example.right).length;
      const found = doubtful.filter((example) => example.right).length;
      process.stderr.write(
        `${examples.length} readings of ${gold.length} items, ${right} of them right; doubtful ones ${doubtful.length}, right ${found}\n`,
      );
    });
}

/** Readings that the grammar objects to have weights of their own. */
const isOfDoubt = ({ features }: Example): boolean => features[0]?.startsWith('?') === true;

type Read = ReturnType<typeof classifyItem>;

/** Everything that was read in an item, right where a label says the same; what is optional or unnamed teaches nothing. */
function examplesOf({ labels }: LabelledItem, read: Read | undefined): Example[] {
  return (read?.weighed ?? []).flatMap(({ finding, features }): Example[] => {
    const same = labels.events.filter(({ type }) => type === finding.kind);
    const exact = same.find(({ country }) => country === finding.country);
    const vague = exact?.optional === true || (!exact && same.some(({ country }) => country === null));
    return vague ? [] : [{ features, right: exact !== undefined }];
  });
}

function sourceOf(readings: Weights, doubts: Weights): string {
  const quoted = (name: string): string => (/^\w+$/.test(name) ? name : `'${name}'`);
  const lines = ({ bias, weights }: Weights): string[] => [
    `  bias: ${bias},`,
    '  weights: {',
    ...Object.entries(weights).map(([name, weight]) => `    ${quoted(name)}: ${weight},`),
    '  },',
    '};',
    '',
  ];
  return [
    '/** The statistical layer: a bias and one weight per feature. Written by `npm run cli -- train`. */',
    'export const weights: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {',
    ...lines(readings),
    '/** The same for what the grammar objects to. */',
    'export const doubtWeights: typeof weights = {',
    ...lines(doubts),
  ].join('\n');
}
