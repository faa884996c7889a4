import { appendFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

/** Where a program lies, or null: suites that need one run where it is. */
export function findProgram(name: string): string | null {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : null;
}

/** A suite that needs something which not every machine has: left out by name where it is missing, a failure under CI=true. */
export function describeWhere(isThere: boolean, needs: string, name: string, suite: () => void): void {
  if (isThere) {
    describe(name, suite);
    return;
  }
  if (process.env['CI'] === 'true') {
    it(`${name}: ${needs} is missing`, () => {
      throw new Error(`${needs} must be installed where CI=true`);
    });
    return;
  }
  const file = process.env['LEFT_OUT_FILE'];
  if (file) appendFileSync(file, `${name} (needs ${needs})\n`);
  describe.skip(name, suite);
}
