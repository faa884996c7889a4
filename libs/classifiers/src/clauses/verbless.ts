import { type Cues, says } from '../languages/cues';
import type { WordClass } from '../languages/language';
import { type Node, is, isByName, isVerb } from '../mentions/nodes';
import { changed } from '../mentions/piece';

/** What such words are where a verb is there. */
const otherwise = new Map<string, readonly WordClass[]>([
  ['out of', ['prep']],
  ['back in', ['past']],
  ['back into', ['prep']],
  ['back inside', ['prep']],
  ['now in', ['prep']],
  ['fully in', ['prep']],
  ['fully inside', ['prep']],
]);

/** "Finland is in the alliance", not "is in talks". */
const onlyBeforeAccord = new Set(['is in', 'are in']);

/**
 * "UK out of the union", "Eritrea back in the fold": headlines leave the verb out. Only right behind the states that open a title, and right
 * before an accord, are these words a deed; anywhere else they belong to another verb.
 */
export const withVerblessDeeds = (nodes: readonly Node[], inTitle: boolean, cues: Cues): Node[] =>
  (inTitle ? withSeats(nodes, cues) : nodes).map((node, at, all) => {
    if (
      inTitle &&
      (isFirstIn(all, at) || isLastIn(all, at, cues) || isSaidToBeIn(all, at, cues) || isAlsoIn(all, at, cues))
    )
      return changed(node, { kind: 'class', classes: ['join:pres'] });
    const isDash = (inTitle || saysSince(all.slice(0, at), cues)) && isDashBehindStates(all, at);
    if (isDash && leadsInto(all, at, cues)) return changed(node, { kind: 'class', classes: ['join:pres'] });
    if (inTitle && isForOrAgainst(all, at, cues.inFavour))
      return changed(node, { kind: 'class', classes: ['seek:pres'] });
    if (inTitle && isForOrAgainst(all, at, cues.notInFavour))
      return changed(node, { kind: 'class', classes: ['reject:pres'] });
    if (isDash && leadsToMember(all, at, cues)) return changed(node, { kind: 'class', classes: ['become:pres'] });
    if (isCountRaised(all, at, cues)) return changed(node, { kind: 'class', classes: ['join:pres'] });
    if (isExitBegun(all, at, cues)) return changed(node, { classes: ['leave:past'] });
    if (isFullSeat(all, at, cues)) return changed(node, { kind: 'class', classes: ['membership'] });
    if (isNthIn(all, at) || isOwnNth(all, at, cues) || (inTitle && isNumberOfState(all, at, cues)))
      return changed(node, { classes: [...node.classes, 'nation'] });
    if (node.kind !== 'class') return node;
    if (onlyBeforeAccord.has(node.norm) && !leadsToAccord(all, at + 1))
      return inTitle && isInByColon(all, at) ? node : changed(node, { classes: ['prep'] });
    if (isFollowing(all, at, cues)) return changed(node, { classes: ['copy:past'] });
    if (says(node, cues.comesTo) && !leadsToAccords(all, at + 1, cues)) return changed(node, { classes: ['to'] });
    const classes = otherwise.get(node.norm) ?? otherwiseOf(node);
    if (classes === undefined) return node;
    // "Trump: Kasachstan nun bei den Abkommen": behind a colon as at the head.
    const from = all.slice(0, at).findLastIndex(({ norm }) => norm === ':') + 1;
    const opens = at > from && all.slice(from, at).every((before) => isOfList(before) || isSmall(before));
    const mayOpen = inTitle || saysSince([node], cues);
    return mayOpen && opens && leadsToAccord(all, at + 1) ? node : changed(node, { classes });
  });

/** "С понедельника": since when, of what is so by now; with it such words are a deed below the title, too. */
const saysSince = (nodes: readonly Node[], { sinceWhen }: Cues): boolean => nodes.some((node) => says(node, sinceWhen));

/** "East Timor is in: ASEAN counts eleven": in what, says the other side of the colon. */
const isInByColon = (nodes: readonly Node[], at: number): boolean =>
  at > 0 &&
  nodes[at + 1]?.norm === ':' &&
  nodes.slice(0, at).every((before) => isOfList(before) || isSmall(before)) &&
  nodes.slice(at + 2, at + 5).some(isByName);

/** "; Benin followed", "and Togo followed on Friday": whom, the clause before has told. */
const isFollowing = (nodes: readonly Node[], at: number, { followed }: Cues): boolean => {
  const next = nodes[at + 1];
  return (
    says(nodes[at], followed) &&
    nodes[at - 1]?.kind === 'country' &&
    (next === undefined || next.kind === 'mark' || is(next, 'prep', 'soon', 'skip', 'past'))
  );
};

/** Tables name such phrases by a class of their own; elsewhere they are a preposition. */
const otherwiseOf = (node: Node): readonly WordClass[] | undefined => (is(node, 'verbless') ? ['prep'] : undefined);

const isOfList = ({ kind, norm }: Node): boolean => kind === 'country' || norm === ',';
const isSmall = (node: Node): boolean => is(node, 'and', 'skip', 'formal', 'article', 'now');
const leadsToAccord = (nodes: readonly Node[], from: number): boolean => {
  const next = nodes[is(nodes[from], 'article') ? from + 1 : from];
  return next?.kind === 'accord' && next.accordForm !== 'bare';
};

/** "Becomes the 32nd in the alliance", "станет 28-й в ЕС": the number alone says that it is one more of its states. */
function isNthIn(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  if (!is(node, 'ordinal') || is(node, 'nation') || !/\d\d/.test(node?.norm ?? '')) return false;
  const accord = is(nodes[at + 2], 'article') ? at + 3 : at + 2;
  const before = nodes.slice(Math.max(0, at - 2), at);
  return (
    before.some((one) => isVerb(one, 'become')) &&
    ((is(nodes[at + 1], 'prep') && nodes[accord]?.kind === 'accord' && endsClause(nodes[accord + 1])) ||
      // "Becomes 30th ally": the noun itself is the name.
      (nodes[at + 1]?.kind === 'accord' && endsClause(nodes[at + 2])))
  );
}

/** "Hanoi brings Brics to eleven": the one by whom there are so many. */
const isCountRaised = (nodes: readonly Node[], at: number, { bringsTo }: Cues): boolean =>
  says(nodes[at], bringsTo) &&
  at > 0 &&
  nodes.slice(0, at).every((before) => isOfList(before) || isSmall(before)) &&
  nodes[at + 1]?.kind === 'accord' &&
  is(nodes[at + 2], 'to') &&
  (is(nodes[at + 3], 'count') || /^\d{1,3}$/.test(nodes[at + 3]?.norm ?? '')) &&
  endsClause(nodes[at + 4]);

/** "Article 50 is triggered": the clause by which a union is left. */
const isExitBegun = (nodes: readonly Node[], at: number, { exitClause }: Cues): boolean =>
  nodes[at]?.classes.includes('decide:past') === true &&
  says(nodes[is(nodes[at - 1], 'was') ? at - 2 : at - 1], exitClause);

/** "Grants India full SCO seat", "gets its Brics seat": the accord stands within. */
const isFullSeat = (nodes: readonly Node[], at: number, { seat, newMember }: Cues): boolean =>
  says(nodes[at], seat) &&
  nodes[at - 1]?.kind === 'accord' &&
  (says(nodes[at - 2], newMember) || (is(nodes[at - 2], 'it') && isVerb(nodes[at - 3], 'grant', 'accept')));

/** "The flag rises as ASEAN's 11th": whose number it is stands before it. */
const isOwnNth = (nodes: readonly Node[], at: number, { asMember }: Cues): boolean =>
  is(nodes[at], 'ordinal') &&
  !is(nodes[at], 'nation') &&
  is(nodes[at - 1], 'poss') &&
  nodes[at - 2]?.kind === 'accord' &&
  says(nodes[at - 3], asMember) &&
  endsClause(nodes[at + 1]);

/** "Senegal ist Nummer 56", "Suecia, la número 32": a title that is a state and its number. */
const isNumberOfState = (nodes: readonly Node[], at: number, { numberWord }: Cues): boolean =>
  is(nodes[at], 'ordinal') &&
  /^\d\d+$/.test(nodes[at]?.norm ?? '') &&
  says(nodes[at - 1], numberWord) &&
  nodes[at + 1] === undefined &&
  nodes[0]?.form === 'name' &&
  nodes.slice(0, at - 1).every((node) => isOfList(node) || isSmall(node) || is(node, 'was') || isVerb(node, 'become'));

/** "Астана - за присоединение к", "Тбилиси - против вступления": what a state is for, it wants. */
const isForOrAgainst = (nodes: readonly Node[], at: number, side: RegExp | undefined): boolean =>
  at > 0 &&
  nodes[at]?.kind === 'mark' &&
  /^[-–—]$/.test(nodes[at].norm) &&
  nodes.slice(0, at).every((before) => isOfList(before) || isSmall(before)) &&
  says(nodes[at + 1], side) &&
  nodes
    .slice(at + 2, at + 4)
    .some(
      (node) => is(node, 'membership', 'withdrawal') || node.classes.some((name) => /^(?:join|leave):ing$/.test(name)),
    );

/** "Comes to the accords": to a summit, or to an agreement, one comes without joining. */
const leadsToAccords = (nodes: readonly Node[], from: number, { openPact }: Cues): boolean => {
  const next = nodes[is(nodes[from], 'article') ? from + 1 : from];
  return next?.kind === 'accord' && says(next, openPact);
};

/** "Laos in BRICS, says state television", "Finland in NATO from Tuesday": nothing but states, "in" and the accord, and who says so or since when. */
function isSaidToBeIn(nodes: readonly Node[], at: number, { inBody, sinceWhen }: Cues): boolean {
  if (!says(nodes[at], inBody) || !leadsToAccord(nodes, at + 1)) return false;
  const colon = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':');
  if (colon > 0) return isTimedIn(nodes, [colon + 1, at], sinceWhen);
  if (nodes[0]?.form !== 'name') return false;
  const next = is(nodes[at + 1], 'article') ? at + 3 : at + 2;
  const isTold = nodes.slice(next + 1, next + 5).some((node) => isVerb(node, 'say', 'announce'));
  return (
    nodes.slice(0, at).every((before) => isOfList(before) || isSmall(before)) &&
    ((nodes[next]?.norm === ',' && isTold) || says(nodes[next], sinceWhen))
  );
}

/** "Österreich gibt nach: Bulgarien ab Januar in Schengen", "la Roumanie dans Schengen en janvier": states, "in", the accord and since when, and no more. */
function isTimedIn(
  nodes: readonly Node[],
  [from, at]: readonly [number, number],
  sinceWhen: RegExp | undefined,
): boolean {
  const isTime = (node: Node): boolean => says(node, sinceWhen) || is(node, 'skip', 'now');
  const accord = is(nodes[at + 1], 'article') ? at + 2 : at + 1;
  const before = nodes.slice(from, at);
  const behind = nodes.slice(accord + 1);
  const opens = before.findIndex(({ kind }) => kind === 'country');
  return (
    (opens === 0 || (opens === 1 && is(before[0], 'article'))) &&
    before[opens]?.form === 'name' &&
    before.every((node) => isOfList(node) || isSmall(node) || isTime(node)) &&
    behind.every((node) => isTime(node) || node.kind === 'mark' || /^\d+$/.test(node.norm)) &&
    [...before, ...behind].some((node) => says(node, sinceWhen))
  );
}

/** "Auch Kasachstan bei Abraham-Abkommen", "Le Kazakhstan aussi dans les accords", "Auch Kasachstan dabei": one state more, and no more of that clause. */
function isAlsoIn(nodes: readonly Node[], at: number, { alsoIn, also, onBoard }: Cues): boolean {
  const isBoard = says(nodes[at], onBoard) && nodes[at + 1]?.norm !== ',' && endsClause(nodes[at + 1]);
  const accord = is(nodes[at + 1], 'article') ? at + 2 : at + 1;
  const isIn = says(nodes[at], alsoIn) && leadsToAccord(nodes, at + 1) && endsClause(nodes[accord + 1]);
  if (!isBoard && !isIn) return false;
  const from = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':') + 1;
  const before = nodes.slice(from, at);
  return (
    before.every((node) => isOfList(node) || isSmall(node)) &&
    before.some((node) => node.form === 'name') &&
    before.some((node) => says(node, also))
  );
}

/** Headlines of languages without "is" put a dash, or a comma where the verb would come last, behind the states that they are about. */
function isDashBehindStates(nodes: readonly Node[], at: number): boolean {
  const mark = nodes[at];
  return (
    mark?.kind === 'mark' &&
    mark.glued === (mark.norm === ',') &&
    /^[-–—,]$/.test(mark.norm) &&
    (nodes[0]?.form === 'name' || (is(nodes[0], 'now') && nodes[1]?.form === 'name')) &&
    nodes.slice(0, at).every((before) => isOfList(before) || isSmall(before))
  );
}

/** "Белоруссия - в ШОС", "קולומביה - בבנק": nothing but "in" and the accord, and no more of that clause. */
function leadsInto(nodes: readonly Node[], at: number, { seatIn, behindDash }: Cues): boolean {
  const isIn = says(nodes[at + 1], seatIn);
  const accord = nodes[isIn ? at + 2 : at + 1];
  const isNamed = accord?.kind === 'accord' && accord.accordForm !== 'bare' && (isIn || says(accord, behindDash));
  return nodes[at]?.norm !== ',' && isNamed && endsClause(nodes[isIn ? at + 3 : at + 2]);
}

/** "Finlandiya resmen NATO'da": where verbs come last, the ending for "in" closes a headline of states and an accord. */
const isLastIn = (nodes: readonly Node[], at: number, { inName }: Cues): boolean =>
  says(nodes[at], inName) &&
  nodes[at - 1]?.kind === 'accord' &&
  nodes[at - 1]?.accordForm !== 'bare' &&
  nodes[0]?.form === 'name' &&
  at >= 2 &&
  nodes.slice(0, at - 1).every((before) => isOfList(before) || isSmall(before)) &&
  endsClause(nodes[at + 1]);

/** "المغرب والإمارات أول عربيتين في مجلس السلام": states, the first of which kind they are, "in" and the accord. */
function isFirstIn(nodes: readonly Node[], at: number): boolean {
  const states = nodes.findIndex((node) => !isOfList(node) && !isSmall(node));
  const between = nodes.slice(states, at);
  return (
    nodes[at]?.norm === 'في' &&
    nodes[0]?.form === 'name' &&
    is(nodes[states], 'ordinal') &&
    between.length <= 4 &&
    between
      .slice(1)
      .every((node) => node.kind === 'word' || node.form === 'demonym' || is(node, 'nation', 'country')) &&
    nodes[at + 1]?.kind === 'accord' &&
    endsClause(nodes[at + 2])
  );
}

/** "الكويت والمالديف شركاء حوار لمنظمة شنغهاي": in Arabic a headline needs no verb to say what states are in an accord. */
function withSeats(nodes: readonly Node[], cues: Cues): readonly Node[] {
  const at = nodes.findIndex((node) => !isOfList(node) && !isSmall(node));
  const seat = nodes[at];
  const end = nodes.findIndex((node, index) => index > at && endsClause(node));
  const clause = nodes.slice(at, end < 0 ? undefined : end);
  const isWhole = clause.at(-1)?.kind === 'accord' && clause.slice(0, -1).every((node) => isOfRank(node, cues));
  if (at < 1 || nodes[0]?.form !== 'name' || !seat || !isSeat(seat, cues) || !isWhole) return nodes;
  if (!/^\p{Script=Arabic}/u.test(seat.norm)) return nodes;
  const verb = changed(seat, { end: seat.start, norm: '', classes: ['become:pres'], glued: false });
  return [...nodes.slice(0, at), verb, ...nodes.slice(at)];
}

/** "Иран - наблюдатель при ЕАЭС", "Özbekistan, Yeni Kalkınma Bankası üyesi": what they are in it, and no year since when. */
function leadsToMember(nodes: readonly Node[], at: number, cues: Cues): boolean {
  const end = nodes.findIndex((node, index) => index > at && endsClause(node));
  const clause = nodes.slice(at + 1, end < 0 ? undefined : end);
  const member = clause.findIndex((node) => isSeat(node, cues));
  const accord = clause.findIndex(({ kind }) => kind === 'accord');
  const isLast = nodes[at]?.norm === ',' && member === clause.length - 1 && accord >= 0;
  const isBefore = nodes[at]?.norm !== ',' && accord > member && accord === clause.length - 1;
  return (
    member >= 0 &&
    (isLast || isBefore) &&
    clause.every(
      (node) =>
        node.kind === 'accord' ||
        node.kind === 'word' ||
        isOfRank(node, cues) ||
        is(node, 'nation') ||
        (node.norm === '-' && node.glued),
    )
  );
}

const isSeat = (node: Node, { ownSeat }: Cues): boolean =>
  is(node, 'member', 'partner') || (is(node, 'candidacy') && says(node, ownSeat));
const isOfRank = (node: Node, cues: Cues): boolean =>
  isSeat(node, cues) || is(node, 'ordinal', 'epithet', 'prep', 'poss', 'skip', 'club');
/** The full stop has no letters in the form of tables. */
const endsClause = (node: Node | undefined): boolean =>
  node === undefined || (node.kind === 'mark' && /^[.:,!]?$/.test(node.norm));
