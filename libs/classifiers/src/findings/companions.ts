import type { Group } from '../mentions/groups';
import { type Node, is } from '../mentions/nodes';
import { says } from '../languages/cues';
import type { Candidate } from '../read/candidate';

/** "Laos joins, followed by Peru and Chile", "signs it together with Togo": who is said behind an act to have done the same. */
export function companionsBehind({ act, kind }: Candidate, who: Group): readonly string[] {
  const { at, sentence } = act;
  const { nodes, groups, cues } = sentence;
  if (!together.has(kind) || who.to > at) return [];
  const group = groups.find(({ from }) => from > at);
  if (!group || group.from - at > 12) return [];
  const isSame =
    says(nodes[group.from - 1], cues.companionBehind) ||
    (is(nodes[group.from - 1], 'by') && is(nodes[group.from - 2], 'follow'));
  const isInClause = (node: Node): boolean => !is(node, 'background', 'aside', 'that') && !isAnyVerb(node);
  return isSame && nodes.slice(at + 1, group.from).every(isInClause) ? group.codes : [];
}

const isAnyVerb = ({ classes }: Node): boolean => classes.some((name) => /:(?:pres|past|fut|ing|base)$/.test(name));
const together = new Set(['joiner.announced', 'ceremony.held', 'ratification', 'withdrawal', 'joiner.prospect']);
