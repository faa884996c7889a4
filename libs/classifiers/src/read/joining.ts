import type { Act } from '../clauses/act';
import type { Group } from '../mentions/groups';
import type { Candidate } from './candidate';

/** Whose standing it is: the nearest one that acts, else the object. */
export const subject = (act: Act): Group | undefined =>
  act.around.inner ?? (act.word === 'member' && act.object?.role === 'oblique' ? undefined : act.object);

/** A reading of an act of joining. */
export const make = (
  act: Act,
  kind: Candidate['kind'],
  rule: string,
  firmness: Candidate['firmness'],
  more: Partial<Candidate> = {},
): Candidate => ({
  kind,
  act,
  rule,
  firmness,
  who: subject(act),
  ...more,
});
