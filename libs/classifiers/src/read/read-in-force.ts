import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { type Node, beforeArticle, is, isByName, isVerb } from '../mentions/nodes';
import { type Reader, ungrounded } from './candidate';
import { make } from './joining';
import { isOfTrade } from './read-trade-begins';

/** "The convention takes effect in Canada", "tritt für die Schweiz in Kraft": from that day on the state is a party. */
export const readInForce: Reader = (act) => {
  if (act.word !== 'effect' || isVerb(act.node, 'sign')) return undefined;
  const { around, link, sentence } = act;
  if (link.node === undefined || link.node.accordForm === 'context') return undefined;
  // A trade agreement is carried out from that day on: that is read elsewhere.
  if (isOfTrade(link.node, sentence.cues)) return undefined;
  const named = sentence.nodes.indexOf(link.node);
  const who = forWhom(act, named);
  const isNamed = isByName(link.node);
  // What takes effect in a state may be anything, unless it is called by its name.
  if (
    !who ||
    !(isNamed || isBehindFor(act, who)) ||
    !isOfAccord(act, named, who) ||
    ungrounded(act) ||
    around.negated ||
    act.afterNot ||
    around.may
  )
    return undefined;
  const isAhead = around.will || act.afterWill;
  return make(act, 'joiner.announced', 'in force for', isAhead ? 'planned' : 'fact', { who, effective: !isAhead });
};

/** The state behind the verb and a word for "in" or "for"; where verbs come last, between the accord and the verb. */
function forWhom(
  { at, sentence: { nodes, groups, verbLast, forWhom: before, cues } }: Act,
  named: number,
): Group | undefined {
  if (verbLast === true)
    return groups.find(({ from, to }) => from > named && to <= at && says(nodes[to], cues.inForceWhere));
  return groups.find(
    ({ from, to }) =>
      ((from > at && from - at <= 5) || (from > named && to <= at)) &&
      (before?.test(nodes[beforeArticle(nodes, from)]?.norm ?? '') === true || says(nodes[from], cues.inOrFor)),
  );
}
const isBehindFor = ({ sentence: { nodes, cues } }: Act, { from }: Group): boolean =>
  says(nodes[beforeArticle(nodes, from)], cues.inForceFor);

/** Nothing but small words, and the state, stands between the accord and what it does. */
function isOfAccord({ at, sentence: { nodes } }: Act, named: number, who: Group): boolean {
  const between = named < at ? nodes.slice(named + 1, at) : nodes.slice(at + 1, named);
  return between.every(
    (node, index) =>
      isWithin(node, who) ||
      is(node, 'skip', 'formal', 'will', 'has', 'was', 'article', 'of', 'soon', 'past', 'for-now', 'poss') ||
      isWithin(between[index + 1], who) ||
      /^(?:['’]?\p{L}{1,3}|\d+)$/u.test(node.norm),
  );
}
const isWithin = (node: Node | undefined, { nodes }: Group): boolean => node !== undefined && nodes.includes(node);
