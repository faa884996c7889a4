import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { AccordDefinition, ClassifiableItem } from '@app/accords';
import { type Read, readItems } from './read-items';

/** A thread takes a second to start: so many items are read in less. */
const fewItems = 300;

/** Reads items in as many threads as there are processors, so that the main thread is free for the database; a few are read at once. */
export class ClassifierThreads {
  private readonly threads: Worker[] = [];

  constructor(private readonly definitions: readonly AccordDefinition[]) {}

  /** What each item says, in the order of the items. Call it again only when it has answered. */
  async read(items: readonly ClassifiableItem[]): Promise<Read[]> {
    if (this.threads.length === 0 && items.length <= fewItems) return readItems(items, this.definitions);
    this.start();
    const share = Math.ceil(items.length / this.threads.length);
    const parts = await Promise.all(
      this.threads.map((thread, n) => ask(thread, items.slice(n * share, (n + 1) * share))),
    );
    return parts.flat();
  }

  private start(): void {
    const script = join(__dirname, 'classify-worker.js');
    const workerData = { definitions: this.definitions };
    while (this.threads.length < availableParallelism()) this.threads.push(new Worker(script, { workerData }));
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
