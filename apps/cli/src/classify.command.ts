import type { Command } from 'commander';

/** Placeholder until the stage behind it lands. */
export function addClassify(program: Command): void {
  program.command('classify').action(() => {
    throw new Error('classify is not built yet');
  });
}
