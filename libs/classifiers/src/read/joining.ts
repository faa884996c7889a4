import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import type { Candidate } from './candidate';

/** Whose standing it is: the nearest one that acts, else the object. */
export const subject = (act: Act): Group | undefined =>
  act.around.inner ??
  ((act.word === 'member' && act.object?.role === 'oblique') || isJoined(act) ? undefined : act.object);

/** "Se suma a Bielorrusia y Bolivia": states right behind the preposition are those whom another joins. */
const isJoined = ({ word, at, node, object, sentence: { cues } }: Act): boolean =>
  word === 'join' && object !== undefined && object.from - at <= 2 && object.from > at && says(node, cues.joinsWhom);

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
