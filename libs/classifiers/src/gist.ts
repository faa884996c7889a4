import { type Kind, kinds } from '@app/accords';
import type { ReadySentence } from './act';
import { isActClass } from './act';
import type { Group } from './groups';
import { gistWeights } from './generated-gist-weights';
import { nouns, verbs } from './language';
import type { Node } from './nodes';

/** What a state is told of in an item, as features; and where it is named first. */
export interface Gist {
  readonly code: string;
  readonly features: readonly string[];
  readonly sentence: ReadySentence;
  readonly group: Group;
}

/** How many sentences the gist of an item is looked for in: news says first what is new. */
export const GIST_SENTENCES = 6;
const flags = new Set<string>([
  'not',
  'may',
  'will',
  'if',
  'until',
  'whether',
  'background',
  'past',
  'soon',
  'ordinal',
  'effect',
  'party',
  'media',
  'formal',
  'others',
]);
const telling = new Set<string>([...nouns, ...verbs, ...flags]);
const polar = new Set<string>([
  'not',
  'may',
  'will',
  'if',
  'until',
  'reject',
  'deny',
  'seek',
  'consider',
  'postpone',
  'talks',
]);

/**
 * The gist: no grammar, only which words stand with which state. It finds what the readers miss because no rule fits, and is only as good as
 * the statistical layer makes it.
 */
export function gistsOf(
  sentences: readonly ReadySentence[],
  read: readonly { kind: Kind; country: string | null }[],
): Gist[] {
  const shapes = sentences.map(shapeOf);
  const codes = [...new Set(shapes.flatMap(({ places }) => [...places.keys()]))].slice(0, MAX_STATES);
  if (!shapes.some(({ acts }) => acts)) return [];
  return codes.flatMap((code) => {
    const first = shapes.find(({ places }) => places.has(code));
    const place = first?.places.get(code);
    if (!first || !place) return [];
    const features = new Set<string>([
      `states:${Math.min(codes.length, 5)}`,
      `order:${Math.min(codes.indexOf(code), 3)}`,
    ]);
    shapes.forEach((shape) => addSentence(features, shape, code));
    for (const { kind, country } of read) features.add(`read:${country === code ? 'same' : 'other'}:${kind}`);
    return [{ code, features: [...features], sentence: first.sentence, group: place.group }];
  });
}
const MAX_STATES = 12;

interface Place {
  readonly at: number;
  readonly group: Group;
}
interface Shape {
  readonly sentence: ReadySentence;
  readonly zone: 'title' | 'text';
  readonly words: readonly { name: string; word: string; at: number }[];
  readonly places: ReadonlyMap<string, Place>;
  readonly accords: readonly { at: number; node: Node }[];
  readonly acts: boolean;
}

function shapeOf(sentence: ReadySentence): Shape {
  const { nodes, groups, inTitle } = sentence;
  const places = new Map<string, Place>();
  for (const group of groups) {
    group.nodes.forEach((node) => {
      if (node.code !== undefined && !places.has(node.code))
        places.set(node.code, { at: nodes.indexOf(node), group: { ...group, codes: [node.code], nodes: [node] } });
    });
  }
  const words = nodes.flatMap((node, at) =>
    node.classes.flatMap((name) => {
      const word = name.split(':')[0] ?? name;
      return telling.has(word) ? [{ name, word, at }] : [];
    }),
  );
  return {
    sentence,
    zone: inTitle ? 'title' : 'text',
    words,
    places,
    accords: nodes.flatMap((node, at) => (node.kind === 'accord' ? [{ at, node }] : [])),
    acts: words.some(({ name }) => isActClass(name)),
  };
}

function addSentence(features: Set<string>, shape: Shape, code: string): void {
  const { zone, words, accords, sentence } = shape;
  const place = shape.places.get(code);
  const where = place ? zone : `else-${zone}`;
  const polarity = [...new Set(words.flatMap(({ word }) => (polar.has(word) ? [word] : [])))];
  for (const { name, word, at } of words) {
    features.add(`${where}:${name}`);
    features.add(`${place ? 'with' : 'without'}:${word}`);
    if (flags.has(word)) continue;
    for (const other of polarity) if (other !== word) features.add(`${place ? '' : 'else-'}${word}&${other}`);
    if (place) {
      const side = at < place.at ? 'before' : 'after';
      features.add(`${side}:${word}`);
      if (Math.abs(at - place.at) <= 4) features.add(`near-${side}:${name}`);
    }
  }
  if (sentence.question) features.add(`${where}:question`);
  if (!place) {
    if (accords.length > 0) features.add(`else-${zone}:accord`);
    return;
  }
  features.add(`${zone}:role:${place.group.role}`);
  features.add(`${zone}:form:${place.group.nodes[0]?.form ?? ''}`);
  features.add(`${zone}:${place.at <= 2 ? 'opens' : 'inside'}`);
  for (const { at, node } of accords)
    features.add(`${zone}:accord:${node.accordForm ?? ''}:${at < place.at ? 'before' : 'after'}`);
  if (accords.length === 0) features.add(`${zone}:no-accord`);
}

/** How likely each kind is of that state, by logistic regression. */
export function likelyKinds(features: readonly string[]): { kind: Kind; likely: number }[] {
  const { bias, weights } = gistWeights();
  const sums = [...bias];
  for (const feature of features) {
    const row = weights.get(feature);
    row?.forEach((weight, index) => (sums[index] = (sums[index] ?? 0) + weight));
  }
  return kinds.map((kind, index) => ({ kind, likely: 1 / (1 + Math.exp(-(sums[index] ?? -9))) }));
}
