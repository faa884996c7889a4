import { z } from 'zod';
import { type AttemptOutcome, isDelivered } from './plan-retry';

const Instant = z.string().nullable().default(null);

/** What an endpoint's row remembers of its failures since the last success. */
export const EndpointHealth = z.object({
  failingSince: Instant,
  lastFailureAt: Instant,
  failures: z.number().int().default(0),
  /** The last distinct messages that failed in a row, at most as many as open the breaker. */
  failedMessages: z.array(z.string()).default([]),
  /** Until then nothing is sent: the breaker is open, or the receiver asked for a pause. */
  openUntil: Instant,
  /** How often the breaker opened in a row: the wait grows with it. */
  opened: z.number().int().default(0),
  /** Hours of failure that were warned of: in the operator's log, and here. */
  warnedHours: z.number().int().default(0),
  /** What of that the owner's mail address has been told; giving up counts as more than any hours. */
  toldHours: z.number().int().default(0),
  /** The service itself disabled the endpoint. */
  givenUp: z.boolean().default(false),
  lastError: z.string().nullable().default(null),
});
export type EndpointHealth = z.infer<typeof EndpointHealth>;

export const healthy: EndpointHealth = EndpointHealth.parse({});

export type HealthOutcome = AttemptOutcome & { messageId: string };
export type HealthStep = { health: EndpointHealth; disable: string | null; warn: number | null; recovered: boolean };

const minute = 60_000;
const hour = 60 * minute;
const breakerOpensAfter = 5;
const breakerWaitsMs = [minute, 5 * minute, 15 * minute] as const;
const warnAfterHours = [72, 24, 1] as const;
const hopeless = { afterMs: 5 * 24 * hour, failures: 10 };
/** Longer than any wait between two attempts: who was not tried for so long is not said to have failed meanwhile. */
const forgottenAfterMs = 48 * hour;

/**
 * Five different messages failing in a row open the breaker: then one message probes after 1, 5 and 15 minutes, and the others
 * wait at no cost. Five days of nothing but failures, or 410, disable the endpoint; its owner is warned after 1, 24 and 72 hours.
 */
export function evolveHealth(before: EndpointHealth, outcome: HealthOutcome, now: Date): HealthStep {
  if (isDelivered(outcome))
    return { health: healthy, disable: null, warn: null, recovered: before.failingSince !== null };
  const failed = withFailure(before, outcome, now);
  const health = withPause(failed, outcome, now);
  const warn = warnAfterHours.find((hours) => failingMs(health, now) >= hours * hour && health.warnedHours < hours);
  const disable = reasonToDisable(health, outcome, now);
  return {
    health: { ...health, warnedHours: warn ?? health.warnedHours, givenUp: disable !== null },
    disable,
    warn: warn ?? null,
    recovered: false,
  };
}

/** True while a delivery's attempts are probes of the breaker, which cost it none of its twelve. */
export const isProbing = (health: EndpointHealth): boolean => health.opened > 0;

function withFailure(before: EndpointHealth, outcome: HealthOutcome, now: Date): EndpointHealth {
  const others = before.failedMessages.filter((id) => id !== outcome.messageId);
  const isForgotten =
    before.lastFailureAt !== null && now.getTime() - Date.parse(before.lastFailureAt) > forgottenAfterMs;
  const spell = isForgotten ? { ...before, failingSince: null, failures: 0, warnedHours: 0, toldHours: 0 } : before;
  return {
    ...spell,
    failingSince: spell.failingSince ?? now.toISOString(),
    lastFailureAt: now.toISOString(),
    failures: spell.failures + 1,
    failedMessages: [...others, outcome.messageId].slice(-breakerOpensAfter),
    lastError: outcome.errorCode ?? `status ${outcome.status ?? 0}`,
  };
}

/** A receiver that asks to wait is left alone, all of its messages; a failing one is probed ever less often. */
function withPause(health: EndpointHealth, outcome: HealthOutcome, now: Date): EndpointHealth {
  const opens = health.failedMessages.length >= breakerOpensAfter || health.opened > 0;
  const wait = opens ? (breakerWaitsMs[Math.min(health.opened, breakerWaitsMs.length - 1)] ?? 0) : 0;
  const asked = outcome.status === 429 || outcome.status === 503 ? (outcome.retryAfterMs ?? 0) : 0;
  const pause = Math.max(wait, Math.min(asked, 24 * hour));
  return {
    ...health,
    opened: opens ? health.opened + 1 : 0,
    openUntil: pause > 0 ? new Date(now.getTime() + pause).toISOString() : health.openUntil,
  };
}

function reasonToDisable(health: EndpointHealth, outcome: HealthOutcome, now: Date): string | null {
  if (outcome.status === 410) return 'the receiver answered 410 Gone';
  const isHopeless = failingMs(health, now) >= hopeless.afterMs && health.failures >= hopeless.failures;
  return isHopeless ? `nothing but failures since ${health.failingSince ?? ''}` : null;
}

const failingMs = (health: EndpointHealth, now: Date): number =>
  health.failingSince === null ? 0 : now.getTime() - Date.parse(health.failingSince);

export type EndpointWarning = {
  failingSince: string;
  failures: number;
  lastError: string | null;
  /** The first failure after this disables it. */
  disabledAfter: string;
};

/** What an owner should know: null until it has failed for an hour. */
export const warningOf = ({
  failingSince,
  failures,
  lastError,
  warnedHours,
}: EndpointHealth): EndpointWarning | null =>
  failingSince === null || warnedHours === 0
    ? null
    : {
        failingSince,
        failures,
        lastError,
        disabledAfter: new Date(Date.parse(failingSince) + hopeless.afterMs).toISOString(),
      };
