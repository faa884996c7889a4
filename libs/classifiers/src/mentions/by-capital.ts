import type { WordClass } from '../languages/language';
import type { PhraseMatch } from '../text/phrase-trie';
import type { Token } from '../text/tokenize';

/** "Nach langem Zögern", "die Waren": with a capital within a sentence it is a noun, whatever verb looks the same. */
export function byCapital(tokens: readonly Token[], word: PhraseMatch<WordClass>): PhraseMatch<WordClass> {
  const { from, to, values } = word;
  const isNoun = to - from === 1 && highPlural.test(tokens[from]?.raw ?? '') && tokens[from - 1]?.isWord === true;
  return isNoun && values.some(isFiniteForm) ? { ...word, values: values.filter((name) => !isFiniteForm(name)) } : word;
}

/** What ends as an infinitive or a plural: tables hold nouns among the verbs, too ("nennt das Hochverrat"). */
const highPlural = /^\p{Lu}.*e[rl]?n$/u;
const isFiniteForm = (name: string): boolean => /^(?:was|has|had)$|:(?:pres|past|fut|neg)$/.test(name);
