import type { AccordDefinition } from '@app/accords';
import { accordDescriptionsEnglish } from './accord-descriptions-en';
import { accordDescriptionsWest } from './accord-descriptions-west';
import { accordNamesBodies } from './accord-names-bodies';
import { accordNames } from './accord-names';
import { accordNamesEast } from './accord-names-east';
import { accordNamesInstitutions } from './accord-names-institutions';
import { accordNamesEnglish } from './accord-names-en';
import { accordNamesWorld } from './accord-names-world';
import { type KnownAccord, knownAccords } from './known-accords';
import { moreAccords } from './more-accords';
import { normalWord } from '../text/tokenize';
import { writtenNames } from '../mentions/written-names';

/** The accords that the press of a language names or describes; what English describes is of no use elsewhere. */
export const accordTables = (language: string): KnownAccord[] => [
  ...knownAccords,
  ...moreAccords,
  ...accordNames,
  ...accordNamesWorld,
  ...accordNamesEast,
  ...accordNamesInstitutions,
  ...accordNamesBodies,
  ...(language === 'en' ? [...accordNamesEnglish, ...accordDescriptionsEnglish] : accordDescriptionsWest(language)),
];

/** Short names in capitals belong to several bodies at once: they are no proof that two are the same. */
const isAcronym = (name: string): boolean => /^\p{Lu}{1,5}$/u.test(name);

/**
 * Which accords of the tables are what a definition defines under a slug of its own: its own name is one of theirs, or they share two. What the
 * press calls them is then good for the definition too. One alias alone ("Water Compact") may be shared by chance.
 */
export function definedAs(
  definitions: readonly AccordDefinition[],
  tables: readonly KnownAccord[],
): ReadonlyMap<string, string> {
  const bySlug = new Map(definitions.map(({ slug }) => [slug, slug]));
  const names = new Map<string, Set<string>>();
  for (const { slug, names: more } of tables) {
    const known = names.get(slug) ?? new Set<string>();
    names.set(slug, known);
    for (const name of more) if (!isAcronym(name)) known.add(normalWord(name));
  }
  for (const { slug, name, names: own } of definitions) {
    const main = [name, own.en?.[0] ?? name].flatMap(writtenNames).map(normalWord);
    const all = new Set([...main, ...Object.values(own).flat().flatMap(writtenNames).map(normalWord)]);
    for (const [table, known] of names) {
      const shared = [...all].filter((one) => known.has(one));
      if (!bySlug.has(table) && (shared.length > 1 || main.some((one) => known.has(one)))) bySlug.set(table, slug);
    }
  }
  return bySlug;
}
