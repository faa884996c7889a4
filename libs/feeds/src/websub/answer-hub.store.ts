import type { SecretBox } from '@app/base';
import type { Pool } from 'pg';
import { checkSignature } from './check-signature';
import { type Intent, judgeIntent } from './decide-subscription';
import {
  dropSubscription,
  findSubscription,
  hastenPoll,
  saveLease,
  savePush,
  saveRefusal,
} from './subscriptions.store';

/** A document as a hub sends it. */
export type Push = { body: Buffer; contentType: string | undefined; signature: string | undefined };
export type AnswerNeeds = {
  pool: Pick<Pool, 'query'>;
  box: Pick<SecretBox, 'decrypt'>;
  minIntervalSeconds: number;
  /** Stores what a genuine document holds. */
  take: (feedId: string, document: { body: Buffer; url: string; contentType: string | undefined }) => Promise<unknown>;
};

/** What a hub's question whether we mean it is answered with: the text, or null where we do not. */
export async function answerIntent(
  pool: Pick<Pool, 'query'>,
  id: string,
  intent: Intent,
  now: Date,
): Promise<string | null> {
  const subscription = await findSubscription(pool, id);
  if (!subscription) return null;
  const verdict = judgeIntent(subscription, intent);
  switch (verdict.kind) {
    case 'refuse':
      return null;
    case 'denied':
      await saveRefusal(pool, id, verdict.reason, now);
      return '';
    case 'confirm-leaving':
      await dropSubscription(pool, id);
      return intent.challenge;
    case 'confirm-subscription':
      await saveLease(pool, id, verdict.leaseSeconds, now);
      return intent.challenge;
  }
}

/**
 * Takes what a hub sends. `gone` tells the hub to stop. A wrong signature is answered like a right one and changes nothing (WebSub 8), so that nobody
 * learns by trying; where a right one is weak, the feed itself is asked.
 */
export async function answerPush(needs: AnswerNeeds, id: string, push: Push, now: Date): Promise<'accepted' | 'gone'> {
  const { pool, box, minIntervalSeconds, take } = needs;
  const subscription = await findSubscription(pool, id);
  if (!subscription || subscription.state === 'leaving') return 'gone';
  const checked = checkSignature(push.signature, box.decrypt(subscription.secret), push.body);
  if (checked === 'weak') await hastenPoll(pool, subscription.feed_id, minIntervalSeconds, now);
  if (checked !== 'genuine') return 'accepted';
  await take(subscription.feed_id, { body: push.body, url: subscription.topic, contentType: push.contentType });
  await savePush(pool, id, now);
  return 'accepted';
}
