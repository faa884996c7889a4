import type { Kind } from '@app/accords';
import type { Act } from '../clauses/act';
import type { Group } from '../mentions/groups';
import { describesAccord } from '../clauses/marks';
import { says } from '../languages/cues';
import { is } from '../mentions/nodes';

/** What a reader makes of one act, before countries, dates and history are settled. */
export interface Candidate {
  readonly kind: Kind;
  readonly act: Act;
  /** The rule that said so, for `--explain` and as a feature of the statistical layer. */
  readonly rule: string;
  /** Whose standing changes; undefined: to be found by coreference. */
  readonly who: Group | undefined;
  /** States that are not named: "others will follow". */
  readonly unnamed?: boolean;
  readonly about?: Group | undefined;
  readonly effective?: boolean;
  readonly step?: string;
  /** A head of state signs the paper by which his state accedes: which step that is depends on the accord. */
  readonly signsAccession?: true;
  /** How firm the wording itself is; the speaker may change it. */
  readonly firmness: 'fact' | 'stated' | 'planned' | 'guess';
}
export interface Refusal {
  readonly refused: string;
  readonly act: Act;
}
export type Reading = Candidate | Refusal;
/** One of the classifiers: reads an act, or leaves it to another. */
export type Reader = (act: Act) => Reading | readonly Reading[] | undefined;

/** "Signs a loan agreement with the World Bank": business, whatever its partner is called. */
export const business = 'signs business';

/** "Canada and Alberta sign an accord": no accord of states. */
export const withOther = 'not of states alone';

/** "Confirms an ambassador to NATO". */
export const confirmsPerson = 'confirms a person';

/** "Withdraws a platoon from the mission": beyond doubt. */
export const anotherLeaves = 'what leaves is not the state';

/** "Rescinds its decision to leave": no leaving, however doubtful. */
export const exitUndone = 'the exit is undone';

/** "Lifts Niger's suspension": nobody is suspended by it. */
export const suspensionLifted = 'the suspension is lifted';

/** "Considers dropping its request": neither a request nor its end. */
export const givingUpWeighed = 'giving up is only thought of';

/** "Joins a NATO drill": no membership. */
export const somethingElseJoined = 'joins something else';

/** "Laos will join, analysts think": only foretold, and by nobody who decides it. */
export const onlyForetold = 'only foretold';

/** "Paves the way for Togo to join": one step on the way of another. */
export const wayOpened = 'the way is only open';

/** "Is still waiting to join": what the verb before it says is not known. */
export const ofUnknownVerb = 'a verb that no table knows';

/** "France backs Bolivia's entry": another's consent or wish. */
export const anotherAgrees = 'another agrees';

/** "Denies any contact about the accords": of ties with a host that is a refusal; of an alliance it may be about anything. */
export const hearsayDenied = 'hearsay denied';

/** "Will not leave the pact": neither leaves nor refuses to join. */
export const staysIn = 'stays in';

/** "The agreement that Tokyo signed": told of an accord that is known, and no signing of today. */
export const onlyWhichAccord = 'only says which accord';

/** "Fails to win admission": it has not joined. */
export const failed = 'failed to';

/** "If Armenia leaves": it has not. */
export const onCondition = 'condition';

/** "Walks out of the summit": that is no exit from the accord. */
export const gatheringLeft = 'only a meeting is left';

/** "Delays ratification": not done, whatever else is said. */
export const ratificationDelayed = 'ratification delayed';

/** "No decision yet on its bid": neither a bid nor a refusal. */
export const undecided = 'not decided';

/** "The opposition backs the accords": no deed of the state. */
export const notTheState = 'not the state';

/** What no weights can argue away. */
export const finalObjections: ReadonlySet<string> = new Set([anotherLeaves, exitUndone, givingUpWeighed, withOther]);

/** What makes no joiner, whatever the words around it say; another kind it may be. */
export const noJoiner: ReadonlySet<string> = new Set([
  somethingElseJoined,
  failed,
  onlyForetold,
  wayOpened,
  ofUnknownVerb,
  anotherAgrees,
]);

export const refuse = (act: Act, refused: string): Refusal => ({ refused, act });
export const isRefusal = (reading: Reading): reading is Refusal => 'refused' in reading;

/** A state right behind the verb that is its object: "takes France out of". */
export const pulledObject = ({ at, object }: Act): Group | undefined =>
  object && object.role !== 'oblique' && object.from - at <= 2 ? object : undefined;

/** Governors as a set of words, for short tests. */
export const wordsAround = (act: Act): ReadonlySet<string> =>
  new Set([
    ...act.around.governors.map(({ word }) => word),
    ...(act.after && (act.form === undefined || act.form === 'ing') ? [act.after.word] : []),
  ]);

/** "Votes against ratifying": a vote, and what it is against right before the act; "72 against 21" counts votes. */
export const isVotedDown = ({ at, sentence: { nodes } }: Act, words: ReadonlySet<string>): boolean =>
  words.has('vote') &&
  nodes
    .slice(Math.max(0, at - 4), at)
    .some((node, index, near) => is(node, 'against') && !/^\d/.test(near[index + 1]?.norm ?? ''));

/** Reasons for which no act counts, whatever it is. */
export function ungrounded(act: Act): string | undefined {
  const { around, sentence } = act;
  if (sentence.question && !isToldBefore(act)) return 'question';
  if (around.whether) return 'open question';
  // "Treaty to take effect after Morocco becomes 60th country to ratify": in a title that is the news.
  if (describesAccord(sentence.nodes, act.at, sentence.cues)) return onlyWhichAccord;
  if (around.background && !(act.nth && sentence.inTitle)) return 'background clause';
  // "Austria was among the first to ratify": told of long ago.
  if (act.nth && !sentence.inTitle && wasOneOf(act)) return 'past background';
  if (sentence.isBackground === true && wasDone(act)) return 'past background';
  if (around.conditional && !isRefusedBefore(act)) return onCondition;
  if (around.past && (around.governors.length === 0 || act.form === 'past' || hadBecome(act))) return 'past background';
  return undefined;
}

/** "Kenia se unió a la OPEP: ¿qué significa?": told before the colon, and asked behind it. */
const isToldBefore = ({ at, around: { inner }, sentence: { nodes } }: Act): boolean => {
  const colon = nodes.findLastIndex(({ norm }) => norm === ':');
  const next = nodes[colon + 1];
  return (
    at < colon &&
    inner !== undefined &&
    nodes.at(-1)?.norm === '?' &&
    (next?.norm === '¿' || is(next, 'whether', 'that'))
  );
};

/** "Finland joined in April", "Norway has ratified it", "have said that they will leave": behind the news of the day the past is background, unless a day of late is named. */
const wasDone = ({ at, form, around: { governors }, sentence: { nodes, cues } }: Act): boolean => {
  const isOld = (verb: number, inPast: boolean): boolean =>
    is(nodes[verb - 1], 'has') ||
    (inPast && !nodes.slice(Math.max(0, verb - 3), verb).some((one) => says(one, cues.isNow)));
  const isLate = nodes.some((node) => says(node, cues.recentDay) || is(node, 'soon'));
  return (
    !isLate &&
    (isOld(at, form === 'past') ||
      governors.some(({ node, word, form: of }) =>
        isOld(nodes.indexOf(node), of === 'past' && word !== 'say' && word !== 'announce' && word !== 'expect'),
      ))
  );
};

/** "Five years ago it became an observer": the noun's own verb is what was done. */
const hadBecome = ({ form, around: { governors }, sentence: { inTitle } }: Act): boolean =>
  inTitle &&
  form === undefined &&
  governors.length === 1 &&
  governors[0]?.word === 'become' &&
  governors[0].form === 'past';

const wasOneOf = ({ at, around, sentence: { nodes, cues } }: Act): boolean =>
  nodes.slice(around.inner?.to ?? at, at).some((node) => says(node, cues.wasOnce));

/** "Before a state is founded we will have no ties", where the verb comes last: what stands before it is no condition of a refusal. */
const isRefusedBefore = ({ form, around, sentence }: Act): boolean =>
  sentence.verbLast === true &&
  (form === 'neg' || around.negated || around.governors.some(({ word }) => word === 'reject'));
