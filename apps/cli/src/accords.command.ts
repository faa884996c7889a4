import { readFileSync } from 'node:fs';
import { parseDefinition } from '@app/accords';
import type { Command } from 'commander';
import { knownDefinitions } from './known-definitions';

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
    .description('validate a definition file: problems with file, line and reason')
    .option('--json', 'as JSON')
    .action((file: string, { json }: { json?: boolean }) => checkAccord(file, json === true));
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

function checkAccord(file: string, json: boolean): void {
  const parsed = parseDefinition(file, readFileSync(file, 'utf8'));
  const problems = 'problems' in parsed ? parsed.problems : [];
  if (json) process.stdout.write(`${JSON.stringify({ file, valid: problems.length === 0, problems })}\n`);
  else
    for (const { line, path, reason } of problems)
      process.stdout.write(`${file}:${line}: ${path ? `${path}: ` : ''}${reason}\n`);
  if (problems.length > 0) process.exitCode = 1;
  else if (!json) process.stdout.write(`${file} holds\n`);
}
