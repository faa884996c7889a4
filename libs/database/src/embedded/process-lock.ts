import { closeSync, linkSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@app/base';

/** The fields of /proc/<pid>/stat after the command's name: state first, start time (clock ticks) twentieth; empty elsewhere. */
function statOf(pid: number): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** When a process started, as the kernel counts it: tells a process from a later one with the same id. */
const startedAt = (pid: number): string => statOf(pid)[19] ?? '';

/** True while the process exists and is no zombie: a killed one that nobody waited for is dead to us. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statOf(pid)[0] !== 'Z';
}

/** Removes a dead process's lock, unless another starter has replaced it since it was read: then that one is put back. */
function removeStale(path: string, read: string): void {
  const aside = `${path}.${process.pid}`;
  try {
    renameSync(path, aside);
    if (!readFileSync(aside, 'utf8').startsWith(read)) linkSync(aside, path);
  } catch {
    // Another starter was quicker: the next look decides.
  }
  rmSync(aside, { force: true });
}

/** Lets one process use a data folder. Throws DATA_DIR_IN_USE with the running process's id; a lock of a dead process is taken over. */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'accord-watch.pid');
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const file = openSync(path, 'wx', 0o600);
      writeSync(file, `${process.pid}\n${startedAt(process.pid)}\n`);
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const [pid, started] = readFileSync(path, 'utf8').split('\n');
      if (Number(pid) !== process.pid && isRunning(Number(pid)) && startedAt(Number(pid)) === (started ?? '')) {
        throw new AppError(
          'DATA_DIR_IN_USE',
          'conflict',
          `Accord Watch already runs on ${dataDir}: process ${pid ?? ''}. Stop it first, or set DATA_DIR to another folder.`,
        );
      }
      removeStale(path, `${pid ?? ''}\n${started ?? ''}`);
    }
  }
  throw new AppError('DATA_DIR_IN_USE', 'conflict', `another process is just starting on ${dataDir}`);
}
