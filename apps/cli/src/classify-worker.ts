import { parentPort, workerData } from 'node:worker_threads';
import type { AccordDefinition, ClassifiableItem } from '@app/accords';
import { classifyItem } from '@app/classifiers';

const { definitions } = workerData as { definitions: AccordDefinition[] }; // from ClassifierThreads

// One of the threads that read items: a list of them in, a list of findings out; null for an item at which a classifier failed.
parentPort?.on('message', (items: ClassifiableItem[]) => {
  parentPort?.postMessage(
    items.map((item) => {
      try {
        return classifyItem(item, definitions).findings;
      } catch {
        return null;
      }
    }),
  );
});
