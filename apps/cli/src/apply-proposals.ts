import { uuidV5 } from '@app/base';
import { loadVersion, sourceOf } from '@app/items';
import {
  eventById,
  materialChanges,
  type NewProposal,
  type ProposedItem,
  saveProposal,
  takeFinding,
} from '@app/resolution';
import { type Change, type EventChange, resolvingIn } from './backtest-changes';
import type { House } from './open-house';

export type Applied = { detected: number; known: number; proposed: number; refused: number };

/**
 * Turns what a backtest found into what people review. Gained findings go into the log as new accord events that nobody is told of, or as further sources of known
 * ones; whatever would change what subscribers were told (also a gain, a loss, another reading) becomes a proposal, which only a person's acceptance makes true.
 */
export async function applyProposals(
  house: House,
  changes: readonly Change[],
  events: readonly EventChange[],
): Promise<Applied> {
  const applied: Applied = { detected: 0, known: 0, proposed: 0, refused: 0 };
  for (const change of changes) if (change.change === 'gained') applied[await applyGain(house, change)] += 1;
  for (const { event: eventId, revision, ...proposed } of events) {
    if ('skipped' in proposed) continue;
    const { change, changes: fields, itemIds } = proposed;
    const items = changes.filter(({ event, item }) => event === eventId && itemIds.includes(item)).map(asItem);
    if (await propose(house, { eventId, change, revision, changes: fields, items })) applied.proposed += 1;
  }
  return applied;
}

const asItem = ({ item: id, version, title, url }: Change): ProposedItem => ({ id, version, title, url });
const propose = ({ database, now }: House, proposal: NewProposal): Promise<boolean> =>
  saveProposal(database.pool, proposal, now());

async function applyGain(house: House, change: Change): Promise<keyof Applied> {
  const { database, log } = house;
  const { item: id, version, finding } = change;
  const item = await loadVersion(database.pool, { id, version });
  if (!item) return 'refused';
  const { verdict, eventId } = await takeFinding(
    { ...resolvingIn(house), log },
    {
      finding,
      source: sourceOf(item),
      baseline: item.baseline,
      proposed: true,
      correlationId: uuidV5(`backtest|${id}`),
    },
  );
  if (verdict !== 'refused') return verdict === 'detected' ? 'detected' : 'known';
  const event = eventId === null ? null : await eventById(database.pool, eventId);
  const fields = event ? materialChanges(event, finding, item.publishedAt) : {};
  if (!event || Object.keys(fields).length === 0) return 'refused';
  const proposal = { eventId: event.id, change: 'gained', revision: event.revision, changes: fields } as const;
  return (await propose(house, { ...proposal, items: [asItem(change)] })) ? 'proposed' : 'known';
}
