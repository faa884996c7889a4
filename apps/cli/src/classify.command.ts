import { createInterface } from 'node:readline';
import { classifyItem } from '@app/classifiers';
import type { Command } from 'commander';
import { knownDefinitions } from './known-definitions';
import { readItemLine } from './labelled-items';

/** JSON Lines items on stdin, one line of findings each on stdout, in the same order. Needs no database. */
export function addClassify(program: Command): void {
  program
    .command('classify')
    .description('read items (JSON Lines on stdin) and print what each reports')
    .option('--accord <slug>', 'only this accord')
    .option('--explain', 'also print why, and why not')
    .option('--json', 'JSON Lines (the only format)')
    .action(async ({ accord, explain }: { accord?: string; explain?: boolean }) => {
      const definitions = knownDefinitions(accord);
      let number = 0;
      for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
        number++;
        if (line.trim() === '') continue;
        const read = readItemLine(line);
        if ('reason' in read) {
          process.stderr.write(`line ${number}: ${read.reason}\n`);
          process.exitCode = 1;
          continue;
        }
        try {
          const { id, findings, language, explanation } = classifyItem(read.item, definitions, {
            explain: explain === true,
          });
          const wanted = accord === undefined ? findings : findings.filter((finding) => finding.accord === accord);
          process.stdout.write(
            `${JSON.stringify({ id, findings: wanted, language, ...(explanation && { explanation }) })}\n`,
          );
        } catch (error) {
          // One item that breaks a classifier must not cost the others their answer.
          process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
          process.exitCode = 1;
        }
      }
    });
}
