import type { AccordFacts } from '../accords/accord-facts';
import { fullDay } from './date-of';
import type { Group } from '../mentions/groups';
import type { LanguageGrammar } from '../languages/language';
import { type Node, is, isComma, isLongDash, isVerb } from '../mentions/nodes';
import { type Candidate, onlyForetold } from '../read/candidate';
import type { SettleContext } from './settle-context';
import { timeNames } from '../text/stated-dates';
import { normalText } from '../text/tokenize';

/** Who tells of a joining to come: the words that say so, and the state whose they are. */
interface Teller {
  readonly words: string;
  readonly nodes: readonly Node[];
  readonly group: Group | undefined;
}

/**
 * A joining that lies ahead is as good as whoever foretells it. That a state joins is announced by the state itself, by a host or broker, or by
 * the accord with a day; what is hoped, promised or expected, or has no day, is a prospect where they say so, and nothing where another does.
 */
export function asForetold(
  candidate: Candidate,
  code: string | null,
  facts: AccordFacts,
  context: SettleContext,
): Candidate | string {
  if (candidate.kind === 'joiner.prospect' && candidate.rule === 'may' && isPunditsGuess(candidate, context.text))
    return onlyForetold;
  if (candidate.kind === 'ceremony.announced' && isPunditsGuess(candidate, context.text)) return onlyForetold;
  if (candidate.kind !== 'joiner.announced') return candidate;
  if (isLongAgo(candidate, context.text)) return 'past background';
  const said = saidBefore(candidate, code, facts);
  return said.kind === candidate.kind && isToCome(candidate) ? ofTeller(candidate, code, facts, context) : said;
}

/** "Laos may join next year, an analyst thinks": a guess of who decides nothing. */
function isPunditsGuess(candidate: Candidate, text: string): boolean {
  const teller = tellerBehind(candidate, text) ?? tellerAhead(candidate, text);
  return teller !== undefined && candidate.act.sentence.foretelling.pundit.test(teller.words);
}

function ofTeller(
  candidate: Candidate,
  code: string | null,
  facts: AccordFacts,
  context: SettleContext,
): Candidate | string {
  const { act } = candidate;
  const { foretelling } = act.sentence;
  const teller = tellerBehind(candidate, context.text) ?? tellerAhead(candidate, context.text);
  if (teller && foretelling.pundit.test(teller.words)) return onlyForetold;
  const isDated = hasDay(candidate, context);
  const isDeemed = teller !== undefined && foretelling.deems.test(teller.words);
  const isVague = !isDated && (isLeftOpen(candidate, context) || isFarAhead(candidate, context));
  if (isDeemed || isVague) {
    return teller === undefined || isOf(teller, code, facts) ? asHoped(candidate) : onlyForetold;
  }
  return teller && !isDated ? saidBehind(candidate, code, facts, teller) : candidate;
}

/** "Joined twelve years ago": in the clause of the act. */
function isLongAgo({ act: { at, form, sentence } }: Candidate, text: string): boolean {
  const { nodes, foretelling } = sentence;
  if (form !== 'past' && form !== 'pres') return false;
  const from = nodes.slice(0, at).findLastIndex((node) => isPause(node)) + 1;
  const length = nodes.slice(at).findIndex((node) => isPause(node));
  return foretelling.longAgo.test(wordsOf(nodes.slice(from, length < 0 ? undefined : at + length), text));
}

const toCome = new Set([
  'will join',
  'to join',
  'say',
  'joins',
  'becomes member',
  'nth joins',
  'is joining',
  'announce',
]);
const isToCome = ({ act, firmness, rule }: Candidate): boolean =>
  act.form === 'fut' || act.around.will || (firmness === 'planned' && toCome.has(rule));

/** "..., says Rutte", "... - analyst", "..., says Rutte, but names no day": behind a comma or dash, and nothing else there. */
function tellerBehind({ act: { at, sentence } }: Candidate, text: string): Teller | undefined {
  const { nodes, groups, foretelling } = sentence;
  const marks = [...nodes.keys()].filter((index) => index > at && isPause(nodes[index]));
  for (const [index, mark] of marks.entries()) {
    const to = marks[index + 1] ?? nodes.length;
    const tail = nodes.slice(mark + 1, to);
    if (tail.length === 0 || tail.length > LONGEST) continue;
    const words = wordsOf(tail, text);
    const tells = tail.some((node) => isVerb(node, 'say', 'announce', 'expect')) || foretelling.deems.test(words);
    const isName = isDash(nodes[mark]) && to === nodes.length && tail.length <= 4;
    if (tells || isName) return { words, nodes: tail, group: groups.find(({ from }) => from > mark && from < to) };
  }
  return undefined;
}

const isDash = (node: Node | undefined): boolean => isLongDash(node) || (node?.norm === '-' && !node.glued);
const isPause = (node: Node | undefined): boolean => isComma(node) || isDash(node);

/** "Analyst: ...", "Macron sure that ...": what stands before the one who joins. */
function tellerAhead({ act: { at, around, sentence } }: Candidate, text: string): Teller | undefined {
  const { nodes, groups, foretelling } = sentence;
  const colon = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':');
  const to = colon > 0 ? colon : (around.inner?.from ?? 0);
  const head = nodes.slice(0, to);
  if (head.length === 0 || head.length > LONGEST) return undefined;
  const words = wordsOf(head, text);
  if (colon <= 0 && !foretelling.deems.test(words)) return undefined;
  return { words, nodes: head, group: groups.findLast((group) => group.to <= to && group.role !== 'oblique') };
}
const LONGEST = 10;

const wordsOf = (nodes: readonly Node[], text: string): string =>
  normalText(text.slice(nodes[0]?.start ?? 0, nodes.at(-1)?.end ?? 0));

/** The state itself, a host or broker; "the premier", where no other state is named. */
function isOf({ nodes, group }: Teller, code: string | null, facts: AccordFacts): boolean {
  if (group) return isOwn(group, code, facts);
  return (
    nodes.some((node) => is(node, 'head', 'official', 'institution', 'it')) &&
    !nodes.some(({ kind }) => kind === 'body')
  );
}

/** A day or month to come: "on 4 April", "in July". */
function hasDay({ act: { sentence } }: Candidate, context: SettleContext): boolean {
  const { datesOf, weekdaysOf, monthsOf, day, grammar } = context;
  const { start, end } = sentence;
  const ahead = [...datesOf(start, end), ...weekdaysOf(start, end, true), ...monthsOf(start, end)];
  const isNear = ahead.some(({ date: { value } }) => {
    const gap = Date.parse(fullDay(value)) - Date.parse(day);
    return gap > -2 * DAY && gap < 400 * DAY;
  });
  return isNear || (grammar.nameWord !== undefined && sentence.nodes.some(({ norm }) => isMonthInCase(norm, grammar)));
}

/** "В июле", "temmuzda": a name of time with another ending. */
const isMonthInCase = (norm: string, { language }: LanguageGrammar): boolean =>
  [...timeNames(language)].some((name) => {
    const stem = name.length > 4 ? name.slice(0, -1) : name;
    return stem.length > 2 && norm.startsWith(stem) && norm.length - name.length <= 4;
  });
const DAY = 86_400_000;

/** "One day", "once the war is over": before the act, or behind it in its clause. */
function isLeftOpen({ act: { at, around, sentence } }: Candidate, { text }: SettleContext): boolean {
  const { nodes, foretelling } = sentence;
  const from = around.inner?.from ?? at;
  const near = wordsOf(nodes.slice(Math.min(from, at)), text);
  return foretelling.someday.test(near) || foretelling.proviso.test(wordsOf(nodes.slice(at + 1), text));
}

/** "By 2030": a year so far away is a goal. */
function isFarAhead({ act: { sentence } }: Candidate, { text, day }: SettleContext): boolean {
  const years = text.slice(sentence.start, sentence.end).match(/\b20\d\d\b/g) ?? [];
  return years.some((year) => Number(year) > Number(day.slice(0, 4)) + 2);
}

/** That a state joins is announced by the state itself, or by a host or broker; another's word for it makes a prospect. */
function saidBefore(candidate: Candidate, code: string | null, facts: AccordFacts): Candidate {
  const { outer, governors, innerDepth } = candidate.act.around;
  if (candidate.firmness === 'fact' || code === null || !outer) return candidate;
  const said = governors.slice(innerDepth).some(({ word }) => word === 'say' || word === 'announce');
  return said && !isOwn(outer, code, facts) && speaksForState(outer) ? saidByAnother(candidate) : candidate;
}

/** "Ukraine will join, Biden says": as where he stands first, unless a day is named. */
function saidBehind(candidate: Candidate, code: string | null, facts: AccordFacts, teller: Teller): Candidate {
  const { group, nodes } = teller;
  if (group) return isOwn(group, code, facts) || !speaksForState(group) ? candidate : saidByAnother(candidate);
  // "NASA says": the body of an accord that has a host is the host's.
  const isOfAccord = facts.hosts.length === 0 && nodes.some(({ kind }) => kind === 'body');
  return isOfAccord ? asHoped(candidate) : candidate;
}

const isOwn = ({ codes }: Group, code: string | null, { hosts, brokers }: AccordFacts): boolean =>
  codes.some((other) => other === code || hosts.includes(other) || brokers.includes(other));

const speaksForState = ({ role, nodes }: Group): boolean =>
  role === 'organ' || nodes.some(({ form }) => form === 'leader');

const saidByAnother = (candidate: Candidate): Candidate => ({
  ...candidate,
  kind: 'joiner.prospect',
  rule: 'said by another',
});

const asHoped = (candidate: Candidate): Candidate => ({
  ...candidate,
  kind: 'joiner.prospect',
  rule: 'may',
  firmness: 'guess',
});
