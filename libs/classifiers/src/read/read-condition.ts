import type { Act } from '../clauses/act';
import { type Cues, says } from '../languages/cues';
import { speakerOf } from '../mentions/groups';
import { type Node, is } from '../mentions/nodes';
import { type Candidate, type Reader, onCondition, ungrounded, wordsAround } from './candidate';

const wishes = ['seek', 'intend', 'consider', 'agree'];

/** Reads ties with a host that are tied to a condition: what has to come first is a refusal for now, and a wish where one is told. */
export const readCondition: Reader = (act) => {
  const { around, link, word } = act;
  const told = word === 'join' || word === 'membership' || word === 'member';
  const from = around.inner?.to ?? 0;
  const between = act.sentence.nodes.slice(from, act.at);
  const isBefore =
    around.conditional &&
    (act.sentence.verbLast === true || (from > 0 && between.some((node) => is(node, 'if', 'until'))));
  if (
    !told ||
    !(act.conditionAfter || isBefore) ||
    around.negated ||
    !(
      is(link.node, 'ties') ||
      isWish(act) ||
      isOnlyIf(act) ||
      (isBefore && between.some((node) => setsCondition(node, act.sentence.cues)))
    )
  )
    return undefined;
  const why = ungrounded(act);
  if (why !== undefined && !(isBefore && why === onCondition)) return undefined;
  const words = wordsAround(act);
  if (
    !hasPrice(isBefore ? between : act.sentence.nodes.slice(act.at + 1), act.sentence.cues) ||
    words.has('reject') ||
    words.has('deny') ||
    words.has('urge')
  )
    return undefined;
  const refused = reading(act, 'joiner.declined', 'condition first');
  const wants =
    wishes.some((one) => words.has(one)) ||
    around.may ||
    (isOnlyIf(act) && !(act.form === 'fut' && is(link.node, 'ties')));
  return wants ? [refused, reading(act, 'joiner.prospect', 'on condition')] : refused;
};

/** "Condiciona su ingreso a", "subordonne son adhésion à": a verb that makes what follows depend on something. */
const setsCondition = (node: Node, { comesFirst }: Cues): boolean => is(node, 'if') && says(node, comesFirst);

/** "Wants to join the accords, but only if": of an accord that is named, only who wants in can have a condition. */
const isWish = (act: Act): boolean =>
  (act.link.how === 'object' || act.word === 'member' || isBeforeVerb(act)) &&
  (act.form === undefined || act.form === 'base' || act.form === 'ing') &&
  ['seek', 'intend'].some((word) => wordsAround(act).has(word)) &&
  (act.around.inner ?? speakerOf(act.sentence, act.at)) !== undefined;

/** "Will den Abkommen nur bei Frieden beitreten": the accord stands before a verb that ends its clause. */
const isBeforeVerb = ({ at, link, foreignObject, sentence: { nodes } }: Act): boolean =>
  link.how === 'clause' && !foreignObject && link.node !== undefined && nodes.indexOf(link.node) < at;

/** "Will join the alliance only if": right behind the accord, and firm. */
const isOnlyIf = ({ at, around, form, link, sentence: { nodes, cues } }: Act): boolean =>
  ((around.will && form === 'base') || form === 'fut') &&
  around.inner !== undefined &&
  link.how === 'object' &&
  (nodes.slice(at + 1, at + 6).some((node) => is(node, 'if') && says(node, cues.onlyIf)) ||
    (says(nodes[at - 1], cues.only) && nodes.slice(at + 1, at + 9).some((node) => is(node, 'if', 'until'))));

/** "In exchange for" is a price that is paid, and "before" too often only says when. */
export const hasPrice = (nodes: readonly Node[], { price, onlyWhen }: Cues): boolean =>
  nodes.some((node) => (is(node, 'if') && !says(node, price)) || (is(node, 'until') && !says(node, onlyWhen)));

const reading = (act: Act, kind: Candidate['kind'], rule: string): Candidate => ({
  kind,
  act,
  rule,
  who: act.around.inner ?? speakerOf(act.sentence, act.at) ?? act.object,
  firmness: 'stated',
});
