import type { Finding } from '@app/accords';
import { uuidV5 } from '@app/base';
import { loadVersion, sourceOf } from '@app/items';
import { takeFinding } from '@app/resolution';
import type { House } from './open-house';

export type Applied = { detected: number; known: number; refused: number };
type Gained = { item: string; version: number; finding: Finding };

/**
 * Puts findings that a backtest gained into the log for review, as new accord events that nobody is told of or as further sources of known ones. What would
 * change what subscribers were told is refused; `why` and `items/:id` say so.
 */
export async function applyProposals(house: House, gained: readonly Gained[]): Promise<Applied> {
  const { database, log, definitions, config, now } = house;
  const applied: Applied = { detected: 0, known: 0, refused: 0 };
  for (const { item: id, version, finding } of gained) {
    const item = await loadVersion(database.pool, { id, version });
    if (!item) continue;
    const { verdict } = await takeFinding(
      {
        pool: database.pool,
        log,
        definitionOf: (slug) => definitions.get(slug),
        policy: { maxAgeHours: config.alertMaxAgeHours },
        now,
      },
      {
        finding,
        source: sourceOf(item),
        baseline: item.baseline,
        proposed: true,
        correlationId: uuidV5(`backtest|${id}`),
      },
    );
    applied[verdict === 'detected' || verdict === 'refused' ? verdict : 'known'] += 1;
  }
  return applied;
}
