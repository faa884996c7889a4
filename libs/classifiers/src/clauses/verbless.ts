import type { WordClass } from '../languages/language';
import { type Node, is } from '../mentions/nodes';

/** What such words are where a verb is there. */
const otherwise = new Map<string, readonly WordClass[]>([
  ['out of', ['prep']],
  ['back in', ['past']],
  ['back into', ['prep']],
  ['back inside', ['prep']],
  ['now in', ['prep']],
]);

/** "Finland is in the alliance", not "is in talks". */
const onlyBeforeAccord = new Set(['is in', 'are in']);

/**
 * "UK out of the union", "Eritrea back in the fold": headlines leave the verb out. Only right behind the states that open a title, and right
 * before an accord, are these words a deed; anywhere else they belong to another verb.
 */
export const withVerblessDeeds = (nodes: readonly Node[], inTitle: boolean): Node[] =>
  nodes.map((node, at) => {
    if (onlyBeforeAccord.has(node.norm) && node.kind === 'class' && !leadsToAccord(nodes, at + 1))
      return { ...node, classes: ['prep'] };
    const classes = node.kind === 'class' ? (otherwise.get(node.norm) ?? otherwiseOf(node)) : undefined;
    if (classes === undefined) return node;
    const opens = at > 0 && nodes.slice(0, at).every((before) => isOfList(before) || isSmall(before));
    return inTitle && opens && leadsToAccord(nodes, at + 1) ? node : { ...node, classes };
  });

/** Tables name such phrases by a class of their own; elsewhere they are a preposition. */
const otherwiseOf = (node: Node): readonly WordClass[] | undefined => (is(node, 'verbless') ? ['prep'] : undefined);

const isOfList = ({ kind, norm }: Node): boolean => kind === 'country' || norm === ',';
const isSmall = (node: Node): boolean => is(node, 'and', 'skip', 'formal', 'article', 'now');
const leadsToAccord = (nodes: readonly Node[], from: number): boolean => {
  const next = nodes[is(nodes[from], 'article') ? from + 1 : from];
  return next?.kind === 'accord' && next.accordForm !== 'bare';
};
