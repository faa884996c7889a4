import type { Form, Noun, Verb } from '../languages/language';
import { nouns, verbs } from '../languages/language';
import { type Node, is } from '../mentions/nodes';

/** A word that says how the act below it is meant, outermost last. */
export interface Governor {
  readonly word: Verb | Noun;
  readonly form?: Form | undefined;
  readonly node: Node;
  readonly passive: boolean;
}

const verbSet = new Set<string>(verbs);
const nounSet = new Set<string>(nouns);
/** When a word may be either, the reading that says most about the act comes first. */
const weight: Partial<Record<string, number>> = {
  deny: 9,
  reject: 9,
  seek: 8,
  intend: 8,
  consider: 8,
  threaten: 8,
  urge: 7,
  expect: 7,
  vote: 6,
  support: 6,
  announce: 5,
  agree: 5,
  invite: 1,
};

type Reading = { readonly word: Verb | Noun; readonly form?: Form };
const knownReadings = new WeakMap<readonly string[], Reading | 'none'>();

/** The governing reading of a node, if it has one. */
export function governorOf(node: Node, before: Node | undefined): Governor | undefined {
  if (node.classes.length === 0) return undefined;
  let reading = knownReadings.get(node.classes);
  if (reading === undefined) knownReadings.set(node.classes, (reading = readingOf(node.classes) ?? 'none'));
  if (reading === 'none') return undefined;
  const passive = reading.form === 'pass' || (reading.form === 'past' && is(before, 'was'));
  return { word: reading.word, form: reading.form, node, passive };
}

function readingOf(classes: readonly string[]): Reading | undefined {
  const read = classes.flatMap((name): Reading[] => {
    const [word = '', form] = name.split(':');
    // Safe: the sets are made from the very lists that the types come from.
    if (form !== undefined && verbSet.has(word)) return [{ word: word as Verb, form: form as Form }];
    return nounSet.has(name) ? [{ word: name as Noun }] : [];
  });
  return read.sort((a, b) => (weight[b.word] ?? 0) - (weight[a.word] ?? 0))[0];
}
