import type { Language, StatedDate } from '@app/accords';
import type { LanguageGrammar } from '../languages/language';
import {
  beginBehind,
  beginWords,
  daysInWords,
  moreMonths,
  moreWeekdays,
  nextMonth,
  relativeDays,
} from './calendar-words';
import { normalWord } from './tokenize';

export interface FoundDate {
  readonly date: StatedDate;
  readonly start: number;
  readonly end: number;
  /** The weekday beside it names another day. */
  readonly mismatch: boolean;
}

const DAY = 86_400_000;
const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

interface Calendar {
  readonly pattern: RegExp;
  /** A day of the month in words. */
  readonly written: RegExp | undefined;
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
}
const calendars = new Map<Language, Calendar>();

/** Month and weekday names come from the runtime's own data, so that a language needs no table. */
function calendarOf(language: Language): Calendar {
  const known = calendars.get(language);
  if (known) return known;
  const months = new Map<string, number>();
  const weekdays = new Map<string, number>();
  const put = (map: Map<string, number>, name: string, value: number): void => {
    const bare = name.toLowerCase().replace(/\.$/, '');
    if (bare.length >= 3 && !/^\d/.test(bare)) map.set(bare, value);
  };
  for (const style of ['long', 'short'] as const) {
    for (let month = 0; month < 12; month++) {
      const at = Date.UTC(2025, month, 15);
      put(months, new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(at), month);
      const part = new Intl.DateTimeFormat(language, { day: 'numeric', month: style, timeZone: 'UTC' })
        .formatToParts(at)
        .find(({ type }) => type === 'month');
      if (part) put(months, part.value, month);
    }
    for (let day = 0; day < 7; day++)
      put(
        weekdays,
        new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(Date.UTC(2025, 5, 1 + day)),
        day,
      );
  }
  moreMonths[language]?.forEach((forms, month) => {
    for (const form of forms.split(' ')) put(months, form, month);
  });
  const either = (map: Map<string, number>): string =>
    [...map.keys()]
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('|');
  const words = [...(daysInWords[language]?.keys() ?? [])].sort((a, b) => b.length - a.length);
  const inWords =
    words.length > 0 ? `|(?<written>${words.join('|')}) (?:من شهر |من |de )?(?<month4>${either(months)})` : '';
  const month = `(?<month>${either(months)})\\.?`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:(?<weekday>${either(weekdays)})\\.?,? ?(?:\\(|the |le |el |den )?)?(?:(?<day1>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)? (?:of |de |d'|من )?${month}|${month.replace('<month>', '<month2>')} (?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)|${month.replace('<month>', '<month3>')}(?= \\d{4})${inWords})(?:,? (?:de |del )?(?<year>\\d{4}))?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  const written = words.length > 0 ? new RegExp(words.join('|'), 'iu') : undefined;
  const calendar = { pattern, written, months, weekdays };
  calendars.set(language, calendar);
  return calendar;
}

const namesOfTime = new Map<Language, ReadonlySet<string>>();

/** Names of months and weekdays in the form of `normalWord`: they are never what is signed. */
export function timeNames(language: Language): ReadonlySet<string> {
  let known = namesOfTime.get(language);
  if (!known) {
    const { months, weekdays } = calendarOf(language);
    known = new Set([...months.keys(), ...weekdays.keys()].map(normalWord));
    namesOfTime.set(language, known);
  }
  return known;
}

const weekdayPatterns = new Map<Language, { pattern: RegExp; index: ReadonlyMap<string, number> }>();

function weekdaysOf(language: Language): { pattern: RegExp; index: ReadonlyMap<string, number> } {
  const known = weekdayPatterns.get(language);
  if (known) return known;
  const index = new Map<string, number>();
  for (let day = 0; day < 7; day++) {
    const at = Date.UTC(2025, 5, 1 + day);
    index.set(
      new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(at).toLocaleLowerCase(language),
      day,
    );
    for (const more of moreWeekdays[language]?.[day]?.split(' ') ?? []) index.set(more, day);
  }
  const before = language === 'ar' || language === 'he' ? '[ובלהמכש]{0,2}' : '';
  const names = [...index.keys()].sort((a, b) => b.length - a.length).join('|');
  const pattern = new RegExp(
    // "Santo Domingo" is no Sunday.
    `(?<!\\p{L})(?<!santo\\s)${before}(?<name>${names})(?:abend|nacht|morgen|nachmittag|s)?(?!\\p{L})`,
    'giu',
  );
  const made = { pattern, index };
  weekdayPatterns.set(language, made);
  return made;
}

/** "Signed today", "נחתם הערב". */
export function statedRelative(
  text: string,
  { start, end }: { start: number; end: number },
  language: Language,
  day: string,
): FoundDate[] {
  if (day.length !== 10) return [];
  const part = text.slice(start, end);
  const small = part.toLocaleLowerCase(language);
  const offsets = relativeDays[language];
  // Most sentences hold none of the few words.
  if (![...offsets.keys()].some((word) => small.includes(word))) return [];
  return [...part.matchAll(/[\p{L}\p{M}]+(?:['’]\p{L}+)?/gu)].flatMap((match): FoundDate[] => {
    const offset = offsets.get(match[0].toLocaleLowerCase(language));
    if (offset === undefined) return [];
    const at = start + match.index;
    const value = isoDay(Date.parse(day) + offset * DAY);
    return [{ date: { value, precision: 'day' }, start: at, end: at + match[0].length, mismatch: false }];
  });
}

/** "On Friday": the last one before the publication, or the next one after it where something is still to come. */
export function statedWeekdays(
  text: string,
  { start, end, ahead }: { start: number; end: number; ahead: boolean },
  language: Language,
  day: string,
): FoundDate[] {
  if (day.length !== 10) return [];
  const { pattern, index } = weekdaysOf(language);
  const published = Date.parse(day);
  return [...text.slice(start, end).matchAll(pattern)].flatMap((match): FoundDate[] => {
    const weekday = index.get((match.groups?.name ?? '').toLocaleLowerCase(language));
    if (weekday === undefined) return [];
    const gap = (new Date(published).getUTCDay() - weekday + 7) % 7;
    const time = ahead ? published + ((7 - gap) % 7) * DAY : published - gap * DAY;
    const at = start + match.index;
    return [{ date: { value: isoDay(time), precision: 'day' }, start: at, end: at + match[0].length, mismatch: false }];
  });
}

/** Dates of a stretch of text, read relative to the publication day. */
export function statedDates(text: string, start: number, end: number, language: Language, day: string): FoundDate[] {
  const part = text.slice(start, end);
  const { pattern, written, months, weekdays } = calendarOf(language);
  if (!/\d/.test(part) && written?.test(part) !== true) return [];
  const published = Date.parse(day.length === 10 ? day : `${day}-15`.slice(0, 10));
  const found: FoundDate[] = [];
  for (const match of part.matchAll(pattern)) {
    const { weekday, day1, day2, month, month2, month3, written: inWords, month4, year } = match.groups ?? {};
    const monthIndex = months.get((month ?? month2 ?? month3 ?? month4 ?? '').toLowerCase());
    if (monthIndex === undefined) continue;
    const from = start + match.index;
    const to = from + match[0].length;
    const dayOfMonth = Number(day1 ?? day2 ?? daysInWords[language]?.get((inWords ?? '').toLowerCase()) ?? 0);
    if (dayOfMonth === 0) {
      if (year)
        found.push({
          start: from,
          end: to,
          date: { value: `${year}-${String(monthIndex + 1).padStart(2, '0')}`, precision: 'month' },
          mismatch: false,
        });
      continue;
    }
    if (dayOfMonth > 31) continue;
    const time = year ? Date.UTC(Number(year), monthIndex, dayOfMonth) : nearestYear(published, monthIndex, dayOfMonth);
    const { date, mismatch } = weekdayWins(time, weekday ? weekdays.get(weekday.toLowerCase()) : undefined);
    found.push({ start: from, end: to, date, mismatch });
  }
  return [...found, ...numericDates(part, start)];
}

/** "15.04.2024". */
const numericDates = (part: string, start: number): FoundDate[] =>
  [...part.matchAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/g)].flatMap((match): FoundDate[] => {
    const [all, date, month, year] = match;
    const time = Date.UTC(Number(year), Number(month) - 1, Number(date));
    if (Number(month) > 12 || Number(date) > 31) return [];
    const at = start + match.index;
    return [{ date: { value: isoDay(time), precision: 'day' }, start: at, end: at + all.length, mismatch: false }];
  });

function nearestYear(published: number, month: number, day: number): number {
  const year = new Date(published).getUTCFullYear();
  return (
    [year - 1, year, year + 1]
      .map((candidate) => Date.UTC(candidate, month, day))
      .sort((a, b) => Math.abs(a - published) - Math.abs(b - published))[0] ?? published
  );
}

/** A weekday that does not match its date wins when a neighbouring day fits it: the slip is then in the number. */
function weekdayWins(time: number, weekday: number | undefined): { date: StatedDate; mismatch: boolean } {
  const stated = { value: isoDay(time), precision: 'day' as const };
  if (weekday === undefined || new Date(time).getUTCDay() === weekday) return { date: stated, mismatch: false };
  const neighbour = [time - DAY, time + DAY].find((near) => new Date(near).getUTCDay() === weekday);
  return { date: neighbour === undefined ? stated : { value: isoDay(neighbour), precision: 'day' }, mismatch: true };
}

const monthPatterns = new Map<Language, RegExp>();

/** The month that a stretch of text names soon without a day or year: "in January", "last June"; January is 0. */
export function monthBehind(part: string, { language, beforeYear, gluedBefore }: LanguageGrammar): number | undefined {
  const { months } = calendarOf(language);
  let pattern = monthPatterns.get(language);
  if (!pattern) {
    const before = beforeYear.replaceAll(' | ', '|');
    const names = [...months.keys()].sort((a, b) => b.length - a.length).join('|');
    pattern = new RegExp(
      `^[^.,;:]*?(?<!\\p{L})(?:${before}|last)(?: late| early| mid)?[ -]${gluedBefore ? '?' : ''}(?<month>${names})(?![\\p{L}\\p{N}])(?! \\d)`,
      'iu',
    );
    monthPatterns.set(language, pattern);
  }
  return months.get((pattern.exec(part)?.groups?.month ?? '').toLowerCase());
}

/** True where a stretch of text begins something on that day. */
export const isBeginning = (text: string, { start, end }: FoundDate, language: Language): boolean =>
  beginWords[language].test(text.slice(Math.max(0, start - 24), start)) ||
  beginBehind[language]?.test(text.slice(end, end + 20)) === true;

const futureMonths = new Map<Language, RegExp>();

/** "In April", "next month": months to come without a day. */
export function statedMonths(
  text: string,
  { start, end }: { start: number; end: number },
  language: Language,
  day: string,
): FoundDate[] {
  const { months } = calendarOf(language);
  let pattern = futureMonths.get(language);
  if (!pattern) {
    const names = [...months.keys()]
      .filter((name) => name.length > 3 || language !== 'en')
      .map((name) => (language === 'en' ? name.charAt(0).toUpperCase() + name.slice(1) : name))
      .sort((a, b) => b.length - a.length)
      .join('|');
    pattern = new RegExp(
      `(?<![\\p{L}\\p{N}]|\\d[.]? )(?:(?<next>${nextMonth[language]})|(?<month>${names}))(?:(?![\\p{L}\\p{N}])|(?=d[ae]\\b))(?! \\d)`,
      language === 'en' ? 'gu' : 'giu',
    );
    futureMonths.set(language, pattern);
  }
  const [year = 0, month = 0] = day.split('-').map(Number);
  return [...text.slice(start, end).matchAll(pattern)].flatMap((match): FoundDate[] => {
    const named = match.groups?.month === undefined ? month % 12 : months.get(match.groups.month.toLowerCase());
    if (named === undefined || named === month - 1) return [];
    const value = `${named + 1 > month ? year : year + 1}-${String(named + 1).padStart(2, '0')}`;
    const at = start + match.index;
    return [{ date: { value, precision: 'month' }, start: at, end: at + match[0].length, mismatch: false }];
  });
}
