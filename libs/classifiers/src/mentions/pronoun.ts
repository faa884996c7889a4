import type { Group } from './groups';
import { type Node, is } from './nodes';

/** "Sweden sheds its neutrality as it formally enters the alliance": behind "as", "it" is the one state named before; of two it may be either. */
export function subjectOfPronoun(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  pronoun: RegExp | undefined,
): Group | undefined {
  let before = at - 1;
  while (at - before < 5 && is(nodes[before], 'skip', 'formal', 'will', 'has', 'now')) before--;
  if (pronoun?.test(nodes[before]?.norm ?? '') !== true || !is(nodes[before - 1], 'aside')) return undefined;
  const [first, ...more] = groups.filter(({ to }) => to < before);
  return first && more.length === 0 && first.nodes.length === 1 && first.role !== 'oblique' ? first : undefined;
}
