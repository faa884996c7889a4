import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { isHard } from './marks';
import { type Node, is, isVerb } from '../mentions/nodes';

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

/** "Yerevan defies Moscow, votes to join", "Orban meets Netanyahu and quits": the state right before the comma or "and" is whom another verb is about. */
export function isObjectBefore(nodes: readonly Node[], groups: readonly Group[], { from, to }: Group): boolean {
  if (nodes[to]?.norm !== ',' && !is(nodes[to], 'and')) return false;
  const verb = nodes[from - 1];
  if (verb === undefined || !(verb.kind === 'word' || verb.classes.some((name) => name.includes(':')))) return false;
  const first = groups.find(({ role }) => role !== 'oblique');
  return first !== undefined && first.to < from && first.from <= 1;
}

/** "Joins Poland in leaving", "follows the UAE in normalising": Poland is company, not who acts now. */
export function isCompany(nodes: readonly Node[], head: number, { from, to }: Group, cues: Cues): boolean {
  const before = nodes[from - 1];
  // "Several other states told Washington": to whom, not who.
  if (is(nodes[from - 2], 'others') && before?.classes.some((name) => name.endsWith(':past')) === true) return true;
  const follows = isVerb(before, 'join') || is(before, 'follow');
  if (follows && says(nodes[is(nodes[to], 'poss') ? to + 1 : to], cues.lead)) return true;
  return (
    follows &&
    (nodes.slice(to, head).some((node) => is(node, 'prep')) || (to === head && says(nodes[head], cues.andGlued)))
  );
}
