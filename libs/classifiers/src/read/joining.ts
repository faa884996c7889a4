import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { isVerb } from '../mentions/nodes';
import type { Candidate } from './candidate';

/** Whose standing it is: the nearest one that acts, else the object. */
export const subject = (act: Act): Group | undefined =>
  act.around.inner ??
  stateBeforeRelative(act) ??
  ((act.word === 'member' && act.object?.role === 'oblique') || isJoined(act) ? undefined : act.object);

/** "Approves the application of Laos, which becomes the tenth member": the state right before the comma. */
function stateBeforeRelative({ word, at, sentence: { nodes, groups, cues } }: Act): Group | undefined {
  if (word !== 'member' && word !== 'signatory' && word !== 'partner') return undefined;
  const which = nodes.findLastIndex((node, index) => index < at && at - index <= 8 && says(node, cues.aboutState));
  const isBecoming = nodes.slice(which + 1, at).some((node) => isVerb(node, 'become'));
  return which > 0 && isBecoming && nodes[which - 1]?.norm === ','
    ? groups.find(({ to }) => to === which - 1)
    : undefined;
}

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
