import type { Finding } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import type { ReadySentence } from '../clauses/ready-sentence';
import type { WeighedState } from '../classified';
import { type Concept, type ConceptsOf, concepts } from './concepts';
import { kindFeature, kindModel } from './kind-model';
import { type Node, ownAccord } from '../mentions/nodes';
import { type Feature, FeatureSet, featureOf } from '../statistics/choice-model';
import type { Settled } from '../findings/settle';
import { standingBefore } from '../findings/standing-before';

/** A sentence near the top of an item, in pieces. */
export type TopSentence = Pick<
  ReadySentence,
  'nodes' | 'groups' | 'inTitle' | 'question' | 'start' | 'end' | 'foretelling' | 'cues'
>;

/** An item as far as its words are weighed: its first sentences, what the grammar read or refused in it, and what it gives. */
export interface TopOfItem {
  readonly sentences: readonly TopSentence[];
  /** The title was said again: what follows is background, and a state that only that names has done nothing today. */
  readonly repeatsTitle?: boolean;
  readonly settled: readonly Settled[];
  readonly findings: readonly Finding[];
  readonly conceptsOf: ConceptsOf;
  readonly facts: (slug: string) => AccordFacts;
  /** Those of some states that host the normalisation of the others. */
  readonly hostsAmong: (codes: readonly (string | null)[]) => readonly string[];
  /** Publication day. */
  readonly day: string;
}

/** News stands at the top; of a state the first sentences that name it count. */
export const TOP_SENTENCES = 6;
export const SENTENCES_OF_STATE = 2;
const MAX_STATES = 8;
const NEAR = 7;
const NEXT = 2;
const MAX_CLASSES = 3;
const ELSEWHERE = 3;

/** The states that the first sentences name, in the order in which they come. */
export const statesOf = ({ sentences }: TopOfItem): string[] =>
  [...new Set(sentences.flatMap(({ groups }) => groups.flatMap(({ codes }) => codes)))].slice(0, MAX_STATES);

/** The sentences near the top that name a state. */
export const sentencesOf = ({ sentences }: Pick<TopOfItem, 'sentences'>, code: string): TopSentence[] =>
  sentences.filter(({ nodes }) => nodes.some((node) => node.code === code));

/** Everything that stands with a state, each thing once: words and their classes, accords, other states, and how the grammar judged. */
const wordFeatures = (item: TopOfItem, code: string): string[] => featuresOfState(item, code).map(({ name }) => name);

/** The same as features of the model, in the order in which things are found. */
export function featuresOfState(item: TopOfItem, code: string): readonly Feature[] {
  if (known.size > MAX_KNOWN) known.clear();
  const features = new FeatureSet();
  const own = sentencesOf(item, code);
  for (const sentence of own.slice(0, SENTENCES_OF_STATE)) {
    const index = item.sentences.indexOf(sentence);
    addSentence(features, sentence, { code, index });
    for (const { plain, placed } of toldIn(sentence, item.conceptsOf)) features.add(plain).add(placed);
    for (const { code: other, form } of sentence.nodes)
      if (other === code) features.add(kindFeature(`form:${form ?? 'none'}`));
  }
  for (const name of placeFeatures(item, code, own[0])) features.add(kindFeature(name));
  for (const feature of elsewhereFeatures(item, own)) features.add(feature);
  if (own[0]) for (const name of standingFeatures(item, code, own[0])) features.add(kindFeature(name));
  for (const name of grammarFeatures(item, code)) features.add(kindFeature(name));
  return features.all;
}

function addSentence(features: FeatureSet, sentence: TopSentence, state: { code: string; index: number }): void {
  const { nodes, groups, inTitle, question } = sentence;
  const { code, index } = state;
  const at = nodes.findIndex((node) => node.code === code);
  const accord = nodes.findIndex(({ kind }) => kind === 'accord');
  features.add(kindFeature(inTitle ? 'in:title' : `in:body${Math.min(index, 2)}`));
  features.add(kindFeature(accord < 0 ? 'accord:elsewhere' : accord < at ? 'accord:before' : 'accord:after'));
  if (question) features.add(kindFeature('question'));
  for (const { codes, role } of groups) if (codes.includes(code)) features.add(kindFeature(`role:${role}`));
  nodes.forEach((node, place) => {
    if (isWritten(node)) features.add(placed(node.norm).word);
    const far = Math.abs(place - at);
    for (const piece of piecesOf(node, code)) {
      features.add(kindFeature(piece));
      if (far > NEAR) continue;
      const { before, behind, beforeNext, behindNext } = placed(piece);
      features.add(place < at ? before : behind);
      if (far <= NEXT) features.add(place < at ? beforeNext : behindNext);
    }
  });
}

/** The same as if the grammar had read nothing. */
const wordsAlone = (item: TopOfItem, code: string): string[] =>
  wordFeatures({ ...item, settled: [], findings: [] }, code);

/** Every state near the top with its features, as it is and as if the grammar had read nothing: what training needs. */
export const weighStates = (top: TopOfItem): WeighedState[] =>
  statesOf(top).map((country) => ({
    country,
    features: wordFeatures(top, country),
    alone: wordsAlone(top, country),
  }));

type Placed = Readonly<Record<'word' | 'before' | 'behind' | 'beforeNext' | 'behindNext', Feature>>;
const MAX_KNOWN = 20_000;
const known = new Map<string, Placed>();

/** The same pieces stand in the same places again and again: the names of their features are made once. */
function placed(piece: string): Placed {
  const found = known.get(piece);
  if (found) return found;
  const model = kindModel();
  const made = {
    word: featureOf(model, `word:${piece}`),
    before: featureOf(model, `before:${piece}`),
    behind: featureOf(model, `behind:${piece}`),
    beforeNext: featureOf(model, `before-next:${piece}`),
    behindNext: featureOf(model, `behind-next:${piece}`),
  };
  known.set(piece, made);
  return made;
}

/** The words themselves are looked at anywhere; on which side of the state they stand is asked of their classes. */
const isWritten = ({ kind, accordForm, slugs }: Node): boolean =>
  kind === 'word' || kind === 'class' || (kind === 'accord' && (slugs === undefined || accordForm === 'bare'));

function piecesOf(node: Node, code: string): readonly string[] {
  if (node.code === code) return ['<state>'];
  if (node.kind === 'country') return ['<other>'];
  if (node.kind === 'accord') return ['<accord>'];
  if (node.kind === 'body') return ['<body>'];
  if (node.kind === 'mark') return [node.norm];
  return node.classes.slice(0, MAX_CLASSES);
}

/** The powers speak of what others do and broker it; Israel is whom others make peace with. */
const inOthersNews = new Set(['US', 'RU', 'CN', 'GB', 'FR', 'IL']);

/** Whom an item is about comes early in it, and is named beside few others. */
function* placeFeatures(item: TopOfItem, code: string, first: TopSentence | undefined): Generator<string> {
  const states = statesOf(item);
  const rank = Math.min(2, states.indexOf(code));
  const count = Math.min(4, states.length);
  yield `rank:${rank}`;
  yield `states:${count}`;
  yield `rank:${rank}:${count}`;
  yield `sentences:${Math.min(4, item.sentences.length)}`;
  if (first) yield `in:${Math.min(3, item.sentences.indexOf(first))}`;
  if (inOthersNews.has(code)) yield `code:${code}`;
}

/** What the first sentences are about that do not name the state. */
function* elsewhereFeatures({ sentences, conceptsOf }: TopOfItem, own: readonly TopSentence[]): Generator<Feature> {
  for (const sentence of sentences.slice(0, ELSEWHERE)) {
    if (own.includes(sentence)) continue;
    for (const { elsewhere } of toldIn(sentence, conceptsOf)) yield elsewhere;
  }
}

/** Only who is outside an accord can join it, and only who is inside can leave it. */
function* standingFeatures({ sentences, facts, day }: TopOfItem, code: string, own: TopSentence): Generator<string> {
  const slug = accordOf(sentences, own)?.slugs?.[0];
  if (slug === undefined) return;
  const accord = facts(slug);
  yield `type:${accord.type}`;
  if (accord.hosts.includes(code)) yield 'host';
  if (accord.brokers.includes(code)) yield 'broker';
  if (accord.definition?.mayJoin?.some((one) => one === code) === true) yield 'may-join';
  const standing = standingBefore(accord, code, day);
  if (standing === undefined) return;
  yield `standing:${standing}`;
  yield `standing:${standing}:${accord.type}`;
}

/** The accord of a sentence, else the first that the item names. */
export function accordOf(sentences: readonly TopSentence[], sentence: TopSentence): Node | undefined {
  for (const { nodes } of [sentence, ...sentences]) {
    const named = ownAccord(nodes);
    if (named?.slugs !== undefined) return named;
  }
  return undefined;
}

interface AboutConcept {
  readonly plain: Feature;
  readonly placed: Feature;
  readonly elsewhere: Feature;
}
const aboutIn = (place: 'title' | 'body'): ReadonlyMap<Concept, AboutConcept> =>
  new Map(
    concepts.map((concept) => [
      concept,
      {
        plain: kindFeature(`~${concept}`),
        placed: kindFeature(`~${concept}:${place}`),
        elsewhere: kindFeature(`else~${concept}:${place}`),
      },
    ]),
  );
/** Made when first asked for: only then is the model read. */
let about: Readonly<Record<'title' | 'body', ReadonlyMap<Concept, AboutConcept>>> | undefined;

/** Each state of an item asks the same sentences. */
const knownTold = new WeakMap<TopSentence, ReadonlySet<AboutConcept>>();

/** What the words are about, the same in all languages: wherever it is told, and whether that is in the title. */
function toldIn(sentence: TopSentence, conceptsOf: ConceptsOf): ReadonlySet<AboutConcept> {
  const known = knownTold.get(sentence);
  if (known) return known;
  const told = new Set<AboutConcept>();
  about ??= { title: aboutIn('title'), body: aboutIn('body') };
  const aboutHere = about[sentence.inTitle ? 'title' : 'body'];
  for (const node of sentence.nodes) {
    if (!isWritten(node)) continue;
    for (const word of node.norm.includes(' ') ? node.norm.split(' ') : [node.norm]) {
      for (const concept of conceptsOf(word)) {
        const one = aboutHere.get(concept);
        if (one) told.add(one);
      }
    }
  }
  knownTold.set(sentence, told);
  return told;
}

/** What some sentences are about: wherever it is told, and whether that is in the title. */
export const conceptsTold = (sentences: readonly TopSentence[], conceptsOf: ConceptsOf): string[] => [
  ...new Set(
    sentences.flatMap((one) => [...toldIn(one, conceptsOf)].flatMap(({ plain, placed }) => [plain.name, placed.name])),
  ),
];

function* grammarFeatures({ settled, findings }: TopOfItem, code: string): Generator<string> {
  for (const { kind, country } of findings) yield `found:${kind}:${country === code ? 'own' : 'other'}`;
  if (findings.length === 0) yield 'found:nothing';
  let isRead = false;
  for (const outcome of settled) {
    if ('refused' in outcome) {
      yield `refused:${outcome.refused}`;
      continue;
    }
    const { kind, country, confidence } = outcome.finding;
    yield `read:${kind}:${country === code ? 'own' : 'other'}:${stepOf(confidence)}`;
    if (country !== code) continue;
    isRead = true;
    yield `read:${kind}`;
    for (const feature of outcome.features) yield `of:${feature}`;
  }
  if (!isRead) yield 'read:nothing';
}

const steps = [0.15, 0.35, 0.6, 0.85];
const stepOf = (confidence: number): number => steps.filter((step) => confidence >= step).length;
