import type { Language } from '@app/accords';
import type { DateContext } from '../findings/date-of';
import { type FoundDate, isBeginning, statedDates, statedMonths, statedRelative, statedWeekdays } from './stated-dates';

/** Where a text names days and months, as the day of its publication has them. Each stretch of it is looked through once. */
export function datesIn(
  text: string,
  language: Language,
  day: string,
): Pick<DateContext, 'datesOf' | 'weekdaysOf' | 'monthsOf' | 'beginsOn'> {
  const relative = eachOnce((start, end) => statedRelative(text, { start, end }, language, day));
  const weekdays = (ahead: boolean): FindDates =>
    eachOnce((start, end) => [...statedWeekdays(text, { start, end, ahead }, language, day), ...relative(start, end)]);
  const [weekdaysBehind, weekdaysAhead] = [weekdays(false), weekdays(true)];
  return {
    datesOf: eachOnce((start, end) => statedDates(text, start, end, language, day)),
    weekdaysOf: (start, end, ahead) => (ahead ? weekdaysAhead : weekdaysBehind)(start, end),
    monthsOf: eachOnce((start, end) => statedMonths(text, { start, end }, language, day)),
    beginsOn: (date) => isBeginning(text, date, language),
  };
}

type FindDates = (start: number, end: number) => readonly FoundDate[];

function eachOnce(find: FindDates): FindDates {
  const known = new Map<string, readonly FoundDate[]>();
  return (start, end) => {
    const key = `${start}-${end}`;
    const found = known.get(key) ?? find(start, end);
    known.set(key, found);
    return found;
  };
}
