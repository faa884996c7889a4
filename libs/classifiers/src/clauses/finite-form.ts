import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import type { Form, LanguageGrammar, Verb } from '../languages/language';
import { type Node, beforeArticle, is, isVerb } from '../mentions/nodes';
import type { ActReading } from './act-readings';

/** "Spain and India join": a base form right after its subject is finite; after "to" or a helper it is not. */
export function finiteForm(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  form: Form | undefined,
  grammar: LanguageGrammar,
): Form | undefined {
  // "Una retirada", "la signée": behind an article it is a noun.
  if (form === 'past' && is(nodes[at - 1], 'article') && nodes[at]?.classes.some((name) => name.endsWith(':ing')))
    return 'ing';
  if (form === 'pres' && (isPerfect(nodes, at) || isClosing(nodes, at, grammar))) return 'past';
  if (form === 'past' && isWished(nodes, at, grammar.subjunctive)) return 'base';
  if (form !== 'base') return form;
  let before = at - 1;
  while (is(nodes[before], 'skip', 'formal')) before--;
  // "Laos and Nepal on Tuesday join".
  if (is(nodes[before - 1], 'prep') && says(nodes[before], grammar.cues.recentDay)) before -= 2;
  // "Laos and Nepal finalise and sign": of two verbs of the same subject both are finite.
  const first = is(nodes[before], 'and') ? nodes[before - 1]?.classes : undefined;
  if (first?.some((name) => name.endsWith(':base')) === true)
    return finiteForm(nodes, groups, before - 1, 'base', grammar) === 'pres' ? 'pres' : form;
  // "As they enter".
  if (says(nodes[before], grammar.cues.they) && is(nodes[before - 1], 'aside')) return 'pres';
  if (
    isPluralSubject({ nodes, groups, cues: grammar.cues }, before) ||
    isPluralNoun(nodes, groups, before, grammar) ||
    isBehindPlaces(nodes, before, grammar.cues)
  )
    return 'pres';
  // "Two countries, Cyprus and Malta, join": a comma closes the list that acts.
  if (nodes[before]?.norm === ',' && isClosedList(nodes, groups, before)) return 'pres';
  if (nodes[before]?.norm === ',' && isBehindAside({ nodes, groups, cues: grammar.cues }, before)) return 'pres';
  return groups.some(
    ({ to, role, from }) => to === before + 1 && role !== 'oblique' && !isVerb(nodes[from - 1], 'urge', 'seek'),
  ) && !isVerb(nodes[before], 'urge')
    ? 'pres'
    : form;
}

/** A list of states from one comma, or the start, to another. */
const isClosedList = (nodes: readonly Node[], groups: readonly Group[], comma: number): boolean =>
  groups.some(
    ({ from, to, role, codes }) =>
      to === comma &&
      role !== 'oblique' &&
      codes.length > 1 &&
      (nodes[beforeArticle(nodes, from)] === undefined || nodes[beforeArticle(nodes, from)]?.norm === ','),
  );

/** "Хочет, чтобы Ливан присоединился": behind such a word a past is what somebody wants done. */
function isWished(nodes: readonly Node[], at: number, subjunctive: RegExp | undefined): boolean {
  if (subjunctive === undefined) return false;
  const clause = nodes.slice(Math.max(0, at - 12), at);
  const opens = clause.findLastIndex(({ norm }) => subjunctive.test(norm));
  return opens >= 0 && clause.slice(opens + 1).every(({ kind, norm }) => kind !== 'mark' || !/^[,;:.()—–]$/.test(norm));
}

/** "N'a pas rejoint", "ont tous rejoint": what looks like a present is a participle behind its helper. */
function isPerfect(nodes: readonly Node[], at: number): boolean {
  if (nodes[at]?.classes.some((name) => name.endsWith(':past')) !== true) return false;
  let before = at - 1;
  while (at - before <= 4 && (is(nodes[before], 'not', 'skip', 'formal', 'for-now') || nodes[before]?.kind === 'word'))
    before--;
  return is(nodes[before], 'has');
}

/** "Mali von der Union suspendiert": where verbs stand second or last, what looks like a present at the end of a headline's clause is a participle. */
const isClosing = (nodes: readonly Node[], at: number, { governors }: LanguageGrammar): boolean =>
  governors === 'both' &&
  nodes[at]?.classes.some((name) => name.endsWith(':past')) === true &&
  (nodes[at + 1] === undefined || (nodes[at + 1]?.kind === 'mark' && nodes[at + 1]?.glued !== true)) &&
  nodes[at - 1]?.kind === 'accord';

interface Clause {
  readonly nodes: readonly Node[];
  readonly groups: readonly Group[];
  readonly cues: Cues;
}

/** "Lawmakers ratify", "sixty states sign", "Cuba and the bloc sign": many who act, right before the verb. */
function isPluralSubject(clause: Clause, at: number): boolean {
  const { nodes, groups, cues } = clause;
  const node = nodes[at];
  if (node?.norm === ')') return isPluralSubject(clause, at - 3 >= 0 && nodes[at - 2]?.norm === '(' ? at - 3 : -1);
  if (node?.kind === 'word') return isPairOfNames(nodes, groups, at);
  // "The founding members of the bloc sign".
  if (node?.kind === 'accord' && is(nodes[beforeArticle(nodes, at)], 'of'))
    return isMany(nodes[beforeArticle(nodes, at) - 1], cues);
  if (node?.kind === 'accord') return is(nodes[at - 1], 'and') || is(nodes[at - 2], 'and');
  if (node === undefined || says(node, cues.opensVerb)) return false;
  return (
    is(node, 'others', 'parliament', 'member', 'signatory', 'body') ||
    (is(node, 'official', 'head') && says(node, cues.manyOfficers))
  );
}

/** "The members of the bloc", "leaders of the bloc". */
const isMany = (node: Node | undefined, cues: Cues): boolean =>
  says(node, cues.members) || (is(node, 'official', 'head') && says(node, cues.manyOfficers));

/** "Ministers of the cartel, gathered in Vienna, admit", "Chad and Niger, which share a border, withdraw": what is said by the way of many stands between two commas. */
function isBehindAside(clause: Clause, comma: number): boolean {
  const { nodes, groups } = clause;
  const first = nodes.findLastIndex(({ norm }, at) => norm === ',' && at < comma);
  if (first <= 0 || comma - first > ASIDE) return false;
  const inside = nodes.slice(first + 1, comma);
  if (groups.some(({ to, role, codes }) => to === first && role !== 'oblique' && codes.length > 1))
    return is(inside[0], 'prep', 'background', 'article') && !inside.some((node) => is(node, 'and'));
  return (
    nodes[first - 1]?.kind === 'accord' &&
    !inside.some(
      (node) => is(node, 'that', 'and', 'aside', 'not') || node.classes.some((name) => /:(?:pres|fut)$/.test(name)),
    ) &&
    isPluralSubject(clause, first - 1)
  );
}
/** What is said by the way is at most so long. */
const ASIDE = 12;

/** "Lula and Perez sign", "Mary Perez, Juan Gomez sign": two who act, though nobody knows whose they are. */
function isPairOfNames(nodes: readonly Node[], groups: readonly Group[], at: number): boolean {
  if (nodes[at + 2] === undefined || nodes[at + 2]?.kind === 'mark') return false;
  let from = at;
  while (at - from < 3 && isName(nodes[from]) && isName(nodes[from - 1])) from--;
  // "The president Maria Bell and Prime Minister Ann Hill sign".
  while (is(nodes[from - 1], 'head', 'official')) from--;
  if (!is(nodes[from - 1], 'and') && nodes[from - 1]?.norm !== ',') return false;
  return groups.some(({ to }) => to === from - 1) || (isName(nodes[at]) && isName(nodes[from - 2]));
}

const isName = (node: Node | undefined): boolean => node?.kind === 'word' && node.capital === true;

/** "Liberian foes ink peace", "Luanda's army and Unita sign": a plural, or the last of a list, with its state right before it. */
function isPluralNoun(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  { pluralNoun: plural, cues }: LanguageGrammar,
): boolean {
  const node = nodes[at];
  if (!plural || !node || !(node.kind === 'word' || is(node, 'party', 'others', 'official', 'institution')))
    return false;
  // "Buys pen of", "readies pen": what looks like a plural may be a verb, and the verb behind it a noun.
  if (is(nodes[at + 2], 'of') || says(nodes[at + 1], cues.noVerb)) return false;
  // "Scales back commitments".
  if (says(nodes[at + 1], cues.backwards) && node.kind === 'word') return false;
  let from = at;
  while (at - from < 6 && isOfSubject(nodes[from - 1])) from--;
  // "Three Pacific powers sign".
  if (isCounted(nodes, from, at)) return plural.test(node.norm);
  const group = groups.find((one) => one.to === from);
  if (!group || group.role === 'oblique' || isVerb(nodes[group.from - 1], 'urge', 'seek')) return false;
  return plural.test(node.norm) || nodes.slice(group.to, at).some((one) => is(one, 'and') || one.norm === ',');
}

const isCounted = (nodes: readonly Node[], from: number, at: number): boolean =>
  nodes.slice(from, at).some((node) => is(node, 'count') || /^\d+$/.test(node.norm));

const isOfSubject = (node: Node | undefined): boolean =>
  (node?.kind === 'word' && /^\p{L}/u.test(node.norm)) ||
  node?.norm === ',' ||
  is(node, 'and', 'poss', 'count', 'party', 'official', 'institution', 'topic', 'epithet');

/** "Twelve states in Africa and the Pacific sign": between who is counted and the verb stands only where they are. */
function isBehindPlaces(nodes: readonly Node[], at: number, { statesCounted, inDoing }: Cues): boolean {
  let from = at;
  const isPlace = (node: Node | undefined): boolean =>
    node !== undefined &&
    (node.kind === 'word' || node.kind === 'country' || node.norm === ',' || is(node, 'and', 'article', 'prep'));
  while (at - from <= 12 && isPlace(nodes[from]) && !says(nodes[from], statesCounted)) from--;
  return from < at && says(nodes[from], statesCounted) && says(nodes[from + 1], inDoing) && !is(nodes[at], 'country');
}

/** "Lettland will ... unterzeichnen": one form for the plural and the infinitive, which a modal verb before it makes an infinitive. */
export const isInfinitive = (
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
export const isBehindTo = (nodes: readonly Node[], at: number, { word }: ActReading, cues: Cues): boolean => {
  if (nodes[at]?.classes.includes(`${word as Verb}:base`) !== true) return false;
  let before = at - 1;
  while (at - before < 4 && (is(nodes[before], 'skip', 'formal') || says(nodes[before], cues.bothVerbs))) before--;
  return is(nodes[before], 'to') || says(nodes[before], cues.leadsToVerb);
};

/** "Put its name to": the base of some verbs is their past too, and finite but for what makes an infinitive of it. */
export const asPast = (nodes: readonly Node[], at: number, { word, form }: ActReading): Form | undefined => {
  if (form !== 'base' || !nodes[at]?.classes.includes(`${word as Verb}:past`)) return form;
  const before = nodes.slice(Math.max(0, at - 3), at);
  const isOpen = before.some(
    (node) => is(node, 'to', 'will', 'may', 'not', 'urge:base', 'nation') || / to$/.test(node.norm),
  );
  return before.length === 0 || isOpen ? form : 'past';
};
