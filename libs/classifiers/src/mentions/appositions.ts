import { type Node, asWord, is, isVerb } from './nodes';

/** How far behind the comma the accord may stand. */
const REACH = 9;

/**
 * "Kazakhstan, a member of the union since 2015, bans exports": what a state is by the way is not what the sentence is about. Where it
 * leaves or is thrown out, the accord is needed.
 */
export function withoutAppositions(nodes: readonly Node[]): Node[] {
  if (!nodes.some((node) => is(node, 'member')) || nodes.some(tellsOfLeaving)) return [...nodes];
  return nodes.map((node, at) => (node.kind === 'accord' && isByTheWay(nodes, at) ? asWord(node) : node));
}

const tellsOfLeaving = (node: Node): boolean =>
  is(node, 'withdrawal', 'suspension') || isVerb(node, 'leave', 'suspend', 'expel', 'end', 'undo');

function isByTheWay(nodes: readonly Node[], at: number): boolean {
  const comma = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ',');
  if (comma < 1 || at - comma > REACH || nodes[comma - 1]?.kind !== 'country') return false;
  const between = nodes.slice(comma + 1, at);
  const isMember = between.some((node) => is(node, 'member'));
  const isPlain = between.every(
    (node) =>
      node.kind === 'word' || is(node, 'member', 'article', 'of', 'to', 'prep', 'skip', 'formal', 'epithet', 'ordinal'),
  );
  return isMember && isPlain && nodes.slice(at + 1, at + 1 + REACH).some(({ norm }) => norm === ',');
}
