import type { Pool, PoolClient } from 'pg';
import { isSameArticle, likeness, signatureOf, type Sketched, sketchOf } from './text-likeness';

export type WrittenText = { itemId: string; title: string; body: string; publishedAt: string };
type Candidate = Sketched & { sameAs: string | null };

/** More than this share a beginning only where it is no article's but a feed's standing phrase. */
const mostCandidates = 400;
/** An item is held against so many at most, those first that share most of its signature. */
const mostCompared = 20;
const mostOfOneHash = 100;

/**
 * Marks the items that have another's text as the same article as the first of the copies. Nothing else depends on it: each is stored and classified
 * like any other; that they are one source is for whoever counts sources. A text that has changed is compared anew.
 */
export async function markCopies(tx: PoolClient, written: readonly WrittenText[], seenAt: string): Promise<void> {
  // Most polls bring nothing.
  if (written.length === 0) return;
  const sketched = written.map(({ itemId, title, body, publishedAt }): Candidate => {
    return { itemId, title, publishedAt, sketch: sketchOf(title, body), sameAs: null };
  });
  const known = new Candidates(await candidates(tx, sketched));
  for (const item of sketched) {
    const first = known.likest(item);
    item.sameAs = first ? (first.sameAs ?? first.itemId) : null;
    known.add(item);
  }
  await save(tx, sketched, seenAt);
}

/** What an item may be compared with, found by the hashes of its signature. */
class Candidates {
  private readonly byHash = new Map<number, Candidate[]>();

  constructor(found: readonly Candidate[]) {
    for (const item of found) this.add(item);
  }

  add(item: Candidate): void {
    for (const hash of signatureOf(item.sketch)) {
      const bucket = this.byHash.get(hash);
      if (bucket && bucket.length >= mostOfOneHash) continue;
      if (bucket) bucket.push(item);
      else this.byHash.set(hash, [item]);
    }
  }

  likest(item: Candidate): Candidate | undefined {
    return this.nearest(item)
      .filter((other) => other.itemId !== item.itemId && other.sameAs !== item.itemId && isSameArticle(item, other))
      .map((other) => ({ other, score: likeness(item.sketch, other.sketch) }))
      .toSorted((a, b) => b.score - a.score || (a.other.itemId < b.other.itemId ? -1 : 1))[0]?.other;
  }

  private nearest(item: Candidate): Candidate[] {
    const shared = new Map<Candidate, number>();
    for (const hash of signatureOf(item.sketch))
      for (const other of this.byHash.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    return [...shared]
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, mostCompared)
      .map(([other]) => other);
  }
}

async function candidates(tx: PoolClient, items: readonly Candidate[]): Promise<Candidate[]> {
  const hashes = [...new Set(items.flatMap(({ sketch }) => signatureOf(sketch)))];
  if (hashes.length === 0) return [];
  const { rows } = await tx.query<{
    item_id: string;
    title: string;
    sketch: number[];
    published_at: Date;
    same_as: string | null;
  }>(
    `select s.item_id, i.title, s.sketch, i.published_at, i.same_as from item_sketch s join item i on i.id = s.item_id
     where s.signature && $1::int[] and s.item_id <> all($2) order by s.item_id desc limit ${mostCandidates}`,
    [hashes, items.map(({ itemId }) => itemId)],
  );
  return rows.map((row) => ({
    itemId: row.item_id,
    title: row.title,
    sketch: row.sketch,
    publishedAt: row.published_at.toISOString(),
    sameAs: row.same_as,
  }));
}

async function save(tx: PoolClient, items: readonly Candidate[], seenAt: string): Promise<void> {
  await tx.query(
    `insert into item_sketch (item_id, sketch, signature, seen_at)
     select item_id, sketch, signature, $2 from jsonb_to_recordset($1::jsonb) as r(item_id text, sketch int[], signature int[])
     on conflict (item_id) do update set sketch = excluded.sketch, signature = excluded.signature, seen_at = excluded.seen_at`,
    [
      JSON.stringify(items.map(({ itemId, sketch }) => ({ item_id: itemId, sketch, signature: signatureOf(sketch) }))),
      seenAt,
    ],
  );
  await tx.query(
    `update item i set same_as = r.same_as from jsonb_to_recordset($1::jsonb) as r(item_id text, same_as text)
     where i.id = r.item_id and i.same_as is distinct from r.same_as`,
    [JSON.stringify(items.map(({ itemId, sameAs }) => ({ item_id: itemId, same_as: sameAs })))],
  );
}

/** Texts that are compared with new ones: copies come within 48 hours, and a feed may be a day behind. */
const sketchedMs = 4 * 24 * 3_600_000;

/** Drops what texts were compared by once no copy of them is to be expected. The marks stay. */
export async function forgetSketches(pool: Pick<Pool, 'query'>, now: Date): Promise<{ forgotten: number }> {
  const before = new Date(now.getTime() - sketchedMs);
  const { rowCount } = await pool.query('delete from item_sketch where seen_at < $1', [before]);
  return { forgotten: rowCount ?? 0 };
}
