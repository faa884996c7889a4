import type { AccordDefinition, Kind } from '@app/accords';
import { fullDay } from './date-of';

/** So long a news story lives. */
export const GRACE_MS = 30 * 86_400_000;
const memberKinds = new Set<Kind>([
  'joiner.prospect',
  'joiner.announced',
  'joiner.declined',
  'ceremony.announced',
  'ceremony.held',
]);

const memberStages = new Set<string>(['announced', 'signed', 'ratified', 'in-force']);
const signedStages = new Set<string>(['signed', 'ratified', 'in-force']);

/** True when the definition's history has the state at that step, or past it, for longer than a news story lives. */
export function isMemberBefore(definition: AccordDefinition, kind: Kind, code: string, day: string): boolean {
  if (!memberKinds.has(kind)) return false;
  const limit = newsBegins(day);
  const last = definition.members.filter(({ country, since }) => country === code && lastDay(since) <= limit).at(-1);
  if (last === undefined) return false;
  // A treaty is joined in steps over years: announced and signed long before it is in force.
  const inSteps = definition.type !== 'normalization' && definition.type !== 'principles';
  if (inSteps && kind === 'joiner.announced') return last.stage === 'in-force';
  // Who was only announced, or has signed a treaty, can still refuse.
  if (kind === 'joiner.declined') return last.stage === 'in-force' || (!inSteps && signedStages.has(last.stage));
  return (kind.startsWith('ceremony') ? signedStages : memberStages).has(last.stage);
}

/** Nobody leaves a club that he has never been in; a definition that lists no members says nothing of that. */
export const wasNeverIn = ({ type, members }: AccordDefinition, code: string | null): boolean =>
  type === 'bloc' && code !== null && members.length > 0 && !members.some(({ country }) => country === code);

/** What was true before this day is no news of the given one. Asked again and again of the day of one item. */
export function newsBegins(day: string): string {
  if (day !== asked.day)
    asked = { day, begins: new Date(Date.parse(fullDay(day)) - GRACE_MS).toISOString().slice(0, 10) };
  return asked.begins;
}
let asked = { day: '', begins: '' };

/** A year alone may mean any of its days. */
export const lastDay = (day: string): string =>
  day.length === 4 ? `${day}-12-31` : day.length === 7 ? `${day}-28` : day.slice(0, 10);
