import { type Verb, type WordTable, joinTables } from '../language';
import { byVerb, negatable } from '../by-verb';

const vowels = /[aeıioöuü]/gu;
const lastVowel = (stem: string): string => stem.match(vowels)?.at(-1) ?? 'e';
const isBack = (stem: string): boolean => /[aıou]/u.test(lastVowel(stem));
const endsInVowel = (stem: string): boolean => /[aeıioöuü]$/u.test(stem);

/** A suffix with the vowels that the stem asks for: `A` is a or e, `I` one of ı, i, u, ü, `D` d or t, `Y` and `M` what keeps two vowels apart. */
function suffixed(stem: string, suffix: string): string {
  let word = stem;
  for (const letter of suffix) {
    if (letter === 'A') word += isBack(word) ? 'a' : 'e';
    else if (letter === 'I') word += narrow[lastVowel(word)] ?? 'i';
    else if (letter === 'D') word += /[fstkçşhp]$/u.test(word) ? 't' : 'd';
    else if (letter === 'Y') word += endsInVowel(word) ? 'y' : '';
    else word += letter;
  }
  return word;
}
const narrow: Readonly<Record<string, string>> = { a: 'ı', ı: 'ı', o: 'u', u: 'u', e: 'i', i: 'i', ö: 'ü', ü: 'ü' };

/** "Etmek" is "ediyor": the last letter of a few stems is soft before a vowel. */
const softened = (stem: string): string => stem.replace(/(?<=(?:^| |ak|d|s)[eé])t$/u, 'd');
/** "İmzala-" is "imzalıyor": its last vowel gives way. */
const shortened = (stem: string): string => (endsInVowel(stem) ? stem.slice(0, -1) : softened(stem));

/** The endings of each form. Of the present, the stem without its last vowel; of what begins with a vowel, the soft stem. */
const endings = {
  pres: ['Iyor', 'Iyorlar', 'Iyoruz'],
  past: ['DI', 'DIlAr', 'DIk', 'mIş', 'mIşlAr'],
  fut: ['YAcAk', 'YAcAklAr', 'YAcAğIz'],
  base: ['mAk', 'mAyA', 'mAyI', 'mAktAn'],
  ing: ['mA', 'mAsI', 'mAsInI', 'mAsInA', 'mAlArI', 'mAlArInI', 'YAcAğI', 'YAcAğInI', 'YAcAklArI', 'YAcAklArInI'],
  told: ['DIğI', 'DIğInI', 'DIklArI', 'DIklArInI'],
  neg: [
    'mIyor',
    'mIyorlar',
    'mIyoruz',
    'mAyAcAk',
    'mAyAcAklAr',
    'mAyAcAğIz',
    'mAz',
    'mAyIz',
    'mAdI',
    'mAdIlAr',
    'mAdIk',
  ],
  negated: ['mAyAcAğInI', 'mAyAcAklArInI', 'mAdIğInI', 'mAdIklArInI', 'mAyAcAğI', 'mAdIğI'],
} as const;

function formOf(stem: string, ending: string): string {
  const base = ending.startsWith('I') ? shortened(stem) : ending.startsWith('Y') ? softened(stem) : stem;
  return suffixed(base, ending);
}

const all = (stems: readonly string[], form: keyof typeof endings): string =>
  stems.flatMap((stem) => endings[form].map((ending) => formOf(stem, ending))).join(' | ');

/** "Katıl-" in all its persons, tenses and verbal nouns: only the last word of a phrase is inflected. */
export const inflected = (phrases: Partial<Record<Verb, string>>): WordTable => byVerb(phrases, formsOf);

function formsOf(verb: Verb, stems: readonly string[]): WordTable {
  const acts: WordTable = {
    [`${verb}:pres`]: all(stems, 'pres'),
    [`${verb}:past`]: all(stems, 'past'),
    [`${verb}:fut`]: all(stems, 'fut'),
    [`${verb}:base`]: all(stems, 'base'),
    [`${verb}:ing`]: `${all(stems, 'ing')} | ${all(stems, 'told')}`,
  };
  if (!negatable.has(verb)) return acts;
  return joinTables(acts, { [`${verb}:neg`]: all(stems, 'neg'), 'reject:ing': all(stems, 'negated') });
}

/** "Onayla-" is "onaylarsa", "çık-" is "çıkarsa", "bit-" is "biterse", "veril-" is "verilirse": which of the two vowels, only the stem knows. */
export const conditionals = (list: string): string =>
  list
    .split(' | ')
    .flatMap((stem) =>
      endsInVowel(stem)
        ? [suffixed(stem, 'rsA')]
        : [suffixed(softened(stem), 'ArsA'), suffixed(softened(stem), 'IrsA')],
    )
    .join(' | ');

/** Passive stems: what is done is a passive, what will be done a future. */
export const inflectedPassive = (phrases: Partial<Record<Verb, string>>): WordTable =>
  byVerb(phrases, (verb, stems) => ({
    [`${verb}:pass`]: `${all(stems, 'past')} | ${all(stems, 'pres')}`,
    [`${verb}:fut`]: all(stems, 'fut'),
    [`${verb}:ing`]: `${all(stems, 'ing')} | ${all(stems, 'told')}`,
  }));
