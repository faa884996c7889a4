import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AccordDefinition } from './accord-definition';
import { type DefinitionProblem, parseDefinition } from './parse-definition';
import { accordsFolder } from './read-yaml';

/** The accord definitions that come with the product. */
export const bundledDefinitionsFolder = (): string => join(accordsFolder(), 'definitions');

/** Where definitions are read from: the product's own folder, then the operator's, which may add accords or replace them. */
export const definitionFolders = (own?: string): string[] => [bundledDefinitionsFolder(), ...(own ? [own] : [])];

/** Thrown with every problem at once when definition files do not hold. */
export class DefinitionsInvalid extends Error {
  constructor(readonly problems: DefinitionProblem[]) {
    super(
      problems.map(({ file, line, path, reason }) => `${file}:${line}: ${path ? `${path}: ` : ''}${reason}`).join('\n'),
    );
    this.name = 'DefinitionsInvalid';
  }
}

/** Reads every *.yaml of the folders in order; a later folder may add an accord or replace one of the same slug. */
export function loadDefinitions(folders: readonly string[]): AccordDefinition[] {
  const bySlug = new Map<string, AccordDefinition>();
  const problems: DefinitionProblem[] = [];
  for (const folder of folders) {
    if (!existsSync(folder)) {
      problems.push({ file: folder, line: 0, path: '', reason: 'there is no such folder' });
      continue;
    }
    const names = readdirSync(folder).filter((name) => /\.ya?ml$/.test(name));
    for (const name of names.sort()) {
      const parsed = parseDefinition(join(folder, name), readFileSync(join(folder, name), 'utf8'));
      if ('problems' in parsed) problems.push(...parsed.problems);
      else bySlug.set(parsed.definition.slug, parsed.definition);
    }
  }
  if (problems.length > 0) throw new DefinitionsInvalid(problems);
  return [...bySlug.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
