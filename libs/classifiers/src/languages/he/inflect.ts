import type { Verb, WordTable } from '../language';
import { byVerb, negatable } from '../by-verb';

interface Forms {
  readonly past: readonly string[];
  readonly pres: readonly string[];
  readonly fut: readonly string[];
  readonly base: readonly string[];
  readonly ing: readonly string[];
}

/** A letter has another shape at the end of a word. */
const inWord: Readonly<Record<string, string>> = { ם: 'מ', ן: 'נ', ץ: 'צ', ף: 'פ', ך: 'כ' };
const opened = (stem: string): string => stem.slice(0, -1) + (inWord[stem.slice(-1)] ?? stem.slice(-1));
const ends = (stem: string, endings: string): string[] =>
  endings.split(' ').map((end) => (end === '-' ? stem : opened(stem) + end));
const ofWhom = (noun: string): string[] => ends(noun.replace(/ה$/u, ''), 'ה ת תה תו תם תן');
const withoutYod = (stem: string): string => stem.replace(/י(?=\p{L}$)/u, '');

/** How each pattern of verbs forms its tenses from a stem: "חתם/חתום" is simple, the others are given without what stands before them. */
const patterns: Readonly<Record<string, (stem: string) => Forms>> = {
  simple: (stem) => {
    const [past = '', future = past] = stem.split('/');
    const present = `${past.slice(0, 1)}ו${past.slice(1)}`;
    return {
      past: ends(past, '- ה ו נו'),
      pres: ends(present, '- ת ים ות'),
      fut: [`י${future}`, `ת${future}`, `נ${future}`, `י${opened(past)}ו`],
      base: [`ל${future}`],
      ing: ofWhom(`${past.slice(0, 2)}י${opened(past.slice(2))}ה`),
    };
  },
  doubled: (stem) => {
    const full = `${stem.slice(0, 1)}י${stem.slice(1)}`;
    const noun =
      stem.length === 3 ? `${full.slice(0, -1)}ו${stem.slice(-1)}` : `${stem.slice(0, -1)}ו${stem.slice(-1)}`;
    return {
      past: [...ends(stem, 'ה ו נו'), ...ends(full, '- ה ו נו')],
      pres: ends(`מ${stem}`, '- ת ים ות'),
      fut: [`י${stem}`, `ת${stem}`, `נ${stem}`, `י${opened(stem)}ו`],
      base: [`ל${stem}`],
      ing: ends(noun, '- ה ו ם ן'),
    };
  },
  causing: (stem) => ({
    past: [...ends(`ה${stem}`, '- ה ו'), `ה${opened(withoutYod(stem))}נו`],
    pres: ends(`מ${stem}`, '- ה ים ות'),
    fut: [`י${stem}`, `ת${stem}`, `נ${stem}`, `י${opened(stem)}ו`],
    base: [`לה${stem}`],
    ing: ofWhom(`ה${opened(withoutYod(stem))}ה`),
  }),
  reflexive: (stem) => ({
    past: ends(`ה${stem}`, '- ה ו נו'),
    pres: ends(`מ${stem}`, '- ת ים ות'),
    fut: [`י${stem}`, `ת${stem}`, `נ${stem}`, `י${opened(stem)}ו`],
    base: [`לה${stem}`],
    ing: ends(`ה${opened(stem)}ות`, '- ה ו ם ן נו'),
  }),
  passive: (stem) => ({
    past: ends(`נ${stem}`, '- ה ו'),
    pres: ends(`נ${stem}`, 'ת ים ות'),
    fut: [`יי${stem}`, `תי${stem}`, `ני${stem}`, `יי${opened(stem)}ו`],
    base: [`להי${stem}`],
    ing: [],
  }),
};

/** "reflexive צטרף", "simple חתם/חתום על": a verb's pattern and stem, in all persons, numbers and tenses; what follows stays. */
export const inflected = (phrases: Partial<Record<Verb, string>>): WordTable => byVerb(phrases, formsOf);

function formsOf(verb: Verb, phrases: readonly string[]): WordTable {
  const all = (form: keyof Forms, before = ''): string =>
    phrases
      .flatMap((phrase) => {
        const [pattern = '', stem = '', ...rest] = phrase.split(' ');
        const tail = rest.length > 0 ? ` ${rest.join(' ')}` : '';
        return (patterns[pattern]?.(stem)[form] ?? []).map((word) => `${before}${word}${tail}`);
      })
      .join(' | ');
  return {
    [`${verb}:past`]: all('past'),
    [`${verb}:pres`]: all('pres'),
    [`${verb}:fut`]: all('fut'),
    [`${verb}:base`]: all('base'),
    [`${verb}:ing`]: all('ing'),
    ...(negatable.has(verb) && { [`${verb}:neg`]: all('fut', 'לא ') }),
  };
}
