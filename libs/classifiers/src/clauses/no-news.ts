import { normalText } from '../text/tokenize';

/** What an outlet puts before its own correction; "CORRECTED:" is another matter, a report told again as it is right. In the form of `normalText`. */
const correction =
  /^(?:correction|поправка|исправление|تصحيح|تصويب|תיקון|תיקון טעות|duzeltme|tashih|rectificatif|erratum|fe de err(?:or|at)as|rectificacion|korrektur|berichtigung)(?: [^:]{1,24})?:/u;

/** "On this day": what happened years ago. */
const thisDay =
  /^(?:on this day|this day in history|في مثل هذا اليوم|حدث في مثل هذا اليوم|этот день в истории|в этот день|ביום זה|היום לפני|tarihte bugun|bugun tarihte|ce jour-la|un dia como hoy|tal dia como hoy|heute vor)(?![\p{L}])/u;

/** A title that says by itself that the item tells what was wrong, or long ago. */
export const tellsNoNews = (title: string): boolean => {
  const normal = normalText(title.trim());
  return correction.test(normal) || thisDay.test(normal);
};
