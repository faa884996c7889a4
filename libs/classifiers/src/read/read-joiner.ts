import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import { type Group, speakerOf } from '../mentions/groups';
import { is, isVerb } from '../mentions/nodes';
import { isHeadlineNoun } from '../clauses/word-order';
import {
  addsThing,
  affected,
  deniesInterest,
  isInvitedToJoin,
  isUndecided,
  isAnother,
  isApposed,
  isAsObserver,
  isNumbered,
  isOnTheWay,
  isPlan,
  isPlural,
  isPutOff,
  isSaidOfState,
  isUrgedByAccord,
  joinsIn,
  needsObject,
} from './joining-words';
import { make, subject } from './joining';
import { joinsAffair } from './joins-affair';
import { nthNation } from './nth-nation';
import { announced } from './read-announced';
import {
  type Candidate,
  givingUpWeighed,
  type Reader,
  type Reading,
  isRefusal,
  isVotedDown,
  refuse,
  somethingElseJoined,
  undecided,
  ungrounded,
  wordsAround,
} from './candidate';

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
const early = ['seek', 'intend', 'consider', 'apply', 'invite', 'expect', 'talks', 'candidacy', 'submit'];
const thirdParty = ['support', 'threaten'];

/** Reads who joins, wants to, or will not. */
export const readJoiner: Reader = (act) => {
  if (act.word === 'reject') return rejects(act);
  if (act.word === 'deny') return deniesInterest(act);
  if (act.word === 'seek') return courted(act);
  if (act.word === 'nation') return nthNation(act);
  if (!joinWords.has(act.word) || isInvitedToJoin(act)) return undefined;
  const reading = readJoining(act);
  // "Signs on to" open principles is both.
  if (reading && !isRefusal(reading) && isNthSignatory(act, reading))
    return [{ ...reading, kind: 'ceremony.held', rule: 'nth signs' }, reading];
  return reading &&
    !isRefusal(reading) &&
    reading.rule === 'joins' &&
    (says(act.node, act.sentence.cues.signsOn) || asSignatory(act))
    ? [{ ...reading, kind: 'ceremony.held', rule: 'signs on' }, reading]
    : reading;
};

/** "Becomes the 53rd signatory" says both: signed, and one of them now. */
const isNthSignatory = (act: Act, { kind }: Candidate): boolean =>
  act.word === 'signatory' && kind === 'joiner.announced' && isNumbered(act) && !act.around.will;

/** "Joins the accords as 55th signatory". */
const asSignatory = ({ at, sentence: { nodes } }: Act): boolean =>
  nodes.slice(at + 1, at + 14).some((node, index, near) => is(node, 'signatory') && is(near[index - 1], 'ordinal'));

/** "دعا السيناتور": who invites stands right behind the verb. */
const isOfParty = ({ word, at, sentence: { nodes, cues } }: Act): boolean =>
  word === 'invite' && (is(nodes[at + 1], 'party') || says(nodes[at + 1], cues.lawmaker));

function readJoining(found: Act): Reading | undefined {
  const act: Act = isAsObserver(found) ? { ...found, word: 'partner' } : found;
  const why =
    ungrounded(act) ??
    (joinsAffair(act) ? somethingElseJoined : undefined) ??
    (act.around.partyActs || isOfParty(act) ? 'not the state' : undefined) ??
    (needsObject(act) && act.nth !== 'numbered' ? 'no accord as object' : undefined) ??
    (isOtherBid(act) ? 'not about membership' : undefined) ??
    (joinsIn(act) ? 'joins in doing something' : undefined) ??
    (act.form === 'ing' && is(act.sentence.nodes[act.at - 1], 'by') ? 'only by the way' : undefined) ??
    (addsThing(act) ? 'adds something else' : undefined);
  if (why) return refuse(act, why);
  const words = wordsAround(act);
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

/** "Japan rejects the ban treaty": an accord itself, right behind the verb. */
function rejects(act: Act): ReturnType<Reader> {
  const { around, link, form, sentence } = act;
  const direct =
    link.how === 'object' && link.node && sentence.nodes.indexOf(link.node) - act.at <= 3 && !act.foreignObject;
  // "Muscat to stay out of the union".
  // "Milei'den BRICS'e ret".
  if (form === 'ing' && act.link.how !== 'context' && (sentence.verbLast === true ? isHeadlineNoun(act) : isNoOf(act)))
    return make(act, 'joiner.declined', 'rejects it', 'stated');
  const before = sentence.nodes[act.at - 1];
  const isPlanned =
    (form === 'base' && is(before, 'to') && around.inner?.to === act.at - 1) ||
    // "Canberra latest to snub", "Prague follows Budapest in turning down".
    (form === 'base' && is(before, 'nation')) ||
    (form === 'ing' && sentence.nodes.slice(around.inner?.to ?? act.at, act.at).some((node) => is(node, 'follow')));
  // "Anlaşmaya karşı yolları kapattı": where verbs come last, one behind it is what is done.
  if (sentence.verbLast === true && sentence.nodes[act.at + 1]?.kind === 'word') return undefined;
  if (
    isVerb(act.node, 'leave') ||
    !direct ||
    (form !== 'pres' && form !== 'past' && !isPlanned) ||
    !around.inner ||
    around.inner.role === 'party'
  )
    return undefined;
  const isShelved = isVerb(act.node, 'expel') || (isVerb(act.node, 'postpone') && isVerb(act.node, 'end'));
  if (isShelved && !sentence.nodes.slice(Math.max(0, act.at - 6), act.at).some((node) => is(node, 'parliament')))
    return undefined;
  const why =
    ungrounded(act) ?? (around.negated || around.may || around.governors.length > 0 ? 'not refused' : undefined);
  return why ? refuse(act, why) : make(act, 'joiner.declined', 'rejects it', 'stated');
}

/** "Non des Suisses à l'EEE", "Schweizer Nein zum EWR": a headline without a verb, and whose No it is right beside. */
const isNoOf = (act: Act): boolean =>
  says(act.node, act.sentence.cues.noFromPeople) &&
  act.around.governors.length === 0 &&
  (isHeadlineNoun(act) ||
    (act.sentence.inTitle && act.around.inner?.to === act.at && act.link.how === 'object' && act.after === undefined));

/** "Washington wants Baku in the accords", "courts Niger": the reader of facts decides whether a host or broker is who wants it. */
function courted(act: Act): ReturnType<Reader> {
  const { around, object, link, sentence, form } = act;
  if (wantsItself(act)) return make(act, 'joiner.prospect', 'seek', 'stated');
  // "Witkoff: we want to see Syria in the accords".
  const wisher = around.inner ?? speakerOf(sentence, act.at);
  if (!object || !wisher || form === 'ing' || form === 'base' || object.from - act.at > 3) return undefined;
  const named = link.node ? sentence.nodes.indexOf(link.node) : -1;
  const into = named > object.to && named - object.to <= 4 && is(sentence.nodes[object.to], 'prep', 'of', 'to');
  if (!into || ungrounded(act) || around.negated) return undefined;
  return make(
    { ...act, around: { ...around, outer: wisher, inner: object } },
    'joiner.prospect',
    'wished by',
    'guess',
    { who: object },
  );
}

/** "He wants the accords": no other verb, and the accord right behind. */
function wantsItself(act: Act): boolean {
  const { around, link, sentence, form, at } = act;
  const named = link.how === 'object' && link.node ? sentence.nodes.indexOf(link.node) : -1;
  if (form === undefined || form === 'ing' || named <= at || named - at > 2 || is(link.node, 'ties')) return false;
  const isClosed = sentence.nodes[named + 1] === undefined || sentence.nodes[named + 1]?.kind === 'mark';
  return (
    isClosed &&
    around.inner !== undefined &&
    around.inner.role !== 'party' &&
    !around.negated &&
    around.governors.every(({ word }) => word === 'say' || word === 'announce') &&
    ungrounded(act) === undefined
  );
}

/** A request, talks or an offer may be about anything: membership or the accord itself has to be named beside it. */
function isOtherBid({ word, at, node, sentence: { nodes, cues } }: Act): boolean {
  if (word !== 'application' && word !== 'invitation' && word !== 'talks' && word !== 'apply') return false;
  if (says(node, cues.aboutMembership)) return false;
  const asks = word === 'apply' && says(node, cues.asksFor);
  const around = nodes.slice(Math.max(0, at - 4), at + 6);
  const isHyphened = nodes[at - 1]?.norm === '-' && nodes[at - 1]?.glued === true;
  const before = isHyphened ? nodes[at - 2] : nodes[at - 1];
  if (word !== 'talks' && before?.kind === 'accord' && /^(?:name|known)$/.test(before.accordForm ?? '')) return false;
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

/** "Algiers drops its candidacy", "shelves its bid": right before the bid, and told of its own. */
const isGivenUp = ({ around: { governors, inner, negated } }: Act): boolean =>
  inner !== undefined &&
  !negated &&
  ['leave', 'end', 'postpone'].includes(governors[0]?.word ?? '') &&
  governors[0]?.form !== 'past';

function refusal(act: Act, words: ReadonlySet<string>): Reading | undefined {
  const { around } = act;
  const gaveUp =
    (words.has('leave') && leavesTalks(act)) ||
    ((words.has('leave') || (isGivenUp(act) && words.has('end'))) &&
      ['application', 'candidacy', 'apply'].some((word) => words.has(word) || act.word === word));
  // "Will consider dropping its request".
  if (gaveUp && ['consider', 'urge', 'expect'].some((word) => words.has(word))) return refuse(act, givingUpWeighed);
  if (gaveUp) return make(act, 'joiner.declined', 'application withdrawn', 'fact');
  // "Backs out of joining".
  if (
    words.has('leave') &&
    act.word === 'join' &&
    act.form === 'ing' &&
    isVerb(act.sentence.nodes[act.at - 1], 'leave')
  )
    return make(act, 'joiner.declined', 'application withdrawn', 'stated');
  if (words.has('leave')) return refuse(act, 'about leaving');
  if (words.has('end') && (words.has('talks') || act.word === 'talks'))
    return make(act, 'joiner.declined', 'talks ended', 'stated');
  if (words.has('postpone'))
    return isPutOff(act) && (isPlan(act, words) || act.form === 'base' || act.word === 'membership')
      ? make(act, 'joiner.declined', 'plan put off', 'stated')
      : refuse(act, 'reaction or threat');
  if (isFrozen(act)) return refuse(act, 'suspended');
  const isRefused = words.has('reject') || words.has('deny') || isVotedDown(act, words);
  const afterNot = act.afterNot && !isApposed(act);
  if (!isRefused && isDeniedReport(act)) return make(act, 'joiner.declined', 'report denied', 'stated');
  if (!isRefused && !around.negated && !afterNot && act.form !== 'neg') return undefined;
  if (isRefused && around.negated) return refuse(act, 'refusal denied');
  if (words.has('report') && !around.inner && !((words.has('deny') || words.has('reject')) && isSaidOfState(act)))
    return refuse(act, 'only a report');
  // "Laos rejects Trump's call to join": whose call it is does not join.
  if (isRefused && isAnother(around) && isCallOf(act))
    return make(act, 'joiner.declined', 'refused', 'stated', { who: around.outer });
  if (words.has('urge')) return refuse(act, 'urged not to');
  if (!isRefused && isUndecided(act)) return refuse(act, undecided);
  if (!isRefused && (act.word === 'candidacy' || ['admit', 'accept', 'grant'].some((word) => words.has(word))))
    return refuse(act, 'not admitted');
  // "Die Türkei hat der Aufnahme Schwedens nicht zugestimmt": another has not consented.
  if (!isRefused && words.has('approve') && isAnother(around)) return refuse(act, 'not admitted');
  if (act.form === 'neg' && around.inner) return make(act, 'joiner.declined', 'negated', 'stated');
  const wanted = ['consider', 'seek', 'intend'].some((word) => words.has(word));
  if (
    !isRefused &&
    !wanted &&
    (act.form === 'past' || (act.form === 'ing' && !isNoInTitle(act) && !is(act.node, 'application')))
  )
    return refuse(act, 'has not yet');
  if (!isRefused && !act.around.will && act.word !== 'member' && !isSaidOfState(act))
    return refuse(act, 'not said of a state');
  const depth = around.governors.findIndex(({ word }) => word === 'reject' || word === 'deny');
  if (isRefused && depth >= around.innerDepth && isAnother(around)) return refuse(act, 'another refuses it');
  return make(act, 'joiner.declined', isRefused ? 'refused' : 'negated', 'stated');
}

/** "Gèle ses pourparlers d'adhésion": talks that were under way are suspended, which is read where it stands. */
const isFrozen = ({ word, node, around: { governors }, sentence: { cues } }: Act): boolean =>
  (word === 'talks' || says(node, cues.process)) &&
  governors.some((governor) => governor.word === 'reject' && isVerb(governor.node, 'suspend'));

/** "Trump's call to", "a US offer to": right behind whose it is, and before the act. */
const isCallOf = ({ at, around: { inner }, sentence: { nodes } }: Act): boolean =>
  inner !== undefined &&
  inner.to < at &&
  at - inner.to <= 4 &&
  nodes.slice(inner.to, at).some((node) => is(node, 'invitation') || node.classes.includes('urge:ing'));

/** "Steigt aus den Verhandlungen aus", "abandona las negociaciones": the talks are what is left. */
const leavesTalks = ({ word, around, sentence: { nodes }, at }: Act): boolean =>
  word === 'talks' &&
  around.governors.some(
    (governor) => governor.word === 'leave' && at - nodes.indexOf(governor.node) <= 6 && governor.form !== 'ing',
  );

/** "Medienberichte, wonach ... beitreten wolle, wies der Sprecher zurück": the report stands first, and its denial last. */
const isDeniedReport = ({ at, sentence: { nodes, inTitle } }: Act): boolean =>
  !inTitle &&
  nodes.slice(0, at).some((node) => is(node, 'report')) &&
  nodes.slice(at + 1).some((node) => node.classes.some((name) => /^(?:deny|reject):(?:pres|past|pass)$/.test(name)));

/** "Damaskus: Vorerst kein Anschluss an ...", "pas d'adhésion à ...": in a headline, said of or by a state. */
const isNoInTitle = (act: Act): boolean =>
  act.sentence.inTitle &&
  act.around.governors.length === 0 &&
  act.sentence.nodes.slice(Math.max(0, act.at - 2), act.at).some((node) => is(node, 'not')) &&
  isSaidOfState(act);

/** Another's wish: only that of a host or broker makes a prospect; who that is, is settled with the accord's facts. */
function urged(act: Act, words: ReadonlySet<string>): Reading | undefined {
  const { around } = act;
  const wish = around.governors.findIndex(({ word }) => word === 'urge' || word === 'seek');
  if (words.has('urge') && isUrgedByAccord(act)) return make(act, 'joiner.prospect', 'recommended', 'stated');
  if (words.has('urge') && !around.outer && !around.inner) return refuse(act, 'urged by somebody');
  if (words.has('urge') && around.outer && around.inner) return make(act, 'joiner.prospect', 'wished by', 'guess');
  if (words.has('urge')) return refuse(act, 'urged by somebody');
  if (wish >= around.innerDepth && around.inner && around.outer)
    return make(act, 'joiner.prospect', 'wished by', 'guess');
  return undefined;
}

function prospect(act: Act, words: ReadonlySet<string>): Reading | undefined {
  const { around } = act;
  if (act.word === 'member' && isPlural(act) && !words.has('intend') && !words.has('invite')) return undefined;
  const verb = around.governors.some(({ form }) => form !== undefined) || act.after !== undefined;
  if (words.has('accept') && (words.has('invitation') || act.word === 'invitation') && around.inner)
    return make(act, 'joiner.announced', 'invitation accepted', 'stated');
  if (act.word === 'apply')
    return act.form === 'ing'
      ? undefined
      : make(act, 'joiner.prospect', 'applies', act.form === 'base' ? 'stated' : 'fact');
  if (act.word === 'invite')
    return act.form === 'base' || act.form === 'ing'
      ? undefined
      : make(act, 'joiner.prospect', 'invited', 'fact', { who: affected(act) });
  if (act.word === 'application')
    return verb &&
      /submit|apply|accept|approve|vote|sign|grant|deposit|announce|start|join|consider|decide/.test(
        [...words].join(' '),
      )
      ? make(act, 'joiner.prospect', 'application', 'fact')
      : undefined;
  if (act.word === 'candidacy')
    return verb && /grant|admit|become|approve|accept|announce|agree|say|consider|expect/.test([...words].join(' '))
      ? make(act, 'joiner.prospect', 'candidate', 'fact')
      : undefined;
  if (act.word === 'invitation')
    return verb && /grant|invite|submit|consider/.test([...words].join(' '))
      ? make(act, 'joiner.prospect', 'invitation', 'fact')
      : undefined;
  if (act.word === 'talks')
    return /start|open|hold|agree|approve/.test([...words].join(' ')) && isAccessionTalks(act)
      ? make(act, 'joiner.prospect', 'talks', 'fact', { who: subject(act) ?? talksWith(act) })
      : undefined;
  if (act.word === 'admit' || act.word === 'partner' || act.word === 'member' || act.word === 'signatory') {
    // "The status of a candidate for membership".
    const before = act.sentence.nodes.slice(Math.max(0, act.at - 2), act.at + 1);
    if (before.some((node) => isOnTheWay(node, act.sentence.cues)) && verb)
      return make(act, 'joiner.prospect', 'candidate', 'fact');
    const isAsked = act.sentence.nodes.slice(Math.max(0, act.at - 6), act.at).some((node) => is(node, 'application'));
    if (isAsked && words.has('become') && verb && !words.has('grant'))
      return make(act, 'joiner.prospect', 'application', 'fact');
    if (words.has('invite') && act.word === 'partner') return make(act, 'joiner.prospect', 'invited', 'fact');
    if (!early.some((word) => words.has(word)) && !around.may) return undefined;
    if (act.word !== 'member' && act.word !== 'partner') return refuse(act, 'not yet');
  }
  const would = around.may && around.will;
  const reported = words.has('say') || words.has('announce');
  if (around.may && !(would && reported))
    return would && !reported ? refuse(act, 'hypothesis') : make(act, 'joiner.prospect', 'may', 'guess');
  const found = early.find((word) => words.has(word));
  if (found === undefined && !words.has('application')) return undefined;
  if (!verb) return refuse(act, 'only named, nothing new');
  return make(
    act,
    'joiner.prospect',
    found ?? 'application',
    words.has('apply') || words.has('submit') ? 'fact' : words.has('expect') ? 'guess' : 'stated',
  );
}

/** "Начать с Косовом переговоры": with whom, where only who opens them stands before. */
const talksWith = ({ at, sentence: { nodes, groups, cues } }: Act): Group | undefined =>
  groups.find(({ from, to }) => to <= at && at - to <= 2 && says(nodes[from - 1], cues.companion));

const isAccessionTalks = ({ node, sentence, at, link }: Act): boolean =>
  says(node, sentence.cues.aboutMembership) ||
  [1, 2, 3, 4].some(
    (step) =>
      is(sentence.nodes[at + step], 'membership') ||
      is(sentence.nodes[at - step], 'membership') ||
      is(sentence.nodes[at + step], 'application'),
  ) ||
  (link.how === 'object' && is(sentence.nodes[at - 1], 'candidacy'));
