import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { type Node, is, isByName, isVerb } from '../mentions/nodes';
import { ungrounded } from './candidate';
import { isHeadlineNoun } from '../clauses/word-order';
import { byOrgan, byParliament, isInParliament, isAccordBefore, ownerAhead } from './who-approves';

/** "Approved as member". */
export const isApprovedAsMember = ({ at, sentence: { nodes, cues } }: Act): boolean =>
  nodes
    .slice(at + 1, at + 3)
    .some((node) => is(node, 'member') && cues.asMember?.test(node.norm.split(' ')[0] ?? '') === true);

/** "Signs an order that imposes sanctions on the court": the law does something, and that is no step under the accord. */
export function isOfOtherLaw({ at, link, sentence: { nodes } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  const between = named > at ? nodes.slice(at + 1, named) : [];
  const law = between.findIndex((node) => is(node, 'law') || (node.kind === 'class' && is(node, 'treaty')));
  if (law < 0 || !is(between[law + 1], 'that', 'background')) return false;
  const does = between.slice(law + 2).find((node) => !is(node, 'will', 'may', 'skip', 'formal', 'has', 'was'));
  return !isVerb(does, 'ratify', 'approve', 'accept', 'join', 'leave', 'suspend', 'sign');
}

/** "Adopts a law on beginning the process of accession": a bid, and no ratification yet. */
export function beginsBid(act: Act): boolean {
  const ahead = objectSide(act, 12);
  const start = ahead.findIndex((node) => isVerb(node, 'start', 'apply'));
  const isBid = ahead.some((node) => is(node, 'membership', 'application', 'talks') || isVerb(node, 'join'));
  const { inner } = act.around;
  const isOwn = inner !== undefined && ahead.every(({ code }) => code === undefined || inner.codes.includes(code));
  return start >= 0 && isBid && isOwn && byOrgan(act);
}

/** "The cabinet approves a letter of intent": a bid of one's own is no ratification. */
export const approvesBid = (act: Act): boolean =>
  act.word === 'approve' &&
  ownerAhead(act) === undefined &&
  objectSide(act, 5)
    // "The NATO bid": the accord only says which.
    .find((node, index, ahead) =>
      node.kind === 'accord' ? !is(ahead[index + 1], 'application') : is(node, ...approvable),
    )
    ?.classes.includes('application') === true;

/** "Astana confirms accession": a government's word on its own membership approves nothing. */
export const confirmsOwn = (act: Act): boolean =>
  says(act.node, act.sentence.cues.confirms) &&
  act.around.inner !== undefined &&
  !byOrgan(act) &&
  ownerAhead(act) === undefined &&
  objectSide(act, 3).some((node) => is(node, 'membership'));

/** "Passes a bill to ratify the treaty". */
export const enacted = ({ word, around }: Act, words: ReadonlySet<string>): boolean =>
  word === 'ratify' &&
  words.has('approve') &&
  around.inner !== undefined &&
  around.governors.every(({ word: known, form }) => known !== 'approve' || form === 'pres' || form === 'past');

/** "Approves a bill on suspending cooperation with": that is read where it stands. */
export const aboutSuspending = (act: Act): boolean =>
  objectSide(act, 6).some((node) => is(node, 'suspension') || isVerb(node, 'suspend'));

/** "China accepts the Kigali Amendment": to accept a treaty by its name is to ratify it. */
export function acceptsAccord({ at, node, link, around, foreignObject, sentence: { nodes, cues } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  return (
    link.how === 'object' &&
    isByName(link.node) &&
    says(node, cues.accepts) &&
    !foreignObject &&
    around.inner !== undefined &&
    Math.abs(named - at) <= 3 &&
    !is(
      nodes[is(nodes[named + 1], 'poss') ? named + 2 : named + 1],
      'membership',
      'application',
      'candidacy',
      'talks',
      'invitation',
    )
  );
}

/** What is approved has to be an accord or a membership; ratifying says so by itself. */
export function concerns(act: Act, isLaw: boolean): boolean {
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
      // "Entrega en la ONU su adhesión a", "el instrumento fue depositado".
      (act.link.how !== 'context' && ahead.some((node) => says(node, act.sentence.cues.accessionNoun))) ||
      // "Hat die Urkunde zum Statut hinterlegt": where the verb may come last, too.
      ((act.passive || act.sentence.cues.helper !== undefined) &&
        act.sentence.nodes.slice(Math.max(0, act.at - 5), act.at).some((node) => is(node, 'instrument'))) ||
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

/** An order to join is the decision itself; a law on accession is a ratification. */
export const aboutJoining = (act: Act): boolean => {
  const ahead = act.sentence.nodes.slice(act.at + 1, act.at + 14);
  return (
    ahead.some((node) => is(node, 'law') && node.norm.includes('order')) && ahead.some((node) => isVerb(node, 'join'))
  );
};

/** What stands before the first comma or clause. */
export const beforeComma = (nodes: readonly Node[]): readonly Node[] => {
  const comma = nodes.findIndex((node) => node.norm === ',' || is(node, 'aside', 'background'));
  return comma < 0 ? nodes : nodes.slice(0, comma);
};

/** What is approved is an exit. */
export const aboutLeaving = (act: Act): boolean =>
  (act.sentence.verbLast === true ? objectSide(act, 4) : beforeComma(objectSide(act, 9))).some(
    (node) => is(node, 'withdrawal') || node.classes.some((name) => name.startsWith('leave:')),
  ) || isLawToLeave(act);

/** "Approves a law by which the country leaves". */
function isLawToLeave({ at, sentence: { nodes } }: Act): boolean {
  const law = nodes.findIndex((node, index) => index > at && index - at <= 3 && is(node, 'law'));
  return (
    law > 0 &&
    is(nodes[law + 1], 'by') &&
    nodes.slice(law + 2, law + 6).some(({ classes }) => classes.some((name) => /^leave:(?:pres|fut)$/.test(name)))
  );
}

const approvable = ['membership', 'treaty', 'application', 'instrument'] as const;

const isRatify = (node: { classes: readonly string[] }): boolean =>
  node.classes.some((name) => name.startsWith('ratify:'));

/** "Hungary says yes to the Board of Peace": a government that accepts a body by its name comes in; an organ or a people approves. */
export const saysYes = (act: Act): boolean =>
  says(act.node, act.sentence.cues.saysYes) &&
  act.around.inner !== undefined &&
  act.link.how === 'object' &&
  isByName(act.link.node) &&
  isNext(act) &&
  !act.around.negated &&
  !act.around.may &&
  ungrounded(act) === undefined &&
  act.around.governors.length === 0 &&
  !act.sentence.nodes.slice(0, act.at).some((node) => is(node, 'parliament', 'body')) &&
  !act.around.inner.nodes.every(({ form }) => form === 'demonym');

/** The accord stands right behind the verb, but for an article or whose it is, and ends its clause. */
function isNext({ at, link, sentence: { nodes } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  return (
    named > at &&
    nodes.slice(at + 1, named).every((node) => node.kind === 'country' || is(node, 'article', 'poss', 'it')) &&
    (nodes[named + 1] === undefined || nodes[named + 1]?.kind === 'mark')
  );
}
