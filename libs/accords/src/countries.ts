import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CountryGroup, type CountryLexicon, parseCountries, parseGroups } from './parse-countries';
import { type Leader, parseLeaders } from './parse-leaders';
import { accordsFolder, readYaml } from './read-yaml';
import type { Language } from './vocabulary';

const lexicons = new Map<Language, CountryLexicon>();
const countriesFile = (name: string): string => join(accordsFolder(), 'countries', `${name}.yaml`);

/** Every state that a language has words for, by code; names at least, from the runtime's own data where a file has none. */
export function countryLexicon(language: Language): CountryLexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const file = countriesFile(language);
  const written = existsSync(file) ? parseCountries(file, readYaml(readFileSync(file, 'utf8'))) : {};
  const lexicon = language === 'en' ? written : withRuntimeNames(language, written);
  lexicons.set(language, lexicon);
  return lexicon;
}

/** The usual name of a state; the code itself where there is none. */
export const countryName = (code: string, language: Language = 'en'): string =>
  countryLexicon(language)[code]?.names[0] ?? code;

/** True for the codes of ISO 3166-1 and the user-assigned ones of `countries/en.yaml`. */
export const isCountryCode = (code: string): boolean => Object.hasOwn(countryLexicon('en'), code);

let groups: readonly CountryGroup[] | undefined;

/** States that the press names together: "the Baltic states". */
export const countryGroups = (): readonly CountryGroup[] =>
  (groups ??= parseGroups(countriesFile('groups'), readYaml(readFileSync(countriesFile('groups'), 'utf8'))));

let leaders: readonly Leader[] | undefined;

/** Heads of state and government, foreign ministers and others who speak for their state, most of them since 2010, in their terms. */
export function knownLeaders(): readonly Leader[] {
  if (!leaders) {
    const file = countriesFile('leaders');
    leaders = parseLeaders(file, readYaml(readFileSync(file, 'utf8')));
  }
  return leaders;
}

/** The runtime knows every name in every language, but neither what the press shortens nor what it inflects. */
function withRuntimeNames(language: Language, written: CountryLexicon): CountryLexicon {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const lexicon: Record<string, CountryLexicon[string]> = {};
  for (const code of Object.keys(countryLexicon('en'))) {
    const words = written[code] ?? { names: [], demonyms: [], capitals: [], metonyms: [] };
    const name = isUserAssigned(code) ? undefined : display.of(code);
    const names = name === undefined || words.names.includes(name) ? words.names : [...words.names, name];
    if (names.length > 0) lexicon[code] = { ...words, names };
  }
  return lexicon;
}

/** Codes of our own: to the runtime they are something else or nothing. XK is known everywhere. */
const isUserAssigned = (code: string): boolean => code.startsWith('X') && code !== 'XK';
