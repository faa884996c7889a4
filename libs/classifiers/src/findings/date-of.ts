import type { Kind } from '@app/accords';
import { type Node, is, isVerb } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';
import type { FoundDate } from '../text/stated-dates';

const DAY = 86_400_000;
/** Items this short tell one story: a date of theirs belongs to it wherever it stands. */
const SHORT = 700;

export interface DateContext {
  readonly text: string;
  readonly day: string;
  readonly datesOf: (start: number, end: number) => readonly FoundDate[];
  readonly weekdaysOf: (start: number, end: number, ahead: boolean) => readonly FoundDate[];
  /** Months to come that are named without a day: "in April", "next month". */
  readonly monthsOf: (start: number, end: number) => readonly FoundDate[];
  /** "As of 1 January", "ab Mittwoch": what begins then. */
  readonly beginsOn: (date: FoundDate) => boolean;
  /** The pieces of the sentence that holds a place of the text. */
  readonly nodesAt: (at: number) => readonly Node[];
}

/** A year or month alone as its first day. */
export const fullDay = (day: string): string =>
  day.length === 4 ? `${day}-01-01` : day.length === 7 ? `${day}-01` : day.slice(0, 10);

/** Within a year or so of the publication: what lies further off is history. */
export const isFresh = (value: string, day: string): boolean =>
  Math.abs(Date.parse(fullDay(value)) - Date.parse(fullDay(day))) < 400 * DAY;

/**
 * When it happens: a date of the sentence that fits what is told (something to come lies ahead, something signed does not), else its weekday,
 * else the same of a short item. The day on which it was said is the day of a deed or a decision, for want of a better one, and not of what
 * is to come. A day on which membership or its end begins comes before the day on which that was decided; of a deed, a day of this week
 * comes before an older one.
 */
export function dateFor(
  { kind, firmness, act }: Candidate,
  dates: readonly FoundDate[],
  context: DateContext,
): FoundDate | undefined {
  const { text, day, datesOf, weekdaysOf, monthsOf, beginsOn, nodesAt } = context;
  const ahead = kind === 'ceremony.announced' || (firmness === 'planned' && !isDecidedThen(act));
  const isDeed =
    kind !== 'ceremony.announced' &&
    kind !== 'ceremony.postponed' &&
    (kind !== 'joiner.prospect' || firmness === 'fact');
  const isDone = kind === 'ceremony.held' || (kind === 'ratification' && firmness === 'fact');
  const { start, end } = act.sentence;
  const fits = ({ date: { value } }: FoundDate): boolean => {
    const gap = gapOf(value, day);
    return ahead ? value.slice(0, 7) >= day.slice(0, 7) && gap > -32 * DAY : !isDone || gap <= lastHour(day);
  };
  const own = (one: FoundDate): boolean => !isSaidOn(nodesAt(one.start), one) && !isDateline(text, one);
  const isShort = text.length <= SHORT;
  const all = (from: number, to: number): FoundDate[] => [
    ...datesOf(from, to).filter((one) => isFresh(one.date.value, day) && fits(one)),
    ...weekdaysOf(from, to, ahead),
  ];
  if (beginning.has(kind)) {
    const begins = all(isShort ? 0 : start, isShort ? text.length : end).find(
      (one) => beginsOn(one) && gapOf(one.date.value, day) > -DAY,
    );
    if (begins) return begins;
  }
  // "Joins the accords, ceremony on Thursday": the day of the ceremony is not that of the joining.
  const isOfDeed = (one: FoundDate): boolean =>
    kind.startsWith('ceremony') || !isBehindSigning(nodesAt(one.start), one);
  const near = [...dates.filter(fits), ...weekdaysOf(start, end, ahead)].filter(isOfDeed);
  const choice = { own, isDeed, day, text };
  const everywhere = (): FoundDate[] =>
    all(0, text.length)
      .filter(isOfDeed)
      .sort((one, other) => one.start - other.start);
  const found = bestOf(near, choice) ?? (isShort ? bestOf(everywhere(), choice) : undefined);
  // The day on which a signing was foretold is not the day of the signing.
  if (kind === 'ceremony.announced' && (!found || gapOf(found.date.value, day) <= 0)) {
    const later = dayAhead(context);
    if (later) return later;
  }
  if (!found) return ahead ? monthsOf(start, end)[0] : undefined;
  return isTomorrow(found, act.form, day) ? (weekdaysOf(found.start, found.end, true)[0] ?? found) : found;
}

/** "Voted on Thursday to leave": the day is that of the vote. */
const isDecidedThen = ({ around }: Candidate['act']): boolean =>
  around.governors.some(
    ({ word, form }) => form === 'past' && (word === 'vote' || word === 'approve' || word === 'decide'),
  );

/** "A ceremony on Thursday", "signing due on 3 May": nothing but small words between. */
function isBehindSigning(nodes: readonly Node[], { start }: FoundDate): boolean {
  let at = nodes.findIndex((node) => node.start >= start) - 1;
  while (is(nodes[at], 'prep', 'about', 'will', 'skip', 'article', 'was') || isVerb(nodes[at], 'expect', 'announce'))
    at--;
  return is(nodes[at], 'signing');
}

/** The day of a deed that no act is known of: of its sentence, else of a short item, else the one on which it was written. */
export function dayNear(
  { start, end }: { readonly start: number; readonly end: number },
  { text, day, datesOf, weekdaysOf }: Pick<DateContext, 'text' | 'day' | 'datesOf' | 'weekdaysOf'>,
): FoundDate | undefined {
  const recent = (from: number, to: number): FoundDate[] =>
    [...datesOf(from, to), ...weekdaysOf(from, to, false)].filter(
      ({ date }) => Math.abs(gapOf(date.value, day)) <= WEEK,
    );
  const near = recent(start, end).find((one) => !isDateline(text, one));
  if (near || text.length > SHORT) return near;
  const all = recent(0, text.length).sort((one, other) => one.start - other.start);
  return all.find((one) => !isDateline(text, one)) ?? all[0];
}

/** The one day, else the one month, to come that a short item names; of several none. */
export function dayAhead({
  text,
  day,
  datesOf,
  weekdaysOf,
  monthsOf,
  nodesAt,
}: Omit<DateContext, 'beginsOn'>): FoundDate | undefined {
  if (text.length > SHORT) return undefined;
  const isToCome = (one: FoundDate): boolean =>
    gapOf(one.date.value, day) >= 0 && isFresh(one.date.value, day) && !isDateline(text, one);
  const isSaid = (one: FoundDate): boolean => isSaidOn(nodesAt(one.start), one);
  const days = datesOf(0, text.length).filter(isToCome);
  return (
    onlyOne(days.filter(({ date }) => gapOf(date.value, day) > 0)) ??
    onlyOne(weekdaysOf(0, text.length, true).filter((one) => isToCome(one) && !isSaid(one))) ??
    (days.length === 0 ? onlyOne(monthsOf(0, text.length)) : undefined)
  );
}

const onlyOne = (found: readonly FoundDate[]): FoundDate | undefined =>
  new Set(found.map(({ date }) => date.value)).size === 1 ? found[0] : undefined;

const beginning = new Set<Kind>(['joiner.announced', 'withdrawal', 'suspension', 'implementation']);
const gapOf = (value: string, day: string): number => Date.parse(fullDay(value)) - Date.parse(fullDay(day));
/** A day of the month alone may be its last. */
const lastHour = (day: string): number => (day.length === 7 ? 31 : 1) * DAY;
const WEEK = 8 * DAY;

interface Choice {
  readonly own: (one: FoundDate) => boolean;
  readonly isDeed: boolean;
  readonly day: string;
  readonly text: string;
}

/** Of a deed, what lies in this week comes first, then the day on which it was said or written, then what is older. */
function bestOf(found: readonly FoundDate[], { own, isDeed, day, text }: Choice): FoundDate | undefined {
  if (!isDeed) return found.find(own);
  const recent = found.filter(({ date }) => Math.abs(gapOf(date.value, day)) <= WEEK);
  return recent.find(own) ?? recent.find((one) => !isDateline(text, one)) ?? recent[0] ?? found.find(own) ?? found[0];
}

/** "They leave on Wednesday", told on a Tuesday: a present and a day that has been six days ago. */
const isTomorrow = ({ date, start, end }: FoundDate, form: string | undefined, day: string): boolean =>
  form === 'pres' && end - start < 14 && gapOf(date.value, day) <= -5 * DAY && gapOf(date.value, day) >= -6 * DAY;

/** "Said on Sunday", "am Sonntag sagte": only small words stand between the day and a verb of saying. */
function isSaidOn(nodes: readonly Node[], { start, end }: FoundDate): boolean {
  const first = nodes.findIndex((node) => node.start >= start);
  const last = nodes.findLastIndex((node) => node.end <= end);
  if (first < 0 || last < first) return false;
  return says(nodes.slice(Math.max(0, first - 4), first).reverse()) || says(nodes.slice(last + 1, last + 4));
}

function says(nodes: readonly Node[]): boolean {
  for (const node of nodes) {
    if (isVerb(node, 'say', 'announce')) return true;
    if (
      !(
        node.kind === 'word' || is(node, 'prep', 'article', 'skip', 'of', 'to', 'official', 'institution', 'was', 'has')
      )
    )
      return false;
  }
  return false;
}

/** "MUSCAT, Nov 29 (Reuters) -", "Riad, 20 oct (EFE).-": where and when a piece was written. */
function isDateline(text: string, { start, end }: FoundDate): boolean {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return (
    /^[\s([]*[\p{L}\s.'’/,-]{0,48}[\s,([/]*$/u.test(before) &&
    /^[\s,]*(?:\d{4}\s*)?[\])]?[\s.,/]*(?:\([^)]{2,40}\)|\/[^/]{2,20}\/)?[\s.]*[-–—:/]/u.test(text.slice(end, end + 60))
  );
}
