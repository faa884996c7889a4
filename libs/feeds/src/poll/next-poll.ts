import type { FeedState } from '@app/accords';
import type { RawFeed } from '../parse/raw-feed';

/** What decides when a feed is asked next. All in seconds. */
export type PollTiming = {
  feedId: string;
  /** The operator's shortest interval for any feed; the other bounds are multiples of it. */
  minInterval: number;
  /** The operator's interval for this feed, which beats what the feed says of itself. */
  fixedInterval: number | null;
  /** The usual time between two items, null while unknown. */
  usualGap: number | null;
  freshFor: number | null;
  retryAfter: number | null;
  consecutiveFailures: number;
  rhythm: RawFeed['rhythm'] | null;
};

const day = 86_400;
const periods: Record<string, number> = {
  hourly: 3_600,
  daily: day,
  weekly: 7 * day,
  monthly: 30 * day,
  yearly: 365 * day,
};

/**
 * Half the usual gap between items, at least five minimum intervals and at most sixty (5 minutes to an hour by default), and never before the
 * server's freshness, the feed's ttl and sy, or Retry-After allow (a day at most); after failures exponentially later. The jitter of ±10 % is the
 * same for a feed at every poll, so that feeds spread and stay spread.
 */
export function nextPollAt(timing: PollTiming, now: Date): Date {
  const { minInterval, fixedInterval, usualGap, freshFor, retryAfter, consecutiveFailures, rhythm } = timing;
  const adaptive = usualGap === null ? 15 * minInterval : clamp(usualGap / 2, 5 * minInterval, 60 * minInterval);
  const asked = fixedInterval ?? Math.max(adaptive, (rhythm?.ttlMinutes ?? 0) * 60, syInterval(rhythm));
  const backOff = consecutiveFailures > 0 ? Math.min(day, 5 * minInterval * 2 ** (consecutiveFailures - 1)) : 0;
  const wanted = Math.max(
    minInterval,
    Math.min(asked, day) * (1 + jitter(timing.feedId)),
    Math.min(freshFor ?? 0, day),
    Math.min(retryAfter ?? 0, 7 * day),
    backOff,
  );
  return afterSkipped(new Date(now.getTime() + wanted * 1000), fixedInterval === null ? rhythm : null);
}

const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

function syInterval(rhythm: PollTiming['rhythm']): number {
  const period = periods[rhythm?.updatePeriod?.toLowerCase() ?? ''];
  // Half of what is promised, at most a day: an hourly feed is asked every half hour.
  return period === undefined ? 0 : Math.min(day, period / Math.max(1, rhythm?.updateFrequency ?? 1) / 2);
}

/** Between -0.1 and 0.1, from the feed's id. */
function jitter(feedId: string): number {
  let hash = 7;
  for (const character of feedId) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2001;
  return (hash - 1000) / 10_000;
}

/** Moves a time out of the hours and days (UTC) that the feed asks to be left alone, a week ahead at most. */
function afterSkipped(at: Date, rhythm: PollTiming['rhythm']): Date {
  if (!rhythm || (rhythm.skipHours.length === 0 && rhythm.skipDays.length === 0) || rhythm.skipHours.length >= 24)
    return at;
  let time = at;
  for (let hour = 0; hour < 7 * 24; hour++) {
    const name = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'][time.getUTCDay()] ?? '';
    if (!rhythm.skipHours.includes(time.getUTCHours()) && !rhythm.skipDays.includes(name)) return time;
    time = new Date(Math.floor(time.getTime() / 3_600_000 + 1) * 3_600_000);
  }
  return at;
}

/** The usual time between items in seconds: the mean gap of the newest twenty; null for fewer than three dated ones. */
export function usualGapSeconds(publishedAt: readonly (string | null)[]): number | null {
  const times = publishedAt
    .filter((at): at is string => at !== null)
    .map((at) => Date.parse(at))
    .sort((a, b) => b - a)
    .slice(0, 20);
  const [newest, oldest] = [times[0], times.at(-1)];
  return times.length < 3 || newest === undefined || oldest === undefined
    ? null
    : Math.round((newest - oldest) / (times.length - 1) / 1000);
}

/** One failure: degraded; five: failing; twenty, or three days of nothing else: broken. It is asked all the same, ever more rarely. */
export function stateAfter(consecutiveFailures: number, failingSince: Date | null, now: Date): FeedState {
  if (consecutiveFailures === 0) return 'healthy';
  const hours = failingSince ? (now.getTime() - failingSince.getTime()) / 3_600_000 : 0;
  if (consecutiveFailures >= 20 || (hours >= 72 && consecutiveFailures >= 5)) return 'broken';
  return consecutiveFailures >= 5 ? 'failing' : 'degraded';
}

/** True when nothing new has come for three times the usual gap (and half a day at least): a feed that lies still. */
export const isSilent = (lastItemAt: Date | null, usualGap: number | null, now: Date): boolean =>
  lastItemAt !== null &&
  usualGap !== null &&
  (now.getTime() - lastItemAt.getTime()) / 1000 > Math.max(3 * usualGap, day / 2);
