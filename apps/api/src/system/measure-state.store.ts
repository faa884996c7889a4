import { sendingHold } from '@app/backup';
import { metrics } from '@app/base';
import type { Pool } from 'pg';

type Reader = { name: string; behind: string; stopped: boolean };

/** What is known of the whole installation, and not of one process: asked for when somebody looks. */
export async function measureState(pool: Pick<Pool, 'query'>): Promise<void> {
  // Of a reader that exists in two versions, the newer counts.
  const { rows } = await pool.query<Reader>(
    `select distinct on (c.name) c.name, h.position - c.position as behind, c.status = 'failed' as stopped
     from projection_checkpoint c, event_head h where h.id = 1 order by c.name, c.version desc`,
  );
  for (const { name, behind, stopped } of rows) {
    metrics.readersBehind.set({ name }, Number(behind));
    metrics.readersStopped.set({ name }, stopped ? 1 : 0);
  }
  metrics.sendingHeld.set((await sendingHold(pool)) === null ? 0 : 1);
}
