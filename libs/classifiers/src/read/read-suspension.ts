import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { speakerOf } from '../mentions/groups';
import { is, isVerb } from '../mentions/nodes';
import { cancelsExit, lenders, near, isHeldBefore, isWilled } from './leaving-words';
import { readLifted } from './read-lifted';
import { type Reader, business, exitUndone, refuse, ungrounded, wordsAround } from './candidate';

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

/** Reads who is suspended or expelled, or suspends its part. */
export const readSuspension: Reader = (act) => {
  if (!['suspend', 'expel', 'suspension', 'recall'].includes(act.word)) return undefined;
  if (act.link.node?.kind === 'class' && act.link.node.parties) return readHostSuspension(act);
  const lifted = readLifted(act);
  if (lifted) return lifted;
  const why = ungrounded(act);
  if (why) return refuse(act, why);
  const words = wordsAround(act);
  // "Suspend strike after accord".
  if (isOnlyAfter(act)) return refuse(act, 'suspends something else');
  // "Lässt seine Mitgliedschaft ruhen": told by the verb before.
  if (act.word === 'suspend' && words.has('suspend')) return undefined;
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
      !isWilled(act) &&
      !isTitleNoun(act) &&
      !isSaidToBeUnderWay(act) &&
      !['announce', 'decide', 'vote', 'agree', 'approve', 'sign', 'ratify'].some((word) => words.has(word))
    )
      return refuse(act, 'not done yet');
  }
  if (
    ['support', 'urge', 'threaten', 'consider', 'reject', 'postpone'].some((word) => words.has(word)) ||
    (words.has('seek') && !isWilled(act)) ||
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
    objectSide(act, 4).some((node) => is(node, 'application') && says(node, act.sentence.cues.aboutMembership)) ||
    objectSide(act, 5).some((node) => isVerb(node, 'join') || is(node, 'taking-part')) ||
    is(act.sentence.nodes[act.at], 'taking-part') ||
    // "Üyeliğini askıya alacak" is one piece.
    says(act.node, act.sentence.cues.aboutMembership) ||
    // "Hat die Mitgliedschaft ausgesetzt".
    ((act.form === 'base' || act.sentence.cues.helper !== undefined) && isHeldBefore(act)) ||
    isPactByName(act);
  const passive =
    act.around.passive ||
    act.form === 'pass' ||
    (act.form === 'past' && act.object === undefined) ||
    says(act.node, sentence.cues.loses);
  // "הושעתה גאנה", "تم طرد غانا": whom it befalls stands right behind the passive.
  const befallen = act.form === 'pass' && act.object?.from === act.at + 1 ? act.object : undefined;
  // "Visa-free deal with Ankara suspended, Moscow says".
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
};

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

/** "Said it was suspending its part": by who says it, and not by whom it is told. */
const isSaidToBeUnderWay = ({ at, form, around: { governors, inner }, sentence: { nodes } }: Act): boolean =>
  form === 'ing' &&
  is(nodes[at - 1], 'was') &&
  inner !== undefined &&
  governors.some(({ word, node }) => word === 'say' && nodes.indexOf(node) >= inner.to);

/** "Expulsa temporalmente", "schließt bis auf Weiteres aus": a suspension by another name. */
const isForATime = ({ at, sentence: { nodes } }: Act): boolean =>
  nodes.slice(Math.max(0, at - 5), at + 10).some((node) => is(node, 'for-now'));
