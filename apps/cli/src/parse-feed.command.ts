import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { callerPath } from '@app/base';
import { type ParseOptions, parseFeed } from '@app/feeds';
import type { Command } from 'commander';
import { z } from 'zod';

const BatchLine = z.object({ file: z.string(), url: z.string().optional(), contentType: z.string().optional() });

/** `parse-feed FILE`: a feed's bytes as JSON; `--batch` reads JSON Lines {file, url?, contentType?} and answers one line each. */
export function addParseFeed(program: Command): void {
  program
    .command('parse-feed')
    // Named anew in the answer, as it was given.
    .argument('[feed]', 'a file that holds the feed')
    .option('--url <url>', 'where it came from: the base of relative links')
    .option('--content-type <type>', 'the Content-Type that it came with')
    .option('--batch', 'JSON Lines {file, url?, contentType?} on standard input')
    .action(async (file: string | undefined, options: { url?: string; contentType?: string; batch?: boolean }) => {
      if (options.batch) return batch();
      if (file === undefined) throw new Error('name a file, or use --batch');
      const parsed = await parseFile(file, options);
      console.log(JSON.stringify(parsed));
      if ('error' in parsed) {
        console.error(parsed.error);
        process.exitCode = 1;
      }
    });
}

async function batch(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = readLine(line);
    if ('reason' in asked) {
      console.error(`line ${number}: ${asked.reason}`);
      process.exitCode = 1;
      continue;
    }
    const { file, url, contentType } = asked;
    console.log(JSON.stringify(await parseFile(file, { ...(url && { url }), ...(contentType && { contentType }) })));
  }
}

async function parseFile(file: string, options: ParseOptions) {
  try {
    const parsed = await parseFeed(readFileSync(callerPath(file)), options);
    return 'error' in parsed ? { file, error: parsed.error } : { file, ...parsed };
  } catch (error) {
    return { file, error: error instanceof Error ? error.message : String(error) };
  }
}

function readLine(line: string): z.infer<typeof BatchLine> | { reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    return { reason: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const asked = BatchLine.safeParse(value);
  if (asked.success) return asked.data;
  return {
    reason: asked.error.issues.map(({ path, message }) => `${path.join('.') || 'line'}: ${message}`).join('; '),
  };
}
