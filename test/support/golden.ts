import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@app/base';

/** Compares with a file of test/golden; UPDATE_GOLDEN=1 writes it anew, for a person to read the difference. */
export function expectGolden(name: string, actual: string): void {
  const path = join(repoRoot(), 'test', 'golden', name);
  if (process.env['UPDATE_GOLDEN']) writeFileSync(path, actual);
  expect(existsSync(path)).toBe(true);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}
