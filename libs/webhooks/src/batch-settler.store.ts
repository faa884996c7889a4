import type { Pool } from 'pg';
import { type Completion, completeDeliveries } from './complete.store';
import { gather, type Gathering } from './gather';

const settleEveryMs = 4;

export type Settler = Gathering<Completion>;

/** Gathers completions for a few milliseconds and settles them in one statement. */
export const batchSettler = ({ pool }: { pool: Pick<Pool, 'query'> }): Settler =>
  gather(settleEveryMs, (completions) => withRetry(() => completeDeliveries(pool, completions)));

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
