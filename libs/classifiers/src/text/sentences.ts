/** A sentence's place in the text; the title is sentence 0 when it is not empty. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly inTitle: boolean;
}

const MAX_SENTENCE = 700;
const segmenters = new Map<string, Intl.Segmenter>();

const segmenterOf = (language: string): Intl.Segmenter => {
  let known = segmenters.get(language);
  if (!known) segmenters.set(language, (known = new Intl.Segmenter(language, { granularity: 'sentence' })));
  return known;
};

/** An ending that is no end: initials and short titles before a capital. */
const falseEnd =
  /(?:^|[\s("“])(?:\p{Lu}|[Mm]r|[Mm]rs|[Mm]s|[Dd]r|[Ss]t|[Gg]en|[Cc]ol|[Ll]t|[Ss]en|[Rr]ep|[Gg]ov|[Pp]rof|[Nn]o|[Jj]an|[Ff]eb|[Aa]pr|[Aa]ug|[Ss]ept?|[Oo]ct|[Nn]ov|[Dd]ec|Mio|Mrd|vs|al|(?:\p{L}\.)+\p{L})\.\s*$/u;

/** "Am 32. Mitglied": in some languages a number with a full stop is an ordinal. */
const ordinalEnd = /(?:^|\s)\d{1,3}\.\s*$/;
const writesOrdinals = new Set(['de', 'tr']);

/** No such ending is longer: only so much of a sentence is looked at. */
const LONGEST_FALSE_END = 32;

/** What may end a sentence by the rules of Unicode (UAX 29): without it a text is one, and needs no cutting. */
const mayEnd = /[\p{Sentence_Terminal}\n\r\u0085\u2028\u2029]/u;

/**
 * A blank behind a full stop and before a capital, or a letter of a script without capitals: such a place ends a sentence by those rules,
 * whatever stands around it.
 */
const sureEnd = /[.?!؟] (?=[A-ZÀ-ÖØ-ÞА-ЯЁ\u05d0-\u05ea\u0621-\u063a\u0641-\u064a])/g;

/** What the runtime cuts a text into, which takes its time: it is asked only where there is no sure end. */
export function* segmentsOf(text: string, language: string): Generator<string> {
  let start = 0;
  for (const { index, 0: found } of text.matchAll(sureEnd)) {
    yield* segmentsWithin(text.slice(start, index), found, language);
    start = index + found.length;
  }
  yield* segmentsWithin(text.slice(start), '', language);
}

function* segmentsWithin(part: string, ending: string, language: string): Generator<string> {
  const whole = part + ending;
  if (!mayEnd.test(part)) yield whole;
  else for (const { segment } of segmenterOf(language).segment(whole)) yield segment;
}

function* pieces(text: string, from: number, to: number, language: string): Generator<[number, number]> {
  if (from >= to) return;
  let start = from;
  let end = from;
  for (const segment of segmentsOf(text.slice(from, to), language)) {
    end += segment.length;
    const last = segment.slice(-LONGEST_FALSE_END);
    const open = falseEnd.test(last) || (writesOrdinals.has(language) && ordinalEnd.test(last));
    if (open && !segment.includes('\n') && end < to && end - start < 400) continue;
    yield [start, end];
    start = end;
  }
  if (start < end) yield [start, end];
}

/**
 * "MOSCOW, Nov 6 (Reuters) -", "الرياض (واس) -", "أبوظبي في 20 مايو / وام /", "Madrid, 6 nov (EFE).-", "San José.- ", "Genève - L'accord", "باكو - ", "ДУБАЙ. ": where a report was written acts in nothing
 * that it tells. "Kenia (12 Mio. Einwohner) ist" is no such place.
 */
const dateline =
  /^(?:[\p{L}\p{M}.'’/ ]{2,40}(?:[,،] ?[\p{L}\p{N}. /]{1,24}){0,3} ?(?!\(\d[^)]*\) \p{Ll})[(/\[](?!\d+ \p{Ll}|\p{Ll}+\. \d)[\p{L}\p{N} ./:-]{2,40}[)/\]][.,]? ?[-–—:]{0,2}|[\p{Lu}\p{M}.'’/ ]{3,40}(?:[,،] ?[\p{L}\p{N}. /]{1,24}){0,3} ?[-–—]{1,2}|\p{Lu}[\p{L}\p{M}'’-]{2,20}(?: \p{Lu}[\p{L}\p{M}'’-]{2,20}){0,2}(?:\. ?[-–—]{1,2}| [-–—](?= [\p{Lu}“"«][^-–—\n]*(?:[.!?]|$)(?! [-–—])))|[\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’"״׳]{2,20}(?: [\p{Script=Arabic}\p{Script=Hebrew}\p{M}'’"״׳]{2,14}){0,2} ?[-–—](?: ?[\p{Script=Arabic}\p{Script=Hebrew} ]{2,16}:)?|[\p{Script=Arabic}\p{M} ]{2,40} \d{1,2} [\p{Script=Arabic}\p{M} ]{2,24}[(/] ?[\p{Script=Arabic}\p{M} ]{2,16} ?[)/] ?[-–—:]?|[А-ЯЁ -]{4,30}\.(?: \d{1,2} \p{Ll}+\.)?(?: ИНТЕРФАКС(?:-[А-ЯЁ]+)? [-–—])?) /u;

function trimmed(text: string, start: number, end: number): [number, number] {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** Where the dateline of a report stands, which names a place before its first sentence. */
export function datelineOf(text: string, titleEnd: number): Sentence {
  const [start] = trimmed(text, titleEnd, text.length);
  return { start, end: start + (dateline.exec(text.slice(start, start + 120))?.[0].length ?? 0), inTitle: false };
}

/** Cuts `text`, whose title ends at `titleEnd`, into sentences, as they are asked for. Endless ones are cut at a blank, so that time stays bounded. */
export function* cutSentences(text: string, titleEnd: number, language: string): Generator<Sentence, void> {
  // A title is one sentence unless it holds several full ones.
  for (const [start, end] of pieces(text, 0, titleEnd, language)) yield* shortOnes(text, start, end, true);
  for (const [start, end] of pieces(text, datelineOf(text, titleEnd).end, text.length, language))
    yield* shortOnes(text, start, end, false);
}

function* shortOnes(text: string, start: number, end: number, inTitle: boolean): Generator<Sentence> {
  let [from, to] = trimmed(text, start, end);
  while (to - from > MAX_SENTENCE) {
    const blank = text.lastIndexOf(' ', from + MAX_SENTENCE);
    const cut = blank > from ? blank : from + MAX_SENTENCE;
    yield { start: from, end: cut, inTitle };
    [from, to] = trimmed(text, cut, to);
  }
  if (from < to) yield { start: from, end: to, inTitle };
}
