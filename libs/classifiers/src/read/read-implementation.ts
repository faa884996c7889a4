import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import { type Node, is, isVerb } from '../mentions/nodes';
import { type Reader, refuse, ungrounded, wordsAround } from './candidate';

const steps = {
  embassy: 'embassy',
  ambassador: 'ambassador',
  flights: 'flights',
  visa: 'visa',
  links: 'trade',
  trade: 'trade',
} as const;

/** Steps between a host and a member, told without the accord's name: these come before all other readings of "sign" or "approve". */
export const readHostStep: Reader = (act) => {
  if (act.word === 'step') return readBegun(act);
  return act.link.node?.kind === 'class' && act.link.node.parties ? readImplementation(act) : undefined;
};

/** "Visa-free travel between Israel and the UAE takes effect": a step that begins, whoever does it. */
const readBegun: Reader = (act) => {
  const { nodes, cues } = act.sentence;
  const step = stepIn([act.node]);
  // "Lifts visas for", "ends its boycott of": the words for the step say that it is taken.
  const isTaken = says(act.node, cues.stepTaken);
  const begins = isTaken || nodes.some((node) => is(node, 'effect') || isVerb(node, 'start', 'open')) || isFirst(act);
  const open = (isTaken ? nodes.slice(0, act.at) : nodes).some(
    (node, at) =>
      // "Von Tel Aviv nach Rabat".
      !(nodes[at - 1]?.kind === 'country' && nodes[at + 1]?.kind === 'country') &&
      (is(node, 'not', 'may', 'if', 'until', 'whether', 'background', 'suspension') ||
        isVerb(
          node,
          'suspend',
          'recall',
          'postpone',
          'reject',
          'deny',
          'leave',
          'end',
          'urge',
          'seek',
          'consider',
          'support',
        )),
  );
  if (!step || !begins) return undefined;
  if (open || act.sentence.question || act.around.past) return refuse(act, 'not done');
  const planned = nodes.some((node) => is(node, 'will', 'soon') || isVerb(node, 'intend', 'expect'));
  return {
    kind: 'implementation',
    act,
    rule: `begins ${step}`,
    who: undefined,
    step,
    firmness: planned ? 'planned' : 'fact',
  };
};

/** "Premier vol direct entre Israël et le Maroc": a headline without a verb that names the first of its kind. */
const isFirst = ({ at, node, sentence: { nodes, inTitle } }: Act): boolean =>
  inTitle &&
  (is(node, 'ordinal') || nodes.slice(Math.max(0, at - 3), at).some((before) => is(before, 'ordinal'))) &&
  !nodes.some((other) => other.classes.some((name) => /:(?:pres|past|fut|neg)$/.test(name)));

/** Reads steps under an accord: embassies, ambassadors, flights, visas, trade. */
export const readImplementation: Reader = (act) => {
  if (!['open', 'appoint', 'sign', 'approve'].includes(act.word)) return undefined;
  const step = stepOf(act);
  const isOther = act.sentence.nodes
    .slice(act.at, act.at + 7)
    .some((node) => is(node, 'suspension') || isVerb(node, 'suspend', 'ratify'));
  // "Çerçeve Anlaşması'nı 213 oyla kabul etti": a parliament adopts a treaty, and takes no step under one.
  const isByParliament = act.sentence.nodes.slice(0, act.at).some((node) => is(node, 'parliament'));
  const isTreaty = act.link.node !== undefined && is(act.link.node, 'treaty', 'pact', 'deal', 'whole');
  if (namesState(act)) return undefined;
  if (!step || (act.word === 'approve' && (isOther || (isByParliament && isTreaty)))) return undefined;
  const why = ungrounded(act);
  if (why) return refuse(act, why);
  const words = wordsAround(act);
  if (
    ['urge', 'consider', 'seek', 'reject', 'postpone', 'support', 'threaten'].some((word) => words.has(word)) ||
    act.around.negated ||
    (act.around.may && !act.around.will)
  )
    return refuse(act, 'not done');
  const planned = act.form === 'base' || act.around.will;
  return {
    kind: 'implementation',
    act,
    rule: `${act.word} ${step}`,
    who: act.link.node?.parties ? undefined : (act.around.inner ?? act.object),
    step,
    firmness: planned ? 'planned' : 'fact',
  };
};

/** "The envoy named Kenya among those who could join": a state, and no ambassador. */
const namesState = ({ word, at, object, sentence: { nodes } }: Act): boolean =>
  word === 'appoint' &&
  object?.from === at + 1 &&
  object.role === 'plain' &&
  object.nodes[0]?.form === 'name' &&
  !nodes.slice(at, at + 8).some((node) => is(node, 'ambassador'));

function stepOf({ at, sentence: { nodes } }: Act): string | undefined {
  return stepIn([...nodes.slice(at, at + 8), ...nodes.slice(Math.max(0, at - 7), at)]);
}

/** The first of the known steps that any of the pieces names. */
const stepIn = (nodes: readonly Node[]): string | undefined =>
  Object.entries(steps).find(([noun]) =>
    // Safe: the keys of `steps` are nouns of the grammar.
    nodes.some((node) => is(node, noun as keyof typeof steps)),
  )?.[1];
