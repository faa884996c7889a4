import { type Act, objectSide } from '../clauses/act';
import { says } from '../languages/cues';
import type { WordClass } from '../languages/language';
import type { Group } from '../mentions/groups';
import { is, isByName, isInLongerName, isVerb } from '../mentions/nodes';

/** "Turkish Airlines signs a deal": of an accord without a name, and what signs it is only called after a state. */
export const isOfCompany = ({ link, around: { inner }, sentence: { nodes } }: Act): boolean =>
  inner !== undefined &&
  (link.node?.accordForm === 'generic' || link.node?.accordForm === 'bare') &&
  isInLongerName(nodes, inner.from, inner.to);

/** A deal of business stands between the verb and a body that is called by its name. */
export function isOfBusiness({ word, at, link, sentence: { nodes } }: Act): boolean {
  const named = link.node ? nodes.indexOf(link.node) : -1;
  return (
    word === 'sign' &&
    isByName(link.node) &&
    named > at &&
    nodes.slice(at + 1, named).some((node) => is(node, 'business'))
  );
}

/** "Boliviens Beitritt besiegelt", "scelle son adhésion", "macht den Austritt perfekt": what is sealed is a membership or its end, no paper. */
export const sealsStanding = ({ at, node, sentence: { nodes } }: Act): boolean =>
  isVerb(node, 'sign') &&
  is(node, 'effect') &&
  [...nodes.slice(Math.max(0, at - 8), at), ...nodes.slice(at + 1, at + 5)].some(
    (other) => is(other, 'membership', 'withdrawal') || /join:ing|leave:ing/.test(other.classes.join()),
  );

/** "Tears up the pact signed with Peru": a participle behind what another verb has done says only which accord that is. */
export function describesObject({ at, link, sentence: { nodes } }: Act): boolean {
  const accord = link.node ? nodes.indexOf(link.node) : -1;
  if (accord < 0 || accord >= at || nodes.slice(accord + 1, at).some((node) => node.kind !== 'word')) return false;
  const verb = nodes.slice(0, accord).findLastIndex((node) => isVerb(node, 'leave', 'suspend', 'ratify', 'approve'));
  const between = nodes.slice(verb + 1, accord);
  return verb >= 0 && between.length <= 4 && !between.some((node) => node.kind === 'mark' || is(node, ...newClauses));
}
const newClauses: readonly WordClass[] = ['and', 'aside', 'background', 'if', 'that', 'to'];

/** "Erdogan signs the protocol on Sweden's membership": what is signed is the consent to another's membership. */
export function membershipSigned(act: Act): Group | undefined {
  const { inner } = act.around;
  if (act.word !== 'sign' || !inner || inner.codes.length > 1) return undefined;
  const reach = objectSide(act, 9);
  if (
    !reach.some((node) => is(node, 'membership') || says(node, act.sentence.cues.paperOfEntry)) ||
    !reach.some((node) => is(node, 'pact', 'treaty', 'whole', 'law'))
  )
    return undefined;
  return act.sentence.groups.find(
    ({ nodes, role }) =>
      !(role === 'oblique' && nodes[0]?.form === 'capital') &&
      nodes.every((node) => reach.includes(node)) &&
      nodes.every(({ code }) => code !== inner.codes[0]),
  );
}

/** "Firma la salida de ...", "hat ein Gesetz zur Kündigung unterzeichnet": what is signed is the leaving, behind the verb or before a verb that ends its clause. */
export function signsLeaving({ at, form, sentence: { nodes, verbLast } }: Act): boolean {
  const next = nodes[at + 1];
  const isLast = next === undefined || (next.kind === 'mark' && !next.glued);
  // "Çekilme kararını imzaladı": right before a verb that comes last.
  const reach = verbLast === true ? 1 : 8;
  const before = form === 'past' && isLast ? nodes.slice(Math.max(0, at - reach), at) : [];
  // "Signs a memorandum to withdraw".
  const to = verbLast === true ? -1 : nodes.findIndex((node, index) => index > at && index - at <= 4 && is(node, 'to'));
  if (to > 0 && isVerb(nodes[to + 1], 'leave', 'suspend')) return true;
  const after = verbLast === true ? [] : nodes.slice(at + 1, at + 3);
  return [...before, ...after].some((node) => is(node, 'withdrawal') || node.classes.includes('leave:ing'));
}

/** "Signs into law", "signs a bill": the head of state's part of a ratification. */
export const signsLaw = (act: Act): boolean =>
  act.word === 'sign' &&
  (objectSide(act, 5).some(
    (node) =>
      is(node, 'law', 'instrument') || (isVerb(node, 'ratify') && says(node, act.sentence.cues.ratificationNoun)),
  ) ||
    isLawBefore(act));

/** "Hat das Gesetz zur Ratifizierung unterzeichnet": a participle that ends its clause has its object before it. */
const isLawBefore = ({ at, sentence: { nodes } }: Act): boolean =>
  (nodes[at + 1] === undefined || nodes[at + 1]?.kind === 'mark') &&
  nodes.slice(Math.max(0, at - 7), at).some((node) => is(node, 'law')) &&
  nodes.slice(Math.max(0, at - 7), at).some((node) => isVerb(node, 'ratify') || is(node, 'membership'));

/** "Biden imzaladı: ABD anlaşmaya dönüyor": what is signed stands before a verb that comes last. */
export const isNamedBehind = ({ link: { node, how }, at, sentence: { nodes, verbLast } }: Act): boolean =>
  verbLast === true &&
  (node === undefined ? how === 'context' && nodes[at + 1]?.norm === ':' : nodes.indexOf(node) > at);
