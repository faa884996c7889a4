import { type Node, is, isVerb } from './nodes';
import type { Candidate } from './read/candidate';
import type { FoundDate } from './stated-dates';

const DAY = 86_400_000;
/** Items this short tell one story: a date of theirs belongs to it wherever it stands. */
const SHORT = 700;

export interface DateContext {
  readonly text: string;
  readonly day: string;
  readonly datesOf: (start: number, end: number) => readonly FoundDate[];
  readonly weekdaysOf: (start: number, end: number, ahead: boolean) => readonly FoundDate[];
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
 * is to come.
 */
export function dateFor(
  { kind, firmness, act }: Candidate,
  dates: readonly FoundDate[],
  { text, day, datesOf, weekdaysOf, nodesAt }: DateContext,
): FoundDate | undefined {
  const ahead = kind === 'ceremony.announced' || firmness === 'planned';
  const isDeed =
    kind !== 'ceremony.announced' &&
    kind !== 'ceremony.postponed' &&
    (kind !== 'joiner.prospect' || firmness === 'fact');
  const { start, end } = act.sentence;
  const fits = ({ date: { value } }: FoundDate): boolean => {
    const gap = Date.parse(fullDay(value)) - Date.parse(fullDay(day));
    return ahead ? value.slice(0, 7) >= day.slice(0, 7) && gap > -32 * DAY : kind !== 'ceremony.held' || gap <= DAY;
  };
  const own = (one: FoundDate): boolean => !isSaidOn(nodesAt(one.start), one) && !isDateline(text, one);
  const near = [...dates.filter(fits), ...weekdaysOf(start, end, ahead)];
  // What was said was said before.
  const found = near.find(own) ?? (isDeed ? [...dates.filter(fits), ...weekdaysOf(start, end, false)][0] : undefined);
  if (found || text.length > SHORT) return found;
  const all = datesOf(0, text.length).filter((one) => isFresh(one.date.value, day));
  const elsewhere = [
    ...all.filter((one) => fits(one) && one.date.value.slice(0, 4) >= day.slice(0, 4)),
    ...weekdaysOf(0, text.length, ahead),
  ].sort((a, b) => a.start - b.start);
  return elsewhere.find(own) ?? (isDeed ? elsewhere[0] : undefined);
}

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
