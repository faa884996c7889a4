import { fc } from '@test/properties';
import { maxAttempts, parseRetryAfter, planRetry, retryDelaysMs } from './plan-retry';

const now = new Date('2025-11-07T00:00:00Z');
const answered = (status: number, retryAfterMs: number | null = null) => ({ status, errorCode: null, retryAfterMs });
const failed = (errorCode: string) => ({ status: null, errorCode, retryAfterMs: null });
const waitMs = (...asked: Parameters<typeof planRetry>) => {
  const next = planRetry(...asked);
  return next.step === 'retry' ? next.dueAt.getTime() - now.getTime() : null;
};

describe('what follows an attempt', () => {
  it('makes twelve attempts over 75 hours and 43 minutes', () => {
    expect(maxAttempts).toBe(12);
    expect(retryDelaysMs.reduce((sum: number, delay) => sum + delay, 0)).toBeCloseTo(75.71 * 3_600_000, -5);
  });

  it.each([200, 201, 204, 299])('takes %i as delivered', (status) => {
    expect(planRetry(answered(status), 1, now, 0.5)).toEqual({ step: 'delivered' });
  });

  it.each([301, 302, 400, 401, 404, 408, 418])('tries again after %i, for deploy mistakes look like that', (status) => {
    expect(waitMs(answered(status), 1, now, 0.5)).toBe(5_500);
  });

  it.each([answered(429), answered(500), answered(503), failed('OUTBOUND_TIMEOUT')])(
    'leaves a receiver alone for a minute at least that is slow or busy: %j',
    (outcome) => {
      expect(waitMs(outcome, 1, now, 0.5)).toBe(60_000);
    },
  );

  it('waits as long as the receiver asks, up to a day', () => {
    expect(waitMs(answered(429, 3_600_000), 1, now, 0.5)).toBe(3_600_000);
    expect(waitMs(answered(503, 7 * 86_400_000), 1, now, 0.5)).toBe(86_400_000);
  });

  it('stops at 410 and after the last attempt', () => {
    expect(planRetry(answered(410), 1, now, 0.5)).toMatchObject({ step: 'gone' });
    expect(planRetry(answered(404), 12, now, 0.5)).toEqual({ step: 'failed', reason: 'exhausted' });
  });

  it('waits by the schedule and up to a fifth longer, or a minute, or the time asked for', () => {
    const outcomes = fc.oneof(
      fc.record({
        status: fc.integer({ min: 100, max: 599 }),
        errorCode: fc.constant(null),
        retryAfterMs: fc.option(fc.nat(10 ** 9)),
      }),
      fc.constant(failed('X_TIMEOUT')),
    );
    fc.assert(
      fc.property(
        outcomes,
        fc.integer({ min: 1, max: 14 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (outcome, made, random) => {
          const wait = waitMs(outcome, made, now, random);
          if (wait === null) return;
          const base = retryDelaysMs[made] ?? 0;
          expect(wait).toBeGreaterThanOrEqual(base);
          expect(wait).toBeLessThanOrEqual(
            Math.max(base * 1.2 + 1, 60_000, Math.min(outcome.retryAfterMs ?? 0, 86_400_000)),
          );
        },
      ),
    );
  });
});

describe('Retry-After', () => {
  it.each([
    ['120', 120_000],
    [' 5 ', 5_000],
    ['Fri, 07 Nov 2025 00:01:00 GMT', 60_000],
    ['Thu, 06 Nov 2025 00:00:00 GMT', null],
    ['soon', null],
    [undefined, null],
  ])('reads %s as %s ms', (header, expected) => {
    expect(parseRetryAfter(header, now)).toBe(expected);
  });
});
