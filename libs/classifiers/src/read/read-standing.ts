import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { speakerOf } from '../mentions/groups';
import { beforeArticle, is, isVerb } from '../mentions/nodes';
import { isHeadlineNoun } from '../clauses/word-order';
import { isBidTakenBack, isLeftUnsigned, isNoticeUndone, lenders, takesBackBid, takesNumber } from './leaving-words';
import { readLifted } from './read-lifted';
import {
  type Reader,
  anotherLeaves,
  business,
  exitUndone,
  pulledObject,
  refuse,
  staysIn,
  ungrounded,
  wordsAround,
} from './candidate';

/** Reads who leaves, is suspended or suspends. */
export const readStanding: Reader = (act) => {
  if (act.word === 'leave' || act.word === 'withdrawal') return readLeaving(act);
  if (act.word === 'suspend' || act.word === 'expel' || act.word === 'suspension' || act.word === 'recall')
    return readSuspension(act);
  return undefined;
};

/** What stands by the act; where its object follows, no further than the next clause ("as talks resume"). */
function near(act: Act, ...classes: Parameters<typeof is>[1][]): boolean {
  const side = objectSide(act, 5);
  const ends = act.sentence.verbLast === true ? -1 : side.findIndex((node) => is(node, 'aside'));
  return side.slice(0, ends < 0 ? undefined : ends).some((node) => is(node, ...classes));
}

const decisions = ['announce', 'decide', 'vote', 'agree', 'intend', 'approve', 'sign', 'start', 'submit'];

function readLeaving(act: Act): ReturnType<Reader> {
  const why = ungrounded(act) ?? (act.around.partyActs ? 'not the state' : undefined);
  if (why) return refuse(act, why);
  if (isOutsideOnly(act)) return refuse(act, 'does not leave');
  if (near(act, 'application', 'candidacy', 'invitation')) return undefined;
  if (near(act, 'ambassador') || isBidTakenBack(act)) return undefined;
  // "Tourne le dos à une adhésion": who turns from a membership that it has not got does not leave.
  if (isOfSomeMembership(act)) return undefined;
  if (act.word === 'leave' && act.form !== 'ing' && near(act, 'talks')) return undefined;
  if (act.word === 'leave' && takesBackBid(act)) return undefined;
  if (
    isVerb(act.node, 'end', 'postpone') &&
    (near(act, 'talks', 'signing') || act.link.how !== 'object' || !isPact(act))
  )
    return undefined;
  if (act.word === 'leave' && (takesOtherObject(act) || takesNumber(act))) return refuse(act, anotherLeaves);
  if (isLeftUnsigned(act)) return undefined;
  if (isOfTroops(act)) return refuse(act, anotherLeaves);
  if (isNoticeUndone(act)) return refuse(act, exitUndone);
  if (act.word === 'leave' && cancelsExit(act)) return refuse(act, exitUndone);
  if (act.word === 'leave' && !leavesAccord(act)) return refuse(act, 'leaves something else');
  const words = wordsAround(act);
  if (words.has('undo') || isCancelled(act)) return refuse(act, exitUndone);
  const isRefused = words.has('reject') || words.has('deny') || act.around.negated;
  if (isRefused && (act.link.how === 'object' || act.link.how === 'clause') && act.word === 'leave')
    return refuse(act, staysIn);
  // "Puts off the exit": for now it stays.
  if (words.has('postpone') && act.link.how === 'object') return refuse(act, staysIn);
  if (['support', 'urge', 'postpone', 'reject', 'deny', 'end'].some((word) => words.has(word)) || act.around.negated)
    return refuse(act, 'does not leave');
  if (act.around.governors.some((governor) => isUndone(governor, act))) return refuse(act, exitUndone);
  if (act.around.may && (!act.around.will || !act.around.inner)) return refuse(act, 'might leave');
  if (words.has('threaten') || words.has('consider') || words.has('expect') || (words.has('seek') && !isWilled(act)))
    return refuse(act, 'only thought of');
  const isDecided =
    decisions.some((word) => words.has(word)) ||
    // "Deposits its notice of withdrawal".
    (act.word === 'withdrawal' && (words.has('deposit') || words.has('grant')));
  const firm = isDecided || isWilled(act) || (words.has('say') && act.form !== 'ing');
  const rule = firm ? 'leaving decided' : 'leaves';
  // "Announces a new withdrawal agreement": terms, and no exit.
  if (act.word === 'withdrawal' && is(act.sentence.nodes[act.at + 1], 'deal')) return refuse(act, 'only named');
  if (act.word === 'withdrawal')
    return (isDecided || ((takesEffect(act) || isHeadlineNoun(act)) && !words.has('say'))) && act.link.how !== 'context'
      ? { kind: 'withdrawal', act, rule, who: act.around.inner ?? act.object, firmness: 'stated' }
      : refuse(act, 'only named');
  if (act.nth && act.word === 'leave')
    return { kind: 'withdrawal', act, rule: 'nth leaves', who: act.around.inner, firmness: 'fact' };
  if (act.form === 'base' && !firm && !act.around.will && !is(act.sentence.nodes[act.at - 1], 'to'))
    return refuse(act, 'does not leave');
  if (act.form === 'ing' && act.afterMay) return refuse(act, 'might leave');
  // "The country was walking out".
  const isGoing = is(act.sentence.nodes[act.at - 1], 'was');
  if (act.form === 'ing' && !firm && !act.around.inner && !isGoing) return refuse(act, 'only named');
  return {
    kind: 'withdrawal',
    act,
    rule,
    who: pulledAlong(act) ?? act.around.inner,
    firmness: act.form === 'pres' || act.form === 'past' ? 'fact' : 'planned',
  };
}

/** "OPEC üyesi değil": how things stand; with "artık" it is so from now on. */
const isOutsideOnly = ({ node, sentence: { nodes, cues } }: Act): boolean =>
  says(node, cues.standsOut) && !nodes.some((one) => says(one, cues.noMore));

/** "Will nach zwölf Jahren austreten": a government's will to leave is its decision, that of members of a parliament is not. */
const isWilled = ({ around, sentence: { nodes, cues } }: Act): boolean =>
  around.governors.some(({ word, node }) => word === 'seek' && says(node, cues.helper)) &&
  !nodes.some((node) => is(node, 'parliament', 'party'));

const ofExit = ['article', 'was', 'has', 'it', 'poss', 'prep', 'of', 'to', 'skip', 'formal', 'soon', 'pact'] as const;

/** "Cancels its withdrawal", "hat die Kündigung des Statuts rückgängig gemacht", "отменил решение о выходе": the verb before the exit, and nothing between but whose it is or that it was decided. */
function isCancelled({ at, sentence: { nodes, cues } }: Act): boolean {
  const undone = nodes.slice(at + 1, at + 7).findIndex((node) => says(node, cues.undone));
  const isOfIt = ({ kind, norm }: Act['node']): boolean => kind === 'accord' || kind === 'country' || norm === '-';
  if (undone >= 0 && nodes.slice(at + 1, at + 1 + undone).every((node) => isOfIt(node) || is(node, ...ofExit)))
    return true;
  const verb = nodes.findLastIndex((node, index) => index < at && at - index <= 5 && says(node, cues.undoes));
  return (
    verb >= 0 &&
    !nodes.slice(Math.max(0, verb - 2), verb).some((node) => is(node, 'not')) &&
    nodes
      .slice(verb + 1, at)
      .every(
        (node) =>
          node.kind === 'accord' ||
          node.kind === 'country' ||
          is(node, 'article', 'it', 'poss', 'prep', 'of', 'to', 'law', 'skip') ||
          node.classes.includes('decide:ing') ||
          node.classes.includes('intend:ing') ||
          says(node, cues.decision),
      )
  );
}

/** "Scraps the court exit": the verb would leave the accord itself, and what it does away with is the leaving. */
const cancelsExit = ({ node, link, sentence: { nodes, cues } }: Act): boolean => {
  const next = link.node && link.how === 'object' ? nodes[nodes.indexOf(link.node) + 1] : undefined;
  return says(node, cues.undoes) && (is(next, 'withdrawal') || next?.classes.includes('leave:ing') === true);
};

const isOfSomeMembership = (act: Act): boolean => {
  const ahead = objectSide(act, 4);
  const noun = ahead.findIndex((node) => is(node, 'membership') || node.classes.includes('join:ing'));
  return noun > 0 && ahead.slice(0, noun).some((node) => says(node, act.sentence.cues.someMembership));
};

/** "De Gaulle takes France out of": who leaves stands between the verb and the accord. */
function pulledAlong(act: Act): Act['object'] {
  // "Argentina follows the US out of": who went ahead is not who leaves now.
  const object = is(act.node, 'follow') ? undefined : pulledObject(act);
  const next = object && act.sentence.nodes[object.to];
  return says(next, act.sentence.cues.out) || is(next, 'prep', 'of') ? object : undefined;
}

/** "Rescinds its decision to leave": the leaving is undone. */
const isUndone = ({ word, node }: Act['around']['governors'][number], { sentence: { nodes }, at }: Act): boolean =>
  (word === 'leave' || word === 'end') &&
  nodes.slice(nodes.indexOf(node), at).some((other) => other.classes.includes('decide:ing'));

/** An agreement, which can be broken off; a union or alliance cannot. */
const isPact = ({ link: { node } }: Act): boolean =>
  node !== undefined && (is(node, 'treaty') || node.accordForm !== 'generic');

/** "The exit takes effect", "completes its withdrawal". */
const takesEffect = (act: Act): boolean =>
  act.sentence.nodes.slice(act.at, act.at + 9).some((node) => is(node, 'effect', 'fulfilled'));

/** What is left has to be an accord: right after the verb, or right before it where verbs come last. */
function leavesAccord(act: Act): boolean {
  if (comesOut(act)) return false;
  if (isBehindPhrase(act)) return true;
  if (act.link.how === 'object' || near(act, 'club', 'treaty', 'membership') || leavesPart(act)) return true;
  // "Leaves 66 organisations, the climate convention among them".
  const named = act.link.node ? act.sentence.nodes.indexOf(act.link.node) : -1;
  if (named > act.at && act.sentence.nodes.slice(act.at + 1, named).some((node) => is(node, 'including', 'others')))
    return true;
  return act.link.how === 'clause' && !act.foreignObject && (act.link.node?.end ?? Infinity) <= act.node.start;
}

/** "Tritt bei einer Konferenz in Genf aus der Konvention aus", "kündigt nach zwölf Jahren die Konvention": only a phrase stands between. */
function isBehindPhrase({ at, link, sentence: { nodes, cues } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  if (named <= at || named - at > PHRASE) return false;
  const before = beforeArticle(nodes, named);
  return says(nodes[before], cues.outOf) || (says(nodes[at + 1], cues.besideVerb) && before < named - 1);
}
const PHRASE = 12;

/** "Ziyaretten uzay anlaşması çıktı": the accord comes out of something; what is left has the ending for "from". */
function comesOut({ at, node, link, sentence: { nodes, cues } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  return (
    says(node, cues.leavesFrom) &&
    named >= 0 &&
    named < at &&
    // A name that no table knows is kept as a slug.
    !nodes.slice(named, at).some((one) => cues.endsInFrom?.test(one.norm === '' ? (one.slug ?? '') : one.norm))
  );
}

/** "Puso fin a su participación en": what is ended is taking part. */
const leavesPart = (act: Act): boolean =>
  act.link.how !== 'context' &&
  objectSide(act, 2).some((node) => is(node, 'taking-part') || node.classes.includes('join:ing'));

/** "Withdraws a platoon from the mission": what leaves is not the state. */
function takesOtherObject({ at, link, around, sentence: { nodes, cues } }: Act): boolean {
  // "Verlässt die Regierung in Athen den Rat": who leaves stands between.
  if (around.inner && around.inner.from > at) return false;
  const end = link.node ? nodes.indexOf(link.node) : -1;
  const between = nodes.slice(at + 1, end > at ? end : at + 6);
  const thing = between.findIndex((node) => node.kind === 'word' && !says(node, cues.out));
  return (
    thing >= 0 &&
    thing <= 2 &&
    !between.slice(0, thing).some((node) => is(node, 'prep', 'of', 'background')) &&
    between.slice(thing).some((node) => is(node, 'prep', 'of'))
  );
}

/** "The withdrawal of their 9,600 soldiers": what leaves is named right behind the noun, and is no state. */
function isOfTroops({ at, word, sentence: { nodes } }: Act): boolean {
  if (word !== 'withdrawal' || !is(nodes[at + 1], 'of')) return false;
  const next = nodes
    .slice(at + 2, at + 7)
    .find((node) => !is(node, 'article', 'skip', 'poss', 'it') && !/^[\d.,]+$/.test(node.norm));
  return next?.kind === 'word';
}

/** Between the host of an accord and a member: recalled, frozen or halted, by the member or over both. */
function readHostSuspension(act: Act): ReturnType<Reader> {
  const why = ungrounded(act);
  if (why) return refuse(act, why);
  const words = wordsAround(act);
  const open = ['support', 'urge', 'threaten', 'consider', 'seek', 'reject', 'postpone', 'deny'].some((word) =>
    words.has(word),
  );
  if (open || act.around.negated || act.around.may || act.form === 'base' || act.form === 'ing')
    return refuse(act, 'not done');
  // "The route, suspended because of the war": what had happened to what now goes on.
  if (act.form === 'past' && !act.sentence.inTitle && act.sentence.nodes[act.at - 1]?.norm === ',')
    return refuse(act, 'told by the way');
  const member = act.link.node?.parties?.[0] ?? '';
  const byAnother = act.around.inner && !act.around.inner.codes.includes(member) && act.form !== 'past';
  if (byAnother === true) return refuse(act, 'another does it');
  return { kind: 'suspension', act, rule: 'step suspended', who: undefined, firmness: 'fact' };
}

const isOnlyAfter = ({ at, link: { node }, sentence: { nodes } }: Act): boolean => {
  const named = node && (node.accordForm === 'generic' || node.accordForm === 'bare') ? nodes.indexOf(node) : -1;
  return named > at && nodes.slice(at + 1, named).some((one) => is(one, 'background'));
};

/** "AB, Gürcistan'la müzakereleri dondurdu": with whom, where it stands before a verb that comes last. */
const partnerBefore = ({ at, sentence: { groups, nodes, verbLast, cues } }: Act): Act['object'] =>
  verbLast === true ? groups.find(({ to }) => to <= at && at - to <= 6 && says(nodes[to], cues.comitative)) : undefined;

function readSuspension(act: Act): ReturnType<Reader> {
  if (act.link.node?.kind === 'class' && act.link.node.parties) return readHostSuspension(act);
  const lifted = readLifted(act);
  if (lifted) return lifted;
  const why = ungrounded(act);
  if (why) return refuse(act, why);
  const words = wordsAround(act);
  // "Suspend strike after accord".
  if (isOnlyAfter(act)) return refuse(act, 'suspends something else');
  if (act.word === 'suspend' && cancelsExit(act)) return refuse(act, exitUndone);
  // "IMF suspends talks with Senegal": talks about money.
  if (act.link.slugs.some((slug) => lenders.has(slug)) && near(act, 'talks')) return refuse(act, business);
  // "Suspende la firma del acuerdo": a signing that is put off.
  if (act.word === 'suspend' && objectSide(act, 2).some((node) => is(node, 'signing'))) return undefined;
  // "Puts on hold any decision on whether to join".
  if (
    act.word === 'suspend' &&
    act.sentence.nodes
      .slice(act.at + 1, act.at + 4)
      .some((node) => isVerb(node, 'decide', 'vote', 'consider', 'intend'))
  )
    return refuse(act, 'suspends something else');
  if (isVerb(act.node, 'reject') && shunsMembership(act)) return undefined;
  if (act.form === 'base' || act.form === 'ing' || act.word === 'suspension') {
    // "Laos to suspend its part in".
    const isNext =
      act.form === 'base' && is(act.sentence.nodes[act.at - 1], 'to') && act.around.inner?.to === act.at - 1;
    if (
      !isNext &&
      !act.around.will &&
      !isTitleNoun(act) &&
      !['announce', 'decide', 'vote', 'agree', 'approve', 'sign', 'ratify'].some((word) => words.has(word))
    )
      return refuse(act, 'not done yet');
  }
  if (
    ['support', 'urge', 'threaten', 'consider', 'seek', 'reject', 'postpone'].some((word) => words.has(word)) ||
    act.around.negated ||
    (act.around.may && !act.around.will)
  )
    return refuse(act, 'not done');
  // "MPs throw out the deal": a state is expelled, a treaty is not.
  const { link, sentence } = act;
  const isOfTreaty =
    link.node !== undefined &&
    (is(link.node, 'treaty') || is(sentence.nodes[sentence.nodes.indexOf(link.node) + 1], 'treaty', 'deal', 'pact'));
  if (act.word === 'expel' && act.object === undefined && !act.around.passive && isOfTreaty) return undefined;
  // "Recalls its ambassador and asks NATO's council to meet": another deed concerns the accord.
  if (act.word === 'recall' && isOfNextVerb(act)) return refuse(act, 'recalls something else');
  if (act.word === 'recall')
    return near(act, 'ambassador') ||
      (act.form === 'past' && is(act.sentence.nodes[act.at - 1], 'ambassador', 'was', 'official'))
      ? {
          kind: 'suspension',
          act,
          rule: 'ambassador recalled',
          who: act.around.inner,
          step: 'ambassador',
          firmness: 'fact',
        }
      : refuse(act, 'recalls something else');
  const thing =
    near(act, 'membership', 'relations', 'talks', 'treaty') ||
    objectSide(act, 5).some((node) => isVerb(node, 'join') || is(node, 'taking-part')) ||
    is(act.sentence.nodes[act.at], 'taking-part') ||
    isPactByName(act);
  const passive =
    act.around.passive ||
    act.form === 'pass' ||
    (act.form === 'past' && act.object === undefined) ||
    says(act.node, sentence.cues.loses);
  // "Visa-free deal with Ankara suspended, Moscow says".
  // "הושעתה גאנה", "تم طرد غانا": whom it befalls stands right behind the passive.
  const befallen = act.form === 'pass' && act.object?.from === act.at + 1 ? act.object : undefined;
  const isAccordBefore = link.node !== undefined && sentence.nodes.indexOf(link.node) < act.at;
  const speaker = passive && isAccordBefore && !act.around.inner ? speakerOf(sentence, act.at) : undefined;
  const byAccord = !passive && act.around.inner === undefined && act.link.how !== 'context' && isSuspendedItself(act);
  if (
    act.link.how === 'context' ||
    (!thing && !byAccord && !isTitleNoun(act) && !(passive && (act.around.inner ?? speaker ?? befallen)))
  )
    return refuse(act, 'suspends something else');
  if (act.foreignObject && !thing && !byAccord && !speaker && !isTitleNoun(act))
    return refuse(act, 'suspends something else');
  const who = byAccord ? act.object : (act.around.inner ?? speaker ?? act.object ?? partnerBefore(act));
  return {
    kind: act.word === 'expel' && !isForATime(act) ? 'withdrawal' : 'suspension',
    act,
    rule: byAccord ? 'suspended by the accord' : 'suspends',
    who,
    firmness: 'fact',
  };
}

/** "Suspends the Simla Agreement": an agreement by its name, right behind the verb. */
const isPactByName = ({ at, link, sentence: { nodes, cues } }: Act): boolean =>
  link.how === 'object' &&
  says(link.node, cues.namedPact) &&
  nodes[is(nodes[at + 1], 'article') ? at + 2 : at + 1] === link.node;

/** "The union suspends Mali", not "halts deliveries to Poland" or "freezes assets of a Haitian gang leader": nothing stands between. */
function isSuspendedItself({ at, object, sentence: { nodes, verbLast } }: Act): boolean {
  if (object === undefined) return false;
  if (verbLast === true || object.from < at) return true;
  const describes = object.nodes.at(-1)?.form === 'demonym' && nodes[object.to]?.kind === 'word';
  return !describes && nodes.slice(at + 1, object.from).every(({ kind }) => kind !== 'word');
}

/** "... and asks the council": behind "and" another verb stands before the accord. */
const isOfNextVerb = ({ at, link, sentence: { nodes } }: Act): boolean => {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  const and = nodes.findIndex((node, index) => index > at && index < named && is(node, 'and'));
  return and >= 0 && nodes.slice(and, named).some((node) => node.classes.some((name) => /:(?:pres|past)$/.test(name)));
};

/** "Écarte une adhésion", "ferme la porte à toute adhésion": not yet a member, it refuses to be one. */
const shunsMembership = (act: Act): boolean =>
  act.around.inner !== undefined &&
  !act.around.passive &&
  act.object === undefined &&
  // "Gèle son processus d'adhésion", "friert ... ein": a thing that was under way stops for a time.
  !says(act.node, act.sentence.cues.freezes) &&
  (near(act, 'membership') || objectSide(act, 4).some((node) => node.classes.includes('join:ing')));

/** "Suspension du Soudan de l'Union africaine jusqu'à nouvel ordre", "Suspendierung Malis beschlossen": a headline that names the deed and whom it befell. */
const isTitleNoun = ({ at, around, after, link, sentence: { nodes, inTitle, question } }: Act): boolean =>
  inTitle &&
  !question &&
  at <= 1 &&
  (after === undefined || after.word === 'decide') &&
  link.how !== 'context' &&
  around.inner !== undefined &&
  around.inner.from > at &&
  around.inner.from - at <= 4 &&
  !nodes.some((node) => node.norm === ':' || is(node, 'not', 'may', 'whether') || isFiniteVerb(node));
const isFiniteVerb = (node: { classes: readonly string[] }): boolean =>
  node.classes.some((name) => /:(?:pres|fut|neg)$/.test(name));

/** "Expulsa temporalmente", "schließt bis auf Weiteres aus": a suspension by another name. */
const isForATime = ({ at, sentence: { nodes } }: Act): boolean =>
  nodes.slice(Math.max(0, at - 5), at + 10).some((node) => is(node, 'for-now'));
