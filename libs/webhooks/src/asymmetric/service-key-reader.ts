import type { KeyObject } from 'node:crypto';

/** Reads the service's key once, when it is first wanted; a read that failed is tried again by the next who asks. */
export function serviceKeyReader(read: () => Promise<KeyObject>): () => Promise<KeyObject> {
  let kept: Promise<KeyObject> | null = null;
  return () => {
    kept ??= read().catch((error: unknown) => {
      kept = null;
      throw error;
    });
    return kept;
  };
}
