import { isSilent, nextPollAt, type PollTiming, stateAfter, usualGapSeconds } from './next-poll';
import { freshForSeconds, readOutcome, retryAfter } from './read-outcome';

const now = new Date('2025-11-07T12:00:00.000Z');
const timing = (changes: Partial<PollTiming> = {}): PollTiming => ({
  feedId: 'fd_1',
  minInterval: 60,
  fixedInterval: null,
  usualGap: null,
  freshFor: null,
  retryAfter: null,
  consecutiveFailures: 0,
  rhythm: null,
  ...changes,
});
const secondsUntil = (changes: Partial<PollTiming> = {}) =>
  (nextPollAt(timing(changes), now).getTime() - now.getTime()) / 1000;
const rhythm = (changes: object) => ({
  ttlMinutes: null,
  updatePeriod: null,
  updateFrequency: null,
  skipHours: [],
  skipDays: [],
  ...changes,
});

describe('the next poll', () => {
  it('is the same for the same feed, and close to a quarter of an hour while nothing is known', () => {
    expect(secondsUntil()).toBe(secondsUntil());
    expect(secondsUntil()).toBeGreaterThanOrEqual(810);
    expect(secondsUntil()).toBeLessThanOrEqual(990);
  });
  it('comes sooner for a busy feed and within the hour for a quiet one', () => {
    expect(secondsUntil({ usualGap: 10 })).toBeLessThan(400);
    expect(secondsUntil({ usualGap: 10 * 86_400 })).toBeLessThanOrEqual(3_960);
  });
  it.each([
    ['freshness', { freshFor: 7_200 }, 7_200],
    ['Retry-After', { retryAfter: 10_000 }, 10_000],
    ['ttl', { rhythm: rhythm({ ttlMinutes: 180 }) }, 9_720],
    ['sy', { rhythm: rhythm({ updatePeriod: 'daily', updateFrequency: 2 }) }, 19_440],
    ['failures', { consecutiveFailures: 6 }, 9_600],
  ] as const)('waits for %s', (_, changes, least) => {
    expect(secondsUntil(changes)).toBeGreaterThanOrEqual(least);
  });
  it('never waits longer than a day for failures or freshness', () => {
    expect(secondsUntil({ consecutiveFailures: 40, freshFor: 1e9 })).toBeLessThanOrEqual(86_400);
  });
  it('follows the operator’s own interval', () => {
    expect(secondsUntil({ fixedInterval: 120, rhythm: rhythm({ ttlMinutes: 600 }) })).toBeLessThan(140);
  });
  it('leaves out the hours and days that the feed asks for', () => {
    const at = nextPollAt(timing({ rhythm: rhythm({ skipHours: [12, 13], skipDays: ['saturday'] }) }), now);
    expect(at.toISOString()).toBe('2025-11-07T14:00:00.000Z');
  });
});

describe('an answer', () => {
  const answer = (status: number, headers: Record<string, string> = {}, hops: { url: string; status: number }[] = []) =>
    readOutcome({ status, headers, hops, url: 'https://b.example/feed' }, now);
  it.each([
    [304, {}, { kind: 'not-modified' }],
    [410, {}, { kind: 'gone' }],
    [429, { 'retry-after': '120' }, { kind: 'throttled', scope: 'host', retryAfterSeconds: 120 }],
    [
      503,
      { 'retry-after': 'Fri, 07 Nov 2025 12:10:00 GMT' },
      { kind: 'throttled', scope: 'feed', retryAfterSeconds: 600 },
    ],
    [403, { 'cf-mitigated': 'challenge' }, { kind: 'challenge' }],
    [404, {}, { kind: 'failed', code: 'FEED_STATUS', message: 'the server answered 404' }],
    [200, {}, { kind: 'body', movedTo: null }],
  ])('%d %j', (status, headers, outcome) => {
    expect(answer(status, headers)).toEqual(outcome);
  });
  it('over permanent redirects only names the new address', () => {
    expect(answer(200, {}, [{ url: 'https://a.example/feed', status: 301 }])).toEqual({
      kind: 'body',
      movedTo: 'https://b.example/feed',
    });
    expect(
      answer(200, {}, [
        { url: 'a', status: 301 },
        { url: 'c', status: 302 },
      ]),
    ).toEqual({ kind: 'body', movedTo: null });
  });
  it('is fresh for max-age less its age, or until it expires', () => {
    expect(freshForSeconds({ 'cache-control': 'public, max-age=600', age: '100' }, now)).toBe(500);
    expect(
      freshForSeconds({ expires: 'Fri, 07 Nov 2025 13:00:00 GMT', date: 'Fri, 07 Nov 2025 12:00:00 GMT' }, now),
    ).toBe(3_600);
    expect([
      freshForSeconds({ 'cache-control': 'no-cache, max-age=600' }, now),
      freshForSeconds({ expires: '0' }, now),
      freshForSeconds({}, now),
    ]).toEqual([null, 0, null]);
  });
  it('with an unreadable Retry-After gives none', () => {
    expect(retryAfter('soon', now)).toBeNull();
  });
});

describe('a feed’s health', () => {
  it.each([
    [0, 'healthy'],
    [1, 'degraded'],
    [5, 'failing'],
    [20, 'broken'],
  ])('after %d failures is %s', (failures, state) => {
    expect(stateAfter(failures, now, now)).toBe(state);
  });
  it('is broken after three days of failures', () => {
    expect(stateAfter(6, new Date('2025-11-04T11:00:00.000Z'), now)).toBe('broken');
  });
  it('is silent after three times its usual gap, half a day at least', () => {
    const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
    expect([
      isSilent(hoursAgo(20), 6 * 3_600, now),
      isSilent(hoursAgo(11), 60, now),
      isSilent(hoursAgo(13), 60, now),
      isSilent(null, 60, now),
    ]).toEqual([true, false, true, false]);
  });
  it('knows its usual gap from three dated items', () => {
    expect(
      usualGapSeconds(['2025-11-07T00:00:00.000Z', '2025-11-07T02:00:00.000Z', null, '2025-11-07T01:00:00.000Z']),
    ).toBe(3_600);
    expect(usualGapSeconds(['2025-11-07T00:00:00.000Z', null])).toBeNull();
  });
});
