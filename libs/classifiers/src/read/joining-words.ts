import type { Act } from '../clauses/act';
import { type Cues, says } from '../languages/cues';
import { type Group, speakerOf } from '../mentions/groups';
import { type Node, beforeArticle, is, isByName, isVerb } from '../mentions/nodes';
import { type Candidate, hearsayDenied, ungrounded } from './candidate';

/** "Adds Italian cooking to its list": an adjective of a state, and then a thing. */
export const addsThing = ({ word, object, sentence: { nodes } }: Act): boolean => {
  if (word !== 'admit' || object?.nodes.at(-1)?.form !== 'demonym') return false;
  const next = nodes[object.to];
  return next?.kind === 'word' && !/s$/.test(object.nodes.at(-1)?.norm ?? '');
};

/** "Its membership comes into force", "seals its accession". */
export const takesEffect = ({ at, sentence: { nodes }, afterWill, afterNot, afterMay }: Act): boolean =>
  !afterWill &&
  !afterNot &&
  !afterMay &&
  (nodes.slice(at + 1, at + 7).some((node) => is(node, 'effect')) ||
    nodes.slice(at + 1, at + 12).some((node) => is(node, 'fulfilled')) ||
    nodes.slice(Math.max(0, at - 4), at).some((node) => is(node, 'effect') && isVerb(node, 'sign')));

/** "Bern shelves its bid", not "parliament delays a vote on Sweden's bid". */
export const isPutOff = ({ around: { inner, innerDepth, governors } }: Act): boolean =>
  inner !== undefined &&
  inner.role !== 'owner' &&
  !governors.some(({ word }) => word === 'vote') &&
  governors.slice(0, innerDepth).some(({ word, form, passive }) => word === 'postpone' && form !== 'past' && !passive);

export const isPlan = (act: Act, words: ReadonlySet<string>): boolean =>
  ['intend', 'seek', 'application', 'candidacy', 'consider'].some((word) => words.has(word)) ||
  act.word === 'application' ||
  act.word === 'candidacy';

/** "Waiting for the union to approve its membership": nothing is approved yet. */
export const isOnlyWanted = ({ around, sentence: { nodes, cues } }: Act): boolean => {
  const granting = around.governors.find(({ word }) => /^(?:grant|admit|approve|accept)$/.test(word));
  return (
    granting?.form === 'base' &&
    !isOfMany(nodes[nodes.indexOf(granting.node) - 1], cues) &&
    !around.will &&
    !around.governors.some(({ word }) => /^(?:agree|decide|vote)$/.test(word))
  );
};

/** "Leaders grant": behind officers in the plural a base form is a present. */
const isOfMany = (before: Node | undefined, { manyOfficers }: Cues): boolean =>
  is(before, 'official', 'head') && says(before, manyOfficers);

/** "The last member to ratify": what is done is another act. */
export const leadsToDeed = ({ at, sentence: { nodes, cues } }: Act): boolean => {
  // "The first signatory country to sign".
  const isNationTo = is(nodes[at + 1], 'nation') && says(nodes[at + 1], cues.opensVerb);
  const to = is(nodes[at + 1], 'to') || isNationTo ? 1 : is(nodes[at + 2], 'to') ? 2 : 0;
  const leads = to > 0 || says(nodes[at], cues.partyTo);
  const deed = nodes[at + to + 1];
  if (leads && says(deed, cues.doing)) return true;
  return leads && deed?.kind === 'class' && !isVerb(deed, 'join') && deed.classes.some((name) => name.includes(':'));
};

/** "Paves the way for Macedonia to join": not yet, and not said of it. */
export const behindFor = ({ sentence: { nodes, cues } }: Act, { from }: Group): boolean =>
  says(nodes[beforeArticle(nodes, from)], cues.forThose);

/** "Adopts the agreement", not "is admitted to the union". */
export const isDirect = ({ at, link, sentence: { nodes } }: Act): boolean =>
  link.node !== undefined && nodes[is(nodes[at + 1], 'article') ? at + 2 : at + 1] === link.node;

export const isPlural = ({ node, sentence: { cues } }: Act): boolean => says(node, cues.members);

/** "Become members": several states, by a finite verb; "the last of the members" has done something else. */
export const isManyBecoming = ({ around }: Act): boolean =>
  around.governors.some(({ word, form }) => word === 'become' && form !== 'ing') &&
  (around.inner?.codes.length ?? 0) > 1;

/** "Became the 55th and 56th members". */
export const areNumbered = ({ at, around: { inner, negated, may }, sentence: { nodes } }: Act): boolean =>
  is(nodes[at - 1], 'ordinal') &&
  is(nodes[at - 2], 'and') &&
  [3, 4, 5].some((step) => isVerb(nodes[at - step], 'become')) &&
  (inner?.codes.length ?? 0) > 1 &&
  !negated &&
  !may;

export const isOrdinal = ({ sentence: { nodes }, at }: Act): boolean =>
  [1, 2, 3].some((step) => is(nodes[at - step], 'ordinal')) ||
  is(nodes[at + 1], 'ordinal') ||
  is(nodes[at + 2], 'ordinal');

/** "The Commission recommends that Ukraine be granted candidate status": a body of the accord itself says so. */
export function isUrgedByAccord({ around, sentence: { nodes }, word, object }: Act): boolean {
  const urges = around.governors.find((governor) => governor.word === 'urge');
  const isNamed = (word === 'talks' ? (around.inner ?? object) : around.inner) !== undefined;
  if (!urges || around.outer || !isNamed || !/^(?:candidacy|membership|partner|talks)$/.test(word)) return false;
  const at = nodes.indexOf(urges.node);
  return nodes.slice(Math.max(0, at - 5), at).some(({ kind }) => kind === 'accord' || kind === 'body');
}

/** "Colombo: no plans to join": a state acts, or speaks before a colon or last. */
export const isSaidOfState = ({ around, sentence, at }: Act): boolean =>
  around.inner !== undefined || around.pronoun || speakerOf(sentence, at) !== undefined;

/** Somebody else's deed stands around it. */
export const isAnother = ({ inner, outer }: Act['around']): boolean =>
  inner !== undefined && outer !== undefined && !outer.codes.every((code) => inner.codes.includes(code));

/** "Member number 41", "the 41st": a number, not just any ordinal. */
export const isNumbered = ({ sentence: { nodes, cues }, at }: Act): boolean =>
  [-2, -1, 1, 2].some(
    (step) =>
      is(nodes[at + step], 'ordinal') &&
      (/\d/.test(nodes[at + step]?.norm ?? '') || says(nodes[at + step], cues.bigOrdinal)),
  );
/** "Croatia rings in the new year as the eurozone's 20th member": who does whatever it is as one of them. */
export function namedAs({ at, sentence: { nodes, groups, cues } }: Act): Group | undefined {
  const as = nodes.slice(Math.max(0, at - 6), at).findLastIndex((node) => says(node, cues.asMember));
  const subject = groups.find(({ role }) => role !== 'oblique');
  return as >= 0 && subject && subject.to <= at && groups.every((one) => one === subject || one.role === 'oblique')
    ? subject
    : undefined;
}
/** "Beirut denies it is considering the accords", "any contact about them": the accord itself is what is not thought of, and no deed in it. */
export function deniesInterest(act: Act): Candidate | undefined {
  const { around, link, form, at, node: denial, sentence } = act;
  const { nodes, verbLast, cues } = sentence;
  const accord = link.how === 'context' || !link.node ? -1 : nodes.indexOf(link.node);
  if (accord < 0 || (accord < at && verbLast !== true)) return undefined;
  const between = nodes.slice(Math.min(accord, at) + 1, Math.max(accord, at));
  const isThought = accord > at && between.some((node) => isVerb(node, 'consider', 'seek', 'intend'));
  const isHeard = [denial, ...between].some((node) => says(node, cues.hearsay));
  const acts = between.some((node) => isVerb(node, 'join', 'sign', 'leave', 'ratify'));
  if (
    between.length > 7 ||
    !(isThought || isHeard) ||
    acts ||
    between.some((node) => says(node, cues.referendum)) ||
    (form !== 'pres' && form !== 'past')
  )
    return undefined;
  if (!around.inner || ungrounded(act) !== undefined || around.negated || around.may || around.inner.role === 'party')
    return undefined;
  const rule = isThought ? 'refused' : hearsayDenied;
  return { kind: 'joiner.declined', act, rule, firmness: 'stated', who: around.inner };
}

/** "Die Mitgliedschaft ... mit sofortiger Wirkung suspendiert": what takes effect is the end of it. */
export const isSuspended = ({ sentence: { nodes }, at }: Act): boolean =>
  nodes.slice(at, at + 16).some((node) => isVerb(node, 'suspend', 'expel', 'end'));

/** "Joins the union in imposing sanctions", "joins Spain in leaving" is company, not membership. */
export function joinsIn({ word, at, link, object, sentence: { nodes, cues } }: Act): boolean {
  if (word !== 'join' || !link.node) return false;
  const after = nodes.indexOf(link.node) + 1;
  const goesIn = (at: number): boolean => says(nodes[at], cues.inDoing) && says(nodes[at + 1], cues.deed);
  return goesIn(after) || (object !== undefined && object.from - at <= 2 && goesIn(object.to));
}

/** For verbs done to a state: the object when active, the subject when passive. */
export function affected(act: Act): Group | undefined {
  if (act.around.passive) return act.around.inner ?? (act.object?.role === 'oblique' ? undefined : act.object);
  return act.object ?? act.around.inner;
}

/** "The League decides on Syria's return", "EU ministers approve Croatia's entry": the accord itself, or a union above it, takes the state in. */
export function isByAccord(
  { around, at, sentence: { nodes, groups, verbLast } }: Act,
  words: ReadonlySet<string>,
): boolean {
  const decides = around.governors.findLast(
    ({ word, form }) => isDecision.has(word) && (form === 'pres' || form === 'past'),
  );
  if (
    !decides ||
    !around.inner ||
    around.negated ||
    around.may ||
    around.will ||
    words.has('urge') ||
    words.has('seek')
  )
    return false;
  const verb = nodes.indexOf(decides.node);
  const opens = nodes.slice(0, verb);
  const acts = opens.findLastIndex(({ kind }) => kind === 'accord' || kind === 'body');
  // Where verbs come last, the union that takes a state in opens the sentence: "NATO, İsveç'in üyeliğini onayladı".
  if (verbLast === true && around.inner.from < acts) return false;
  const isState = groups.some(
    ({ from, role }) => from < Math.min(verb, at) && role !== 'oblique' && around.inner?.from !== from,
  );
  return acts >= 0 && verb - acts <= 6 && !isState;
}
const isDecision = new Set<string>(['approve', 'decide', 'agree', 'vote', 'accept', 'admit']);

/** "The Council of Europe invites Seoul to join the convention": into what, says the other verb. */
export function isInvitedToJoin({ word, at, link, sentence: { nodes } }: Act): boolean {
  const joins = nodes.findIndex((node, index) => index > at && index - at < 9 && node.classes.includes('join:base'));
  const other = nodes.slice(joins + 1, joins + 6).find(isByName);
  return (
    word === 'invite' && joins > 0 && link.node !== undefined && other !== undefined && link.slugs[0] !== other.slug
  );
}

/** "No decision yet on Guinea's bid". */
export const isUndecided = ({ at, sentence: { nodes } }: Act): boolean =>
  nodes
    .slice(Math.max(0, at - 9), at)
    .some((node, index, before) => isVerb(node, 'decide') && is(before[index - 1], 'not'));

export const isAsObserver = ({ word, node, sentence: { nodes, cues } }: Act): boolean =>
  word === 'candidacy' &&
  (says(node, cues.ownSeat) || is(node, 'partner')) &&
  !nodes.some((one) => isOnTheWay(one, cues));
/** "A roadmap to membership". */
export const isOnTheWay = (node: Node, { ownSeat }: Cues): boolean =>
  is(node, 'candidacy') && !is(node, 'partner') && !says(node, ownSeat);

/** "Le Soudan, signataire en 2021, n'a pas suivi": what is denied behind the comma is something else. */
export const isApposed = ({ at, word, sentence: { nodes } }: Act): boolean =>
  (word === 'signatory' || word === 'member' || word === 'partner') &&
  nodes[at - 1]?.norm === ',' &&
  nodes.slice(at + 1, at + 6).some(({ norm }) => norm === ',');

/** "Join" and "enter" mean much else, and "bring into force" is no joining: they need an accord right there. */
export function needsObject(act: Act): boolean {
  const { nodes, cues } = act.sentence;
  const reach = nodes.slice(act.at, act.at + 9);
  if (reach.some((node, index) => says(node, cues.into) && says(reach[index + 1], cues.intoForce))) return true;
  // "Ist nun Teil der Lösung".
  const isOfObject = ['join', 'admit', 'invite', 'apply'].includes(act.word) || says(act.node, cues.partOf);
  if (!isOfObject) return false;
  // "Die Beitrittsanträge ihrer Länder übergeben": what is asked for is said by the phrase itself.
  if (act.word === 'apply' && says(act.node, cues.aboutMembership)) return false;
  // "Approuve l'entrée de l'Uruguay": whose entry it is stands behind the noun.
  if (act.form === 'ing' && act.around.inner && act.around.inner.from > act.at && act.link.how === 'clause')
    return false;
  return act.foreignObject && act.link.how !== 'object' && !(act.word !== 'join' && act.object);
}
