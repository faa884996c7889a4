import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import { is, isByName, isVerb } from '../mentions/nodes';
import {
  addsThing,
  deniesInterest,
  isInvitedToJoin,
  isAsObserver,
  isNumbered,
  joinsIn,
  needsObject,
} from './joining-words';
import { joinsAffair } from './joins-affair';
import { isByParty } from './not-the-state';
import { nthNation } from './nth-nation';
import { announced } from './read-announced';
import {
  type Candidate,
  type Reader,
  type Reading,
  failed,
  isRefusal,
  notTheState,
  refuse,
  somethingElseJoined,
  ungrounded,
  wordsAround,
} from './candidate';
import { courted, urged } from './courted';
import { closesFile, endsItself, rejects, refusal } from './joining-refused';
import { prospect } from './joining-ahead';

const joinWords = new Set([
  'join',
  'membership',
  'member',
  'signatory',
  'candidacy',
  'partner',
  'application',
  'invitation',
  'admit',
  'invite',
  'apply',
  'talks',
]);
const thirdParty = ['support', 'threaten'];

/** Reads who joins, wants to, or will not. */
export const readJoiner: Reader = (act) => {
  if (act.word === 'reject') return deniesInterest(act) ?? rejects(act) ?? closesFile(act);
  if (act.word === 'deny') return deniesInterest(act);
  if (act.word === 'seek') return courted(act);
  if (act.word === 'nation') return withSigning(act, nthNation(act));
  if (!joinWords.has(act.word) || isInvitedToJoin(act)) return undefined;
  const reading = readJoining(act);
  // "Signs on to" open principles is both.
  if (reading && !isRefusal(reading) && isNthSignatory(act, reading))
    return [{ ...reading, kind: 'ceremony.held', rule: 'nth signs' }, reading];
  if (reading && !isRefusal(reading) && reading.rule === 'joins' && joinsThoseWho(act, 'ratify'))
    return { ...reading, kind: 'ratification', rule: 'ratified' };
  return reading &&
    !isRefusal(reading) &&
    reading.rule === 'joins' &&
    (says(act.node, act.sentence.cues.signsOn) || asSignatory(act))
    ? [{ ...reading, kind: 'ceremony.held', rule: 'signs on' }, reading]
    : reading;
};

/** "Anlaşmayı imzalayan 51'inci ülke oldu": where verbs come last, what made it one more stands before the number. */
const withSigning = ({ at, sentence: { nodes, verbLast } }: Act, reading: Candidate | undefined): ReturnType<Reader> =>
  reading?.firmness === 'fact' &&
  verbLast === true &&
  nodes.slice(Math.max(0, at - 5), at).some((node) => is(node, 'signing', 'signatory') || isVerb(node, 'sign'))
    ? [{ ...reading, kind: 'ceremony.held', rule: 'nth signs' }, reading]
    : reading;

/** "Becomes the 53rd signatory" says both: signed, and one of them now. */
const isNthSignatory = (act: Act, { kind }: Candidate): boolean =>
  act.word === 'signatory' && kind === 'joiner.announced' && isNumbered(act) && !act.around.will;

/** "Joins nations that have signed": it has done so, too. */
const joinsThoseWho = ({ at, sentence: { nodes } }: Act, deed: 'sign' | 'ratify'): boolean =>
  is(nodes[at + 1], 'others') &&
  is(nodes[at + 2], 'that') &&
  nodes.slice(at + 3, at + 6).some((node) => node.classes.includes(`${deed}:past`));

/** "Joins the accords as 55th signatory". */
const asSignatory = (act: Act): boolean => joinsThoseWho(act, 'sign') || isNamedSignatory(act);
const isNamedSignatory = ({ at, sentence: { nodes } }: Act): boolean =>
  nodes.slice(at + 1, at + 14).some((node, index, near) => is(node, 'signatory') && is(near[index - 1], 'ordinal'));

/** "دعا السيناتور", "сенатор Грэм зовёт": who invites in his own name stands right behind the verb, or before it with his name. */
const isOfParty = ({ word, at, sentence: { nodes, cues } }: Act): boolean =>
  word === 'invite' &&
  (is(nodes[at + 1], 'party') ||
    [nodes[at + 1], ...nodes.slice(Math.max(0, at - 3), at)].some((node) => says(node, cues.lawmaker)));

function readJoining(found: Act): Reading | undefined {
  const act: Act = isAsObserver(found) ? { ...found, word: 'partner' } : found;
  const why =
    ungrounded(act) ??
    (joinsAffair(act) ? somethingElseJoined : undefined) ??
    (act.around.partyActs || isOfParty(act) || isByParty(act) ? notTheState : undefined) ??
    (needsObject(act) && act.nth !== 'numbered' ? 'no accord as object' : undefined) ??
    (isOtherBid(act) ? 'not about membership' : undefined) ??
    (joinsIn(act) ? 'joins in doing something' : undefined) ??
    (failsTo(act) ? failed : undefined) ??
    // "Votes to leave", not "votes the island in".
    (act.word === 'admit' && is(act.sentence.nodes[act.at + 1], 'to') && isVerb(act.sentence.nodes[act.at + 2], 'leave')
      ? somethingElseJoined
      : undefined) ??
    (act.form === 'ing' && is(act.sentence.nodes[act.at - 1], 'by') ? 'only by the way' : undefined) ??
    (addsThing(act) ? 'adds something else' : undefined);
  if (why) return refuse(act, why);
  const words = wordsAround(act);
  const ended = endsItself(act);
  if (ended) return ended;
  if (thirdParty.some((word) => words.has(word))) return refuse(act, 'reaction or threat');
  if (words.has('suspend') || words.has('expel')) return undefined;
  return (
    refusal(act, words) ??
    urged(act, words) ??
    prospect(act, words) ??
    announced(act, words) ??
    refuse(act, 'nothing happens')
  );
}

/** "Fails to win admission by three votes". */
const failsTo = ({ at, form, sentence: { nodes, cues } }: Act): boolean =>
  form === 'base' && is(nodes[at - 1], 'to') && says(nodes[at - 2], cues.fails);

/** A request, talks or an offer may be about anything: membership or the accord itself has to be named beside it. */
function isOtherBid(act: Act): boolean {
  const {
    word,
    at,
    node,
    sentence: { nodes, cues },
  } = act;
  if (word !== 'application' && word !== 'invitation' && word !== 'talks' && word !== 'apply') return false;
  if (says(node, cues.aboutMembership) || (word === 'invitation' && isInvitedInto(act))) return false;
  const asks = word === 'apply' && says(node, cues.asksFor);
  const around = nodes.slice(Math.max(0, at - 4), at + 6);
  const isHyphened = nodes[at - 1]?.norm === '-' && nodes[at - 1]?.glued === true;
  const before = isHyphened ? nodes[at - 2] : nodes[at - 1];
  if (word !== 'talks' && before?.kind === 'accord' && isByName(before)) return false;
  const named = around.some(
    (other) => is(other, 'membership') || other.classes.some((name) => name.startsWith('join:')),
  );
  return (
    !named &&
    !(
      !asks &&
      word !== 'talks' &&
      word !== 'invitation' &&
      nodes.slice(at + 1, at + 5).some(({ kind }) => kind === 'accord')
    )
  );
}

/** "Turns down an invitation to the bloc", not "to the bloc's summit": the accord itself, and nothing behind it that it describes. */
function isInvitedInto({ at, sentence: { nodes, cues } }: Act): boolean {
  if (!says(nodes[at + 1], cues.invitedInto)) return false;
  const named = is(nodes[at + 2], 'article') ? at + 3 : at + 2;
  const next = nodes[named + 1];
  const isName = nodes[named]?.kind === 'accord' && isByName(nodes[named]);
  return isName && (next === undefined || (next.kind === 'mark' && !next.glued) || is(next, 'and', 'soon', 'skip'));
}
