import { BLANK, endOfToken, sortAt } from './token-end';

/** A word or a mark of the text, with its place in it and the form by which tables know it. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly norm: string;
  readonly isWord: boolean;
  /** It begins with a capital, an apostrophe apart. */
  readonly isHigh: boolean;
  /** What it is a key to for whoever cut the text, as bits. */
  readonly keys: number;
}

/** An apostrophe as a pattern: straight, curly, as a letter of its own, and the Hebrew geresh. */
const APOSTROPHE = "['’ʼ׳]";
export const apostropheAhead = new RegExp(`^${APOSTROPHE}`);
/** "'s", "’État": what an apostrophe ties to the word before. */
export const tiedWord = new RegExp(`^${APOSTROPHE}\\p{L}+$`, 'u');
const wordAhead = new RegExp(`^${APOSTROPHE}?[\\p{L}\\p{N}]`, 'u');
const highAhead = new RegExp(`^${APOSTROPHE}?\\p{Lu}`, 'u');

/** What a token is. `endOfToken` finds the same some times faster, but knows no letters of two halves. */
export const TOKEN = new RegExp(
  `\\p{L}(?:\\.\\p{L})+\\.?|[\\p{L}\\p{M}\\p{N}]+|(?<=[\\p{L}\\p{N}])${APOSTROPHE}\\p{L}+|[^\\s]`,
  'gu',
);
const hasPairs = /[\ud800-\udfff]/;
const marks = /[\p{M}\u0640]/gu;
const letterVariants: Record<string, string> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ؤ: 'و',
  ئ: 'ي',
  ё: 'е',
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
};
/** Apostrophes of many shapes, and the Hebrew signs of abbreviations ("ארה״ב", "צ׳אד"), which many write with what keyboards have. */
const signVariants = /[’ʼ׳״]/gu;
const plainSign = (sign: string): string => (sign === '״' ? '"' : "'");
const variantLetters = /[أإآىةؤئёıßøđłæœ]/gu;

/** The form by which tables know a word: lower case, no accents or vowel points, one shape for each letter. */
export function normalWord(word: string): string {
  if (/^[a-z]+$/.test(word)) return word;
  const lower = word.replaceAll('İ', 'i').toLowerCase();
  if (/^[a-z0-9]+$/.test(lower)) return lower;
  return lower
    .replace(variantLetters, (letter) => letterVariants[letter] ?? letter)
    .normalize('NFD')
    .replace(marks, '')
    .replace(signVariants, plainSign)
    .replace(/(?<=\p{L})\.|\.$/gu, '');
}

/** A whole text in the form of `normalWord`, for quick looks; its offsets are not those of the text. */
export function normalText(text: string): string {
  const lower = text.replaceAll('İ', 'i').toLowerCase();
  // Plain ASCII needs no more than small letters.
  if (/^[\x00-\x7f]*$/.test(lower)) return withoutDots(lower);
  const plain = lower.replace(variantLetters, (letter) => letterVariants[letter] ?? letter);
  return withoutDots(plain.normalize('NFD').replace(marks, '').replace(signVariants, plainSign));
}
const withoutDots = (text: string): string =>
  /[^\W\d]\.[^\W\d]/.test(text) ? text.replace(/(?<=\p{L})\.(?=\p{L}\b)/gu, '') : text;

const MAX_KNOWN = 20_000;
type KnownWord = Pick<Token, 'norm' | 'isWord' | 'isHigh' | 'keys'>;
export type KeysOf = (norm: string) => number;

/** Texts are made of the same words again and again: what is asked of each is asked once. */
export class KnownWords {
  private readonly known = new Map<string, KnownWord>();

  constructor(private readonly keysOf: KeysOf = () => 0) {}

  of(raw: string): KnownWord {
    const known = this.known.get(raw);
    if (known) return known;
    if (this.known.size > MAX_KNOWN) this.known.clear();
    const norm = normalWord(raw);
    const made = { norm, isWord: wordAhead.test(raw), isHigh: highAhead.test(raw), keys: this.keysOf(norm) };
    if (raw.length < 40) this.known.set(raw, made);
    return made;
  }
}
const noKeys = new KnownWords();

/** Words and marks of `text` from `start` to `end`, offsets into the whole text. */
export function tokenize(text: string, start = 0, end = text.length, words = noKeys): Token[] {
  const tokens: Token[] = [];
  const part = start === 0 && end === text.length ? text : text.slice(start, end);
  if (hasPairs.test(part)) {
    for (const { 0: raw, index } of part.matchAll(TOKEN)) tokens.push(tokenOf(raw, start + index, words));
    return tokens;
  }
  for (let at = 0; at < part.length; ) {
    const to = endOfToken(part, at);
    if (sortAt(part, at) !== BLANK) tokens.push(tokenOf(part.slice(at, to), start + at, words));
    at = to;
  }
  return tokens;
}

/** Of the tokens of a text those between two offsets; nothing where one of them is cut. */
export function tokensWithin(tokens: readonly Token[], start: number, end: number): readonly Token[] | undefined {
  const from = firstFrom(tokens, start);
  const to = firstFrom(tokens, end);
  const isCut = (at: number, offset: number): boolean => (tokens[at - 1]?.end ?? 0) > offset;
  return isCut(from, start) || isCut(to, end) ? undefined : tokens.slice(from, to);
}

/** The first token that begins at an offset or behind it. */
function firstFrom(tokens: readonly Token[], offset: number): number {
  let [low, high] = [0, tokens.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function tokenOf(raw: string, start: number, words: KnownWords): Token {
  const { norm, isWord, isHigh, keys } = words.of(raw);
  return { start, end: start + raw.length, raw, norm, isWord, isHigh, keys };
}
