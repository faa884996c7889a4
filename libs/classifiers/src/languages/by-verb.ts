import { type Verb, type WordTable, joinTables } from './language';

/** Verbs whose negation is a form of its own; that of others is left to the words around them. */
export const negatable: ReadonlySet<Verb> = new Set<Verb>(['join', 'sign', 'ratify', 'leave']);

/** A table of words of each verb's phrases, which are given with bars between them. */
export function byVerb(
  phrases: Partial<Record<Verb, string>>,
  formsOf: (verb: Verb, phrases: readonly string[]) => WordTable,
): WordTable {
  // Object.entries forgets that the keys are verbs.
  const verbs = Object.entries(phrases) as [Verb, string][];
  return joinTables(
    ...verbs.map(([verb, list]) =>
      formsOf(
        verb,
        list.split('|').map((phrase) => phrase.trim()),
      ),
    ),
  );
}
