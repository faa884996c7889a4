import type { Pool } from 'pg';

export type OpinionKey = { itemId: string; version: number; key: string };
export type StoredOpinion = {
  model: string;
  verdict: 'agrees' | 'disagrees' | 'unproven' | 'unavailable';
  quote: string | null;
  reason: string | null;
  error: string | null;
  tookMs: number;
};
type Db = Pick<Pool, 'query'>;

/** What was answered before about the same finding of the same item version. */
export async function knownVerdict(pool: Db, { itemId, version, key }: OpinionKey): Promise<string | null> {
  const { rows } = await pool.query<{ verdict: string }>(
    'select verdict from second_opinion where item_id = $1 and version = $2 and key = $3',
    [itemId, version, key],
  );
  return rows[0]?.verdict ?? null;
}

export async function askedSince(pool: Db, since: Date): Promise<number> {
  const { rows } = await pool.query<{ asked: number }>(
    'select count(*)::int as asked from second_opinion where asked_at >= $1',
    [since],
  );
  return rows[0]?.asked ?? 0;
}

/** Keeps the first answer: a version that is read again after a crash must come to the same records. Gives the verdict that is kept. */
export async function keepOpinion(pool: Db, at: OpinionKey, opinion: StoredOpinion, askedAt: Date): Promise<string> {
  const { rows } = await pool.query<{ verdict: string }>(
    `insert into second_opinion (item_id, version, key, model, verdict, quote, reason, error, took_ms, asked_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (item_id, version, key) do update set verdict = second_opinion.verdict returning verdict`,
    [
      at.itemId,
      at.version,
      at.key,
      opinion.model,
      opinion.verdict,
      opinion.quote,
      opinion.reason,
      opinion.error,
      opinion.tookMs,
      askedAt,
    ],
  );
  return rows[0]?.verdict ?? opinion.verdict;
}
