import type { KeyObject } from 'node:crypto';
import type { Logger, SecretBox } from '@app/base';
import { metrics, newId } from '@app/base';
import { type Attempted, prepareAndAttempt } from './attempt-delivery';
import { type ClaimedDelivery, claimDeliveries, releaseExpiredLeases } from './claim.store';
import { gather, type Gathering } from './gather';
import { feedHeld, resumeForgotten } from './held.store';
import { batchSettler, type Settler } from './batch-settler.store';
import { openCertificate } from './client-certificate';
import type { Completion } from './complete.store';
import { isProbing } from './endpoint-health';
import { type EndpointOutcome, type HealthNeeds, recordHealth } from './endpoint-health.store';
import { isDelivered, planAfterAttempt } from './plan-retry';
import { activeSecrets, openHeaders } from './seal-settings';
import { deadlines, type SendRequest } from './send-request';

export type WorkerNeeds = HealthNeeds & {
  secretBox: Pick<SecretBox, 'encrypt' | 'decrypt'>;
  send: SendRequest;
  /** Calls back when deliveries may be due: at once after a commit, and every second in any case. Returns how to stop. */
  onDue: (wake: () => void) => () => Promise<void>;
  logger: Logger;
  /** Signs for endpoints that want v1a; without it they get v1 only. */
  signingKey?: () => Promise<KeyObject>;
  random?: () => number;
};
export type WorkerOptions = { concurrency?: number; perEndpoint?: number };
export type RunningWorker = { stop: () => Promise<void>; idle: () => Promise<void> };

/** Longer than any attempt takes: a lease that runs out belonged to a worker that died. */
const leaseMs = deadlines.totalMs + 15_000;
/** How often what is held for endpoints that are back is let go. */
const feedEveryMs = 50;
const forgottenEveryMs = 15_000;
const rememberEveryMs = 4;

/** Claims due deliveries, sends them side by side and settles them in batches, until it is stopped. */
export function runDeliveryWorker(
  needs: WorkerNeeds,
  { concurrency = 1_000, perEndpoint = 8 }: WorkerOptions = {},
): RunningWorker {
  const owner = newId('wk');
  const inFlight = new Set<Promise<void>>();
  const settle = batchSettler(needs);
  const remember = gather<EndpointOutcome>(rememberEveryMs, (outcomes) => recordHealth(needs, outcomes));
  let stopped = false;
  let wake: () => void = () => undefined;
  let dueMayExist = true;
  let feedAgainAt = 0;
  let lookForForgottenAt = 0;
  let feeding: NodeJS.Timeout | undefined;
  const poke = () => {
    dueMayExist = true;
    wake();
  };
  const stopListening = needs.onDue(poke);

  const start = (delivery: ClaimedDelivery): void => {
    const run = deliver(needs, owner, delivery, { settle, remember })
      .catch((error: unknown) =>
        needs.logger.error({ error, delivery: delivery.id }, 'a delivery could not be settled; its lease will run out'),
      )
      .finally(() => {
        inFlight.delete(run);
        poke();
      });
    inFlight.add(run);
  };

  const feed = async (now: Date): Promise<void> => {
    if (performance.now() < feedAgainAt) return;
    feedAgainAt = performance.now() + feedEveryMs;
    if (performance.now() > lookForForgottenAt) {
      lookForForgottenAt = performance.now() + forgottenEveryMs;
      await resumeForgotten(needs.pool);
    }
    if (await feedHeld(needs.pool, now)) feeding = setTimeout(poke, feedEveryMs);
  };

  const claim = async (): Promise<number> => {
    const now = needs.now();
    await releaseExpiredLeases(needs.pool, now);
    await feed(now);
    const limit = Math.min(concurrency - inFlight.size, 256);
    const claimed = await claimDeliveries(needs.pool, { owner, limit, perEndpoint, leaseMs, now });
    claimed.forEach(start);
    return claimed.length;
  };

  const loop = (async () => {
    while (!stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      // A full house waits until a quarter of it is free: claiming one by one costs more than it brings.
      if (!dueMayExist || inFlight.size > concurrency * 0.75) {
        await woken;
        continue;
      }
      dueMayExist = false;
      const claimed = await claim().catch(async (error: unknown) => {
        needs.logger.error({ error }, 'deliveries could not be claimed');
        await Promise.race([woken, new Promise((resolve) => setTimeout(resolve, 1_000))]);
        return 0;
      });
      if (claimed > 0) dueMayExist = true;
    }
  })();

  return {
    stop: async () => {
      stopped = true;
      clearTimeout(feeding);
      wake();
      await stopListening();
      await loop;
      await Promise.all(inFlight);
      await settle.flush();
    },
    idle: async () => {
      while (inFlight.size > 0) await Promise.all(inFlight);
    },
  };
}

type Keeping = { settle: Settler; remember: Gathering<EndpointOutcome> };

async function deliver(
  needs: WorkerNeeds,
  owner: string,
  claimed: ClaimedDelivery,
  { settle, remember }: Keeping,
): Promise<void> {
  const now = needs.now();
  const attempted = await attemptClaimed(needs, claimed, now);
  await settle(completionOf(needs, owner, claimed, attempted));
  metrics.attempts.inc({ result: isDelivered(attempted.outcome) ? 'delivered' : 'failed' });
  if (isDelivered(attempted.outcome))
    metrics.deliveryLag.observe((needs.now().getTime() - claimed.createdAt.getTime()) / 1_000);
  const isNoNews = isDelivered(attempted.outcome) && claimed.health.failingSince === null;
  if (!isNoNews)
    await remember({
      endpointId: claimed.endpointId,
      outcome: { ...attempted.outcome, messageId: claimed.messageId },
    });
}

const attemptClaimed = (
  { secretBox, send, signingKey }: Pick<WorkerNeeds, 'secretBox' | 'send' | 'signingKey'>,
  { url, messageId, body, format, signatures, sealedSecrets, settings }: ClaimedDelivery,
  now: Date,
): Promise<Attempted> =>
  prepareAndAttempt(
    send,
    async () => ({
      url,
      messageId,
      body,
      format,
      secrets: activeSecrets(sealedSecrets, secretBox, now),
      headers: openHeaders(settings, secretBox),
      client: openCertificate(settings, secretBox),
      signingKey: signatures.includes('v1a') && signingKey ? await signingKey() : null,
    }),
    now,
  );

function completionOf(
  { now, random = Math.random }: WorkerNeeds,
  owner: string,
  claimed: ClaimedDelivery,
  { outcome, row }: Attempted,
): Completion {
  const { attempts, health } = claimed;
  const next = planAfterAttempt(outcome, { attempts, isProbe: isProbing(health) }, now(), random());
  const base = { deliveryId: claimed.id, owner, counts: next.counts, attempt: row, dueAt: row.startedAt };
  switch (next.step) {
    case 'delivered':
      return { ...base, state: 'delivered', reason: null };
    case 'retry':
      return { ...base, state: 'pending', reason: null, dueAt: next.dueAt };
    case 'failed':
      return { ...base, state: 'failed', reason: next.reason };
    case 'gone':
      return { ...base, state: 'held', reason: null };
  }
}
