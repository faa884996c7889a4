export type SubscriptionState = 'pending' | 'active' | 'refused' | 'leaving';

export type Subscription = {
  id: string;
  feed_id: string;
  hub: string;
  topic: string;
  /** Encrypted. */
  secret: string;
  state: SubscriptionState;
  failures: number;
  lease_until: Date | null;
};

/** What a hub asks back before it does what it was asked for (WebSub 5.3), by the names of its query. */
export type Intent = {
  mode: string | null;
  topic: string | null;
  challenge: string | null;
  leaseSeconds: string | null;
  reason: string | null;
};

export type Verdict =
  | { kind: 'confirm-subscription'; leaseSeconds: number }
  | { kind: 'confirm-leaving' }
  | { kind: 'denied'; reason: string }
  | { kind: 'refuse' };

const day = 86_400;
/** As long as most hubs give; each may give less. */
export const wishedLeaseSeconds = 10 * day;

/** Only what we asked for is confirmed: this topic, by the address that the hub alone was told, and leaving only where we leave. */
export function judgeIntent(subscription: Pick<Subscription, 'topic' | 'state'>, intent: Intent): Verdict {
  if (intent.topic !== subscription.topic) return { kind: 'refuse' };
  if (intent.mode === 'denied') return { kind: 'denied', reason: intent.reason?.slice(0, 300) ?? 'no reason given' };
  if (!intent.challenge) return { kind: 'refuse' };
  const isLeaving = subscription.state === 'leaving';
  if (intent.mode === 'unsubscribe' && isLeaving) return { kind: 'confirm-leaving' };
  if (intent.mode !== 'subscribe' || isLeaving) return { kind: 'refuse' };
  const asked = Number(intent.leaseSeconds);
  const leaseSeconds = Number.isInteger(asked) && asked > 0 ? Math.min(90 * day, Math.max(300, asked)) : day;
  return { kind: 'confirm-subscription', leaseSeconds };
}

const after = (now: Date, seconds: number): Date => new Date(now.getTime() + seconds * 1_000);

/** A lease is renewed when four fifths of it are over. */
export const leaseFrom = (now: Date, leaseSeconds: number): { leaseUntil: Date; renewAt: Date } => ({
  leaseUntil: after(now, leaseSeconds),
  renewAt: after(now, 0.8 * leaseSeconds),
});

/** A hub that fails, or confirms nothing, is asked again after ten minutes and ever more rarely, at least once a day. */
export const askAgainAt = (failures: number, now: Date): Date => after(now, Math.min(day, 600 * 2 ** (failures - 1)));

/** A hub that refused is asked again after a week; one that was told to stop is forgotten after a day, whether it answered or not. */
export const afterRefusal = (now: Date): Date => after(now, 7 * day);
export const afterLeaving = (now: Date): Date => after(now, day);

/** While a hub tells what is new, its feed is still asked once a day. */
export const safetyNetSeconds = day;
