import { sha256Hex } from '@app/base';
import type { FeedRow } from './feeds.store';
import type { ParsedFeed } from './parse/parse-feed';
import type { Outcome } from './poll/read-outcome';
import { decidePoll, type Fetched, isUnchanged } from './poll-feed';

const now = new Date('2025-11-07T12:00:00.000Z');
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const aFeed = (changes: Partial<FeedRow> = {}): FeedRow => ({
  id: 'fd_1',
  url: 'https://news.example/rss',
  title: 'News',
  site_url: null,
  folder: null,
  accords: [],
  host: 'news.example',
  state: 'healthy',
  state_since: hoursAgo(99),
  backfill: false,
  baseline_at: hoursAgo(99),
  etag: '"1"',
  last_modified: null,
  validators_url: null,
  body_hash: sha256Hex('<rss/>'),
  hub: null,
  topic: null,
  next_poll_at: now,
  generation: 1,
  consecutive_failures: 0,
  failing_since: null,
  redirect_target: null,
  redirect_count: 0,
  rhythm: {},
  settings: {},
  last_polled_at: null,
  last_success_at: null,
  last_item_at: null,
  silent_since: null,
  last_error: null,
  created_at: hoursAgo(99),
  retired_at: null,
  ...changes,
});
const body: Outcome = { kind: 'body', movedTo: null };
const anAnswer = (changes: Partial<Fetched> = {}): Fetched => ({
  outcome: body,
  status: 200,
  headers: {},
  body: Buffer.from('<rss/>'),
  bodyHash: sha256Hex('<rss/>'),
  url: 'https://news.example/rss',
  hops: [],
  ...changes,
});
const aParsedFeed = (changes: Partial<ParsedFeed> = {}): ParsedFeed => ({
  format: 'rss2',
  title: 'News',
  link: null,
  description: null,
  language: null,
  id: null,
  updatedAt: null,
  items: [],
  warnings: [],
  charset: 'utf-8',
  repairs: [],
  hub: null,
  self: null,
  rhythm: { ttlMinutes: null, updatePeriod: null, updateFrequency: null, skipHours: [], skipDays: [] },
  ...changes,
});
const decide = (feed: FeedRow, fetched: Fetched, parsed: ParsedFeed | null = null, newItems = 0) =>
  decidePoll(feed, fetched, parsed, newItems, { now, minIntervalSeconds: 60 });
const types = (decision: ReturnType<typeof decide>) => decision.records.map(({ type }) => type);

describe('a body that is the last one byte for byte', () => {
  const same = anAnswer({ headers: { etag: '"2"' } });
  it('is unchanged: a success that needs no parsing', () => {
    expect(isUnchanged(aFeed(), same)).toBe(true);
    expect(decide(aFeed({ consecutive_failures: 3, state: 'degraded' }), same)).toMatchObject({
      outcome: 'unchanged',
      error: null,
      update: { state: 'healthy', consecutive_failures: 0, last_success_at: now },
    });
  });
  it('brings new validators', () => {
    expect(decide(aFeed(), same).update).toMatchObject({ etag: '"2"', last_modified: null });
  });
  it('is read again where it could not be read before', () => {
    expect(isUnchanged(aFeed({ body_hash: null }), same)).toBe(false);
  });
});

describe('a feed that is gone for good', () => {
  const gone = anAnswer({ outcome: { kind: 'gone' }, status: 410 });
  it('is retired, with a record', () => {
    const decision = decide(aFeed(), gone);
    expect(decision.update.state).toBe('gone');
    expect(types(decision)).toEqual(['feed-state-changed', 'feed-retired']);
  });
  it('is retired once', () => {
    expect(types(decide(aFeed({ state: 'gone' }), gone))).toEqual([]);
  });
});

describe('a host that asks for patience', () => {
  it.each([
    ['host', 3_600, 3_600],
    ['feed', 3_600, 1],
    ['host', 0, 1],
  ] as const)('(%s, %d s) is left alone for %d s', (scope, retryAfterSeconds, pause) => {
    const decision = decide(
      aFeed(),
      anAnswer({ outcome: { kind: 'throttled', scope, retryAfterSeconds }, status: 429 }),
    );
    expect(decision.hostFreeAt.getTime() - now.getTime()).toBe(pause * 1000);
    expect(decision.update.next_poll_at.getTime() - now.getTime()).toBeGreaterThanOrEqual(retryAfterSeconds * 1000);
  });
});

describe('a feed’s address', () => {
  const to = 'https://new.example/rss';
  const moved = anAnswer({ outcome: { kind: 'body', movedTo: to }, url: to });
  it('changes with the third permanent redirect in a row to one place', () => {
    expect(decide(aFeed(), moved, aParsedFeed()).update).toMatchObject({ redirect_target: to, redirect_count: 1 });
    const third = decide(aFeed({ redirect_target: to, redirect_count: 2 }), moved, aParsedFeed());
    expect(third.update).toMatchObject({ url: to, host: 'new.example' });
    expect(types(third)).toEqual(['feed-moved']);
  });
  it('stays where another answer comes between', () => {
    const feed = aFeed({ redirect_target: to, redirect_count: 2 });
    expect(decide(feed, anAnswer(), aParsedFeed()).update).toMatchObject({ redirect_target: null, redirect_count: 0 });
  });
});

describe('a feed without new items', () => {
  const rhythm = { usualGap: 3_600, declared: null };
  const quiet = anAnswer({ outcome: { kind: 'not-modified' }, status: 304 });
  it('fell silent after three times its usual gap, and says so once', () => {
    const silent = decide(aFeed({ rhythm, last_item_at: hoursAgo(20) }), quiet);
    expect(types(silent)).toEqual(['feed-fell-silent']);
    expect(types(decide(aFeed({ rhythm, last_item_at: hoursAgo(20), silent_since: hoursAgo(1) }), quiet))).toEqual([]);
  });
  it('speaks again with the first new item', () => {
    const feed = aFeed({ rhythm, last_item_at: hoursAgo(20), silent_since: hoursAgo(1) });
    expect(decide(feed, anAnswer(), aParsedFeed(), 1).update.silent_since).toBeNull();
  });
});
