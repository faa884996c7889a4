import type { Kind } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import type { Counted } from '../mentions/counted';
import { agentBefore, agentsAfter } from './agents';
import { finiteForm } from './finite-form';
import { surroundingsOf } from './govern';
import type { Surroundings } from './surroundings';
import { type Governor, governorOf } from './governor';
import type { Group } from '../mentions/groups';
import type { Form, Homeland, LanguageGrammar, Noun, Verb } from '../languages/language';
import { type AccordLink, linkOf } from './link';
import { isUntilDay } from './marks';
import { type Cues, says } from '../languages/cues';
import type { Foretelling } from '../languages/foretelling';
import { subjectOfPronoun } from '../mentions/pronoun';
import { type Node, beforeArticle, is, isVerb } from '../mentions/nodes';

/** A sentence made ready: its pieces, its country groups, what is known around it. */
export interface ReadySentence {
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
  readonly inTitle: boolean;
  readonly index: number;
  readonly question: boolean;
  readonly start: number;
  readonly end: number;
  /** The accords that the item is about so far, and the countries that acted last. */
  readonly contextSlugs: readonly string[];
  readonly lastSubject: () => readonly string[];
  /** Whose standing the item has reported on already: who a ceremony is for, where only hosts are named. */
  readonly mainSubject: readonly string[];
  /** What the item has reported so far, the first first. */
  readonly reported: () => readonly Kind[];
  /** The state of the dateline: whose parliament it is, where nobody says. */
  readonly home: () => readonly string[];
  /** Whose organs need no state's name in this language. */
  readonly homeland?: Homeland | undefined;
  /** States that the next sentences name: as many as were counted, or, of a title that names none, who acts first. */
  readonly namedLater: (count?: number) => readonly string[];
  /** A number of states before an act: "three states sign". */
  readonly countedBefore: (at: number) => Counted | undefined;
  /** What its language calls carried out under an accord. */
  readonly carriedOut?: RegExp | undefined;
  readonly foretelling: Foretelling;
  /** What single rules ask its language for. */
  readonly cues: Cues;
  /** What its language puts before the state for which a treaty enters into force. */
  readonly forWhom?: RegExp | undefined;
  /** The item names no accord but by a bare noun. */
  readonly bare?: boolean;
  /** The verb comes last: what it is about stands before it (Turkish). */
  readonly verbLast?: boolean;
}

/** One verb or noun that may report a change, with all that surrounds it. */
export interface Act {
  readonly sentence: ReadySentence;
  readonly at: number;
  readonly node: Node;
  readonly word: ActWord;
  readonly form?: Form | undefined;
  readonly around: Surroundings;
  /** Countries named after it in its clause. */
  readonly object?: Group | undefined;
  /** For nouns: the verb that follows ("was rejected", "begin"). */
  readonly after?: Governor | undefined;
  readonly afterWill: boolean;
  readonly afterMay: boolean;
  readonly afterNot: boolean;
  readonly link: AccordLink;
  readonly conditionAfter: boolean;
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

export type FactsOf = (slug: string) => AccordFacts | undefined;

const clauseEnd = new Set([';', ':', '(', ')', '…', '|', '•', '؛', '—']);
const endsClause = (node: Node | undefined): boolean =>
  node === undefined ||
  (node.kind === 'mark' && clauseEnd.has(node.norm)) ||
  is(node, 'aside', 'background', 'if', 'until');

/** All acts of a sentence, with their surroundings. */
export function actsOf(sentence: ReadySentence, grammar: LanguageGrammar): Act[] {
  // No written sentence has so many acts; what has is a list or noise, and time stays bounded.
  let left = MAX_ACTS;
  return sentence.nodes.flatMap((node, at) => {
    if (!mayReport(node)) return noActs;
    const readings = actReadings(node)
      .filter(({ word }) => fits(sentence.nodes, at, word) && isBesideAccord(sentence.nodes, at, word, grammar))
      .slice(0, Math.max(0, left));
    left -= readings.length;
    return readings.map((reading) => actAt(sentence, at, reading, grammar));
  });
}

/** True for a piece that may report a change. */
export const mayReport = (node: Node): boolean => actReadings(node).length > 0;
const noActs: readonly Act[] = [];

/** "Strike a deal", "a deal struck in Sochi", not "bombers strike Iran": some verbs sign only what stands right beside them. */
const isBesideAccord = (nodes: readonly Node[], at: number, word: ActWord, { signsBeside }: LanguageGrammar): boolean =>
  word !== 'sign' ||
  signsBeside?.test(nodes[at]?.norm ?? '') !== true ||
  nodes
    .slice(Math.max(0, at - 3), at + 6)
    .some((node) => node.kind === 'accord' || is(node, 'pact', 'deal', 'whole', 'treaty', 'ties'));

/** "Irlanda firma en ...", "la firma de ...": one form of a verb and a noun, told apart by what stands before it. */
function fits(nodes: readonly Node[], at: number, word: ActWord): boolean {
  const classes = nodes[at]?.classes ?? [];
  // "Scraps bid for membership": behind a verb a bid is a noun.
  if (word === 'apply' && /^bid/.test(nodes[at]?.norm ?? '')) {
    const before = nodes[at - 1]?.kind === 'accord' ? nodes[at - 2] : nodes[at - 1];
    return before?.classes.some((name) => /:(?:pres|past|ing|base)$/.test(name)) !== true;
  }
  // "Caracas denuncia violaciones del acuerdo": the same form is a verb and a noun.
  if (classes.includes('withdrawal') && classes.includes('leave:pres') && (word === 'leave' || word === 'withdrawal'))
    return isNounAt(nodes, at) === (word === 'withdrawal');
  if (!classes.includes('signing') || !classes.includes('sign:pres') || (word !== 'sign' && word !== 'signing'))
    return true;
  return isNounAt(nodes, at) === (word === 'signing');
}

const isNounAt = (nodes: readonly Node[], at: number): boolean => {
  const before = nodes[at - 1];
  return (
    before === undefined ||
    before.kind === 'mark' ||
    is(before, 'article', 'of', 'prep', 'by', 'to', 'poss', 'epithet', 'and')
  );
};

const MAX_ACTS = 24;
const actWords = new Set<string>([
  'join',
  'sign',
  'ratify',
  'approve',
  'deposit',
  'leave',
  'suspend',
  'recall',
  'expel',
  'admit',
  'invite',
  'apply',
  'open',
  'appoint',
  'reject',
  'deny',
  'accept',
  'postpone',
  'seek',
  'nation',
  'membership',
  'member',
  'signatory',
  'application',
  'candidacy',
  'partner',
  'invitation',
  'talks',
  'signing',
  'withdrawal',
  'suspension',
  'undo',
  'copy',
  'newcomers',
  'tip',
  'under',
  'effect',
]);

/** True for the classes of words that may report a change. */
export const isActClass = (name: string): boolean => actWords.has(name.split(':')[0] ?? '');

type ActWord = Verb | Noun | 'nation' | 'under' | 'effect';
type ActReading = { word: ActWord; form?: Form };
const noReadings: readonly ActReading[] = [];
/** By the list of classes itself: the tables give the same list for the same phrase. */
const knownReadings = new WeakMap<readonly string[], ActReading[]>();

function actReadings(node: Node): readonly ActReading[] {
  if (node.kind !== 'class' && node.kind !== 'accord') return noReadings;
  let known = knownReadings.get(node.classes);
  if (!known) knownReadings.set(node.classes, (known = readingsOf(node)));
  return node.kind === 'class' && node.parties ? [...known, { word: 'step' }] : known;
}

function readingsOf(node: Node): ActReading[] {
  const seen = new Set<string>();
  return node.classes.flatMap((name) => {
    const [word = '', form] = name.split(':');
    if (!actWords.has(word) || seen.has(word)) return [];
    seen.add(word);
    const forms = node.classes.flatMap((other) => (other.startsWith(`${word}:`) ? [other.slice(word.length + 1)] : []));
    // Safe: class names are built from the lists of verbs, forms and nouns.
    return [
      { word: word as Verb, ...(form !== undefined && { form: (forms.includes('pres') ? 'pres' : form) as Form }) },
    ];
  });
}

function actAt(sentence: ReadySentence, at: number, reading: ActReading, grammar: LanguageGrammar): Act {
  const { nodes, groups } = sentence;
  const node = nodes[at];
  if (!node) throw new RangeError('an act stands on a node');
  const form =
    isInfinitive(nodes, at, reading, grammar) || isBehindTo(nodes, at, reading)
      ? 'base'
      : finiteForm(nodes, groups, at, asPast(nodes, at, reading), grammar);
  const finite =
    (form === 'pres' || form === 'past' || form === 'fut' || form === 'pass' || form === 'neg') &&
    !toBe.test(nodes[at - 1]?.norm ?? '');
  const owned = withOwner(
    surroundingsOf(nodes, groups, at, finite, grammar),
    ownerBehind(nodes, groups, at, reading, grammar),
  );
  const subject = finite && !owned.inner ? subjectOfPronoun(nodes, groups, at, grammar.subjectPronoun) : undefined;
  const around = withNegation(withOwner(owned, subject), form === 'neg' && reading.word !== 'join');
  const right = lookRight(sentence, at);
  const nth = nthOf(nodes, at);
  const ahead = grammar.governors === 'both' ? agentBefore(sentence, at) : undefined;
  const agents = agentsAfter(nodes, groups, at) ?? ahead;
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
    afterNot: right.afterNot,
    conditionAfter: right.conditionAfter,
    passive,
    nth,
    agents,
    form,
    link,
    foreignObject,
  };
}

/** "Must be ratified", "doit être promulgué": what stands before such a passive governs it. */
const toBe = /^(?:be|etre|ser)$/;

/** "L'adhésion de la Finlande", "вступление Швеции", "انضمام السعودية": whose deed a noun names may stand right behind it. */
function ownerBehind(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  { form }: ActReading,
  { language }: LanguageGrammar,
): Group | undefined {
  if (form !== undefined && form !== 'ing') return undefined;
  let next = at + 1;
  // "La salida argentina de la OMS": whose it is, as an adjective.
  if (postposed.has(language) && nodes[next]?.form === 'demonym') return groups.find(({ from }) => from === next);
  // "Départ effectif du Burundi", "signature par la Suisse": an adjective, or who does it with "by".
  if (nodes[next]?.kind === 'word' && is(nodes[next + 1], 'of', 'by') && postposed.has(language)) next++;
  const hasOf = is(nodes[next], 'of', 'by') || /\s(?:of|de|del|du|des|von)$/.test(nodes[at]?.norm ?? '');
  const reach = next + 4;
  while (
    next < reach &&
    (is(nodes[next], 'of', 'by', 'article', 'parliament', 'institution', 'head') || nodes[next]?.norm === 'של')
  )
    next++;
  // "Признание Израиля": who is recognised does not act.
  if (!hasOf && (!bareGenitive.has(language) || (form === 'ing' && is(nodes[at], 'ties')))) return undefined;
  return groups.find(({ from }) => from === next);
}
/** Adjectives stand behind their noun. */
const postposed = new Set(['fr', 'es']);
const bareGenitive = new Set(['ru', 'ar', 'he', 'de']);

/** A form that negates by itself: "onaylamadı", "لن توقع". */
const withNegation = (around: Surroundings, negates: boolean): Surroundings =>
  negates ? { ...around, negated: !around.negated } : around;

const withOwner = (around: Surroundings, owner: Group | undefined): Surroundings =>
  owner === undefined ? around : { ...around, inner: owner, innerDepth: 0, outer: around.inner ?? around.outer };

/** "Becomes the 43rd state to sign": an ordinal and a word for a state near the act, told as done. */
function nthOf(nodes: readonly Node[], at: number): Act['nth'] {
  const near = nodes.slice(Math.max(0, at - 10), at + 7);
  const ordinal = near.find((node) => is(node, 'ordinal'));
  const directly = is(nodes[at - 1], 'to') && is(nodes[at - 2], 'ordinal');
  if (!ordinal || !(directly || near.some((node) => is(node, 'nation', 'member')))) return undefined;
  const told = nodes.slice(Math.max(0, at - 14), at + 12).some((node) => isVerb(node, 'become')) || nodes.length < 16;
  return told
    ? /\d|[a-z]+(?:th|ieth)$|zehnte|(?:العشر|الثلاث|الاربع|الخمس|الست|السبع|الثمان|التسع)ين|надцат|тидесят/.test(
        ordinal.norm,
      )
      ? 'numbered'
      : 'first'
    : undefined;
}

/** "Lettland will ... unterzeichnen": one form for the plural and the infinitive, which a modal verb before it makes an infinitive. */
const isInfinitive = (
  nodes: readonly Node[],
  at: number,
  { word, form }: ActReading,
  grammar: LanguageGrammar,
): boolean => {
  if (grammar.governors !== 'both' || form !== 'pres' || !nodes[at]?.classes.includes(`${word as Verb}:base`))
    return false;
  for (let before = at - 1; before >= 0 && at - before <= 14; before--) {
    const node = nodes[before];
    if (node?.kind === 'mark' && !node.glued && /^[,;:.()]$/.test(node.norm)) return false;
    if (grammar.modals?.has(node?.norm ?? '') === true) return true;
  }
  return false;
};

/** "A bill to quit": the past of some verbs is their infinitive too. */
const isBehindTo = (nodes: readonly Node[], at: number, { word }: ActReading): boolean => {
  if (nodes[at]?.classes.includes(`${word as Verb}:base`) !== true) return false;
  let before = at - 1;
  while (at - before < 4 && (is(nodes[before], 'skip', 'formal') || nodes[before]?.norm === 'both')) before--;
  return is(nodes[before], 'to') || /(?: to|^will|^would|^shall)$/.test(nodes[before]?.norm ?? '');
};

/** "Put its name to": the base of some verbs is their past too, and finite but for what makes an infinitive of it. */
const asPast = (nodes: readonly Node[], at: number, { word, form }: ActReading): Form | undefined => {
  if (form !== 'base' || !nodes[at]?.classes.includes(`${word as Verb}:past`)) return form;
  const before = nodes.slice(Math.max(0, at - 3), at);
  const isOpen = before.some(
    (node) => is(node, 'to', 'will', 'may', 'not', 'urge:base', 'nation') || / to$/.test(node.norm),
  );
  return before.length === 0 || isOpen ? form : 'past';
};

type Right = Pick<Act, 'afterWill' | 'afterMay' | 'afterNot' | 'conditionAfter'> & {
  object: Group | undefined;
  after: Governor | undefined;
};

/** "Green light for Croatia, Austria blocks Romania": behind the comma another state acts. */
function beginsClause(nodes: readonly Node[], groups: readonly Group[], at: number): boolean {
  if (nodes[at]?.norm !== ',' && nodes[at]?.norm !== '،') return false;
  const from = is(nodes[at + 1], 'article') ? at + 2 : at + 1;
  const group = groups.find((one) => one.from === from);
  return group !== undefined && nodes[group.to]?.classes.some((name) => /:(?:pres|past|fut)$/.test(name)) === true;
}

function lookRight({ nodes, groups, cues }: ReadySentence, at: number): Right {
  const right: { -readonly [K in keyof Right]: Right[K] } = {
    afterWill: false,
    afterMay: false,
    afterNot: false,
    conditionAfter: false,
    object: undefined,
    after: undefined,
  };
  for (let next = at + 1; next < nodes.length && next - at <= 16; next++) {
    const node = nodes[next];
    if (is(node, 'until') && isUntilDay(nodes, next, cues)) continue;
    if (is(node, 'if', 'until')) right.conditionAfter = true;
    // "Would serve the region, but a state must come first".
    if (is(node, 'aside') && nodes.slice(next + 1, next + 9).some((other) => is(other, 'if', 'until')))
      right.conditionAfter = true;
    if (!node || endsClause(node) || beginsClause(nodes, groups, next)) break;
    const group = groups.find(({ from, to }) => from <= next && next < to);
    if (group) {
      if (!right.after) right.object ??= group;
      next = group.to - 1;
      continue;
    }
    if (right.after) continue;
    if (is(node, 'will')) right.afterWill = true;
    if (is(node, 'may')) right.afterMay = true;
    // "ولم يصل": "and" that is written together with "not" begins a clause of its own.
    if (is(node, 'not') && says(node, cues.andGlued)) break;
    if (is(node, 'not')) right.afterNot = true;
    const governor = governorOf(node, nodes[next - 1]);
    if (governor?.form !== undefined && governor.form !== 'ing') right.after = governor;
  }
  return right;
}
