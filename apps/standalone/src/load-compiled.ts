import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';

export type LoadedFile = { exports: unknown; script: Script };

const wrapped = (source: string): string =>
  `(function (exports, require, module, __filename, __dirname) { ${source}\n})`;

/**
 * Runs a bundled CommonJS file with what V8 compiled of it before, kept beside it (`FILE.v8`): compiling is a third of a start. V8 itself refuses what another
 * version of it compiled, and compiles anew. The bundle is ASCII: one byte a character.
 */
export function loadCompiled(file: string): LoadedFile {
  const kept = `${file}.v8`;
  const cachedData = existsSync(kept) ? readFileSync(kept) : undefined;
  const script = new Script(wrapped(readFileSync(file, 'latin1')), {
    filename: file,
    ...(cachedData ? { cachedData } : {}),
  });
  const module = { exports: {} };
  const run: unknown = script.runInThisContext();
  if (typeof run === 'function')
    run.call(module.exports, module.exports, createRequire(file), module, file, dirname(file));
  return { exports: module.exports, script };
}

/** Keeps what was compiled so far. Called by the build, after the file has run. */
export const keepCompiled = (file: string, { script }: LoadedFile): void =>
  writeFileSync(`${file}.v8`, script.createCachedData());
