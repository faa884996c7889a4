import type { Command } from 'commander';

/** Placeholder until the stage behind it lands. */
export function addParseFeed(program: Command): void {
  program.command('parse-feed').action(() => {
    throw new Error('parse-feed is not built yet');
  });
}
