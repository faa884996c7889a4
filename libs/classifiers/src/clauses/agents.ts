import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { type Node, beforeArticle, is } from '../mentions/nodes';

const isAgentPart = (node: Node | undefined): boolean =>
  node?.kind === 'word' ||
  node?.kind === 'accord' ||
  (node?.kind === 'mark' && node.norm === ',') ||
  is(node, 'article', 'official', 'head', 'institution', 'parliament', 'of', 'and');

/** Who stands after "by" or "between" behind the act. */
export function agentsAfter(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  cues: Cues,
): Group | undefined {
  return groups.find(({ from }) => {
    if (from <= at || from - at > 24) return false;
    let before = from - 1;
    while (before > at && isAgentPart(nodes[before])) before--;
    // "Ratified it in a step hailed by Washington": that is done by another.
    if (before - 1 > at && says(nodes[before - 1], cues.doneToOther)) return false;
    return is(nodes[before], 'by', 'between');
  });
}

/** "Durch Bolivien ratifiziert", "vom Senat in La Paz gebilligt": where the participle stands last, who did it stands before it. */
export const agentBefore = (
  { nodes, groups, cues }: { readonly nodes: readonly Node[]; readonly groups: readonly Group[]; readonly cues: Cues },
  at: number,
): Group | undefined =>
  groups.find(
    ({ from, to }) =>
      to <= at &&
      nodes.slice(to, at).every((node) => is(node, 'skip', 'formal', 'parliament')) &&
      says(nodes[beforeArticle(nodes, from)], cues.doneBy),
  );
