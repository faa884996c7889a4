import { normalWord } from '../text/tokenize';

interface Letters {
  readonly next: Map<string, Letters>;
  end: '' | 'word' | 'stem';
}
const noLetters = (): Letters => ({ next: new Map(), end: '' });

/**
 * A quick look for any of many phrases in a normal text (see `normalWord`): of each phrase only its longest word is asked for. It may say
 * yes to a text that has none of the phrases, never no to one that has.
 */
export class KeyWords {
  private readonly pattern: RegExp;

  constructor(phrases: Iterable<string>, isLatin: boolean) {
    const root = noLetters();
    for (const phrase of phrases) for (const key of keysOf(phrase)) put(root, key);
    this.pattern = new RegExp(`${isLatin ? '\\b' : ''}${patternOf(root, isLatin)}`);
  }

  isIn(normalText: string): boolean {
    return this.pattern.test(normalText);
  }
}

/** The longest word of a phrase that must be there; each of its choices. */
function keysOf(phrase: string): string[] {
  const words = phrase.split(' ').filter((word) => !word.endsWith('?') && !/^\*+$/.test(word));
  const choices = words.map((word) => word.split('/').map((choice) => choice.replace(/^["'“„]+/, '')));
  const shortest = (list: readonly string[]): number => Math.min(...list.map(({ length }) => length));
  return choices.sort((a, b) => shortest(b) - shortest(a))[0] ?? [];
}

function put(root: Letters, key: string): void {
  const [stem = '', more] = key.split('*');
  // A word written with marks ("non-aggression", "D-8") is looked for by its longest part, a whole word but for an open end.
  const parts = normalWord(stem).split(/[^\p{L}\p{N}]+/u);
  const word = [...parts].sort((a, b) => b.length - a.length)[0];
  if (!word) return;
  const isOpen = more !== undefined && word === parts.at(-1);
  let at = root;
  for (const letter of word) {
    const next = at.next.get(letter) ?? noLetters();
    at.next.set(letter, next);
    at = next;
  }
  if (at.end !== 'stem') at.end = isOpen ? 'stem' : 'word';
}

/** One pattern in which common beginnings are tried once. */
function patternOf({ next, end }: Letters, isLatin: boolean): string {
  if (end === 'stem' || (end === 'word' && !isLatin)) return '';
  const branches = [...next].map(([letter, letters]) => letter + patternOf(letters, isLatin));
  if (end === 'word') branches.push('\\b');
  return branches.length === 1 ? (branches[0] ?? '') : `(?:${branches.join('|')})`;
}
