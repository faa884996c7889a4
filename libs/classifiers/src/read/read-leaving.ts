import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { beforeArticle, is, isVerb } from '../mentions/nodes';
import { isHeadlineNoun } from '../clauses/word-order';
import { beforeComma } from './what-is-approved';
import {
  cancelsExit,
  isBidTakenBack,
  isMemberNoMore,
  isOutsideOnly,
  isWilled,
  isLeftUnsigned,
  isNoticeUndone,
  near,
  takesBackBid,
  takesNumber,
} from './leaving-words';
import {
  type Reader,
  anotherLeaves,
  exitUndone,
  pulledObject,
  refuse,
  staysIn,
  ungrounded,
  wordsAround,
} from './candidate';

const decisions = ['announce', 'decide', 'vote', 'agree', 'intend', 'approve', 'sign', 'start', 'submit'];

/** Reads who leaves. */
export const readLeaving: Reader = (act) => {
  if (act.word !== 'leave' && act.word !== 'withdrawal') return undefined;
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
  if (act.nth) return { kind: 'withdrawal', act, rule: 'nth leaves', who: act.around.inner, firmness: 'fact' };
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
};

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
  if (isBehindPhrase(act) || isMemberNoMore(act)) return true;
  if (act.link.how === 'object' || near(act, 'club', 'treaty', 'membership') || leavesPart(act)) return true;
  // "Leaves 66 organisations, the climate convention among them".
  const named = act.link.node ? act.sentence.nodes.indexOf(act.link.node) : -1;
  if (named > act.at && act.sentence.nodes.slice(act.at + 1, named).some((node) => is(node, 'including', 'others')))
    return true;
  // "Denounces the founding papers of the union".
  const of = named > act.at ? beforeArticle(act.sentence.nodes, named) : -1;
  if (is(act.sentence.nodes[of], 'of') && is(act.sentence.nodes[of - 1], 'instrument')) return true;
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
  // "Ist aus dem Rat ausgetreten, statt auf Peru zu warten": nothing behind the comma belongs to it.
  const between = end > at ? nodes.slice(at + 1, end) : beforeComma(nodes.slice(at + 1, at + 6));
  const thing = between.findIndex((node) => node.kind === 'word' && !says(node, cues.out));
  return (
    thing >= 0 &&
    thing <= 2 &&
    // Papers of an accord are the accord.
    !is(between[thing + 1], 'instrument') &&
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
