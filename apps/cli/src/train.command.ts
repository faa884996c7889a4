import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ClaimStatus, claimStatuses, kinds } from '@app/accords';
import { repoRoot } from '@app/base';
import {
  type Choice,
  type Example,
  type Weights,
  classifyItem,
  outcomes,
  priorDoubtWeights,
  priorWeights,
  trainChoices,
  trainWeights,
  writeModel,
} from '@app/classifiers';
import type { Command } from 'commander';
import { decidedItems } from './decided-items';
import { isHeldOut } from './held-out';
import type { LabelledItem } from './labelled-items';
import { knownDefinitions } from './known-definitions';
import { Day, given, withHouse } from './open-house';
import { ownCorpus, readLabelled } from './own-corpus';

/** How firmly weights are held to what was known before: the grammar has been mended for what it reads right, for what it doubts hardly. */
const READINGS_HELD = 400;
const DOUBTS_HELD = 40;

/** Fits the weights of the statistical layer to the corpus of the repository, but for the third that is kept out. */
export function addTrain(program: Command): void {
  program
    .command('train [files...]')
    .description(
      'fit to labelled items how sure findings are (findings/weights.ts), what words tell (by-words/word-weights.ts) and how far a claim can be relied on (findings/claim-weights.ts, all in libs/classifiers/src)',
    )
    .option('--dry-run', 'only print what would be written')
    .option(
      '--since <day>',
      'also learn from what people have decided since that UTC day, in the database of the service',
    )
    .option('--words', 'only words and claims: the weights of the grammar stay as they are')
    .action(async (files: string[], options: { dryRun?: boolean; since?: string; words?: boolean }) => {
      const { dryRun = false, since, words = false } = options;
      const decided =
        since === undefined ? [] : await withHouse((house) => decidedItems(house, given(Day, since, '--since')));
      const gold = [...(await Promise.all([...ownCorpus(), ...files].map(readLabelled))).flat(), ...decided];
      const open = gold.filter(({ item }) => !isHeldOut(item.id));
      const definitions = knownDefinitions();
      const read = open.map(({ item }) => classifyItem(item, definitions, { weigh: true }));
      const examples = open.flatMap((one, index) => examplesOf(one, read[index]));
      const doubtful = examples.filter(isOfDoubt);
      const states = open.flatMap((one, index) => stateExamplesOf(one, read[index]));
      const write = (name: string, source: string): void => {
        if (dryRun) process.stdout.write(source);
        else writeFileSync(join(repoRoot(), 'libs', 'classifiers', 'src', name), source);
      };
      if (!words)
        write(
          'findings/weights.ts',
          sourceOf(
            trainWeights(
              examples.filter((one) => !isOfDoubt(one)),
              { weights: priorWeights, firmness: READINGS_HELD },
            ),
            trainWeights(doubtful, { weights: priorDoubtWeights, firmness: DOUBTS_HELD }),
          ),
        );
      write('by-words/word-weights.ts', linesSourceOf(wordWeights, writeModel(trainChoices(states, outcomes))));
      const claims = open.flatMap((one, index) => claimExamplesOf(one, read[index]));
      write('findings/claim-weights.ts', linesSourceOf(claimWeights, writeModel(trainChoices(claims, claimStatuses))));
      const right = examples.filter((example) => example.right).length;
      const found = doubtful.filter((example) => example.right).length;
      const told = states.filter(({ outcome }) => outcome !== 'nothing').length;
      process.stderr.write(
        `${examples.length} readings of ${gold.length} items, ${right} of them right; doubtful ones ${doubtful.length}, right ${found}; ${states.length} states near the top, something told of ${told}; ${claims.length} claims\n`,
      );
    });
}

/** Readings that the grammar objects to have weights of their own. */
const isOfDoubt = ({ features }: Example): boolean => features[0]?.startsWith('?') === true;

type Read = ReturnType<typeof classifyItem>;
type StateExample = Choice<(typeof outcomes)[number]>;

/** Everything that was read in an item, right where a label says the same; what is optional or unnamed teaches nothing. */
function examplesOf({ labels }: LabelledItem, read: Read | undefined): Example[] {
  return (read?.weighed ?? []).flatMap(({ finding, features }): Example[] => {
    const same = labels.events.filter(({ type }) => type === finding.kind);
    const exact = same.find(({ country }) => country === finding.country);
    const vague = exact?.optional === true || (!exact && same.some(({ country }) => country === null));
    return vague ? [] : [{ features, right: exact !== undefined }];
  });
}

/**
 * Every state that an item names near its top, with what its labels tell of it; where a label names none, it may be any. Each is learnt from
 * twice: unseen text has more turns of phrase that no table holds, and there the words have to do without the grammar.
 */
function stateExamplesOf({ labels }: LabelledItem, read: Read | undefined): StateExample[] {
  const isVague = labels.events.some(({ country }) => country === null);
  return (read?.states ?? []).flatMap(({ country, features, alone }): StateExample[] => {
    const told = labels.events.find((event) => event.country === country);
    const outcome = told ? kinds.find((kind) => kind === told.type) : isVague ? undefined : 'nothing';
    return outcome
      ? [
          { features, outcome },
          { features: alone, outcome },
        ]
      : [];
  });
}

/** What a finding claims of itself, where a label says how far it can be relied on. */
function claimExamplesOf({ labels }: LabelledItem, read: Read | undefined): Choice<ClaimStatus>[] {
  return (read?.claims ?? []).flatMap(({ finding, features }): Choice<ClaimStatus>[] => {
    const told = labels.events.find(({ type, country }) => type === finding.kind && country === finding.country);
    const outcome = claimStatuses.find((status) => status === told?.status);
    return outcome ? [{ features, outcome }] : [];
  });
}

const wordWeights = {
  name: 'wordWeights',
  says: "What words, their classes and the grammar's judgements say of a state.",
};
const claimWeights = { name: 'claimWeights', says: 'What says how far a claim can be relied on.' };

function linesSourceOf({ name, says }: typeof wordWeights, lines: readonly string[]): string {
  return [
    `/** ${says} Written by \`npm run cli -- train\`. */`,
    `export const ${name}: readonly string[] = [`,
    ...lines.map((line) => `  ${line.includes("'") ? JSON.stringify(line) : `'${line.replaceAll('\\', '\\\\')}'`},`),
    '];',
    '',
  ].join('\n');
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
    "import type { Weights } from '../statistics/train-weights';",
    '',
    '/** The statistical layer: a bias and one weight per feature. Written by `npm run cli -- train`. */',
    'export const weights: Weights = {',
    ...lines(readings),
    '/** The same for what the grammar objects to. */',
    'export const doubtWeights: Weights = {',
    ...lines(doubts),
  ].join('\n');
}
