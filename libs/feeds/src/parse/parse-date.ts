import { DateTime } from 'luxon';
import { monthOf } from './month-names';
import { zoneOf } from './zone-of';

/**
 * A feed's date in any of the ways that feeds write one, as ISO 8601 UTC; null when it is none. Dates without a zone are UTC. The first day of year
 * one is what some programs write for "no date".
 */
export function parseDate(input: string | null | undefined): string | null {
  const quick = quickDate(input ?? '');
  if (quick !== null) return quick;
  const text = tidy(input ?? '');
  if (text === '' || text.length > 100) return null;
  const bare = withoutWeekday(text);
  const date = isoDate(bare) ?? shortIsoDate(bare) ?? koreanDate(bare) ?? numericDate(bare) ?? wordDate(text);
  return date?.isValid && date.year > 1 && date.year < 2200
    ? date.toUTC().toISO({ suppressMilliseconds: false })
    : null;
}

const englishMonths = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** The two forms that nine in ten feeds use, written as they are meant to be; null for anything else. */
function quickDate(text: string): string | null {
  const mail =
    /^(?:[A-Z][a-z]{2}, )?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d\d):(\d\d):(\d\d) (?:GMT|UTC|([+-])(\d\d)(\d\d))$/.exec(
      text,
    );
  if (mail) {
    const [, day, name = '', year, hour, minute, second, sign, zoneHour, zoneMinute] = mail;
    const month = englishMonths.indexOf(name);
    if (month % 3 !== 0) return null;
    return utc([year, month / 3 + 1, day, hour, minute, second].map(Number), sign, zoneHour, zoneMinute);
  }
  const iso = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.000)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text);
  return iso && utc(iso.slice(1, 7).map(Number), iso[7], iso[8], iso[9]);
}

/** Null where a figure is out of bounds: such dates are read with more care. */
function utc(figures: readonly number[], sign = '+', zoneHour = '0', zoneMinute = '0'): string | null {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = figures;
  const local = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  if (year < 1000 || year > 2199 || local.getUTCDate() !== day || hour > 23 || minute > 59 || second > 59) return null;
  const offsetMs = (Number(zoneHour) * 60 + Number(zoneMinute)) * 60_000;
  return new Date(local.getTime() - (sign === '-' ? -offsetMs : offsetMs)).toISOString();
}

/** White space folded, \\uXXXX read, " - " between date and time taken out. */
const tidy = (text: string): string =>
  text
    .slice(0, 200)
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ')
    .replace(/ - (?=\d{1,2}:\d{2})/, ' ')
    .trim();

/** A word before a date in figures can only be the day of the week. */
const withoutWeekday = (text: string): string => text.replace(/^\p{L}+\.?,? (?=\d{1,4}[/. -]\d{1,2}[/. -]\d)/u, '');

type Parts = { year: number; month?: number; day?: number; clock: Clock | null; zone: string | null };
type Clock = { hour: number; minute: number; second: number; ms: number };

/** Hours, minutes and seconds over their bounds run on into the next (24:00, leap seconds, and slips). */
function build({ year, month = 1, day = 1, clock, zone }: Parts): DateTime | null {
  const midnight = DateTime.fromObject({ year, month, day }, { zone: zone ?? 'UTC' });
  if (!midnight.isValid) return null;
  const { hour, minute, second, ms } = clock ?? { hour: 0, minute: 0, second: 0, ms: 0 };
  if (hour < 24 && minute < 60 && second < 60) return midnight.set({ hour, minute, second, millisecond: ms });
  return midnight.plus({ hours: hour, minutes: minute, seconds: second, milliseconds: ms });
}

const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

const clockPattern = /(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?(?:[.,](\d+))?\s*([ap]\.?m\b\.?)?/i;

/** The time of day in a text, and what stands before and after it. */
function splitAtClock(text: string): { clock: Clock | null; before: string; after: string } {
  const match = clockPattern.exec(text);
  if (!match) return { clock: null, before: text, after: '' };
  const [whole, hour = '0', minute = '0', second = '0', fraction = '0', half] = match;
  const afternoon = half?.toLowerCase().startsWith('p') ? 12 : 0;
  return {
    clock: {
      hour: half ? (Number(hour) % 12) + afternoon : Number(hour),
      minute: Number(minute),
      second: Number(second),
      ms: Math.floor(Number(`0.${fraction}`) * 1000),
    },
    before: text.slice(0, match.index),
    after: text.slice(match.index + whole.length),
  };
}

/** ISO 8601 and W3CDTF, loosely: missing parts, blanks for T, slashes, weeks, ordinal days. */
function isoDate(text: string): DateTime | null {
  if (/^\d{4}-?W\d{2}|^\d{4}-?\d{3}(T|$)/.test(text)) return DateTime.fromISO(text, { zone: 'UTC' });
  // Six figures are a year and a month only in our centuries.
  if (/^\d{6}$/.test(text) && !/^(19|20)\d{2}(0[1-9]|1[0-2])$/.test(text)) return null;
  const match =
    /^(\d{4})(?:[-/.]?0?(\d{2})(?:[-/.]?(\d{2}))?)?(?:[T ]+(\d{1,2})[:.]?(\d{2})?(?:[:.]?(\d{2})(?:[.,](\d+))?)?)?\s*(z|[a-z]{2,5}|[a-z]+\/[a-z_]+|(?:gmt|utc)?[+-]\d{1,2}:?\d{0,2})?$/i.exec(
      text,
    );
  if (match) {
    const [, year = '', month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone] = match;
    const clock = { hour: +hour, minute: +minute, second: +second, ms: Math.floor(Number(`0.${fraction}`) * 1000) };
    return build({ year: +year, month: +month, day: +day, clock, zone: zoneOf(zone ?? '') });
  }
  return null;
}

/** The short forms of ISO 8601: 03-12-31, 031231, -0312 (a month), 03335 (the 335th day). A day first (31-12-03) is read where a month cannot be. */
function shortIsoDate(text: string): DateTime | null {
  const [date = '', ...rest] = text.split(/[T ]/);
  const { clock, after } = splitAtClock(rest.join(' '));
  const at = (year: string, month: string, day: string) =>
    build({ year: fullYear(year), month: Number(month), day: Number(day), clock, zone: zoneOf(after) });
  const yearMonth = /^-(\d{2})-?(\d{2})$/.exec(date);
  if (yearMonth) return at(yearMonth[1] ?? '', yearMonth[2] ?? '', '1');
  const ordinal = /^-?(\d{2})-?(\d{3})$/.exec(date);
  if (ordinal) return at(ordinal[1] ?? '', '1', '1')?.plus({ days: Number(ordinal[2]) - 1 }) ?? null;
  const [, a = '', b = '', c = ''] = /^(\d{2})-?(\d{2})-?(\d{2})$/.exec(date) ?? [];
  return a === '' ? null : (at(a, b, c) ?? at(c, b, a));
}

/** RFC 822 and its relatives: a month by name, the figures beside it, the time and the zone anywhere. */
function wordDate(text: string): DateTime | null {
  // What stands in brackets explains the zone in words.
  const { clock, before, after } = splitAtClock(text.replace(/\s*\([^)]*\)?$/, ''));
  const tokens = tokensOf(before.replace(/(?<=\d)T$/, ''));
  const rest = tokensOf(after);
  const all = [...tokens, ...rest];
  const named = all.flatMap((token, index) => (monthOf(token) === null ? [] : [index]));
  // "mar., 01 déc." begins with a Tuesday: of two months the first word is a weekday.
  const at = named.length > 1 && named[0] === 0 ? named[1] : named[0];
  const month = at === undefined ? null : monthOf(all[at] ?? '');
  if (month === null) return null;
  const numbers = all
    .filter((token) => /^\d{1,4}(st|nd|rd|th|\.)?$/i.test(token))
    .map((token) => token.replace(/\D/g, ''));
  const year = numbers.find((number) => number.length === 4) ?? numbers.filter((number) => number.length <= 2).at(-1);
  if (year === undefined) return null;
  const day = numbers.find((number) => number !== year || numbers.indexOf(number) !== numbers.lastIndexOf(number));
  return build({ year: fullYear(year), month, day: Number(day ?? 1), clock, zone: zoneIn(after, all) });
}

const tokensOf = (text: string): string[] =>
  text.split(/[\s,]+|(?<=\p{L})[-.](?=\d)|(?<=\d)[-.](?=\p{L})/u).filter(Boolean);

/** The zone after the time, else one anywhere that is plainly none of the date's figures or words. */
const zoneIn = (after: string, tokens: readonly string[]): string | null =>
  zoneOf(after) ??
  tokens
    .filter((token) => /^([+-]\d{2}:?\d{2}|[A-Z]{2,5}([+-]\d{1,2}(:?\d{2})?)?|[A-Z][a-z]+\/\w+)$/.test(token))
    .map(zoneOf)
    .find((zone) => zone !== null) ??
  null;

/** 11/6/2025 14:05: the month first, unless it cannot be one; with dots or blanks the day first. */
function numericDate(text: string): DateTime | null {
  const { clock, before, after } = splitAtClock(text);
  const match = /^(\d{1,2})([/. -])(\d{1,2})[/. -](\d{2}|\d{4})(?:[\sT,]|at|$)*([+-]\d{4}|[a-z]{1,5})?$/i.exec(
    before.trim(),
  );
  if (!match) return null;
  const [, a = '', mark = '', b = '', year = '', zone = ''] = match;
  const dayFirst = mark === '.' || mark === ' ' || Number(a) > 12;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return build({ year: fullYear(year), month: +month, day: +day, clock, zone: zoneOf(after) ?? zoneOf(zone) });
}

/** Korean portals: 2004년 05월 28일 01:31:15, and 2004-05-25 오후 11:23:17 (afternoon). */
function koreanDate(text: string): DateTime | null {
  const match = /^(\d{4})[년-]\s*(\d{1,2})[월-]\s*(\d{1,2})일?\s*(오전|오후)?\s*(?=\d{1,2}:)/.exec(text);
  if (!match || !/[년오]/.test(match[0])) return null;
  const { clock } = splitAtClock(text);
  if (!clock) return null;
  const [, year = '', month = '', day = '', half] = match;
  const hour = half === '오후' ? (clock.hour % 12) + 12 : half === '오전' ? clock.hour % 12 : clock.hour;
  return build({ year: +year, month: +month, day: +day, clock: { ...clock, hour }, zone: 'UTC+09:00' });
}
