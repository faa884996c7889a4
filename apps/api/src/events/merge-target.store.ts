import { AppError } from '@app/base';
import type { Database } from '@app/database';
import { canonicalUrl } from '@app/items';

/**
 * The id of the accord event that somebody means to merge into: given as such, by its own address (dashboard or API), or by the address of an
 * article that reports it. Throws MERGE_TARGET with the field where an address leads to none or to several.
 */
export async function mergeTarget(
  pool: Pick<Database['pool'], 'query'>,
  loser: string,
  given: string,
): Promise<string> {
  if (!/^https?:/i.test(given)) return given;
  const own = /\/events\/(ae_[0-9A-Za-z]+)/.exec(given)?.[1];
  if (own !== undefined) return own;
  const { rows } = await pool.query<{ event_id: string }>(
    `select distinct f.event_id from finding f join item i on i.id = f.item_id
     where (i.url = $1 or i.canonical_url = $2) and f.event_id is not null and f.event_id <> $3
       and f.accord = (select accord from accord_event where id = $3)`,
    [given, canonicalUrl(given), loser],
  );
  const [only, ...others] = rows.map(({ event_id }) => event_id);
  if (only === undefined) throw unclear('no other event of this accord is reported by that article');
  if (others.length > 0) throw unclear(`that article reports several: ${[only, ...others].join(', ')}`);
  return only;
}

const unclear = (reason: string) =>
  new AppError('MERGE_TARGET', 'input', reason, { details: { errors: [{ field: 'into', reason }] } });
