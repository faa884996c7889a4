const LETTER = 1;
const NUMBER = 2;
const MARK = 3;
export const BLANK = 4;
const OTHER = 5;
type Sort = typeof LETTER | typeof NUMBER | typeof MARK | typeof BLANK | typeof OTHER;

/** Sorts of characters by their code, 0 where none has been asked for: the runtime's own tables take much longer to answer. */
const knownSorts = new Uint8Array(0x10000);

/** What sort of character stands at a place of a text. */
export function sortAt(text: string, at: number): Sort {
  const code = text.charCodeAt(at);
  // Safe: nothing but sorts is ever put in.
  return (knownSorts[code] || (knownSorts[code] = sortOf(text.charAt(at)))) as Sort;
}

const sortOf = (char: string): Sort =>
  /\p{L}/u.test(char)
    ? LETTER
    : /\p{N}/u.test(char)
      ? NUMBER
      : /\p{M}/u.test(char)
        ? MARK
        : /\s/u.test(char)
          ? BLANK
          : OTHER;

/** Where the word, mark or blank ends that begins at a place of a text. */
export function endOfToken(text: string, at: number): number {
  const sort = sortAt(text, at);
  if (sort === LETTER && isDotted(text, at + 1)) return endOfDotted(text, at + 1);
  if (sort <= MARK) return endOfRun(text, at + 1, MARK);
  return isEnding(text, at) ? endOfRun(text, at + 2, LETTER) : at + 1;
}

/** Letters alone, or letters, numbers and marks. */
function endOfRun(text: string, from: number, last: typeof LETTER | typeof MARK): number {
  let at = from;
  while (at < text.length && sortAt(text, at) <= last) at++;
  return at;
}

const isDotted = (text: string, at: number): boolean =>
  text.charCodeAt(at) === FULL_STOP && at + 1 < text.length && sortAt(text, at + 1) === LETTER;

/** "U.S.", "a.m." */
function endOfDotted(text: string, from: number): number {
  let at = from;
  while (isDotted(text, at)) at += 2;
  return text.charCodeAt(at) === FULL_STOP ? at + 1 : at;
}

/** The "'s" of "Israel's". */
const isEnding = (text: string, at: number): boolean =>
  isApostrophe(text.charCodeAt(at)) &&
  at > 0 &&
  sortAt(text, at - 1) <= NUMBER &&
  at + 1 < text.length &&
  sortAt(text, at + 1) === LETTER;

const FULL_STOP = 0x2e;
/** Straight, curly, and the Hebrew geresh. */
const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x5f3;
