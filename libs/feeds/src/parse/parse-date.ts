import { DateTime } from 'luxon';

const zones: Record<string, string> = {
  ut: '+00:00',
  utc: '+00:00',
  gmt: '+00:00',
  z: '+00:00',
  wet: '+00:00',
  west: '+01:00',
  bst: '+01:00',
  cet: '+01:00',
  cest: '+02:00',
  met: '+01:00',
  mest: '+02:00',
  eet: '+02:00',
  eest: '+03:00',
  msk: '+03:00',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
  akst: '-09:00',
  akdt: '-08:00',
  hst: '-10:00',
  jst: '+09:00',
  kst: '+09:00',
  ist: '+05:30',
  aest: '+10:00',
  aedt: '+11:00',
  nzst: '+12:00',
  nzdt: '+13:00',
  brt: '-03:00',
};

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Month names as feeds write them in other languages, by their beginnings. */
const foreignMonths: readonly (readonly [RegExp, string])[] = [
  [/^(ιαν|ιανου)|^янв|^janv|^ene|^jänn?|^gen|^oca|^janu|^sty/i, 'jan'],
  [/^φεβ|^фев|^f[ée]v|^febr|^şub|^lut/i, 'feb'],
  [/^μ[αά]ρ|^μαρτ|^мар|^mars|^märz|^mär|^már|^mrt|^marz/i, 'mar'],
  [/^απρ|^апр|^avr|^abr|^ápr|^nis|^kwi/i, 'apr'],
  [/^μ[αά][ιϊΐ]|^ма[йя]|^mai|^mei|^máj|^mag|^mayo/i, 'may'],
  [/^ιο[υύ]ν|^июн|^juin|^jun|^jún|^haz|^giu|^cze/i, 'jun'],
  [/^ιο[υύ]λ|^июл|^juil|^jul|^júl|^tem|^lug|^lip/i, 'jul'],
  [/^α[υύ]γ|^авг|^ao[uû]t|^ago|^aug|^ağu|^sie/i, 'aug'],
  [/^σεπ|^сен|^sept|^sep|^szep|^eyl|^set|^wrz/i, 'sep'],
  [/^οκτ|^окт|^oct|^okt|^eki|^ott|^out|^pa[zź]/i, 'oct'],
  [/^νο[εέ]|^ноя|^nov|^kas|^lis/i, 'nov'],
  [/^δεκ|^дек|^d[ée]c|^dic|^dez|^dec|^ara|^gru/i, 'dec'],
];

/** A feed's date in any of the ways that feeds write one, as ISO 8601 UTC; null when it is none. Dates without a zone are UTC. */
export function parseDate(input: string | null | undefined): string | null {
  const text = (input ?? '').replace(/\s+/g, ' ').trim();
  if (text === '' || text.length > 80) return null;
  const date = isoDate(text) ?? wordDate(text) ?? slashDate(text) ?? koreanDate(text);
  return date && date.isValid && date.year > 1900 && date.year < 2200
    ? date.toUTC().toISO({ suppressMilliseconds: false })
    : null;
}

type Parts = {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  ms?: number;
  zone?: string;
};

function build({
  year,
  month,
  day,
  hour = 0,
  minute = 0,
  second = 0,
  ms = 0,
  zone = '+00:00',
}: Parts): DateTime | null {
  // 24:00 and a leap second are the next moment.
  const overflow = hour === 24 ? 1 : 0;
  const date = DateTime.fromObject(
    { year, month, day, hour: overflow ? 0 : hour, minute, second: Math.min(second, 59), millisecond: ms },
    { zone: zone === '' ? 'UTC' : `UTC${zone}` },
  );
  return date.isValid ? date.plus({ days: overflow, seconds: second === 60 ? 1 : 0 }) : null;
}

const offset = (text: string | undefined): string => {
  const word = (text ?? '')
    .trim()
    .replace(/^\(|\)$/g, '')
    .toLowerCase();
  if (word === '') return '+00:00';
  const numeric = /^(?:gmt|utc)?([+-])(\d{1,2}):?(\d{2})?/.exec(word);
  if (numeric) return `${numeric[1] ?? '+'}${(numeric[2] ?? '0').padStart(2, '0')}:${numeric[3] ?? '00'}`;
  return zones[word.split(/[\s(]/)[0] ?? ''] ?? '+00:00';
};

/** ISO 8601 and W3CDTF, loosely: missing parts, blanks for T, weeks and ordinal days, two-digit years. */
function isoDate(text: string): DateTime | null {
  const match =
    /^(\d{4})(?:[-/.]?(\d{2})(?:[-/.]?(\d{2}))?)?(?:[T ]+(\d{1,2})[:.]?(\d{2})?(?:[:.]?(\d{2})(?:[.,](\d+))?)?)?\s*(z|[a-z]{2,4}|(?:gmt|utc)?[+-]\d{1,2}:?\d{0,2})?$/i.exec(
      text,
    );
  if (match) {
    const [, year, month = '1', day = '1', hour = '0', minute = '0', second = '0', fraction = '0', zone] = match;
    return build({
      year: +(year ?? 0),
      month: +month,
      day: +day,
      hour: +hour,
      minute: +minute,
      second: +second,
      ms: Math.floor(Number(`0.${fraction}`) * 1000),
      zone: offset(zone),
    });
  }
  const other = /^\d{4}-?W\d{2}|^\d{4}-?\d{3}(T|$)/.test(text) ? DateTime.fromISO(text, { zone: 'UTC' }) : null;
  return other?.isValid ? other : null;
}

/** RFC 822 and its relatives: a month by name, anything between, the time anywhere. */
function wordDate(text: string): DateTime | null {
  const time = /(\d{1,2}):(\d{2})(?::(\d{1,2}))?(?:[.,](\d{1,6}))?\s*([ap]\.?m\.?)?/i.exec(text);
  const rest = time ? `${text.slice(0, time.index)} ${text.slice(time.index + time[0].length)}` : text;
  const tokens = rest.split(/[\s,]+|(?<=\p{L})[-.](?=\d)|(?<=\d)[-.](?=\p{L})/u).filter(Boolean);
  const at = tokens.findIndex(
    (token, index) =>
      monthOf(token) !== null && (index > 0 || !/^(mon|mar)/i.test(token) || /^\d/.test(tokens[1] ?? '')),
  );
  const monthIndex = at >= 0 ? at : tokens.findIndex((token) => monthOf(token) !== null);
  const month = monthOf(tokens[monthIndex] ?? '');
  if (month === null) return null;
  const numbers = tokens
    .filter((token) => /^\d{1,4}(st|nd|rd|th|\.)?$/i.test(token))
    .map((token) => token.replace(/\D/g, ''));
  const year = numbers.find((number) => number.length === 4) ?? numbers.filter((number) => number.length <= 2).at(-1);
  const day = numbers.find((number) => number !== year || numbers.indexOf(number) !== numbers.lastIndexOf(number));
  if (year === undefined) return null;
  const half = time?.[5]?.toLowerCase().startsWith('p') ? 12 : 0;
  const hour = time ? (Number(time[1]) % (time[5] ? 12 : 25)) + half : 0;
  const zoneToken =
    tokens
      .slice(Math.max(0, tokens.length - 2))
      .find(
        (token) => /^[+-]\d{1,2}:?\d{2}$|^(gmt|utc)?[+-]\d+/i.test(token) || zones[token.toLowerCase()] !== undefined,
      ) ?? tokens.find((token) => /^[+-]\d{4}$/.test(token));
  return build({
    year: fullYear(year),
    month,
    day: Number(day ?? 1),
    hour,
    minute: Number(time?.[2] ?? 0),
    second: Number(time?.[3] ?? 0),
    zone: offset(zoneToken),
  });
}

function monthOf(token: string): number | null {
  const word = token.toLowerCase().replace(/[.,]/g, '');
  if (!/^\p{L}{3,}$/u.test(word)) return null;
  if (/^(mon|tue|wed|thu|fri|sat|sun)(day|sday|nesday|rsday|urday)?s?$/.test(word)) return null;
  const english = months.indexOf(word.slice(0, 3));
  if (english >= 0) return english + 1;
  const foreign = foreignMonths.find(([pattern]) => pattern.test(word))?.[1];
  return foreign ? months.indexOf(foreign) + 1 : null;
}

const fullYear = (year: string): number =>
  year.length === 4 ? Number(year) : Number(year) + (Number(year) < 70 ? 2000 : 1900);

/** 11/6/2025 14:05: the month first, unless it cannot be one; with dots the day first. */
function slashDate(text: string): DateTime | null {
  const match =
    /^(\d{1,2})([/.-])(\d{1,2})[/.-](\d{2,4})(?:[\sT,]+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([ap]m)?)?\s*(\S+)?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, a = '', mark, b = '', year = '', hour = '0', minute = '0', second = '0', half, zone] = match;
  const dayFirst = mark === '.' || Number(a) > 12;
  const [day, month] = dayFirst ? [a, b] : [b, a];
  return build({
    year: fullYear(year),
    month: +month,
    day: +day,
    hour: (+hour % (half ? 12 : 25)) + (half?.toLowerCase() === 'pm' ? 12 : 0),
    minute: +minute,
    second: +second,
    zone: offset(zone),
  });
}

/** Korean portals: 2004년 05월 28일 01:31:15, and 2004-05-25 오후 11:23:17 (afternoon). */
function koreanDate(text: string): DateTime | null {
  const match = /^(\d{4})[년-]\s*(\d{1,2})[월-]\s*(\d{1,2})일?\s*(오전|오후)?\s*(\d{1,2}):(\d{2}):(\d{2})/.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = '', half, hour = '', minute = '', second = ''] = match;
  return build({
    year: +year,
    month: +month,
    day: +day,
    hour: half === '오후' ? (+hour % 12) + 12 : +hour,
    minute: +minute,
    second: +second,
    zone: '+09:00',
  });
}
