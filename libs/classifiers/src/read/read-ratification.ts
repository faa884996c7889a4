import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { type Node, is, isVerb } from '../mentions/nodes';
import {
  confirmsPerson,
  type Candidate,
  type Reader,
  isVotedDown,
  notTheState,
  ratificationDelayed,
  refuse,
  ungrounded,
  wordsAround,
} from './candidate';
import { isHeadlineNoun } from '../clauses/word-order';
import { approvesOwnJoining, receivesGuest } from './joins-of-another';
import { isByOthers } from './not-the-state';
import { signsLaw } from './what-is-signed';
import {
  byOrgan,
  stepOf,
  byParliament,
  isInParliament,
  isRatifiedThere,
  beforeColon,
  isAccordBefore,
  isOrganAlone,
  isParliamentOfHome,
  ownerAhead,
  approvesMember,
  isOwned,
  named,
} from './who-approves';
import {
  acceptsAccord,
  isApprovedAsMember,
  isOfOtherLaw,
  aboutSuspending,
  concerns,
  aboutJoining,
  aboutLeaving,
  beginsBid,
  enacted,
  confirmsOwn,
  approvesBid,
  beforeComma,
  saysYes,
} from './what-is-approved';

/** Reads approvals by parliament, cabinet or head of state, and deposits. */
export const readRatification: Reader = (act) => {
  // "Agrees to ties with Israel" is joining; only a parliament or a head of state ratifies it.
  if (act.word === 'approve' && is(act.link.node, 'ties') && !byOrgan(act)) return undefined;
  const isLaw = signsLaw(act);
  if (!['ratify', 'approve', 'deposit', 'accept'].includes(act.word) && !isLaw) return undefined;
  if (act.word === 'accept' && !byOrgan(act) && !acceptsAccord(act)) return undefined;
  // "Cabinet approves the signing of": nothing is ratified yet.
  if (
    act.word === 'approve' &&
    objectSide(act, 3).some((node) => is(node, 'signing') && !says(node, act.sentence.cues.signature))
  )
    return undefined;
  // "טוקאייב אישר: ...": before a colon it is said, not approved.
  if (act.word === 'approve' && act.sentence.nodes[act.at + 1]?.norm === ':') return undefined;
  if (receivesGuest(act)) return refuse(act, 'guests are welcomed');
  if (isByOthers(act)) return refuse(act, notTheState);
  if (saysYes(act))
    return { kind: 'joiner.announced', act, rule: 'invitation accepted', who: act.around.inner, firmness: 'stated' };
  // "Topluluğa kabul edildi": into the accord, by the ending of its name.
  if (act.form === 'pass' && isVerb(act.node, 'admit') && isTakenInto(act)) return undefined;
  // "Ireland approved as member": that it is a member now.
  if (act.word === 'approve' && isApprovedAsMember(act)) return undefined;
  const why =
    ungrounded(act) ??
    (isOfOtherLaw(act) ? 'a law of something else' : undefined) ??
    (isOfPerson(act) ? confirmsPerson : undefined);
  if (why) return refuse(act, why);
  const words = wordsAround(act);
  if (words.has('leave') || aboutSuspending(act)) return undefined;
  if (!concerns(act, isLaw) && !(isLaw && (aboutJoining(act) || aboutLeaving(act))))
    return act.word === 'approve' || isLaw ? undefined : refuse(act, 'approves something else');
  if (beginsBid(act) && !words.has('reject') && !act.around.negated && act.form !== 'base')
    return { kind: 'joiner.prospect', act, rule: 'law to begin', who: act.around.inner, firmness: 'fact' };
  if (isLaw && aboutJoining(act))
    return { kind: 'joiner.announced', act, rule: 'order to join', who: act.around.inner, firmness: 'fact' };
  if (aboutLeaving(act)) return leavingApproved(act, words);
  // "Nepal delays ratification".
  if (act.form === 'ing' && act.sentence.inTitle && act.around.governors[0]?.word === 'postpone')
    return refuse(act, ratificationDelayed);
  const open = ['support', 'urge', 'threaten', 'consider', 'seek', 'postpone', 'expect'];
  // "Passes a bill to ratify": what is intended is enacted.
  if (open.some((word) => words.has(word)) || (words.has('intend') && !enacted(act, words)))
    return refuse(act, 'not done yet');
  if (act.around.may && !act.around.will) return refuse(act, 'might be');
  if (act.around.negated && (act.around.will || says(act.node, act.sentence.cues.willNot)) && act.word === 'ratify')
    return { kind: 'joiner.declined', act, rule: 'will not ratify', who: act.around.inner, firmness: 'stated' };
  if (act.around.negated) return refuse(act, 'not ratified');
  if (words.has('reject') || isVotedDown(act, words))
    return { kind: 'joiner.declined', act, rule: 'refuses to ratify', who: act.around.inner, firmness: 'stated' };
  if (
    act.around.will ||
    act.form === 'fut' ||
    (act.form === 'base' && !words.has('vote') && !words.has('decide') && !enacted(act, words) && !act.nth)
  )
    return refuse(act, 'not done yet');
  if (
    act.form === 'ing' &&
    !['start', 'deposit', 'vote', 'submit', 'approve'].some((word) => words.has(word)) &&
    !isHeadlineNoun(act)
  )
    return byWhichItBegins(act) ?? whereApproved(act) ?? refuse(act, 'only named');
  if (
    act.word === 'approve' &&
    act.sentence.nodes
      .slice(act.at, act.at + 6)
      .some((node) => node.kind === 'class' && says(node, act.sentence.cues.billTo))
  )
    return undefined;
  const step = act.word === 'deposit' || words.has('deposit') ? 'deposit' : isLaw ? 'head-of-state' : stepOf(act);
  if (approvesOwnJoining(act))
    return { kind: 'ratification', act, rule: 'ratified', who: act.around.inner, step, firmness: 'fact' };
  if (
    act.word === 'approve' &&
    act.sentence.nodes
      .slice(act.at, act.at + 6)
      .some((node) => node.classes.some((name) => name.startsWith('join:'))) &&
    !byParliament(act)
  )
    return undefined;
  if (confirmsOwn(act) || approvesBid(act)) return undefined;
  if (!act.around.inner && act.form !== 'base' && (isInParliament(act) || isRatifiedThere(act)))
    return { kind: 'ratification', act, rule: 'ratified', who: act.object, step, firmness: 'fact' };
  const ahead = beforeColon(act);
  if (ahead) return { kind: 'ratification', act, rule: 'ratified', who: ahead, step, firmness: 'fact' };
  if (act.word === 'approve' && !act.around.inner && (act.form === 'base' || act.form === 'ing'))
    return refuse(act, 'not done yet');
  // "The treaty clears the Philippine senate": the organ stands behind the verb.
  if (act.word === 'approve' && !act.around.inner && act.object?.role === 'organ' && isAccordBefore(act))
    return { kind: 'ratification', act, rule: 'ratified', who: act.object, step, firmness: 'fact' };
  // "Senate approves accord": whose senate it is stands elsewhere.
  if (act.word === 'approve' && !act.around.inner && (isOrganAlone(act) || isParliamentOfHome(act)))
    return {
      kind: 'ratification',
      act,
      rule: 'ratified',
      who: undefined,
      about: ownerAhead(act),
      step,
      firmness: 'fact',
    };
  if (act.word === 'approve' && !act.around.inner && !approvesMember(act)) return refuse(act, 'nobody approves');
  if (act.word === 'approve' && !act.around.inner)
    return { kind: 'joiner.announced', act, rule: 'accord approves', who: ownerAhead(act), firmness: 'fact' };
  if (isOwned(act))
    return {
      kind: 'ratification',
      act,
      rule: 'ratified',
      who: act.around.outer,
      about: act.around.inner,
      step,
      firmness: 'fact',
    };
  // "Signs the instrument of accession": as good as its deposit.
  const ofAccession = isLaw ? isInstrument : isInstrumentOrEntry;
  const accedes =
    (step === 'deposit' || isLaw) &&
    [act.node, ...objectSide(act, 6)].some(
      (node) => ofAccession(node, act.node) && says(node, act.sentence.cues.accessionNoun),
    );
  const accepts = act.word === 'accept' && !byOrgan(act);
  const ratified: Candidate = {
    kind: 'ratification',
    act,
    rule: step === 'deposit' ? 'deposited' : accepts ? 'accepted' : 'ratified',
    who: act.passive
      ? (act.agents ?? act.around.inner ?? named(act.object))
      : (behindComma(act) ??
        act.around.inner ??
        (act.form === 'ing' ? act.agents : undefined) ??
        (isRecipient(act) || onlyDescribes(act) ? undefined : named(act.object))),
    about: act.passive ? act.around.inner : ownerAhead(act),
    step,
    firmness: 'fact',
  };
  if (!accedes) return act.nth && act.word === 'approve' && !byOrgan(act) ? nthToBack(ratified) : ratified;
  const joined: Candidate = { ...ratified, kind: 'joiner.announced', rule: 'accession deposited' };
  if (!isLaw) return [ratified, joined];
  const signed: Candidate = { ...ratified, kind: 'ceremony.held', rule: 'signed', signsAccession: true };
  return [{ ...ratified, signsAccession: true }, signed, joined];
};

const isInstrument = (node: Node): boolean => is(node, 'instrument');

/** "Deposits its instrument of accession": the paper, or what it is a paper of, be it in one phrase with the verb. */
const isInstrumentOrEntry = (node: Node, verb: Node): boolean =>
  node === verb || is(node, 'membership', 'instrument') || node.classes.includes('join:ing');

/** "Becomes the 27th nation to endorse the principles": what binds by a signature is signed, anything else approved. */
function nthToBack(ratified: Candidate): Candidate[] {
  const approved: Candidate = { ...ratified, signsAccession: true };
  const signed: Candidate = { ...approved, kind: 'ceremony.held', rule: 'nth signs' };
  const joined: Candidate = { ...approved, kind: 'joiner.announced', rule: 'nth signatory', effective: true };
  return ratified.act.nth === 'first' ? [approved, signed] : [approved, signed, joined];
}

/** "Mit der Hinterlegung durch Marokko ...", "avec la ratification du Maroc": a deed by which something begins. */
function byWhichItBegins(act: Act): Candidate | undefined {
  const { word, sentence, at, agents, around } = act;
  const with_ = sentence.nodes[is(sentence.nodes[at - 1], 'article') ? at - 2 : at - 1];
  const who = agents ?? (around.inner && around.inner.from > at ? around.inner : undefined);
  if (!says(with_, sentence.cues.partner) || !who || around.negated || around.may) return undefined;
  const step = word === 'deposit' ? 'deposit' : stepOf(act);
  return {
    kind: 'ratification',
    act,
    rule: word === 'deposit' ? 'deposited' : 'ratified',
    who,
    step,
    firmness: 'fact',
  };
}

/** "Grünes Licht für das Abkommen in Bolivien", "oui au traité au Parlement bolivien": a headline that ends with where it was approved. */
function whereApproved(act: Act): Candidate | undefined {
  const { at, word, object, sentence } = act;
  const isVerbless = !sentence.nodes.some(
    (node) => node.norm === ':' || /:(?:pres|past|fut|neg)/.test(node.classes.join()),
  );
  const isThere =
    object?.role === 'oblique' &&
    (object.nodes[0]?.form === 'name' || object.nodes[0]?.form === 'demonym') &&
    sentence.nodes.slice(object.to).every((node) => is(node, 'parliament'));
  if (!sentence.inTitle || word !== 'approve' || at > 2 || !isVerbless || !isThere || act.link.how === 'context')
    return undefined;
  return { kind: 'ratification', act, rule: 'ratified', who: object, step: stepOf(act), firmness: 'fact' };
}

/** Approving a law, letter or decision to leave is leaving. */
function leavingApproved(act: Act, words: ReadonlySet<string>): ReturnType<Reader> {
  // "A bill to stop the country from leaving".
  const ahead = act.sentence.verbLast === true ? [] : beforeComma(objectSide(act, 9));
  const leaving = ahead.findIndex((node) => is(node, 'withdrawal') || isVerb(node, 'leave'));
  const before = ahead.slice(0, Math.max(0, leaving));
  const isStopped = before.some((node) => isVerb(node, 'end')) && is(before.at(-1), 'prep');
  if (isStopped || before.some((node) => isVerb(node, 'suspend', 'reject', 'postpone', 'deny')))
    return refuse(act, 'does not leave');
  const open = ['support', 'urge', 'threaten', 'consider', 'seek', 'postpone', 'expect', 'reject'].some((word) =>
    words.has(word),
  );
  if (
    act.word === 'deposit' ||
    act.form === 'base' ||
    act.form === 'ing' ||
    !act.around.inner ||
    open ||
    act.around.negated
  )
    return undefined;
  return { kind: 'withdrawal', act, rule: 'leaving approved', who: act.around.inner, firmness: 'fact' };
}

/** "Hungary votes for Sweden's entry, removing the last hurdle": who does the one does the other. */
const behindComma = ({ at, form, node, sentence: { nodes, groups, cues } }: Act): Candidate['who'] =>
  form === 'ing' && says(node, cues.participle) && nodes[at - 1]?.norm === ','
    ? groups.find(({ to, role }) => to < at && role !== 'oblique')
    : undefined;

/** "Вручил Блинкену грамоту", "מסר לבלינקן את כתב": who gets the instrument has ratified nothing. */
const isRecipient = ({ word, object, sentence: { cues } }: Act): boolean =>
  word === 'deposit' && object !== undefined && says(object.nodes[0], cues.recipient);
/** "Toulouse ratifie son accord avec le rugby japonais": an adjective behind its noun, in languages that put it there. */
const onlyDescribes = ({ object, sentence: { nodes } }: Act): boolean =>
  object?.nodes.every(({ form }) => form === 'demonym') === true &&
  nodes[object.from - 1]?.kind === 'word' &&
  nodes.slice(Math.max(0, object.from - 4), object.from).some((node) => is(node, 'with'));
const isTakenInto = ({ at, sentence: { nodes, cues } }: Act): boolean =>
  says(nodes[at - 1], cues.dative) && nodes[at - 2]?.kind === 'accord';

/** "Confirms the ambassador", "ratifies the appointment of": who takes an office is no matter of states. */
const isOfPerson = (act: Act): boolean =>
  objectSide(act, 4).some((node) => is(node, 'ambassador') || says(node, act.sentence.cues.appointment));
