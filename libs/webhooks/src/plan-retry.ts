const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

/** The wait before each attempt, the first at once: 12 attempts over 75 hours and 43 minutes. */
export const retryDelaysMs = [
  0,
  5 * second,
  30 * second,
  2 * minute,
  10 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  20 * hour,
  24 * hour,
] as const;
export const maxAttempts = retryDelaysMs.length;

/** How one attempt ended. `status` is null when no answer came; `retryAfterMs` is what the receiver asked for. */
export type AttemptOutcome = {
  status: number | null;
  errorCode: string | null;
  retryAfterMs: number | null;
};

type NextStep =
  | { step: 'delivered' }
  | { step: 'retry'; dueAt: Date }
  | { step: 'failed'; reason: 'exhausted' }
  | { step: 'gone'; reason: 'answered 410 Gone' };

/** Only ever longer: the last attempt of a message must not fall into a three-day outage by chance. */
const jitter = 0.2;
const longestRetryAfterMs = 24 * hour;
const shortestAfterOverloadMs = minute;

export const isDelivered = ({ status }: AttemptOutcome): boolean => status !== null && status >= 200 && status < 300;

/** The receiver is slow or busy: hammering it would make things worse. */
const isOverloaded = ({ status, errorCode }: AttemptOutcome): boolean =>
  status === 429 || (status !== null && status >= 500) || (errorCode?.includes('TIMEOUT') ?? false);

/**
 * What follows an attempt. Everything but 2xx is tried again, 4xx too (deploy mistakes are 401 and 404), except 410.
 * `made` counts the attempts made so far with this one; `random` is 0 to 1.
 */
export function planRetry(outcome: AttemptOutcome, made: number, now: Date, random: number): NextStep {
  if (isDelivered(outcome)) return { step: 'delivered' };
  if (outcome.status === 410) return { step: 'gone', reason: 'answered 410 Gone' };
  if (made >= maxAttempts) return { step: 'failed', reason: 'exhausted' };
  const base = retryDelaysMs[made] ?? 0;
  const spread = base * (1 + jitter * random);
  const floor = isOverloaded(outcome) ? shortestAfterOverloadMs : 0;
  const asked = Math.min(outcome.retryAfterMs ?? 0, longestRetryAfterMs);
  return { step: 'retry', dueAt: new Date(now.getTime() + Math.round(Math.max(spread, floor, asked))) };
}

/** `Retry-After` as seconds or as an HTTP date; null when it is absent, in the past or no such thing. */
export function parseRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header.trim()) * second;
  const at = Date.parse(header);
  return Number.isNaN(at) || at <= now.getTime() ? null : at - now.getTime();
}

type AttemptedDelivery = { attempts: number; isProbe: boolean };

/**
 * What follows an attempt of a delivery, and whether it counts. While the breaker is open the attempts are probes: they cost nothing and give nothing
 * up; the endpoint is given up, after days.
 */
export function planAfterAttempt(
  outcome: AttemptOutcome,
  { attempts, isProbe }: AttemptedDelivery,
  now: Date,
  random: number,
): NextStep & { counts: boolean } {
  const made = isProbe ? Math.min(attempts, maxAttempts - 2) : attempts + 1;
  return { ...planRetry(outcome, made, now, random), counts: !isProbe || isDelivered(outcome) };
}
