import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { isHard } from './marks';
import { type Node, isVerb } from '../mentions/nodes';

/**
 * "Kolombiya, Çin'in girişimine dahil oldu", "belgeyi Blinken'a teslim etti", "Erdoğan, Ukrayna Serbest Ticaret Anlaşması'nı onayladı": whose it is
 * and who gets it do nothing, where the verb comes last and another is named before.
 */
export function cannotAct(
  nodes: readonly Node[],
  groups: readonly Group[],
  { head, group: { from, to, role }, cues }: { readonly head: number; readonly group: Group; readonly cues: Cues },
): boolean {
  const verb = nodes[head];
  const isOwner = role === 'owner' && isVerb(verb, 'join', 'leave') && !says(verb, cues.possessed);
  const isRecipient = says(nodes[to], cues.dative) && isVerb(verb, 'deposit', 'submit', 'sign');
  const isOfAccord = nodes[to]?.kind === 'accord' && nodes[from - 1]?.norm === ',';
  const another = groups.some(
    (group) =>
      group.to <= from &&
      (group.role === 'plain' || group.role === 'organ') &&
      !nodes.slice(group.to, from).some((_, index) => isHard(nodes, group.to + index)),
  );
  return (isOwner || isRecipient || isOfAccord) && another;
}
