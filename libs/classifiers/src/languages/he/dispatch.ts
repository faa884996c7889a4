import type { WordTable } from '../language';

/** What Hebrew newsrooms write of seats and statuses, of both who sign, and of who answers an invitation. */
export const dispatch: WordTable = {
  'join:pres': 'נענה להזמנה ל* | נענית להזמנה ל* | נענות להזמנה ל* | נענה להזמנת | נענית להזמנת',
  'join:past': 'נענה להזמנה ל* | נענתה להזמנה ל* | נענו להזמנה ל* | שבה למושבה ב* | חזרה למושבה ב*',
};
