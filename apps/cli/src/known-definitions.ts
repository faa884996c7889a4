import { type AccordDefinition, bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { repoRoot } from '@app/base';

/** The definitions that come with the product; with a slug, that one alone. */
export function knownDefinitions(slug?: string): AccordDefinition[] {
  const all = loadDefinitions([bundledDefinitionsFolder(repoRoot())]);
  const chosen = slug === undefined ? all : all.filter((definition) => definition.slug === slug);
  if (chosen.length === 0)
    throw new Error(`no accord "${slug ?? ''}"; known are ${all.map((known) => known.slug).join(', ')}`);
  return chosen;
}
