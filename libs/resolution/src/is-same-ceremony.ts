import { type AccordEventState, eventDay } from '@app/accords';
import { daysBetween, isSameDate } from './identity';

/** An unstated day of signing is that of its first report, which may come a day late. */
const reportedDays = 1;

/** The day of a ceremony as far as it is known: the stated one, else that of the event. */
export const ceremonyDay = (event: AccordEventState): string =>
  event.fields.date?.precision === 'day' ? event.fields.date.value : eventDay(event);

/**
 * True for two events of one signing by several countries: of the same accord, both standing, each of another country. Stated days decide where both
 * are known; else one article that reports both, or signings that were reported within a day.
 */
export function isSameCeremony(one: AccordEventState, other: AccordEventState): boolean {
  const [a, b] = [one.fields, other.fields];
  if (a.accord !== b.accord || one.status !== 'open' || other.status !== 'open') return false;
  if (!a.kind.startsWith('ceremony.') || !b.kind.startsWith('ceremony.')) return false;
  if (a.country === null || b.country === null || a.country === b.country) return false;
  const sameDate = isSameDate(a.date, b.date);
  if (sameDate !== null) return sameDate;
  if (one.sources.some(({ itemId }) => other.sources.some((source) => source.itemId === itemId))) return true;
  return (
    a.kind === 'ceremony.held' &&
    b.kind === 'ceremony.held' &&
    daysBetween(ceremonyDay(one), ceremonyDay(other)) <= reportedDays
  );
}
