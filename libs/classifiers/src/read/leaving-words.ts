import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import { is, isVerb } from '../mentions/nodes';

/** "Leave the treaty unsigned": nothing that was signed is left. */
export const isLeftUnsigned = ({ at, node, sentence: { nodes, cues } }: Act): boolean =>
  says(node, cues.leftUnsigned) && nodes.slice(0, at).some((one) => isVerb(one, 'postpone'));

/** "Its notice to leave is void": what would leave is said of the leaving. */
export const isNoticeUndone = ({ at, node, sentence: { nodes, cues } }: Act): boolean =>
  says(node, cues.undone) &&
  is(nodes[at - 1], 'was', 'has') &&
  nodes.slice(Math.max(0, at - 8), at).some((one) => is(one, 'withdrawal') || one.classes.includes('leave:base'));

/** "Its application is to be considered withdrawn": the bid stands before the passive. */
export const isBidTakenBack = ({ at, word, form, around, sentence: { nodes, verbLast } }: Act): boolean =>
  word === 'leave' &&
  verbLast !== true &&
  (form === 'past' || around.passive) &&
  is(
    nodes
      .slice(Math.max(0, at - 7), at)
      .findLast((node) => node.kind !== 'word' && is(node, 'application', 'candidacy', 'instrument')),
    'application',
    'candidacy',
  ) &&
  nodes.slice(Math.max(0, at - 4), at).some((node) => is(node, 'was', 'to', 'will') || isVerb(node, 'consider'));

/** "Hat seinen Antrag auf Aufnahme zurückgezogen": what is taken back is a bid, and stands between the auxiliary and the verb. */
export const takesBackBid = ({ at, node, sentence: { nodes, cues } }: Act): boolean =>
  says(node, cues.takesBack) &&
  nodes.slice(Math.max(0, at - 10), at).some((before) => is(before, 'application', 'candidacy'));

/** "A missile that killed two people", behind the accord: so many, and no accord, are its object. */
export const takesNumber = ({ at, form, link, around: { passive }, sentence: { nodes } }: Act): boolean =>
  form !== undefined &&
  !passive &&
  link.node !== undefined &&
  nodes.indexOf(link.node) < at &&
  (is(nodes[at + 1], 'count') || /^\d/.test(nodes[at + 1]?.norm ?? ''));

/** Banks and funds, with which states talk about programmes. */
export const lenders = new Set(
  'imf world-bank ebrd afdb iadb caf cabei aiib ndb new-development-bank brics-ndb idb'.split(' '),
);

/** What stands by the act; where its object follows, no further than the next clause ("as talks resume"). */
export function near(act: Act, ...classes: Parameters<typeof is>[1][]): boolean {
  const side = objectSide(act, 5);
  const ends = act.sentence.verbLast === true ? -1 : side.findIndex((node) => is(node, 'aside'));
  return side.slice(0, ends < 0 ? undefined : ends).some((node) => is(node, ...classes));
}

/** "Scraps the court exit": the verb would leave the accord itself, and what it does away with is the leaving. */
export const cancelsExit = ({ node, link, sentence: { nodes, cues } }: Act): boolean => {
  const next = link.node && link.how === 'object' ? nodes[nodes.indexOf(link.node) + 1] : undefined;
  return says(node, cues.undoes) && (is(next, 'withdrawal') || next?.classes.includes('leave:ing') === true);
};

/** "Will seine Mitgliedschaft in der Organisation aussetzen": what is suspended stands before a verb that ends its clause. */
export const isHeldBefore = ({ at, sentence: { nodes } }: Act): boolean =>
  nodes.slice(Math.max(0, at - 6), at).some((node) => is(node, 'membership', 'taking-part') || isVerb(node, 'join'));

/** "Ist kein Mitglied der Konvention mehr". */
export const isMemberNoMore = ({ at, node, sentence: { nodes, cues } }: Act): boolean =>
  says(node, cues.none) && is(nodes[at + 1], 'member');

/** "OPEC üyesi değil": how things stand; with "artık" it is so from now on. */
export const isOutsideOnly = ({ node, sentence: { nodes, cues } }: Act): boolean =>
  says(node, cues.standsOut) && !nodes.some((one) => says(one, cues.noMore));

/** "Will nach zwölf Jahren austreten": a government's will to leave is its decision, that of members of a parliament is not. */
export const isWilled = ({ around, sentence: { nodes, cues } }: Act): boolean =>
  around.governors.some(({ word, node }) => word === 'seek' && says(node, cues.helper)) &&
  !nodes.some((node) => is(node, 'parliament', 'party'));
