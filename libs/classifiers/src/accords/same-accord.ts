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

/** How many names have to be shared, of which the definition's own name counts for all. */
const SURE = 2;

const knownNames = new WeakMap<KnownAccord, readonly string[]>();

/** Most tables serve every language: their names are put in normal form once. */
function normalNames(table: KnownAccord): readonly string[] {
  let known = knownNames.get(table);
  if (!known)
    knownNames.set(table, (known = table.names.filter((name) => !isAcronym(name)).map((name) => normalWord(name))));
  return known;
}

/**
 * Which accords of the tables are what a definition defines under a slug of its own: its own name is one of theirs, or they share two. What the
 * press calls them is then good for the definition too. One alias alone ("Water Compact") may be shared by chance.
 */
export function definedAs(
  definitions: readonly AccordDefinition[],
  tables: readonly KnownAccord[],
): ReadonlyMap<string, string> {
  const bySlug = new Map(definitions.map(({ slug }) => [slug, slug]));
  const slugsOf = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const name of normalNames(table)) {
      const slugs = slugsOf.get(name);
      if (slugs) slugs.add(table.slug);
      else slugsOf.set(name, new Set([table.slug]));
    }
  }
  for (const { slug, name, names: own } of definitions) {
    const main = new Set([name, own.en?.[0] ?? name].flatMap(writtenNames).map(normalWord));
    const all = new Set([...main, ...Object.values(own).flat().flatMap(writtenNames).map(normalWord)]);
    const shared = new Map<string, number>();
    for (const one of all)
      for (const table of slugsOf.get(one) ?? [])
        shared.set(table, (shared.get(table) ?? 0) + (main.has(one) ? SURE : 1));
    for (const [table, count] of shared) if (!bySlug.has(table) && count >= SURE) bySlug.set(table, slug);
  }
  return bySlug;
}
