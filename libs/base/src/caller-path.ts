import { resolve } from 'node:path';

/** The npm scripts that take arguments from whoever calls them. */
const scripts = ['cli', 'bench', 'chaos'];

/**
 * A file as whoever names it on the command line means it. npm runs a script in the package's folder and says from where it was called; without npm a path
 * is relative to the folder of the process anyway.
 */
export function callerPath(file: string, env: NodeJS.ProcessEnv = process.env, folder: string = process.cwd()): string {
  const from = scripts.includes(env['npm_lifecycle_event'] ?? '') ? env['INIT_CWD'] : undefined;
  return from === undefined || from === folder ? file : resolve(from, file);
}
