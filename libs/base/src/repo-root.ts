import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder of the installed product: where package.json lies, above the sources as above the build. */
export function repoRoot(from: string = __dirname): string {
  let folder = from;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error(`no package.json above ${from}`);
    folder = parent;
  }
  return folder;
}
