import type { Pool } from 'pg';

/** A projection or reactor that stands at a record which it cannot handle. */
export type StoppedReader = { name: string; kind: string; position: string; error: string | null };

/** The readers of the log that have stopped, each with the position of the record at which it stands. */
export async function stoppedReaders(pool: Pick<Pool, 'query'>): Promise<StoppedReader[]> {
  const { rows } = await pool.query<StoppedReader>(
    `select name, kind, (position + 1)::text as position, error from projection_checkpoint where status = 'failed' order by name`,
  );
  return rows;
}
