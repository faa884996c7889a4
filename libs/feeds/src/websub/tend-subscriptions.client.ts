import type { OutboundClient, SecretBox } from '@app/base';
import type { Pool } from 'pg';
import { askHub } from './ask-hub.client';
import { askAgainAt } from './decide-subscription';
import { claimSubscriptions, planSubscriptions, saveAsked } from './subscriptions.store';

export type TendNeeds = {
  pool: Pick<Pool, 'query'>;
  box: Pick<SecretBox, 'encrypt' | 'decrypt'>;
  outbound: Pick<OutboundClient, 'fetch'>;
  /** Where hubs reach us. */
  publicUrl: string;
};

export const callbackOf = (publicUrl: string, id: string): string => `${publicUrl.replace(/\/$/, '')}/websub/${id}`;

/** One round: subscribes to the hubs of new feeds, renews what runs out, leaves what is no longer watched. */
export async function tendSubscriptions(
  { pool, box, outbound, publicUrl }: TendNeeds,
  now: Date,
): Promise<{ added: number; asked: number; failed: number }> {
  const added = await planSubscriptions(pool, box, now);
  const due = await claimSubscriptions(pool, now);
  const errors = await Promise.all(
    due.map(async (subscription) => {
      const error = await askHub(outbound, {
        subscription,
        secret: box.decrypt(subscription.secret),
        callback: callbackOf(publicUrl, subscription.id),
        userAgent: `AccordWatch/1.0 (+${publicUrl})`,
      });
      await saveAsked(pool, subscription, error, askAgainAt(subscription.failures, now), now);
      return error;
    }),
  );
  return { added, asked: due.length, failed: errors.filter((error) => error !== null).length };
}
