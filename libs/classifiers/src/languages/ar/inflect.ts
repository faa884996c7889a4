import type { Verb, WordTable } from '../language';
import { byVerb, negatable } from '../by-verb';

/** "نفى", "دعا": a last letter that gives way to an ending. */
const isWeak = (stem: string): boolean => /[ىايو]$/u.test(stem);
const withoutLast = (stem: string): string => (isWeak(stem) ? stem.slice(0, -1) : stem);

interface Parts {
  readonly past: string;
  /** The present without the letter that says who acts. */
  readonly present: string;
  readonly tail: string;
}

const pastOf = ({ past }: Parts): string[] => {
  const bare = /[ىا]$/u.test(past) && past.length > 2 ? past.slice(0, -1) : past;
  const weak = bare === past ? past : `${bare}ي`;
  return [past, `${bare}ت`, `${bare}وا`, `${weak}ا`, `${bare}تا`, `${weak}نا`];
};
const presentOf = ({ present }: Parts): string[] => [
  `ي${present}`,
  `ت${present}`,
  `ن${present}`,
  `ي${withoutLast(present)}ون`,
  `ي${present}ان`,
  `ت${present}ان`,
];
/** Behind "أن" and "لن" the plural loses its ending. */
const dependentOf = ({ present }: Parts): string[] => [
  `ي${present}`,
  `ت${present}`,
  `ن${present}`,
  `ي${withoutLast(present)}وا`,
  `ي${present}ا`,
  `ت${present}ا`,
];

/** "انضم/نضم إلى": a verb's past and its present without the first letter, in all persons and numbers; what follows stays. */
export const inflected = (phrases: Partial<Record<Verb, string>>): WordTable =>
  byVerb(phrases, (verb, list) => formsOf(verb, list.map(partsOf)));

function partsOf(phrase: string): Parts {
  const [stems = '', ...rest] = phrase.split(' ');
  const [past = '', present = ''] = stems.split('/');
  return { past, present, tail: rest.length > 0 ? ` ${rest.join(' ')}` : '' };
}

function formsOf(verb: Verb, parts: readonly Parts[]): WordTable {
  const all = (form: (part: Parts) => readonly string[], before = ''): string =>
    parts.flatMap((part) => form(part).map((word) => `${before}${word}${part.tail}`)).join(' | ');
  return {
    [`${verb}:past`]: all(pastOf),
    [`${verb}:pres`]: all(presentOf),
    [`${verb}:fut`]: `${all(presentOf, 'س')} | ${all(presentOf, 'سوف ')}`,
    [`${verb}:base`]: all(dependentOf, 'أن '),
    ...(negatable.has(verb) && { [`${verb}:neg`]: all(dependentOf, 'لن ') }),
  };
}
