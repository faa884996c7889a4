import type { AccordDefinition } from '@app/accords';
import type { KnownAccord } from './known-accords';
import { normalWord } from './tokenize';
import { writtenNames } from './written-names';

/** Short names in capitals belong to several bodies at once: they are no proof that two are the same. */
const isAcronym = (name: string): boolean => /^\p{Lu}{1,5}$/u.test(name);

/**
 * Which accords of the tables are what a definition defines under a slug of its own: one of their names is one of its names. What the press
 * calls them is then good for the definition too.
 */
export function definedAs(
  definitions: readonly AccordDefinition[],
  tables: readonly KnownAccord[],
): ReadonlyMap<string, string> {
  const bySlug = new Map(definitions.map(({ slug }) => [slug, slug]));
  const byName = new Map<string, string>();
  for (const { slug, names } of definitions) {
    const all = Object.values(names).flat().flatMap(writtenNames);
    for (const name of all) if (!isAcronym(name) && !byName.has(normalWord(name))) byName.set(normalWord(name), slug);
  }
  for (const { slug, names } of tables) {
    if (bySlug.has(slug)) continue;
    const same = names.flatMap((name) => (isAcronym(name) ? [] : (byName.get(normalWord(name)) ?? [])))[0];
    if (same !== undefined) bySlug.set(slug, same);
  }
  return bySlug;
}
