import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { repoRoot } from '@app/base';
import { runningPostgres } from '@app/database';
import { untilReady } from '../support/until-ready';
import { type Bench, type Figure, quantile } from './bench';

type Run = { readyMs: number; nodeMb: number; postgresMb: number; stopMs: number };

/**
 * `npm start` after the build, as a process of its own: from its launch to the first answer of /readyz, on an empty data folder and again on the
 * kept one; and its memory ten seconds later, PostgreSQL's apart (proportional set sizes, so that shared pages count once).
 */
export const benchStart: Bench = async ({ rounds, say }) => {
  const firsts: Run[] = [];
  const nexts: Run[] = [];
  for (let round = 1; round <= rounds; round++) {
    const folder = mkdtempSync(join(tmpdir(), 'accord-watch-start-'));
    try {
      firsts.push(await run(join(folder, 'data')));
      nexts.push(await run(join(folder, 'data')));
      say(`round ${round} of ${rounds}`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  const figure = (name: string, unit: string, values: number[]): Figure => ({
    name,
    unit,
    median: quantile(values, 0.5),
  });
  const of = (runs: Run[], what: keyof Run): number[] => runs.map((each) => each[what]);
  return [
    figure('first start, ready', 'ms', of(firsts, 'readyMs')),
    figure('next start, ready', 'ms', of(nexts, 'readyMs')),
    figure('memory of the service', 'MB', of(nexts, 'nodeMb')),
    figure('memory of PostgreSQL', 'MB', of(nexts, 'postgresMb')),
    figure('clean stop', 'ms', of(nexts, 'stopMs')),
  ];
};

async function run(dataDir: string): Promise<Run> {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const from = performance.now();
  const child = spawn(process.execPath, [join(repoRoot(), 'dist/server/main.js')], {
    env: { ...process.env, DATA_DIR: dataDir, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  try {
    await untilReady(child, `http://127.0.0.1:${port}`);
    const readyMs = performance.now() - from;
    await sleep(10_000);
    const nodeMb = memoryMb(child.pid ?? 0);
    const postgresMb = family(runningPostgres(dataDir)?.pid ?? 0).reduce((sum, pid) => sum + memoryMb(pid), 0);
    const stopping = performance.now();
    child.kill('SIGTERM');
    await ended;
    return { readyMs, nodeMb, postgresMb, stopMs: performance.now() - stopping };
  } finally {
    child.kill('SIGKILL');
  }
}

const family = (pid: number): number[] => [
  pid,
  ...readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
];

/** 0 for a process that has just ended, as PostgreSQL's autovacuum workers do. */
function memoryMb(pid: number): number {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ESRCH' || error.code === 'ENOENT')) return 0;
    throw error;
  }
}
