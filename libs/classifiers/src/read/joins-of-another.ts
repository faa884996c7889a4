import { type Act, objectSide } from '../clauses/act';
import { is } from '../mentions/nodes';

/** A verb of admission right behind an agreement, with no state as its object. */
export const adoptsTreaty = ({ link, sentence, at, node }: Act): boolean =>
  sentence.verbLast === true &&
  !node.classes.some((name) => name.startsWith('join:')) &&
  (sentence.nodes.slice(Math.max(0, at - 3), at).some((other) => is(other, 'law')) ||
    isTreatyBefore({ link, sentence, at }));

const isTreatyBefore = ({ link, sentence, at }: Pick<Act, 'link' | 'sentence' | 'at'>): boolean =>
  link.node !== undefined && is(link.node, 'treaty') && sentence.nodes.indexOf(link.node) < at;

/** "Hungary gives its consent to Sweden's membership": who consents is a member already. */
export const isAnothers = ({ around }: Act, words: ReadonlySet<string>): boolean =>
  (words.has('approve') || words.has('accept') || words.has('grant')) &&
  around.outer !== undefined &&
  around.inner !== undefined &&
  around.outer.role !== 'oblique' &&
  !around.outer.codes.some((code) => around.inner?.codes.includes(code) === true);

/** "Gana Cumhurbaşkanı'nı kabul etti": where the verb comes last, an officer in the accusative before it is received. */
export const receivesGuest = (act: Act): boolean =>
  act.sentence.verbLast === true &&
  /^kabul e/.test(act.node.norm) &&
  objectSide(act, 6).some(
    (node, index, before) =>
      /^['’]?[yn]?[iu]$/u.test(before[index + 1]?.norm ?? '') &&
      (is(node, 'head', 'official') || node.form === 'leader'),
  );

/** "The president approves the country joining": an organ of it, and its own entry. */
export function approvesOwnJoining({ word, form, at, around: { inner }, sentence: { nodes } }: Act): boolean {
  const next = is(nodes[at + 1], 'article') ? at + 2 : at + 1;
  return (
    word === 'approve' &&
    (form === 'pres' || form === 'past') &&
    inner?.role === 'organ' &&
    is(nodes[next], 'country', 'it') &&
    nodes[next + 1]?.classes.includes('join:ing') === true
  );
}
