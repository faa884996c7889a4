import type { Finding } from '@app/accords';
import type { Pool } from 'pg';
import { findingKey } from './identity';
import { type FindingOfItem, recordFinding, type Recorded, type RecordFindingNeeds } from './record-finding.store';

/** Resolves a finding into the log, and keeps with its item what became of it. Safe to repeat. */
export async function takeFinding(needs: RecordFindingNeeds, read: FindingOfItem): Promise<Recorded> {
  const recorded = await recordFinding(needs, read);
  const { itemId: id, version } = read.source;
  await saveFinding(needs.pool, { id, version }, read.finding, recorded);
  return recorded;
}

/** Keeps what was read in an item version and what became of it: the answer to "why was I not told?". */
export async function saveFinding(
  pool: Pick<Pool, 'query'>,
  item: { id: string; version: number },
  finding: Finding,
  recorded: Recorded,
): Promise<void> {
  await pool.query(
    `insert into finding (item_id, version, key, accord, kind, country, data, verdict, reason, event_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (item_id, version, key) do update set data = excluded.data, verdict = excluded.verdict, reason = excluded.reason, event_id = excluded.event_id`,
    [
      item.id,
      item.version,
      findingKey(finding),
      finding.accord,
      finding.kind,
      finding.country,
      JSON.stringify(finding),
      recorded.verdict,
      recorded.reason,
      recorded.eventId,
    ],
  );
}

export type StoredFinding = {
  version: number;
  finding: Finding;
  verdict: string | null;
  reason: string | null;
  eventId: string | null;
};

/** What was read in each version of an item, oldest version first. */
export async function findingsOf(pool: Pick<Pool, 'query'>, itemId: string): Promise<StoredFinding[]> {
  const { rows } = await pool.query<{
    version: number;
    data: Finding;
    verdict: string | null;
    reason: string | null;
    event_id: string | null;
  }>('select version, data, verdict, reason, event_id from finding where item_id = $1 order by version, key', [itemId]);
  return rows.map(({ data, event_id, ...row }) => ({ ...row, finding: data, eventId: event_id }));
}
