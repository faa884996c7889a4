import type { Act } from '../clauses/act';
import { type Cues, says } from '../languages/cues';
import { type Node, is, isVerb } from '../mentions/nodes';
import { type Reader, gatheringLeft, refuse } from './candidate';

/** "Walks out of a BRICS summit", "вышел из учений НАТО", "تنسحب من قمة بريكس": what is left is a meeting, and the accord goes on. */
export const readGathering: Reader = (act) =>
  (isVerb(act.node, 'leave') || is(act.node, 'withdrawal') || isOfItself(act)) && isOfGathering(act)
    ? refuse(act, gatheringLeft)
    : undefined;

/** "Suspends its part in the summit"; who is barred from the meetings of a body is suspended by it. */
const isOfItself = ({ node, form, at, sentence: { nodes } }: Act): boolean =>
  isVerb(node, 'suspend') &&
  form !== 'ing' &&
  nodes.slice(at + 1, at + 4).some((one) => is(one, 'it', 'taking-part', 'membership'));

function isOfGathering({ at, link, sentence: { nodes, cues } }: Act): boolean {
  const accord = link.node && link.how !== 'context' ? nodes.indexOf(link.node) : firstBehind(nodes, at);
  if (accord < 0) return false;
  return isBehind(nodes, accord, cues) || (accord > at && isAhead(nodes, [at, accord], cues));
}

/** "Withdraws from BRICS summit": a name that only describes is no object, and still near the verb. */
const firstBehind = (nodes: readonly Node[], at: number): number =>
  nodes.findIndex(({ kind }, index) => index > at && index - at <= 4 && kind === 'accord');

/** "BRICS summit", "BRICS-Gipfel", "BRICS zirvesinden". */
const isBehind = (nodes: readonly Node[], accord: number, { gathering }: Cues): boolean => {
  const next = nodes[accord + 1];
  return says(next?.norm === '-' && next.glued ? nodes[accord + 2] : next, gathering);
};

/** "Sommet des BRICS", "саммит БРИКС", and the verb before it. */
const isAhead = (nodes: readonly Node[], [at, accord]: readonly [number, number], { gatheringOf }: Cues): boolean => {
  let before = accord - 1;
  while (before > at && is(nodes[before], 'of', 'article', 'prep', 'skip', 'epithet')) before--;
  return before > at && says(nodes[before], gatheringOf);
};
