import type { Act } from '../clauses/act';
import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { type Node, is, isComma, isVerb } from '../mentions/nodes';
import { type Reader, refuse, ungrounded } from './candidate';

/** News stands at the top. */
const TOP = 2;

/** "The trade deal between Kenya and China takes effect", "India-Oman pact in force": from that day on it is carried out by those who made it. */
export const readTradeBegins: Reader = (act) => {
  if (act.word !== 'effect' || isVerb(act.node, 'sign')) return undefined;
  const { around, link, sentence } = act;
  if (sentence.index > TOP || link.node === undefined || !isOfTrade(link.node, sentence.cues)) return undefined;
  // "Kenya-China trade deal": one piece that knows whose it is.
  const who = link.node.parties ? undefined : partiesOf(act, link.node);
  if (!who && !link.node.parties) return undefined;
  const why = ungrounded(act);
  if (why) return refuse(act, why);
  if (around.negated || act.afterNot || around.may) return refuse(act, 'not done');
  // "The agreement, in force since March, cuts duties": that is told by the way.
  if (isComma(sentence.nodes[act.at - 1]) && is(sentence.nodes[act.at + 1], 'background'))
    return refuse(act, 'past background');
  const firmness = around.will || act.afterWill ? 'planned' : 'fact';
  return { kind: 'implementation', act, rule: 'trade begins', who, step: 'trade', firmness };
};

/** A treaty without a name of its own is known by what it is about. */
export const isOfTrade = (node: Node, cues: Cues): boolean =>
  says(node, cues.treatyOfTrade) ||
  (node.accordForm === 'generic' && cues.treatyOfTrade?.test(node.slug ?? '') === true);

/** Whose agreement it is: who stands right before it, and behind it whom it is "between" or "with"; of two states alone it is told. */
function partiesOf({ at, sentence: { nodes, groups, cues } }: Act, treaty: Node): Group | undefined {
  const named = nodes.indexOf(treaty);
  const end = at > named ? at : nodes.length;
  const before = groups.find(({ to }) => to <= named && named - to <= 4 && nodes.slice(to, named).every(isBetween));
  // "Договор Индии и Омана": whose it is stands right behind. "בין הודו לעומאן": two of one state each.
  const first = cues.bareOwner === true ? named + 1 : named + 2;
  const behind = groups.filter(
    ({ from }) =>
      from >= first &&
      from < end &&
      nodes.slice(named + 1, from).every((node) => isOfWhom(node) || node.kind === 'country'),
  );
  const group = before ?? behind[0];
  if (!group) return undefined;
  const codes = [...new Set([...group.codes, ...behind.flatMap(({ codes: owners }) => owners)])];
  const withBody = nodes
    .slice(Math.max(0, named - 6), named + 6)
    .some((node) => node.kind === 'accord' && node !== treaty);
  return codes.length === 2 || (codes.length === 1 && withBody) ? { ...group, codes } : undefined;
}

const isBetween = (node: Node): boolean =>
  is(node, 'poss', 'epithet', 'topic', 'skip', 'article', 'formal', 'trade') ||
  (node.kind === 'mark' && /^[-–/]$/.test(node.norm));

const isOfWhom = (node: Node): boolean =>
  !isComma(node) && is(node, 'between', 'with', 'prep', 'of', 'article', 'skip');
