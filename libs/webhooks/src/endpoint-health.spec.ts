import { type EndpointHealth, evolveHealth, healthy, type HealthStep, warningOf } from './endpoint-health';

const start = Date.parse('2025-11-07T00:00:00Z');
const hour = 3_600_000;
const at = (hours: number) => new Date(start + hours * hour);
const failure = (messageId: string, status = 500) => ({ messageId, status, errorCode: null, retryAfterMs: null });
const success = { messageId: 'msg', status: 200, errorCode: null, retryAfterMs: null };

/** Failures of the given messages, one after the other, from `hours` on. */
const fail = (health: EndpointHealth, hours: number, ...messages: string[]): HealthStep =>
  messages.reduce<HealthStep>((step, message) => evolveHealth(step.health, failure(message), at(hours)), {
    health,
    disable: null,
    warn: null,
    recovered: false,
  });

describe('the health of an endpoint', () => {
  it('opens the breaker when five different messages fail in a row', () => {
    expect(fail(healthy, 0, 'a', 'b', 'c', 'd').health.openUntil).toBeNull();
    expect(fail(healthy, 0, 'a', 'b', 'c', 'd', 'e').health.openUntil).toBe('2025-11-07T00:01:00.000Z');
  });

  it('does not open for one message that fails again and again', () => {
    expect(fail(healthy, 0, 'a', 'a', 'a', 'a', 'a', 'a').health.openUntil).toBeNull();
  });

  it('probes after 1, 5 and then every 15 minutes', () => {
    let { health } = fail(healthy, 0, 'a', 'b', 'c', 'd', 'e');
    const waits = [1, 2, 3].map((hours) => {
      health = fail(health, hours, 'a').health;
      return (Date.parse(health.openUntil ?? '') - at(hours).getTime()) / 60_000;
    });
    expect(waits).toEqual([5, 15, 15]);
  });

  it('forgets everything at the first success', () => {
    const failing = fail(healthy, 0, 'a', 'b', 'c', 'd', 'e').health;
    expect(evolveHealth(failing, success, at(1))).toEqual({
      health: healthy,
      disable: null,
      warn: null,
      recovered: true,
    });
  });

  it('leaves a receiver alone, all its messages, for as long as it asks', () => {
    const outcome = { messageId: 'a', status: 429, errorCode: null, retryAfterMs: 2 * hour };
    expect(evolveHealth(healthy, outcome, at(0)).health.openUntil).toBe(at(2).toISOString());
  });

  it('disables at once at 410', () => {
    expect(evolveHealth(healthy, failure('a', 410), at(0)).disable).toContain('410');
  });

  it('warns after 1, 24 and 72 hours, once each, and disables after five days of nothing but failures', () => {
    let health = healthy;
    const told: string[] = [];
    for (let hours = 0; hours <= 125; hours += 1) {
      const step = evolveHealth(health, failure(`m${hours % 3}`), at(hours));
      if (step.warn !== null) told.push(`warn ${step.warn}`);
      if (step.disable !== null) told.push(`disable at ${hours}`);
      health = step.health;
      if (step.disable !== null) break;
    }
    expect(told).toEqual(['warn 1', 'warn 24', 'warn 72', 'disable at 120']);
  });

  it('does not disable for a few failures that lie days apart', () => {
    const first = fail(healthy, 0, 'a').health;
    expect(evolveHealth(first, failure('b'), at(200)).disable).toBeNull();
  });

  it('does not hold quiet weeks against it: the days are counted anew', () => {
    const { health } = fail(healthy, 0, ...Array.from({ length: 12 }, (_, nth) => `m${nth}`));
    const later = evolveHealth(health, failure('next'), at(30 * 24));
    expect(later).toMatchObject({ disable: null, warn: null, health: { failures: 1 } });
    expect(later.health.failingSince).toBe(at(30 * 24).toISOString());
  });

  it('shows a warning from the first hour on, with the day on which it will be disabled', () => {
    const { health } = fail(healthy, 0, 'a');
    expect(warningOf(health)).toBeNull();
    expect(warningOf(evolveHealth(health, failure('a'), at(2)).health)).toMatchObject({
      failingSince: at(0).toISOString(),
      disabledAfter: at(120).toISOString(),
    });
  });
});
