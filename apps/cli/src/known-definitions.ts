import { type AccordDefinition, definitionFolders, loadDefinitions } from '@app/accords';
import { loadConfig } from '@app/base';

/** What the product and ACCORDS_DIR define, and the files of one more folder: to try definitions before they are put to use. */
export const definitionsWith = (folder: string): AccordDefinition[] =>
  loadDefinitions([...definitionFolders(loadConfig().accordsDir), folder]);

/** The definitions that come with the product and those of ACCORDS_DIR; with a slug, that one alone. */
export function knownDefinitions(slug?: string): AccordDefinition[] {
  const { accordsDir } = loadConfig();
  const all = loadDefinitions(definitionFolders(accordsDir));
  const chosen = slug === undefined ? all : all.filter((definition) => definition.slug === slug);
  if (chosen.length === 0)
    throw new Error(`no accord "${slug ?? ''}"; known are ${all.map((known) => known.slug).join(', ')}`);
  return chosen;
}
