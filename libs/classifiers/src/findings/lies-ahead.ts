import { type DateContext, isFresh } from './date-of';
import type { LanguageGrammar } from '../languages/language';
import { is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';
import { type FoundDate, monthBehind } from '../text/stated-dates';

const DAY = 86_400_000;
interface Context extends DateContext {
  readonly grammar: LanguageGrammar;
}

/** "Yuwaqqi'an al-khamis", told on a Wednesday: a present with a weekday that has not just been is to come. */
export function liesAhead({ act }: Candidate, context: Context): boolean {
  const { weekdaysOf, day, grammar } = context;
  if (act.form !== 'pres' && act.word !== 'signing') return false;
  if (grammar.presentAhead === true && isDatedAhead(act, context)) return true;
  // "Signent vendredi", "firman el viernes un acuerdo", "signature vendredi de ...": in a headline the day may stand a little further.
  const reach = grammar.presentAhead === true && act.sentence.inTitle ? 3 : 1;
  if (act.form !== 'pres' && reach === 1) return false;
  const next = act.sentence.nodes[Math.min(act.at + reach, act.sentence.nodes.length - 1)];
  const from = act.form === 'pres' ? act.node.end : act.node.start;
  const stated = weekdaysOf(from, Math.max(next?.end ?? 0, act.node.end), false)[0];
  return stated !== undefined && Date.parse(day) - Date.parse(stated.date.value) >= (reach === 1 ? 4 : 3) * DAY;
}

/** "Unterzeichnen im Dezember", told in November: a headline's present with a date to come, which is not that of its taking effect. */
function isDatedAhead(
  { at, form, node, sentence }: Candidate['act'],
  { text, day, datesOf, grammar }: Context,
): boolean {
  const behind = sentence.nodes.slice(at + 1);
  // Below the title only a day tells so, and only of a present: "يوقع السفراء في السادس من فبراير".
  const isTold = sentence.inTitle || form === 'pres';
  if (!isTold || behind.some((one) => is(one, 'effect', 'background', 'that', 'aside'))) return false;
  const isAhead = ({ date: { value } }: FoundDate): boolean =>
    value.length > 4 && value > day.slice(0, value.length) && isFresh(value, day);
  const month = monthBehind(text.slice(node.end, sentence.end), grammar);
  const monthsAhead = month === undefined ? 0 : (month + 13 - Number(day.slice(5, 7))) % 12;
  return datesOf(sentence.start, sentence.end).some(isAhead) || (monthsAhead > 0 && monthsAhead <= 6);
}
