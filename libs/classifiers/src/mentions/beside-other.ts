import { type Node, beforeArticle, is } from './nodes';

/**
 * "Canada and Alberta sign", "TSMC and Germany conclude", "Rwanda and Arsenal end": beside a state stands one that is none, and what they have
 * with each other is no accord of states unless it has a name.
 */
export const isBesideOther = (
  nodes: readonly Node[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean =>
  // "Rheinmetall, Ukraine sign".
  (from === 2 && nodes[1]?.norm === ',' && isOther(nodes[0])) ||
  (is(nodes[to], 'and') && isOther(nodes[is(nodes[to + 1], 'article') ? to + 2 : to + 1])) ||
  (is(nodes[beforeArticle(nodes, from)], 'and') && isOther(nodes[beforeArticle(nodes, from) - 1]));

const isOther = (node: Node | undefined): boolean =>
  node?.kind === 'word' && node.capital === true && /^\p{L}/u.test(node.norm);
