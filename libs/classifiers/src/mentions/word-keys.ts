import type { Token } from '../text/tokenize';

/** What a word is a key to, as bits, so that those of a text are put together by one look at each word. */
export const Key = {
  /** A word of an accord's name. */
  accord: 1,
  /** A word of an act. */
  act: 2,
  /** Relations. */
  bond: 4,
  /** It begins a name of an accord or a body. */
  beginsName: 8,
  /** It begins a phrase that may stand for an accord: "treaty", "peace", "ties". */
  beginsNoun: 16,
  /** It may stand for one by itself. */
  isNoun: 32,
  /** A state that hosts an accord of relations, or a leader of one. */
  host: 64,
  /** Such relations with that state, though it is not named. */
  impliesHost: 128,
  /** It begins a phrase of a known class. */
  beginsPhrase: 256,
  /** It begins a name of anything. */
  beginsMention: 512,
} as const;

/** Asks a word for all its keys: each with how to tell that the word is one. */
export const keysOfWord =
  (asked: readonly (readonly [key: number, isKey: (norm: string) => boolean])[]) =>
  (norm: string): number =>
    asked.reduce((sum, [key, isKey]) => (isKey(norm) ? sum | key : sum), 0);

/** All that some words are keys to. */
export function keysAmong(tokens: readonly Token[]): number {
  let keys = 0;
  for (const token of tokens) if (token.isWord) keys |= token.keys;
  return keys;
}
