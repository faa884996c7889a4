import type { Kind } from '@app/accords';
import { says } from '../languages/cues';
import { type Node, is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';

/** "Seventeen signed", not "by 188 votes against six it approved". */
export const isCountedHere = ({ at, sentence: { nodes } }: Candidate['act']): boolean =>
  isCount(nodes[at - 1]) && !is(nodes[at - 2], 'against');

/** "Three junta-led states walk out of": who leaves is counted, if not named. */
export const isCountedLeaving = (kind: Kind, { around, at, sentence }: Candidate['act']): boolean =>
  kind === 'withdrawal' &&
  sentence.inTitle &&
  sentence.groups.length === 0 &&
  (around.others || sentence.countedBefore(at) !== undefined || isCount(sentence.nodes[at - 1]));

/** "Mercosur and EFTA sign": a bloc acts, so that no state is named. */
export const isBlocDeed = ({ sentence, at, link, word }: Candidate['act']): boolean =>
  sentence.nodes
    .slice(0, at)
    .some(
      (node) =>
        node.kind === 'accord' &&
        (node !== link.node || (word === 'sign' && link.how !== 'object')) &&
        node.accordForm !== 'context',
    );

/** "Eighteen states ratify", "ratified by 65 states". */
export const isCounted = (act: Candidate['act']): boolean =>
  isByCount(act) ||
  isBlocDeed(act) ||
  isCount(act.sentence.nodes[act.at - 1]) ||
  act.sentence.countedBefore(act.at) !== undefined;

/** "44 Staaten unterschreiben", "quarante pays paraphent": it is states that are counted, and the deed is theirs. */
export const isCountOfStates = ({ at, sentence, word, form }: Candidate['act']): boolean => {
  const counted = word === 'sign' && form !== undefined ? sentence.countedBefore(at) : undefined;
  return (
    counted !== undefined &&
    sentence.nodes
      .slice(counted.at, Math.min(at, counted.at + 3))
      .some((node) => says(node, sentence.cues.statesCounted))
  );
};

/** "Signed by 65 countries". */
export const isByCount = ({ at, sentence: { nodes } }: Candidate['act']): boolean =>
  is(nodes[at + 1], 'by') && nodes.slice(at + 2, at + 5).some((node) => isCount(node) || is(node, 'others'));

/** "Seventeen signed": a number is a subject of its own, not one that was named before. */
const isCount = (node: Node | undefined): boolean =>
  node !== undefined && (/^\d+$/.test(node.norm) || is(node, 'count'));
