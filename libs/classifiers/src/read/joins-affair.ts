import type { Act } from '../clauses/act';
import { type Cues, says } from '../languages/cues';
import { type Node, is, isVerb } from '../mentions/nodes';

/** How many words an accord may describe: "NATO cyber defence drill". */
const REACH = 4;
const asMember = new Set(['member', 'partner', 'candidacy']);

/** "Joins NATO's drill", "se une a la cumbre de la UE", "NATO zirvesine katılacak", "enters its third year": what is joined or entered is no accord. */
export function joinsAffair(act: Act): boolean {
  const { word, at, sentence } = act;
  const { nodes, foretelling, verbLast, cues } = sentence;
  if (act.link.node === act.node || !(word === 'join' || (verbLast === true && asMember.has(word)))) return false;
  const object = verbLast === true ? objectBefore(act) : objectBehind(nodes, at, cues);
  if (object.some((node) => names(node, foretelling.affair) || isLeaving(node))) return true;
  if (isBranch(act, object)) return true;
  // "Sind bei der Probephase der AfCFTA dabei": in what one takes part has to be the accord itself.
  if (says(act.node, cues.takesPart) && object.some(({ kind }) => kind === 'word')) return true;
  if (word === 'join' && isSpell(object, foretelling.spell, cues)) return true;
  const accord = nodes.findIndex(({ kind }, index) => kind === 'accord' && index > at);
  const isDescribed = foretelling.describes || isHyphen(nodes[accord + 1]);
  if (accord !== at + object.length + 1 || !isDescribed) return false;
  // "Joins OPEC members in a cut of output": what it does with those who are inside.
  if (is(nodes[accord + 1], 'member', 'partner') && is(nodes[accord + 2], 'prep')) return true;
  return described(nodes, accord, cues).some((node) => names(node, foretelling.affair));
}

/** "Joins the EU roaming zone", "the Copernicus programme of the EU": what an organisation runs has members of its own. */
function isBranch(
  { at, link, sentence: { nodes, foretelling, cues, verbLast } }: Act,
  object: readonly Node[],
): boolean {
  const { branch, describes } = foretelling;
  if (verbLast === true)
    return (
      branch !== undefined && isOrganisation.has(link.slugs[0] ?? '') && object.some((node) => names(node, branch))
    );
  const accord = nodes.findIndex(({ kind }, index) => kind === 'accord' && index > at);
  if (!branch || accord !== at + object.length + 1 || !isOrganisation.has(nodes[accord]?.slug ?? '')) return false;
  const behind = describes || isHyphen(nodes[accord + 1]) ? described(nodes, accord, cues) : [];
  return [...object, ...behind].some((node) => names(node, branch));
}
/** Bodies that run much besides having members. */
const isOrganisation = new Set(
  'eu nato brics un african-union asean ecowas sco mercosur council-of-europe oecd who gcc arab-league eaeu cis csto eac sadc esa iaea unesco artemis-accords'.split(
    ' ',
  ),
);

/** Where the verb comes last: what stands between the accord and the verb. */
function objectBefore({ at, around: { inner }, link, sentence: { nodes } }: Act): readonly Node[] {
  const accord = link.node ? nodes.indexOf(link.node) : -1;
  // "NATO'daki törenle Finlandiya üye oldu": what stands before who joins is not what is joined.
  const from = Math.max(accord + 1, inner && inner.to <= at ? inner.to : 0);
  if (accord >= at) return [];
  // "AB'nin kara listesine girdi": an accord that only describes is none, and the object stands right before the verb.
  return nodes.slice(accord < 0 ? Math.max(from, at - 2) : from, at);
}

/** Up to the accord, or to what is no part of the object. */
function objectBehind(nodes: readonly Node[], at: number, cues: Cues): readonly Node[] {
  const behind = nodes.slice(at + 1);
  const end = behind.findIndex((node) => node.kind === 'accord' || isEnd(node, cues));
  return end < 0 ? behind.slice(0, REACH) : behind.slice(0, end);
}

/** "Joins the states that quit the convention", "Sözleşme'den ayrılan ülkelere katıldı". */
const isLeaving = (node: Node): boolean => isVerb(node, 'leave') || is(node, 'withdrawal');

/** "Enters the new year", not "completes a 14-year journey into". */
const isSpell = (object: readonly Node[], spell: RegExp, cues: Cues): boolean =>
  object
    .slice(0, 3)
    .some((node, index) => names(node, spell) && !isHyphen(object[index - 1]) && !isDay(object[index - 1], cues));

/** What follows an accord's name without a word between: "EU naval mission", "Nato-Übung". */
function described(nodes: readonly Node[], accord: number, cues: Cues): readonly Node[] {
  const behind = nodes.slice(accord + 1, accord + 1 + REACH);
  const end = behind.findIndex(
    (node) =>
      isEnd(node, cues) ||
      node.kind === 'accord' ||
      is(node, 'and', 'not', 'will', 'with', 'prep', 'to', 'of', 'by') ||
      isDay(node, cues),
  );
  return end < 0 ? behind : behind.slice(0, end);
}
const isDay = (node: Node | undefined, { dayWord }: Cues): boolean =>
  /^\d/.test(node?.norm ?? '') || says(node, dayWord);

/** A mark, a preposition of place or time, another clause: what follows is no part of the object. */
const isEnd = (node: Node, { apart }: Cues): boolean =>
  (node.kind === 'mark' && !isWithin(node)) ||
  is(node, 'aside', 'background', 'if', 'until', 'that') ||
  says(node, apart);

const isHyphen = (node: Node | undefined): boolean => node?.norm === '-' && node.glued;

/** A hyphen within a word, or a quotation mark. */
const isWithin = (node: Node): boolean => isHyphen(node) || /^["“”„«»]$/.test(node.norm);

const names = (node: Node, pattern: RegExp): boolean =>
  (node.kind === 'word' || node.kind === 'class') && pattern.test(node.norm);
