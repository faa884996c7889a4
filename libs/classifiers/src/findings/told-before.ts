import type { DateContext } from './date-of';
import { fullDay } from './date-of';
import type { LanguageGrammar } from '../languages/language';
import { says } from '../languages/cues';
import { type Node, is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';
import { monthBehind } from '../text/stated-dates';

type Told = DateContext & { readonly grammar: LanguageGrammar };

const decisions = new Set<string>(['sign', 'vote', 'approve', 'decide']);

/** "Burundi and the Philippines have left", "Lawmakers voted last week": what others did, or somebody earlier, told below the news. */
export function isByTheWay({ act, kind, firmness }: Candidate, code: string | null, context: Told): boolean {
  const { nodes, inTitle, index, mainSubject, start, end } = act.sentence;
  if (inTitle) return false;
  // "A peace agreement, signed last month in Malaysia".
  // "Belarus became a member last year".
  const isDone = act.form === 'past' || isVerbOfNoun(act);
  if (isDone && restOfClause(act).some((node) => is(node, 'past'))) return true;
  if (isOfEarlierMonth(act, context)) return true;
  if (isKnownAside(act)) return true;
  const isOthers = code !== null && mainSubject.length > 0 && !mainSubject.includes(code);
  const isOnlyOthers = isOthers && !namesMainSubject(act.sentence);
  if (isOnlyOthers && (isPastPerfect(act) || isMemberAlready(act, kind) || isTally(act))) return true;
  if (index < 2) return false;
  if (isLateWish({ act, kind, firmness })) return true;
  if (isPastPerfect(act)) return true;
  if (!isOver(act)) return false;
  if (nodes.slice(act.at + 1, act.at + 9).some((node) => is(node, 'past'))) return true;
  const dates = context.datesOf(start, end).filter(({ date }) => !isLongAgo(date.value, context.day));
  const isDated = dates.length > 0 || context.weekdaysOf(start, end, false).length > 0;
  const isDecided = act.around.governors.some(({ word, form }) => form === 'past' && decisions.has(word));
  return (firmness === 'fact' || isDecided) && isOthers && !isDated;
}

/** Whether whom the title is about is told of in the sentence, too. */
const namesMainSubject = ({ mainSubject, groups }: Candidate['act']['sentence']): boolean =>
  groups.some(({ codes, role }) => role !== 'oblique' && codes.some((one) => mainSubject.includes(one)));

/** "Uganda is already a member", below the news of another. */
const isMemberAlready = ({ at, sentence: { nodes, cues } }: Candidate['act'], kind: Candidate['kind']): boolean =>
  kind === 'joiner.announced' && nodes.slice(Math.max(0, at - 5), at + 2).some((node) => says(node, cues.already));

/** "140 states have ratified it, among them Uganda": how many there are, and who is one of them. */
const isTally = ({ at, form, around, sentence: { nodes } }: Candidate['act']): boolean =>
  (form === 'past' || around.past || nodes.slice(Math.max(0, at - 8), at).some((node) => is(node, 'has'))) &&
  nodes.some((node) => is(node, 'including')) &&
  nodes.some((node) => is(node, 'count') || /^\d{2,3}$/.test(node.norm));

/** "انسحبت الإكوادور من أوبك العام الماضي": what stands right behind the verb, or behind who did it and out of what. */
const restOfClause = ({ at, sentence: { nodes, groups } }: Candidate['act']): readonly Node[] => {
  const subject = groups.find(({ from, role }) => from > at && from - at <= 2 && role !== 'oblique');
  return nodes.slice(at + 1, subject ? subject.to + 4 : at + 4);
};

const isVerbOfNoun = ({ form, around: { governors } }: Candidate['act']): boolean =>
  form === undefined && governors.length === 1 && governors[0]?.word === 'become' && governors[0].form === 'past';

/** "Montenegro wants to be next": far down in an item that has told nothing of the kind before, how things stand. */
const isLateWish = ({ act: { sentence }, kind, firmness }: Pick<Candidate, 'act' | 'kind' | 'firmness'>): boolean =>
  kind === 'joiner.prospect' && firmness !== 'fact' && sentence.index >= 3 && sentence.reported().length === 0;

/** "Argentina había rehusado", "hatten ihren Ausstieg beschlossen": what had been done before, in the clause of the act. */
function isPastPerfect({ at, sentence: { nodes } }: Candidate['act']): boolean {
  const from = nodes.slice(0, at).findLastIndex(({ kind, glued }) => kind === 'mark' && !glued);
  const length = nodes.slice(at).findIndex(({ kind }) => kind === 'mark');
  return nodes.slice(Math.max(from, at - 16) + 1, length < 0 ? undefined : at + length).some((node) => is(node, 'had'));
}

/** "Ont dit oui au traité, que la Turquie avait signé dès 2016": what had been done before, of a noun in another clause. */
function isKnownAside({ at, sentence: { nodes, cues } }: Candidate['act']): boolean {
  const comma = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ',');
  return (
    comma > 0 &&
    says(nodes[comma + 1], cues.aboutNoun) &&
    nodes.slice(comma + 1, at + 2).some((node) => is(node, 'had')) &&
    nodes.slice(0, comma).some((node) => node.classes.some((name) => /:(?:pres|past|fut)$/.test(name)))
  );
}

/** Told as done: "left", "have taken steps to leave". */
const isOver = ({ form, around, at, sentence: { nodes } }: Candidate['act']): boolean =>
  form === 'past' ||
  around.governors.some((governor) => governor.form === 'past') ||
  (around.inner !== undefined && nodes.slice(around.inner.to, at).some((node) => is(node, 'has')));

/** "Said in January that they would leave", "left last June", told in March. */
export function isOfEarlierMonth(
  { form, node, around, sentence }: Candidate['act'],
  { text, day, grammar }: Told,
): boolean {
  const isThen = (from: number, reach: number): boolean => {
    const month = monthBehind(text.slice(from, Math.min(sentence.end, from + reach)), grammar);
    return month !== undefined && month !== Number(day.slice(5, 7)) - 1;
  };
  const told = around.governors.filter((governor) => governor.form === 'past');
  // "A annoncé la reprise en janvier": a month behind the act itself is not that of the telling.
  const between = (from: number): number => Math.min(24, node.start > from ? node.start - from : 24);
  return (
    (form === 'past' && isThen(node.end, 60)) ||
    told.some((governor) => isThen(governor.node.end, between(governor.node.end)))
  );
}

/** "Signed a pact in July", told in September. */
export const isLongAgo = (value: string, day: string): boolean =>
  Date.parse(fullDay(day)) - Date.parse(value.length === 7 ? `${value}-28` : fullDay(value)) > 30 * 86_400_000;
