import type { Pool } from 'pg';
import { type Completion, completeDeliveries } from './complete.store';

const settleEveryMs = 4;

export type Settler = ((completion: Completion) => Promise<void>) & { flush: () => Promise<void> };

/** Gathers completions for a few milliseconds and settles them in one statement. */
export function batchSettler({ pool }: { pool: Pick<Pool, 'query'> }): Settler {
  let waiting: { completion: Completion; resolve: () => void; reject: (error: unknown) => void }[] = [];
  let timer: NodeJS.Timeout | null = null;
  const flush = async (): Promise<void> => {
    if (timer) clearTimeout(timer);
    timer = null;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    try {
      await withRetry(() =>
        completeDeliveries(
          pool,
          batch.map(({ completion }) => completion),
        ),
      );
      for (const { resolve } of batch) resolve();
    } catch (error) {
      for (const { reject } of batch) reject(error);
    }
  };
  const settle = (completion: Completion): Promise<void> =>
    new Promise((resolve, reject) => {
      waiting.push({ completion, resolve, reject });
      timer ??= setTimeout(() => void flush(), settleEveryMs);
    });
  return Object.assign(settle, { flush });
}

/** A database that is away for a moment: what was sent should not be sent again for that. */
async function withRetry(work: () => Promise<void>): Promise<void> {
  for (const waitMs of [50, 250, 1_000, 3_000]) {
    try {
      await work();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
  }
  await work();
}
