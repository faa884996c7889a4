import type { WordClass } from '../languages/language';
import { type MentionFinder, isOfAccord } from '../mentions/mentions';
import { Key } from '../mentions/word-keys';
import type { PhraseMatch, PhraseTrie } from '../text/phrase-trie';
import type { Token } from '../text/tokenize';

/** Nouns that become an accord, or a step under one, by what stands around them (`generic-accords.ts`, `host-ties.ts`). */
const nouns = new Set<WordClass>([
  'pact',
  'deal',
  'whole',
  'orgname',
  'peace',
  'signing',
  'ties',
  'relations',
  'embassy',
  'ambassador',
  'flights',
  'visa',
  'links',
]);
export const mayBeAccord = (name: WordClass): boolean => nouns.has(name);

export interface AccordTables {
  readonly words: PhraseTrie<WordClass>;
  readonly mentions: Pick<MentionFinder, 'at'>;
}

/**
 * Words of accords' names are words of everything else too: what begins a name or a noun has to go on as one. It may say yes to a sentence in
 * which no piece is an accord, never no to one in which one is; it is asked because to cut a sentence into pieces takes much longer.
 */
export const mayHoldAccord = (tokens: readonly Token[], { words, mentions }: AccordTables): boolean =>
  tokens.some(
    ({ keys }, at) =>
      (keys & Key.isNoun) !== 0 ||
      isNameAt(tokens, at, mentions) ||
      // A phrase may be read as its first word alone.
      ((keys & Key.beginsNoun) !== 0 && (isNoun(words.match(tokens, at)) || isNoun(words.match(tokens, at, at + 1)))),
  );

/** The same, of names of accords and bodies alone. */
export const mayNameAccordIn = (tokens: readonly Token[], { mentions }: Pick<AccordTables, 'mentions'>): boolean =>
  tokens.some((_, at) => isNameAt(tokens, at, mentions));

/** Where the last word stands that begins such a name, or one of these keys; 0 without any. */
export const lastNameIn = (tokens: readonly Token[], { mentions }: Pick<AccordTables, 'mentions'>, keys = 0): number =>
  tokens.findLast((token, at) => (token.keys & keys) !== 0 || isNameAt(tokens, at, mentions))?.start ?? 0;

const isNameAt = (tokens: readonly Token[], at: number, mentions: AccordTables['mentions']): boolean =>
  ((tokens[at]?.keys ?? 0) & Key.beginsName) !== 0 && mentions.at(tokens, at)?.mentions.some(isOfAccord) === true;

const isNoun = (match: PhraseMatch<WordClass> | undefined): boolean => match?.values.some(mayBeAccord) === true;
