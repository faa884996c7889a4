import type { AccordFacts } from '../accords/accord-facts';
import { isByName } from '../mentions/nodes';
import { type Candidate, wordsAround } from '../read/candidate';
import type { Weights } from '../statistics/train-weights';
import { doubtWeights, weights } from './weights';

/** The features that the statistical layer weighs: what was read, how it is tied to its accord, who acts. */
export function featuresOf(candidate: Candidate, code: string | null, facts: AccordFacts): string[] {
  return isDoubtful(candidate) ? featuresOfDoubt(candidate, code, facts) : featuresOfReading(candidate, code, facts);
}

/** A reading that the grammar has an objection to. */
export const isDoubtful = ({ rule }: Pick<Candidate, 'rule'>): boolean => rule.startsWith('?');

/** Nothing but "the treaty" or "the bloc" is named. */
const isBare = ({ act }: Candidate): boolean =>
  act.link.node?.accordForm === 'bare' || (act.link.node === undefined && act.sentence.bare === true);

const whoIs = (candidate: Candidate, code: string | null): string => {
  const {
    who,
    act: { sentence },
  } = candidate;
  if (who && (code === null || who.codes.includes(code))) return `who:${who.role}`;
  if (code === null) return isOfBlocs(candidate) ? 'who:bloc' : 'who:nobody';
  return sentence.mainSubject.includes(code) ? 'who:main' : 'who:coreference';
};

/** "Finland's accession", "l'adhésion de la Finlande": whose it is joins by it, as plainly as where a language puts the name beside the noun. */
const ofOwner = ({ who, kind, act: { around, form, word } }: Candidate): boolean =>
  kind === 'joiner.announced' &&
  who !== undefined &&
  who === around.inner &&
  around.innerDepth === 0 &&
  (form === 'ing' || word === 'membership');

/** "EU und Mercosur unterzeichnen", "forty states sign": blocs and numbers of states have no name of a state. */
const isOfBlocs = ({ kind, act: { at, sentence } }: Candidate): boolean => {
  const blocs = sentence.nodes.filter(isByName).map(({ slug }) => slug);
  return kind.startsWith('ceremony') && (new Set(blocs).size > 1 || sentence.countedBefore(at) !== undefined);
};

function featuresOfReading(candidate: Candidate, code: string | null, facts: AccordFacts): string[] {
  const { act, kind, rule, firmness } = candidate;
  return [
    `kind:${kind}`,
    `rule:${rule}`,
    `link:${act.link.how}`,
    `firmness:${firmness}`,
    ofOwner(candidate) ? 'who:plain' : whoIs(candidate, code),
    // What was done before is told further down; what is to come may stand anywhere.
    act.sentence.inTitle ? 'title' : firmness === 'fact' ? `body:${Math.min(act.sentence.index, 4)}` : 'body',
    ...(act.foreignObject ? ['foreign-object'] : []),
    ...(act.around.may ? ['may'] : []),
    ...(act.around.past ? ['past'] : []),
    ...(facts.definition ? [] : ['undefined-accord']),
    ...(act.link.node?.accordForm === 'context' ? ['context-name'] : []),
    ...(isBare(candidate) ? ['bare-name', `bare:${kind}`] : []),
  ];
}

/** More is asked of what the grammar objects to: what governs it, in which form it stands, how far away everything is. */
function featuresOfDoubt(candidate: Candidate, code: string | null, facts: AccordFacts): string[] {
  const { act, kind, rule, who } = candidate;
  const { around } = act;
  const far = who ? Math.abs(act.at - who.from) : 99;
  return [
    `?kind:${kind}`,
    `?rule:${rule.slice(1)}`,
    `?${kind}/${rule.slice(1)}`,
    `?${kind}/${act.word}`,
    `?${kind}/${act.link.how}`,
    `?link:${act.link.how}`,
    `?form:${act.form ?? 'noun'}`,
    `?${whoIs(candidate, code)}`,
    `?sentence:${act.sentence.inTitle ? 'title' : Math.min(act.sentence.index, 3)}`,
    `?far:${far <= 2 ? 'next' : far <= 6 ? 'near' : far <= 14 ? 'clause' : 'away'}`,
    `?accord:${facts.definition ? 'defined' : (act.link.node?.accordForm ?? 'context')}`,
    ...[...wordsAround(act)].map((word) => `?gov:${word}`),
    ...(act.foreignObject ? ['?foreign-object'] : []),
    ...(around.negated ? ['?not'] : []),
    ...(around.may || act.afterMay ? ['?may'] : []),
    ...(around.will || act.afterWill ? ['?will'] : []),
    ...(around.past ? ['?past'] : []),
    ...(around.partyActs ? ['?party'] : []),
    ...(act.nth ? ['?nth'] : []),
    ...(code !== null && who && who.codes.length > 2 ? ['?many'] : []),
  ];
}

const madeReady = ({ bias, weights: known }: Weights): { bias: number; weightOf: ReadonlyMap<string, number> } => ({
  bias,
  weightOf: new Map(Object.entries(known)),
});
const ofReadings = madeReady(weights);
const ofDoubts = madeReady(doubtWeights);

/** Logistic regression over the features; what the grammar objects to has weights of its own. */
export function confidenceOf(features: readonly string[]): number {
  const { bias, weightOf } = features[0]?.startsWith('?') === true ? ofDoubts : ofReadings;
  const score = features.reduce((sum, feature) => sum + (weightOf.get(feature) ?? 0), bias);
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
