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

/** "Hamas: Kazakhstan's entry a betrayal": before the colon stands a movement or another state. */
export function isOthersWord({ after, link, around: { inner, governors }, sentence: { nodes } }: Act): boolean {
  const isRefusal = ({ word }: { word: string }): boolean => word === 'reject' || word === 'deny';
  if (after === undefined || !isRefusal(after) || governors.some(isRefusal) || is(link.node, 'ties')) return false;
  const colon = nodes.findIndex(({ norm }) => norm === ':');
  const head = nodes.slice(0, Math.max(0, colon));
  return (
    inner !== undefined &&
    inner.from > colon &&
    head.length > 0 &&
    head.length <= 4 &&
    head.some((node) => is(node, 'party') || node.code !== undefined) &&
    !head.some(({ code }) => code !== undefined && inner.codes.includes(code))
  );
}

/** "Trump is expected to announce Armenia's entry": what is about to be announced is that it joins. */
export const isAboutToAnnounce = ({ form, word, around: { governors, inner, negated } }: Act): boolean => {
  const [announces, expects] = governors;
  return (
    word === 'join' &&
    form === 'ing' &&
    inner !== undefined &&
    !negated &&
    governors.length === 2 &&
    announces?.word === 'announce' &&
    announces.form === 'base' &&
    expects?.word === 'expect'
  );
};

/** "Trump's call to", "a US offer to": right behind whose it is, and before the act, or the act itself. */
export const isCallOf = ({ at, around: { inner }, sentence: { nodes } }: Act): boolean =>
  inner !== undefined &&
  inner.to <= at &&
  at - inner.to <= 4 &&
  nodes.slice(inner.to, at + 1).some((node) => is(node, 'invitation') || node.classes.includes('urge:ing'));
