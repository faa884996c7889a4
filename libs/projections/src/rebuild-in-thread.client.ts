import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Pool } from 'pg';
import { needsUpgrade, rebuildAccordEvents, type RebuildOptions, type RebuildReport } from './rebuild.store';

export type Asked = { url: string; dryRun: boolean };
export type Answer = { done: number; of: number } | { report: RebuildReport };

type Connected = { url: string; pool: Pool };
type Options = Pick<RebuildOptions, 'dryRun' | 'onProgress'> & { signal?: AbortSignal };

/** Most of what a rebuild makes is garbage at once: with room for it, that is never copied. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };
const script = join(__dirname, 'rebuild-thread.client.js');

/**
 * A rebuild in a thread of its own, which neither holds up what the process does else nor fills its memory with garbage. When the signal comes, it ends at once:
 * the tables in use stay as they are.
 */
export function rebuildInThread({ url, pool }: Connected, options: Options = {}): Promise<RebuildReport> {
  const { dryRun = false, onProgress, signal } = options;
  // From sources (tests) there is no compiled worker to start.
  if (!existsSync(script)) return rebuildAccordEvents(pool, options);
  return new Promise((resolve, reject) => {
    const workerData: Asked = { url, dryRun };
    const worker = new Worker(script, { workerData, resourceLimits });
    const stop = (): void => void worker.terminate();
    signal?.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: Answer) => {
      if ('report' in answer) resolve(answer.report);
      else onProgress?.(answer.done, answer.of);
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal?.removeEventListener('abort', stop);
      reject(new Error('the rebuild was stopped'));
    });
    if (signal?.aborted) stop();
  });
}

/**
 * Where the tables in use are those of an earlier version of the projection, builds them anew, beside those in use. Whoever still runs the earlier version finds its
 * checkpoint gone and writes no more. Null when there is nothing to do.
 */
export const upgradeAccordEvents = async (
  connected: Connected,
  options: Options = {},
): Promise<RebuildReport | null> => ((await needsUpgrade(connected.pool)) ? rebuildInThread(connected, options) : null);
