import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AccordDefinition, ClassifiableItem, Finding } from '@app/accords';

/** What was read in an item; null where a classifier failed at it. */
export type Read = Finding[] | null;

/** Reads items in as many threads as there are processors, so that the main thread is free for the database. */
export class ClassifierThreads {
  private readonly threads: Worker[];

  constructor(definitions: readonly AccordDefinition[], count = availableParallelism()) {
    const script = join(__dirname, 'classify-worker.js');
    this.threads = Array.from({ length: count }, () => new Worker(script, { workerData: { definitions } }));
  }

  /** What each item says, in the order of the items. Call it again only when it has answered. */
  async read(items: readonly ClassifiableItem[]): Promise<Read[]> {
    const share = Math.ceil(items.length / this.threads.length);
    const parts = await Promise.all(
      this.threads.map((thread, n) => ask(thread, items.slice(n * share, (n + 1) * share))),
    );
    return parts.flat();
  }

  async close(): Promise<void> {
    await Promise.all(this.threads.map((thread) => thread.terminate()));
  }
}

function ask(thread: Worker, items: readonly ClassifiableItem[]): Promise<Read[]> {
  if (items.length === 0) return Promise.resolve([]);
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (read: Read[]) => {
      thread.off('error', reject);
      resolve(read);
    });
    thread.postMessage(items);
  });
}
