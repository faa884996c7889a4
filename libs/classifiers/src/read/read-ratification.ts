import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { type Node, beforeArticle, is, isVerb } from '../mentions/nodes';
import { type Candidate, type Reader, isVotedDown, refuse, ungrounded, wordsAround } from './candidate';
import { isHeadlineNoun } from '../clauses/word-order';
import { approvesOwnJoining, receivesGuest } from './joins-of-another';
import { signsLaw } from './read-signing';

const approvable = ['membership', 'treaty', 'application', 'instrument'] as const;

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
  // "Ireland approved as member": that it is a member now.
  if (act.word === 'approve' && isApprovedAsMember(act)) return undefined;
  const why = ungrounded(act) ?? (isOfOtherLaw(act) ? 'a law of something else' : undefined);
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
  const open = ['support', 'urge', 'threaten', 'consider', 'seek', 'postpone', 'expect'];
  // "Passes a bill to ratify": what is intended is enacted.
  if (open.some((word) => words.has(word)) || (words.has('intend') && !enacted(act, words)))
    return refuse(act, 'not done yet');
  if (act.around.may && !act.around.will) return refuse(act, 'might be');
  if (act.around.negated && act.around.will && act.word === 'ratify')
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
  if (!act.around.inner && act.form !== 'base' && isInParliament(act))
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
  const accedes =
    (step === 'deposit' || isLaw) &&
    objectSide(act, 6).some(
      (node) =>
        is(node, ...(isLaw ? (['instrument'] as const) : (['membership', 'instrument'] as const))) &&
        says(node, act.sentence.cues.accessionNoun),
    );
  const accepts = act.word === 'accept' && !byOrgan(act);
  const ratified: Candidate = {
    kind: 'ratification',
    act,
    rule: step === 'deposit' ? 'deposited' : accepts ? 'accepted' : 'ratified',
    who: act.passive
      ? (act.agents ?? act.around.inner ?? named(act.object))
      : (act.around.inner ?? (act.form === 'ing' ? act.agents : undefined) ?? named(act.object)),
    about: act.passive ? act.around.inner : ownerAhead(act),
    step,
    firmness: 'fact',
  };
  return accedes ? [ratified, { ...ratified, kind: 'joiner.announced', rule: 'accession deposited' }] : ratified;
};
const isApprovedAsMember = ({ at, sentence: { nodes, cues } }: Act): boolean =>
  nodes
    .slice(at + 1, at + 3)
    .some((node) => is(node, 'member') && cues.asMember?.test(node.norm.split(' ')[0] ?? '') === true);

/** "Signs an order that imposes sanctions on the court": the law does something, and that is no step under the accord. */
function isOfOtherLaw({ at, link, sentence: { nodes } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  const between = named > at ? nodes.slice(at + 1, named) : [];
  const law = between.findIndex((node) => is(node, 'law'));
  if (law < 0 || !is(between[law + 1], 'that', 'background')) return false;
  const does = between.slice(law + 2).find((node) => !is(node, 'will', 'may', 'skip', 'formal', 'has', 'was'));
  return !isVerb(does, 'ratify', 'approve', 'accept', 'join', 'leave', 'suspend', 'sign');
}

/** "Armenien: Parlament billigt ...": the state before a colon, its parliament behind it. */
function beforeColon({ form, around, sentence, at }: Act): Group | undefined {
  const colon = sentence.nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':');
  if (around.inner || colon < 1 || at - colon > 5 || (form !== 'pres' && form !== 'past')) return undefined;
  return sentence.nodes.slice(colon + 1, at).some((node) => is(node, 'parliament', 'institution'))
    ? sentence.groups.find(({ from, to, role }) => from <= 1 && to <= colon && role !== 'oblique')
    : undefined;
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

/** "Adopts a law on beginning the process of accession": a bid, and no ratification yet. */
function beginsBid(act: Act): boolean {
  const ahead = objectSide(act, 12);
  const start = ahead.findIndex((node) => isVerb(node, 'start', 'apply'));
  const isBid = ahead.some((node) => is(node, 'membership', 'application', 'talks') || isVerb(node, 'join'));
  const { inner } = act.around;
  const isOwn = inner !== undefined && ahead.every(({ code }) => code === undefined || inner.codes.includes(code));
  return start >= 0 && isBid && isOwn && byOrgan(act);
}

/** "The cabinet approves a letter of intent": a bid of one's own is no ratification. */
const approvesBid = (act: Act): boolean =>
  act.word === 'approve' &&
  ownerAhead(act) === undefined &&
  objectSide(act, 5)
    // "The NATO bid": the accord only says which.
    .find((node, index, ahead) =>
      node.kind === 'accord' ? !is(ahead[index + 1], 'application') : is(node, ...approvable),
    )
    ?.classes.includes('application') === true;

/** "Astana confirms accession": a government's word on its own membership approves nothing. */
const confirmsOwn = (act: Act): boolean =>
  says(act.node, act.sentence.cues.confirms) &&
  act.around.inner !== undefined &&
  !byOrgan(act) &&
  ownerAhead(act) === undefined &&
  objectSide(act, 3).some((node) => is(node, 'membership'));

/** "Passes a bill to ratify the treaty". */
const enacted = ({ word, around }: Act, words: ReadonlySet<string>): boolean =>
  word === 'ratify' &&
  words.has('approve') &&
  around.inner !== undefined &&
  around.governors.every(({ word: known, form }) => known !== 'approve' || form === 'pres' || form === 'past');

/** Nothing but an organ of state opens the title. */
const isOrganAlone = ({ at, form, sentence: { nodes, inTitle } }: Act): boolean =>
  inTitle &&
  (form === 'pres' || form === 'past') &&
  at <= 4 &&
  is(nodes[0], 'parliament', 'institution', 'head', 'article') &&
  nodes.slice(0, at).some((node) => is(node, 'parliament', 'institution', 'head')) &&
  nodes.slice(0, at).every((node) => node.kind === 'class' && !is(node, 'club', 'orgname'));

/** "BUDAPEST - Parliament on Monday approved Sweden's entry": it opens the sentence, and the dateline says whose it is. */
const isParliamentOfHome = ({ at, form, sentence: { nodes, inTitle, home } }: Act): boolean =>
  !inTitle &&
  (form === 'pres' || form === 'past') &&
  at <= 9 &&
  nodes.slice(0, 2).some((node) => is(node, 'parliament')) &&
  nodes.slice(0, at).every(({ kind }) => kind !== 'country' && kind !== 'accord' && kind !== 'body') &&
  home().length > 0;

/** An accord that stands before the verb is what is approved. */
const isAccordBefore = ({ link, sentence: { nodes }, at }: Act): boolean =>
  link.node !== undefined && nodes.indexOf(link.node) < at;

/** A body approves a state's membership; "approves a treaty with Israel" is said of somebody who is not named. */
const approvesMember = (act: Act): boolean => {
  const whose = ownerAhead(act);
  const before = whose && act.sentence.nodes[whose.from - 1];
  return !(before && is(before, 'prep') && says(before, act.sentence.cues.approvedWith));
};

/** "Aprobado en el Senado chileno el tratado": where it is approved is who approves. */
const isInParliament = ({ object, sentence: { nodes }, at }: Act): boolean =>
  object?.role === 'oblique' &&
  object.from - at <= 4 &&
  nodes.slice(at + 1, object.to + 2).some((node) => is(node, 'parliament'));

/** "TBMM, İsveç'in katılım protokolünü onayladı": whose accession it is stands next to the verb. */
const isOwned = ({ around, sentence }: Act): boolean =>
  sentence.verbLast === true &&
  around.inner?.role === 'owner' &&
  around.outer !== undefined &&
  around.outer.role !== 'oblique';

/** "Ratifies a pact with Egypt": Egypt does not act. */
const named = (object: Group | undefined): Group | undefined => (object?.role === 'oblique' ? undefined : object);

/** Parliament acts, or its members ("Finnish deputies"), or those who elect it. */
const byParliament = (act: Act): boolean =>
  act.sentence.nodes.slice(Math.max(0, act.at - 8), act.at).some((node) => is(node, 'parliament', 'body'));

/** An approval by parliament, cabinet or head of state, rather than by the accord itself. */
const byOrgan = (act: Act): boolean =>
  act.sentence.nodes.slice(Math.max(0, act.at - 8), act.at).some((node) => is(node, 'parliament', 'head'));

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

/** "Approves a bill on suspending cooperation with": that is read where it stands. */
const aboutSuspending = (act: Act): boolean =>
  objectSide(act, 6).some((node) => is(node, 'suspension') || isVerb(node, 'suspend'));

/** "China accepts the Kigali Amendment": to accept a treaty by its name is to ratify it. */
function acceptsAccord({ at, node, link, around, foreignObject, sentence: { nodes, cues } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  return (
    link.how === 'object' &&
    (link.node?.accordForm === 'name' || link.node?.accordForm === 'known') &&
    says(node, cues.accepts) &&
    !foreignObject &&
    around.inner !== undefined &&
    Math.abs(named - at) <= 3 &&
    !is(nodes[named + 1], 'membership', 'application', 'candidacy', 'talks', 'invitation')
  );
}

/** What is approved has to be an accord or a membership; ratifying says so by itself. */
function concerns(act: Act, isLaw: boolean): boolean {
  const ahead = objectSide(act, 10);
  if (act.word === 'ratify') return !act.foreignObject || act.link.how !== 'context';
  if (act.word === 'accept')
    return (
      ahead.some((node) => is(node, 'membership', 'application')) ||
      (act.link.how === 'object' && byParliament(act)) ||
      acceptsAccord(act)
    );
  if (act.word === 'deposit')
    return (
      ahead.some((node) => is(node, 'instrument') || isRatify(node)) ||
      act.link.how === 'object' ||
      // "Déposent leurs instruments" is one piece.
      says(act.node, act.sentence.cues.instrument)
    );
  if (isLaw)
    return (
      ahead.some((node) => node.kind === 'accord') &&
      !ahead.some((node) => is(node, 'withdrawal', 'talks', 'candidacy', 'not') || isVerb(node, 'suspend'))
    );
  // "Ceta passiert den Bundestag".
  if (act.object?.role === 'organ' && act.around.inner === undefined && isAccordBefore(act)) return true;
  // "Accord sur le climat : oui du Parlement".
  if (act.form === 'ing' && isAccordBefore(act) && isHeadlineNoun(act)) return true;
  // "The treaty, approved by parliament".
  if (act.passive && act.agents !== undefined && isAccordBefore(act)) return true;
  // "The treaty wins approval of the Chilean senate".
  if (!act.around.inner && act.form !== 'ing' && isInParliament(act) && isAccordBefore(act)) return true;
  return act.link.how !== 'context' && ahead.some((node) => node.kind === 'accord' || is(node, ...approvable));
}

const isRatify = (node: { classes: readonly string[] }): boolean =>
  node.classes.some((name) => name.startsWith('ratify:'));
/** An order to join is the decision itself; a law on accession is a ratification. */
const aboutJoining = (act: Act): boolean => {
  const ahead = act.sentence.nodes.slice(act.at + 1, act.at + 14);
  return (
    ahead.some((node) => is(node, 'law') && node.norm.includes('order')) && ahead.some((node) => isVerb(node, 'join'))
  );
};
const beforeComma = (nodes: readonly Node[]): readonly Node[] => {
  const comma = nodes.findIndex((node) => node.norm === ',' || is(node, 'aside', 'background'));
  return comma < 0 ? nodes : nodes.slice(0, comma);
};
const aboutLeaving = (act: Act): boolean =>
  (act.sentence.verbLast === true ? objectSide(act, 4) : beforeComma(objectSide(act, 9))).some(
    (node) => is(node, 'withdrawal') || node.classes.some((name) => name.startsWith('leave:')),
  );

function stepOf(act: Act): string {
  const near = act.sentence.nodes.slice(Math.max(0, act.at - 12), act.at + 1);
  if (near.some((node) => is(node, 'parliament'))) return 'parliament';
  return near.some((node) => is(node, 'head')) ? 'head-of-state' : 'government';
}

/** Whose accession is approved: "Finland's accession", "protocol for North Macedonia"; not where: "after a call in Washington". */
function ownerAhead(act: Act): Group | undefined {
  const { nodes, groups } = act.sentence;
  const next = groups.find(
    ({ from, codes }) =>
      from > act.at && from - act.at <= 12 && !codes.every((code) => act.around.inner?.codes.includes(code)),
  );
  if (next?.role !== 'oblique') return next;
  const before = nodes[beforeArticle(nodes, next.from)];
  const isBehindNews = nodes.slice(act.at + 1, next.from).some((node) => is(node, 'background', 'aside'));
  return isBehindNews || (next.nodes[0]?.form === 'capital' && !is(before, 'of')) ? undefined : next;
}
