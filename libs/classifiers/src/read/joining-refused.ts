import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import { type Group, speakerOf } from '../mentions/groups';
import { type Node, beforeArticle, is, isVerb } from '../mentions/nodes';
import { isHeadlineNoun } from '../clauses/word-order';
import { isUndecided, isAnother, isApposed, isPlan, isPutOff, isSaidOfState } from './joining-words';
import { make } from './joining';
import { isAccessionTalks } from './joining-ahead';
import { isCallOf, isOthersWord } from './joins-of-another';
import { givingUpWeighed, type Reader, type Reading, isVotedDown, refuse, undecided, ungrounded } from './candidate';

/** "Japan rejects the ban treaty": an accord itself, right behind the verb. */
export function rejects(act: Act): ReturnType<Reader> {
  const { around, link, form, sentence } = act;
  const direct =
    isKeptFrom(act) ||
    (link.how === 'object' && link.node && sentence.nodes.indexOf(link.node) - act.at <= 3 && !act.foreignObject);
  // "Muscat to stay out of the union".
  // "Milei'den BRICS'e ret".
  if (
    form === 'ing' &&
    act.link.how !== 'context' &&
    (sentence.verbLast === true ? isHeadlineNoun(act) : isNoOf(act) || isNoneWithout(act))
  )
    return make(act, 'joiner.declined', 'rejects it', 'stated');
  const whose = noBehindColon(act);
  if (whose) return make(act, 'joiner.declined', 'rejects it', 'stated', { who: whose });
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
    !link.node ||
    (form !== 'pres' && form !== 'past' && !isPlanned) ||
    !around.inner ||
    around.inner.role === 'party'
  )
    return undefined;
  // "Sends back the exit bill": an exit that is refused is no refusal to join.
  if (isOfExit(sentence.nodes[sentence.nodes.indexOf(link.node) + 1])) return undefined;
  if (isPaperOfBody(act)) return refuse(act, 'rejects something else');
  const isShelved = isVerb(act.node, 'expel') || (isVerb(act.node, 'postpone') && isVerb(act.node, 'end'));
  if (isShelved && !sentence.nodes.slice(Math.max(0, act.at - 6), act.at).some((node) => is(node, 'parliament')))
    return undefined;
  const why =
    ungrounded(act) ?? (around.negated || around.may || around.governors.length > 0 ? 'not refused' : undefined);
  return why ? refuse(act, why) : make(act, 'joiner.declined', 'rejects it', 'stated');
}

/** "NATO'dan uzak duruyor": from what it stays away has the ending for "from", and stands right before a verb that comes last. */
const isKeptFrom = ({ at, link: { node }, sentence: { nodes, verbLast, cues } }: Act): boolean =>
  verbLast === true &&
  node !== undefined &&
  (nodes[at - 1] === node || nodes[at - 2] === node) &&
  cues.ablative?.test(nodes[at - 1]?.norm.split(' ').at(-1) ?? '') === true;

/** "Brics : dossier clos, dit Alger": the accord is named beside, and one state alone for whom it is so. */
export function closesFile(act: Act): Reading | undefined {
  const { node, link, around, afterNot, sentence } = act;
  if (!says(node, sentence.cues.fileClosed) || link.how === 'context' || link.node === undefined) return undefined;
  const [only, ...others] = sentence.groups;
  const who = around.inner ?? speakerOf(sentence, act.at) ?? (others.length === 0 ? only : undefined);
  if (!who || who.codes.length > 1 || around.negated || afterNot || around.may) return undefined;
  const why = ungrounded(act);
  return why ? refuse(act, why) : make(act, 'joiner.declined', 'rejects it', 'stated', { who });
}

/** "Vetoes a United Nations Security Council resolution", "rejects an African Union proposal": what the body wrote, and not the body. */
const isPaperOfBody = ({ link, sentence: { nodes, cues } }: Act): boolean => {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  const ahead = nodes.slice(named + 1, named + 5);
  const paper = ahead.findIndex((node) => says(node, cues.paperOfBody));
  return (
    paper >= 0 &&
    ahead.slice(0, paper).every((node) => node.kind === 'word' || is(node, 'topic', 'institution', 'poss'))
  );
};

const isOfExit = (next: Act['node'] | undefined): boolean => is(next, 'withdrawal') || isVerb(next, 'leave');

/** A joining that is refused, negated, put off or taken back; nothing where it is none of these. */
export function refusal(act: Act, words: ReadonlySet<string>): Reading | undefined {
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
    return isPutOff(act) &&
      (isPlan(act, words) || act.form === 'base' || act.word === 'membership' || isAccessionTalks(act))
      ? make(act, 'joiner.declined', 'plan put off', 'stated')
      : refuse(act, 'reaction or threat');
  if (isFrozen(act)) return refuse(act, 'suspended');
  // "Schließt einen Beitritt nicht aus": the "not" is a part of what weighs it.
  if (around.governors.some(({ word, node }) => word === 'consider' && says(node, act.sentence.cues.rulesOut)))
    return undefined;
  const isRefused = words.has('reject') || words.has('deny') || isVotedDown(act, words);
  const afterNot = act.afterNot && !isApposed(act);
  if (!isRefused && isDeniedReport(act)) return make(act, 'joiner.declined', 'report denied', 'stated');
  if (!isRefused && !around.negated && !afterNot && act.form !== 'neg') return undefined;
  if (isRefused && isOnlyWeighed(act)) return refuse(act, givingUpWeighed);
  if (isRefused && around.negated) return refuse(act, 'refusal denied');
  if (words.has('report') && !around.inner && !((words.has('deny') || words.has('reject')) && isSaidOfState(act)))
    return refuse(act, 'only a report');
  // "Laos rejects Trump's call to join": whose call it is does not join.
  if (isRefused && isAnother(around) && isCallOf(act))
    return make(act, 'joiner.declined', 'refused', 'stated', { who: around.outer });
  if (isRefused && refusesCall(act)) return make(act, 'joiner.declined', 'refused', 'stated');
  if (words.has('urge') && !isInsisted(act)) return refuse(act, 'urged not to');
  // "Will not vote on Serbia's accession this month": nobody has decided.
  if (!isRefused && words.has('vote') && (act.form === 'ing' || act.form === undefined)) return refuse(act, undecided);
  if (!isRefused && isUndecided(act)) return refuse(act, undecided);
  if (!isRefused && (act.word === 'candidacy' || ['admit', 'accept', 'grant'].some((word) => words.has(word))))
    return refuse(act, 'not admitted');
  // "Die Türkei hat der Aufnahme Schwedens nicht zugestimmt": another has not consented.
  if (!isRefused && words.has('approve') && isAnother(around)) return refuse(act, 'not admitted');
  if (standsOutside(act)) return refuse(act, 'stands outside');
  if (act.form === 'neg' && around.inner) return make(act, 'joiner.declined', 'negated', 'stated');
  // "We have not asked to join, the minister says": a state that clears up what was said of it.
  if (act.word === 'apply' && act.form === 'past' && !isRefused && isCleared(act, words))
    return make(act, 'joiner.declined', 'negated', 'stated');
  const wanted = ['consider', 'seek', 'intend'].some((word) => words.has(word));
  if (
    !isRefused &&
    !wanted &&
    ((act.form === 'past' && !around.will) ||
      (act.form === 'ing' && !isNoInTitle(act) && !isBeingDone(act) && !is(act.node, 'application')))
  )
    return refuse(act, 'has not yet');
  if (!isRefused && !act.around.will && act.word !== 'member' && !isSaidOfState(act))
    return refuse(act, 'not said of a state');
  if (isRefused && isByAccord(act)) return refuse(act, 'another refuses it');
  if (isRefused && isOthersWord(act)) return refuse(act, 'another refuses it');
  const depth = around.governors.findIndex(({ word }) => word === 'reject' || word === 'deny');
  if (isRefused && depth >= around.innerDepth && isAnother(around)) return refuse(act, 'another refuses it');
  return make(act, 'joiner.declined', isRefused ? 'refused' : 'negated', 'stated');
}

/** "Interpol rejects the application of Kosovo": the accord itself, right before the verb. */
const isByAccord = ({ at: noun, link, around: { governors, inner }, sentence: { nodes, verbLast } }: Act): boolean => {
  if (verbLast === true) return false;
  const verb = governors.find(({ word }) => word === 'reject')?.node;
  const at = verb ? nodes.indexOf(verb) : -1;
  const before = inner === undefined || inner.from > at ? nodes[at - 1] : undefined;
  // "Ein Beitritt zur Nato kommt nicht in Frage": what is refused is to enter it, and it refuses nothing.
  if (before === link.node && noun < at) return false;
  return before?.kind === 'accord' || before?.kind === 'body';
};

/** "Norway is not a member of the union": how things stand, where nobody says it of himself. */
const standsOutside = ({ word, at, around: { governors }, sentence }: Act): boolean =>
  (word === 'member' || word === 'signatory') &&
  governors.every(({ node }) => says(node, sentence.cues.isNow)) &&
  is(sentence.nodes[beforeArticle(sentence.nodes, at)], 'not') &&
  says(sentence.nodes[beforeArticle(sentence.nodes, at) - 1], sentence.cues.isNow) &&
  speakerOf(sentence, at) === undefined;

/** "Will consider dropping its request to join": a refusal that somebody only thinks of. */
function isOnlyWeighed({ around: { governors } }: Act): boolean {
  const refused = governors.findIndex(({ word }) => word === 'reject');
  return refused >= 0 && governors.slice(refused + 1).some(({ word }) => word === 'consider' || word === 'expect');
}

/** "Rejects calls to join": by whom the call is refused, right before it. */
const refusesCall = ({ around: { governors, negated } }: Act): boolean =>
  !negated && governors[0]?.word === 'urge' && governors[0].form === 'ing' && governors[1]?.word === 'reject';

/** "Insists it will not join": said, and not urged. */
const isInsisted = ({ around: { governors } }: Act): boolean =>
  governors.every(({ word, node }) => word !== 'urge' || isVerb(node, 'say'));

/** "Says it is not joining". */
const isBeingDone = ({ at, sentence: { nodes, cues } }: Act): boolean =>
  is(nodes[at - 1], 'not') && says(nodes[at - 2], cues.isNow);

/** "Ghana's bid to join OPEC fails": it ends by itself, right behind what it is for. */
export function endsItself(act: Act): Reading | undefined {
  const { word, at, object, link, around, sentence } = act;
  const isBid = word === 'application' || word === 'candidacy' || word === 'talks';
  const who = around.inner ?? object;
  if (!isBid || link.how !== 'object' || !link.node || !who || around.negated || around.may) return undefined;
  const behind = sentence.nodes[Math.max(at, sentence.nodes.indexOf(link.node)) + 1];
  const isEnd = behind?.classes.some((name) => name === 'end:pres' || name === 'end:past');
  return isEnd === true ? make(act, 'joiner.declined', 'talks ended', 'stated', { who }) : undefined;
}

/** "Non des Suisses à l'EEE", "Schweizer Nein zum EWR": a headline without a verb, and whose No it is right beside. */
const isNoOf = (act: Act): boolean =>
  says(act.node, act.sentence.cues.noFromPeople) &&
  act.around.governors.length === 0 &&
  (isHeadlineNoun(act) ||
    (act.sentence.inTitle && act.around.inner?.to === act.at && act.link.how === 'object' && act.after === undefined));

/** "Ghana: no to the union". */
const noBehindColon = ({
  at,
  node,
  link,
  around,
  sentence: { nodes, groups, inTitle, cues },
}: Act): Group | undefined =>
  inTitle &&
  link.how === 'object' &&
  around.inner === undefined &&
  nodes[at - 1]?.norm === ':' &&
  says(node, cues.noFromPeople)
    ? groups.find(({ from, to }) => from === 0 && to === at - 1)
    : undefined;

/** "Algiers drops its candidacy", "shelves its bid": right before the bid, and told of its own. */
const isGivenUp = ({ around: { governors, inner, negated } }: Act): boolean =>
  inner !== undefined &&
  !negated &&
  ['leave', 'end', 'postpone'].includes(governors[0]?.word ?? '') &&
  governors[0]?.form !== 'past';

/** Said by itself or of itself, and not "not yet". */
const isCleared = ({ at, sentence }: Act, words: ReadonlySet<string>): boolean =>
  (words.has('say') ||
    words.has('announce') ||
    speakerOf(sentence, at) !== undefined ||
    sentence.nodes.slice(at + 1).some((node) => isVerb(node, 'say', 'announce'))) &&
  !sentence.nodes.some((node) => says(node, sentence.cues.notYet));

/** "Pas d'accords d'Abraham sans État palestinien, répète Riyad": the accord itself, right behind, and a state that says so. */
const isNoneWithout = (act: Act): boolean =>
  says(act.node, act.sentence.cues.none) &&
  act.link.how === 'object' &&
  act.around.governors.every(({ word }) => word === 'say' || word === 'announce') &&
  isSaidOfState(act);

/** "Gèle ses pourparlers d'adhésion": talks that were under way are suspended, which is read where it stands. */
const isFrozen = ({ word, node, around: { governors }, sentence: { cues } }: Act): boolean =>
  (word === 'talks' || says(node, cues.process)) &&
  governors.some((governor) => governor.word === 'reject' && isVerb(governor.node, 'suspend'));

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
  beforeWord(act).some((node) => is(node, 'not')) &&
  isSaidOfState(act);

/** The two pieces before it; of "Nato-Beitritt" before the whole word. */
const beforeWord = ({ at, sentence: { nodes } }: Act): readonly Node[] => {
  const isHyphened = nodes[at - 1]?.norm === '-' && nodes[at - 1]?.glued === true;
  return nodes.slice(Math.max(0, at - (isHyphened ? 4 : 2)), at);
};
