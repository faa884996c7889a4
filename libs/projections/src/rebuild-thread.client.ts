import { parentPort, workerData } from 'node:worker_threads';
import { Pool } from 'pg';
import { rebuildAccordEvents, rebuildConnections } from './rebuild.store';
import type { Answer, Asked } from './rebuild-in-thread.client';

const { url, dryRun } = workerData as Asked; // from rebuildInThread
const progressEveryMs = 100;

const tell = (answer: Answer): void => parentPort?.postMessage(answer);
let toldAt = 0;
const onProgress = (done: number, of: number): void => {
  if (Date.now() - toldAt < progressEveryMs && done < of) return;
  toldAt = Date.now();
  tell({ done, of });
};

// The thread in which read models are built anew: whatever it has to do, the main thread goes on.
void (async () => {
  const pool = new Pool({ connectionString: url, max: rebuildConnections, application_name: 'accord-watch' });
  try {
    tell({ report: await rebuildAccordEvents(pool, { dryRun, onProgress }) });
  } finally {
    await pool.end();
  }
})();
