import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import { is, isVerb } from '../mentions/nodes';
import { type Candidate, ungrounded } from './candidate';
import { make } from './joining';
import { isNumbered, namedAs } from './joining-words';

/** "Greece is the 35th country": one more in the accord that the item is about. */
export function nthNation(act: Act): Candidate | undefined {
  const { at, sentence, around } = act;
  // "Becomes the 32nd in the alliance": a number that stands for the state.
  const isNumber = is(act.node, 'ordinal') && /\d\d/.test(act.node.norm);
  // "الدولة الحادية والعشرين": the ordinal may follow.
  let end = at + 1;
  while (is(sentence.nodes[end], 'ordinal')) end++;
  const next = sentence.nodes[end];
  const closes =
    next === undefined ||
    next.kind === 'mark' ||
    next.kind === 'accord' ||
    ((is(next, 'of') || says(next, sentence.cues.inDoing) || (isNumber && is(next, 'prep'))) &&
      sentence.nodes.slice(end, end + 4).some(({ kind }) => kind === 'accord'));
  // "Is the 62nd Artemis Accords nation", "is NATO's 33rd ally": the accord stands right before.
  const isOwned = sentence.nodes.slice(Math.max(0, at - 4), at).some(({ kind }) => kind === 'accord');
  if (
    !(isNumbered(act) || isNumber) ||
    !closes ||
    (act.link.how === 'context' && sentence.inTitle && !isOwned && !isWholeTitle(act)) ||
    ungrounded(act) ||
    around.negated ||
    around.may
  )
    return undefined;
  // "Togo's flag rises as the bloc's 56th": who does whatever it is as one of them.
  const who =
    around.inner ?? (sentence.nodes.slice(0, at).some((node) => isVerb(node, 'leave')) ? undefined : namedAs(act));
  const isToCome = around.will || around.governors.some(({ word, form }) => word === 'become' && form === 'fut');
  return isToCome
    ? make(act, 'joiner.announced', 'nth joins', 'planned', { who })
    : make(act, 'joiner.announced', 'nth nation', 'fact', { who, effective: true });
}

/** "Le Monténégro, 29e allié", "Senegal ist Nummer 56": a title that only counts; in what, the body says. */
const isWholeTitle = ({ around: { inner }, sentence: { nodes, cues } }: Act): boolean =>
  inner !== undefined &&
  nodes.every(
    (node) =>
      node.kind === 'country' ||
      node.kind === 'mark' ||
      is(node, 'article', 'ordinal', 'nation', 'member', 'was', 'and', 'skip', 'now') ||
      isVerb(node, 'become') ||
      says(node, cues.numberWord),
  );
