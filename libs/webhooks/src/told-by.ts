import type { Told } from './choose-message';

/** What marks a delivery that is sent again because its worker died: it may have arrived. */
export const interrupted = 'interrupted';

/** `delivered_at` stays when a message that arrived is sent again. */
export type EarlierDelivery = { state: string; attempts: number; reason: string | null; delivered_at: Date | null };

/** How far the deliveries made of earlier revisions of an accord event got at one endpoint. */
export function toldBy(rows: readonly EarlierDelivery[]): Told {
  if (rows.some(({ state, delivered_at }) => state === 'delivered' || delivered_at !== null)) return 'delivered';
  if (rows.some(({ state }) => state === 'leased')) return 'in-flight';
  if (rows.some(({ attempts, reason }) => attempts > 0 || reason === interrupted)) return 'tried';
  return rows.some(({ state }) => state === 'pending' || state === 'held') ? 'queued' : 'never';
}
