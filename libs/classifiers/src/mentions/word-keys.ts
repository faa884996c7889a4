import type { Token } from '../text/tokenize';

/** What a word is a key to, as bits, so that those of a sentence are put together by one look at each word. */
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
} as const;
export type KeysOf = (norm: string) => number;

const MAX_KNOWN = 20_000;

/** Texts are made of the same words again and again: what each is a key to is asked once. */
export function keysOfWords(asked: readonly (readonly [key: number, isKey: (norm: string) => boolean])[]): KeysOf {
  const known = new Map<string, number>();
  return (norm) => {
    let keys = known.get(norm);
    if (keys === undefined) {
      if (known.size > MAX_KNOWN) known.clear();
      keys = asked.reduce((sum, [key, isKey]) => (isKey(norm) ? sum | key : sum), 0);
      known.set(norm, keys);
    }
    return keys;
  };
}

/** All that the words of a sentence are keys to. */
export function keysAmong(tokens: readonly Token[], keysOf: KeysOf): number {
  let keys = 0;
  for (const { norm, isWord } of tokens) if (isWord) keys |= keysOf(norm);
  return keys;
}
