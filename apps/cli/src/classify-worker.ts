import { parentPort, workerData } from 'node:worker_threads';
import type { AccordDefinition, ClassifiableItem } from '@app/accords';
import { readItems } from './read-items';

const { definitions } = workerData as { definitions: AccordDefinition[] }; // from ClassifierThreads

// One of the threads that read items: a list of them in, a list of what was read out.
parentPort?.on('message', (items: ClassifiableItem[]) => parentPort?.postMessage(readItems(items, definitions)));
