import { fc } from '@test/properties';
import { evolveHealth, healthy, isProbing } from './endpoint-health';
import { planAfterAttempt } from './plan-retry';

const hourMs = 3_600_000;
type Message = { id: string; dueMs: number; attempts: number; state: string; deliveredMs: number };

/** One receiver that is away for some hours, and messages that are made meanwhile, on a clock that only this loop moves. */
function playOutage(awayHours: number, madeAtHours: readonly number[], random: () => number): Message[] {
  let health = healthy;
  const messages = madeAtHours.map(
    (hours, nth): Message => ({ id: `m${nth}`, dueMs: hours * hourMs, attempts: 0, state: 'pending', deliveredMs: 0 }),
  );
  for (let steps = 0; steps < 20_000; steps += 1) {
    const openUntil = health.openUntil === null ? 0 : Date.parse(health.openUntil);
    const [next] = messages
      .filter(({ state }) => state === 'pending')
      .map((message) => ({ message, atMs: Math.max(message.dueMs, openUntil) }))
      .sort((a, b) => a.atMs - b.atMs);
    if (!next) break;
    const { message, atMs } = next;
    const now = new Date(atMs);
    const outcome = { status: atMs < awayHours * hourMs ? 503 : 200, errorCode: null, retryAfterMs: null };
    const isProbe = isProbing(health);
    const plan = planAfterAttempt(outcome, { attempts: message.attempts, isProbe }, now, random());
    if (plan.counts) message.attempts += 1;
    if (plan.step === 'retry') message.dueMs = plan.dueAt.getTime();
    else Object.assign(message, { state: plan.step, deliveredMs: atMs });
    const step = evolveHealth(health, { ...outcome, messageId: message.id }, now);
    health = step.health;
    if (step.recovered)
      for (const waiting of messages)
        waiting.dueMs = Math.min(waiting.dueMs, Math.max(atMs, waiting.attempts > 0 ? atMs : waiting.dueMs));
  }
  return messages;
}

describe('a receiver that is away for three days', () => {
  it('gets everything within the twelve attempts, however few or many messages there are', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 71, noNaN: true }), { minLength: 1, maxLength: 40 }),
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (madeAt, randoms) => {
          const messages = playOutage(72, madeAt, () => randoms.next().value ?? 0);
          expect(messages.filter(({ state }) => state !== 'delivered')).toEqual([]);
          expect(Math.max(...messages.map(({ attempts }) => attempts))).toBeLessThanOrEqual(12);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('gets it within half an hour of its return, where enough messages wait for the breaker to probe', () => {
    const madeAt = Array.from({ length: 20 }, (_, nth) => nth);
    const messages = playOutage(72, madeAt, () => 0.5);
    expect(Math.max(...messages.map(({ deliveredMs }) => deliveredMs))).toBeLessThan(72.5 * hourMs);
  });
});
