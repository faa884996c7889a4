import type { Language } from '@app/accords';
import type { DateContext } from '../findings/date-of';
import { isBeginning, statedDates, statedMonths, statedRelative, statedWeekdays } from './stated-dates';

/** Where a text names days and months, as the day of its publication has them. */
export const datesIn = (
  text: string,
  language: Language,
  day: string,
): Pick<DateContext, 'datesOf' | 'weekdaysOf' | 'monthsOf' | 'beginsOn'> => ({
  datesOf: (start, end) => statedDates(text, start, end, language, day),
  weekdaysOf: (start, end, ahead) => [
    ...statedWeekdays(text, { start, end, ahead }, language, day),
    ...statedRelative(text, { start, end }, language, day),
  ],
  monthsOf: (start, end) => statedMonths(text, { start, end }, language, day),
  beginsOn: (date) => isBeginning(text, date, language),
});
