import { existsSync, readFileSync } from 'node:fs';
import { type ClassifiableItem, parseDefinition } from '@app/accords';
import { AppError, callerPath } from '@app/base';
import { type NameWarning, checkNames } from '@app/classifiers';
import type { Command } from 'commander';
import { type DryRun, dryRunDefinition } from './dry-run-definition';
import { knownDefinitions } from './known-definitions';
import { readItemLine } from './labelled-items';
import { withHouse } from './open-house';

/** Which accords are known, and whether a definition file holds. Neither needs a database. */
export function addAccords(program: Command): void {
  const accords = program.command('accords').description('list the known accords, or check a definition file');
  accords
    .command('list')
    .description('every known accord, the bundled ones and those of ACCORDS_DIR')
    .option('--json', 'as JSON')
    .action(({ json }: { json?: boolean }) => listAccords(json === true));
  accords
    .command('check <file>')
    .description(
      'validate a definition file (file, line and reason of a problem), warn of names that will not do, and try it on items',
    )
    .option(
      '--items <file>',
      'items to try it on (JSON Lines); without it the newest stored ones when --stored, else none',
      (file: string) => callerPath(file),
    )
    .option('--stored', 'try it on the newest 2,000 items of the service')
    .option('--json', 'as JSON')
    .action(checkAccord);
}

function listAccords(json: boolean): void {
  const rows = knownDefinitions().map(({ slug, name, type, members, feeds }) => ({
    slug,
    name,
    type,
    countries: new Set(members.map(({ country }) => country)).size,
    feeds: feeds.length,
  }));
  if (json) process.stdout.write(`${JSON.stringify(rows)}\n`);
  else
    for (const { slug, name, countries } of rows)
      process.stdout.write(`${slug.padEnd(20)} ${name}, ${countries} states\n`);
}

interface CheckOptions {
  items?: string;
  stored?: boolean;
  json?: boolean;
}

async function checkAccord(file: string, { items, stored, json }: CheckOptions): Promise<void> {
  if (!existsSync(file)) throw new AppError('FILE_NOT_FOUND', 'input', `there is no file ${file}`);
  const parsed = parseDefinition(file, readFileSync(file, 'utf8'));
  const problems = 'problems' in parsed ? parsed.problems : [];
  const warnings = 'definition' in parsed ? checkNames(parsed.definition, knownDefinitions()) : [];
  const tried = items === undefined ? (stored === true ? await storedItems() : undefined) : itemsOf(items);
  const run =
    tried && 'definition' in parsed ? dryRunDefinition(parsed.definition, knownDefinitions(), tried) : undefined;
  if (json === true)
    process.stdout.write(
      `${JSON.stringify({ file, valid: problems.length === 0, problems, warnings, ...(run && { dryRun: run }) })}\n`,
    );
  else
    process.stdout.write(
      `${[...problems.map(problemLine(file)), ...(problems.length === 0 ? [`${file} holds`] : []), ...warnings.map(warningLine), ...(run ? runLines(run) : [])].join('\n')}\n`,
    );
  if (problems.length > 0) process.exitCode = 1;
}

const problemLine =
  (file: string) =>
  ({ line, path, reason }: { line: number; path: string; reason: string }): string =>
    `${file}:${line}: ${path ? `${path}: ` : ''}${reason}`;

const warningLine = ({ language, name, reason }: NameWarning): string =>
  name === undefined ? `  note      ${language}: ${reason}` : `  warning   ${language} "${name}": ${reason}`;

const runLines = ({ items, hits, misses, conflicts }: DryRun): string[] => [
  `tried on ${items} items: ${hits.length} hits, ${misses.length} that name it and report nothing, ${conflicts.length} conflicts`,
  ...hits.map(
    ({ kind, country, about, confidence, title }) =>
      `  hit       ${kind} ${country ?? '-'}${about === undefined ? '' : ` of ${about}`} (${confidence.toFixed(2)}): ${title}`,
  ),
  ...misses.map(({ title }) => `  nothing   ${title}`),
  ...conflicts.map((text) => `  conflict  ${text}`),
];

function itemsOf(file: string): ClassifiableItem[] {
  if (!existsSync(file)) throw new AppError('FILE_NOT_FOUND', 'input', `there is no file ${file}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const read = readItemLine(line);
      return 'item' in read ? [read.item] : [];
    });
}

const storedItems = (): Promise<ClassifiableItem[]> =>
  withHouse(async ({ database }) => {
    const rows = await database.prisma.itemVersion.findMany({ orderBy: { seenAt: 'desc' }, take: 2_000 });
    return rows.map(({ itemId, title, text, lang, publishedAt }) => ({
      id: itemId,
      title,
      // The stored text begins with the title.
      ...(text !== null && { text: text.slice(title.length).trimStart() }),
      ...(lang !== null && { lang }),
      publishedAt: publishedAt.toISOString(),
    }));
  });
