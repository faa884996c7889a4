import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { is } from '../mentions/nodes';
import { type Reading, refuse, suspensionLifted, ungrounded, wordsAround } from './candidate';

const REACH = 6;
const open = ['support', 'urge', 'threaten', 'consider', 'seek', 'reject', 'deny', 'postpone', 'expect'];

/** "The union lifts Niger's suspension": whose it was is a member as before; what else a suspension is of is no membership. */
export function readLifted(act: Act): Reading | undefined {
  const { at, node, around, link, sentence } = act;
  const from = Math.max(0, at - REACH);
  const lifts = sentence.nodes.findIndex(
    (one, index) => index >= from && index < at + REACH && says(one, sentence.cues.lifts),
  );
  // "Отменил приостановку", "رفع تعليق": a noun that is a form of its verb.
  const isNoun = is(node, 'suspension') || (act.word === 'suspend' && act.form === 'ing');
  if (!isNoun || lifts < 0 || lifts === at) return undefined;
  const words = wordsAround(act);
  const isStillToCome = is(sentence.nodes[lifts - 1], 'to', 'may', 'will', 'not');
  const isDone =
    !isStillToCome && !around.negated && !around.may && !around.will && !open.some((one) => words.has(one));
  const who = sentence.groups.find((group) => isWhoseSuspension(act, group));
  return who && isDone && link.how !== 'context' && ungrounded(act) === undefined
    ? { kind: 'joiner.announced', act, rule: 'exit undone', who, firmness: 'fact' }
    : refuse(act, suspensionLifted);
}

/** "Niger's suspension", "the suspension of Niger": the state, and nothing of it. */
function isWhoseSuspension({ at, sentence: { nodes } }: Act, { from, to }: Group): boolean {
  if (to <= at) return to === at || (to === at - 1 && is(nodes[to], 'poss'));
  const next = nodes[to];
  const isWhole =
    next === undefined || next.kind === 'mark' || next.kind === 'accord' || is(next, 'prep', 'background');
  const isOwner = is(nodes[at + 1], 'of') || nodes.slice(at + 1, from).every((node) => is(node, 'membership'));
  return isWhole && from <= at + 3 && isOwner;
}
