import type { Pool } from 'pg';

const batch = 1_000;

/**
 * Empties the texts of item versions seen before an instant. Titles, addresses, text hashes, findings and their quotes stay: what was read in an
 * item can still be shown and proved, but the item can no longer be read anew. What still waits for the classifiers keeps its text.
 */
export async function forgetTexts(pool: Pick<Pool, 'query'>, before: Date): Promise<{ forgotten: number }> {
  let forgotten = 0;
  for (;;) {
    const { rowCount } = await pool.query(
      `update item_version set text = null, html = null where (item_id, version) in (
         select item_id, version from item_version where seen_at < $1 and state <> 'queued' and (text is not null or html is not null) limit ${batch})`,
      [before],
    );
    forgotten += rowCount ?? 0;
    if (!rowCount || rowCount < batch) return { forgotten };
  }
}
