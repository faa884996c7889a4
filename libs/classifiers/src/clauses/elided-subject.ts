import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { type Node, is, isFinite } from '../mentions/nodes';
import { isHard } from './marks';

/** "Sweden asked, but will not sign": behind "but" the verb goes on at once, and who acts is the one that the clause before opened with. */
export function elidedSubject(
  nodes: readonly Node[],
  groups: readonly Group[],
  { but, head, cues }: { readonly but: number; readonly head: number; readonly cues: Cues },
): Group | undefined {
  const goesOn = nodes
    .slice(but + 1, head)
    .every(
      (node) =>
        is(node, 'not', 'half-not', 'will', 'may', 'has', 'was', 'skip', 'formal', 'soon', 'to') || isFinite(node),
    );
  if (!says(nodes[but], cues.but) || !goesOn) return undefined;
  const from = nodes.findLastIndex((_, at) => at < but && isHard(nodes, at)) + 1;
  return groups.find((group) => group.from >= from && group.to < but && group.role !== 'oblique');
}
