import { type WordClass, type WordTable, joinTables } from './language';

/** How a language tells of several what it tells of one. */
export interface Plurals {
  /** What may stand before the verb: "se", "no". */
  readonly before: RegExp;
  /** The form for several of a finite verb for one; of other words nothing. */
  readonly pluralOf: (word: string, form: string) => string | undefined;
  /** Whose it is then: "son" becomes "leur". */
  readonly owners?: Readonly<Record<string, string>>;
}

const finite = new Set(['pres', 'past', 'fut']);

/** "Se suma a" is "se suman a" of two states: every turn of a table whose verb is for one gets the form for several. */
export function withPlurals(table: WordTable, plurals: Plurals): WordTable {
  const added: WordTable = {};
  // Object.entries forgets that the keys are word classes.
  for (const [name, phrases] of Object.entries(table) as [WordClass, string][]) {
    const [, form = ''] = name.split(':');
    if (!finite.has(form)) continue;
    const known = new Set(phrases.split(' | ').map((phrase) => phrase.trim()));
    const several = [...known]
      .flatMap((phrase) => severalOf(phrase, form, plurals))
      .filter((phrase) => !isKnown(phrase, known));
    if (several.length > 0) added[name] = several.join(' | ');
  }
  return joinTables(table, added);
}

/** "Firman un" says no more than "firman". */
const isKnown = (phrase: string, known: ReadonlySet<string>): boolean =>
  known.has(phrase) || known.has(phrase.slice(0, phrase.indexOf(' ')));

function severalOf(phrase: string, form: string, { before, pluralOf, owners = {} }: Plurals): string[] {
  const words = phrase.trim().split(' ');
  const at = words.findIndex((word) => !before.test(word));
  const forms = words[at]?.split('/').flatMap((word) => pluralOf(word, form) ?? []) ?? [];
  if (forms.length === 0) return [];
  const rest = words.slice(at + 1).map((word) => ownersIn(word, owners));
  // Who is meant by one form may be written in two words.
  return forms.map((verb) => [...words.slice(0, at), verb, ...rest].join(' '));
}

const ownersIn = (word: string, owners: Readonly<Record<string, string>>): string => {
  const isOptional = word.endsWith('?');
  const parts = (isOptional ? word.slice(0, -1) : word).split('/').map((part) => owners[part] ?? part);
  return `${[...new Set(parts)].join('/')}${isOptional ? '?' : ''}`;
};
