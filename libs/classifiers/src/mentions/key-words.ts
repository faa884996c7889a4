import { normalWord } from '../text/tokenize';

/** By the code of the next letter; a map is made where a word goes on. */
interface Letters {
  next: Map<number, Letters> | undefined;
  end: '' | 'word' | 'stem';
}
const noLetters = (): Letters => ({ next: undefined, end: '' });

/**
 * A quick look for any of many phrases in a normal text (see `normalWord`): of each phrase only its longest word is asked for. It may say
 * yes to a text that has none of the phrases, never no to one that has.
 */
export class KeyWords {
  /** By the code of the first letter, since most letters of a text are no more than looked at. */
  private readonly first: readonly (Letters | undefined)[];

  constructor(
    phrases: Iterable<string>,
    /** Latin words begin and end at a boundary; in other scripts letters are glued to them. */
    private readonly isLatin: boolean,
  ) {
    const keys = new Set<string>();
    for (const phrase of phrases) for (const key of keysOf(phrase)) keys.add(key);
    const root = noLetters();
    for (const key of keys) put(root, key);
    const codes = [...(root.next?.keys() ?? [])];
    this.first = Array.from({ length: Math.max(0, ...codes) + 1 }, (_, code) => root.next?.get(code));
  }

  isIn(normalText: string): boolean {
    let wasInWord = false;
    for (let at = 0; at < normalText.length; at++) {
      const code = normalText.charCodeAt(at);
      const isInWord = this.isLatin && isLatinLetter(code);
      const begins = !this.isLatin || isInWord !== wasInWord;
      wasInWord = isInWord;
      if (!begins || code >= this.first.length) continue;
      const letters = this.first[code];
      if (letters && this.isAt(normalText, at + 1, letters)) return true;
    }
    return false;
  }

  /** A word that has begun goes on as one of the keys. */
  private isAt(text: string, from: number, first: Letters): boolean {
    let letters: Letters | undefined = first;
    for (let at = from; letters; at++) {
      if (letters.end === 'stem') return true;
      if (letters.end === 'word' && (!this.isLatin || isBoundary(text, at))) return true;
      letters = at < text.length ? letters.next?.get(text.charCodeAt(at)) : undefined;
    }
    return false;
  }
}

const isBoundary = (text: string, at: number): boolean =>
  isLatinLetter(text.charCodeAt(at - 1)) !== isLatinLetter(text.charCodeAt(at));

/** Texts in normal form have small letters. */
const isLatinLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

/** The longest word of a phrase that must be there; each of its choices. */
function keysOf(phrase: string): readonly string[] {
  let longest: readonly string[] = [];
  let length = 0;
  for (const word of phrase.split(' ')) {
    if (word.endsWith('?') || /^\*+$/.test(word)) continue;
    const choices = word.split('/').map((choice) => choice.replace(/^["'“„]+/, ''));
    const shortest = Math.min(...choices.map((choice) => choice.length));
    if (shortest > length) [longest, length] = [choices, shortest];
  }
  return longest;
}

function put(root: Letters, key: string): void {
  const [stem = '', more] = key.split('*');
  // A word written with marks ("non-aggression", "D-8") is looked for by its longest part, a whole word but for an open end.
  const parts = /^[a-z]+$/.test(stem) ? [stem] : normalWord(stem).split(/[^\p{L}\p{N}]+/u);
  const word = parts.reduce((longest, part) => (part.length > longest.length ? part : longest));
  if (!word) return;
  const isOpen = more !== undefined && word === parts.at(-1);
  let letters = root;
  for (let at = 0; at < word.length; at++) {
    const next = (letters.next ??= new Map<number, Letters>());
    const code = word.charCodeAt(at);
    let further = next.get(code);
    if (!further) next.set(code, (further = noLetters()));
    letters = further;
  }
  if (letters.end !== 'stem') letters.end = isOpen ? 'stem' : 'word';
}
