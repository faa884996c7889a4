import { agentBefore, agentsAfter } from './agents';
import { asPast, finiteForm, isBehindTo, isInfinitive } from './finite-form';
import { type Cues, says } from '../languages/cues';
import { surroundingsOf } from './govern';
import type { Surroundings } from './surroundings';
import type { Group } from '../mentions/groups';
import type { Form, LanguageGrammar, Verb } from '../languages/language';
import { type AccordLink, linkOf } from './link';
import { subjectOfPronoun } from '../mentions/pronoun';
import { type Node, beforeArticle, is, isVerb } from '../mentions/nodes';
import type { ReadySentence } from './ready-sentence';
import { type ActWord, mayReport, actReadings, fits, isBesideAccord, type ActReading } from './act-readings';
import { type Right, lookRight } from './look-right';

/** One verb or noun that may report a change, with all that surrounds it. */
export interface Act extends Omit<Right, 'isNotApart'> {
  readonly sentence: ReadySentence;
  readonly at: number;
  readonly node: Node;
  readonly word: ActWord;
  readonly form?: Form | undefined;
  readonly around: Surroundings;
  readonly link: AccordLink;
  /** "Becomes the 43rd state to": who does it by this is one of many, and has done it. */
  readonly nth?: 'first' | 'numbered' | undefined;
  /** "Signed by", "is ratified": who acts is named after "by" or "between". */
  readonly passive: boolean;
  readonly agents?: Group | undefined;
  /** What directly follows is a thing that is no accord: "join forces". */
  readonly foreignObject: boolean;
}

/** Where an act's object stands: the pieces right behind it, or right before it where the verb comes last. */
export const objectSide = ({ at, sentence: { nodes, verbLast } }: Act, reach: number): readonly Node[] =>
  verbLast === true ? nodes.slice(Math.max(0, at - reach), at) : nodes.slice(at + 1, at + 1 + reach);

/** All acts of a sentence, with their surroundings. */
export function actsOf(sentence: ReadySentence, grammar: LanguageGrammar): Act[] {
  // No written sentence has so many acts; what has is a list or noise, and time stays bounded.
  let left = MAX_ACTS;
  return sentence.nodes.flatMap((node, at) => {
    if (!mayReport(node)) return noActs;
    const readings = actReadings(node)
      .filter(
        ({ word }) => fits(sentence.nodes, at, word, grammar.cues) && isBesideAccord(sentence.nodes, at, word, grammar),
      )
      .slice(0, Math.max(0, left));
    left -= readings.length;
    return readings.map((reading) => actAt(sentence, at, reading, grammar));
  });
}
const noActs: readonly Act[] = [];

const MAX_ACTS = 24;

function actAt(sentence: ReadySentence, at: number, reading: ActReading, grammar: LanguageGrammar): Act {
  const { nodes, groups } = sentence;
  const node = nodes[at];
  if (!node) throw new RangeError('an act stands on a node');
  const form =
    isInfinitive(nodes, at, reading, grammar) || isBehindTo(nodes, at, reading, grammar.cues)
      ? 'base'
      : finiteForm(nodes, groups, at, asPast(nodes, at, reading), grammar);
  const finite =
    (form === 'pres' || form === 'past' || form === 'fut' || form === 'pass' || form === 'neg') &&
    !says(nodes[at - 1], grammar.cues.toBe);
  const owned = withOwner(
    surroundingsOf(nodes, groups, at, finite, grammar),
    ownerBehind(nodes, groups, at, reading, grammar),
  );
  const subject = finite && !owned.inner ? subjectOfPronoun(nodes, groups, at, grammar.subjectPronoun) : undefined;
  const around = withNegation(withOwner(owned, subject), form === 'neg' && reading.word !== 'join');
  const right = lookRight(sentence, at);
  const nth = nthOf(nodes, at, grammar.cues);
  const ahead = grammar.governors === 'both' ? agentBefore(sentence, at) : undefined;
  const agents = agentsAfter(nodes, groups, at, grammar.cues) ?? ahead;
  const byAgent = agents !== undefined && (agents === ahead || is(nodes[beforeArticle(nodes, agents.from)], 'by'));
  const isPast = form === 'past' || (!around.inner && node.classes.includes(`${reading.word as Verb}:past`));
  const { link, foreignObject } = linkOf(sentence, at, grammar.language);
  const passive = around.passive || form === 'pass' || (isPast && byAgent);
  return {
    sentence,
    at,
    node,
    word: reading.word,
    around,
    object: right.object,
    after: right.after,
    afterWill: right.afterWill,
    afterMay: right.afterMay,
    // "Вступила в союз, не назвав сроков": where verbs are negated in front, what stands behind one denies something else.
    afterNot:
      right.afterNot && !(right.isNotApart && grammar.governors === 'before' && (finite || hasFiniteVerb(around))),
    conditionAfter: right.conditionAfter,
    passive,
    nth,
    agents,
    form,
    link,
    foreignObject,
  };
}

/** "L'adhésion de la Finlande", "вступление Швеции", "انضمام السعودية": whose deed a noun names may stand right behind it. */
function ownerBehind(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  { form }: ActReading,
  { adjectivesBehind, bareGenitive, cues }: LanguageGrammar,
): Group | undefined {
  if (form !== undefined && form !== 'ing') return undefined;
  let next = at + 1;
  // "La salida argentina de la OMS": whose it is, as an adjective.
  if (adjectivesBehind === true && nodes[next]?.form === 'demonym') return groups.find(({ from }) => from === next);
  // "Départ effectif du Burundi", "signature par la Suisse": an adjective, or who does it with "by".
  if (nodes[next]?.kind === 'word' && is(nodes[next + 1], 'of', 'by') && adjectivesBehind === true) next++;
  const hasOf = is(nodes[next], 'of', 'by') || says(nodes[at], cues.endsInOf);
  const reach = next + 4;
  while (
    next < reach &&
    (is(nodes[next], 'of', 'by', 'article', 'parliament', 'institution', 'head') || says(nodes[next], cues.ofWhom))
  )
    next++;
  // "Признание Израиля": who is recognised does not act.
  if (!hasOf && (bareGenitive !== true || (form === 'ing' && is(nodes[at], 'ties')))) return undefined;
  return groups.find(({ from }) => from === next);
}

/** "Wants to join", "became the 15th member": a finite verb in front, which would have the negation. */
const hasFiniteVerb = ({ governors, inner }: Surroundings): boolean =>
  inner !== undefined && governors.some(({ form }) => form === 'pres' || form === 'past' || form === 'fut');

/** A form that negates by itself: "onaylamadı", "لن توقع". */
const withNegation = (around: Surroundings, negates: boolean): Surroundings =>
  negates ? { ...around, negated: !around.negated } : around;

const withOwner = (around: Surroundings, owner: Group | undefined): Surroundings =>
  owner === undefined ? around : { ...around, inner: owner, innerDepth: 0, outer: around.inner ?? around.outer };

/** "Becomes the 43rd state to sign": an ordinal and a word for a state near the act, told as done. */
function nthOf(nodes: readonly Node[], at: number, { nthInWords }: Cues): Act['nth'] {
  const near = nodes.slice(Math.max(0, at - 10), at + 7);
  const ordinal = near.find((node) => is(node, 'ordinal'));
  const directly = is(nodes[at - 1], 'to') && is(nodes[at - 2], 'ordinal');
  if (!ordinal || !(directly || near.some((node) => is(node, 'nation', 'member')))) return undefined;
  const told = nodes.slice(Math.max(0, at - 14), at + 12).some((node) => isVerb(node, 'become')) || nodes.length < 16;
  return told ? (/\d/.test(ordinal.norm) || says(ordinal, nthInWords) ? 'numbered' : 'first') : undefined;
}
