import { type Cues, says } from '../languages/cues';
import { type Node, beforeArticle, is, isByName, isVerb } from '../mentions/nodes';

const hardMarks = new Set([';', ':', '—', '(', ')', '…', '|', '•', '?', '!', '؛', '؟', '[', ']', '–', '-']);

/** "Until 2028", "до конца 2028 года", "2028'e kadar": a time, not a condition. */
export const isUntilDay = (nodes: readonly Node[], at: number, { partOfYear }: Cues): boolean =>
  [-3, -2, -1, 1, 2, 3].some((step) => /^\d{1,4}$/.test(nodes[at + step]?.norm ?? '')) ||
  says(nodes[at + 1], partOfYear);

/** "Après l'Ukraine, la Moldavie demande", "nach den Emiraten normalisiert auch der Sudan": who went before, and no clause of its own. */
export function wentBefore(nodes: readonly Node[], at: number, { afterWhom }: Cues): boolean {
  if (!is(nodes[at], 'background')) return false;
  let next = is(nodes[at + 1], 'article') ? at + 2 : at + 1;
  if (nodes[next]?.kind !== 'country') return false;
  while (nodes[next]?.kind === 'country' || is(nodes[next], 'and', 'article')) next++;
  return nodes[next]?.norm === ',' || says(nodes[at], afterWhom);
}

/** A mark that parts clauses. */
export const isHard = (nodes: readonly Node[], at: number): boolean => {
  const node = nodes[at];
  if (node?.kind !== 'mark') return false;
  if (node.norm === '-' || node.norm === '–') return !node.glued;
  return hardMarks.has(node.norm);
};

/** "Said on Friday it had joined", "confirmed that the country had": the past of what somebody says is the news itself. */
export const isReported = (nodes: readonly Node[], at: number, { hadDone }: Cues): boolean => {
  const subject = nodes[at - 1];
  const isSubject =
    subject?.kind === 'country' || is(subject, 'it', 'that', 'country', 'institution', 'parliament', 'head');
  if (!says(nodes[at], hadDone) || !isSubject) return false;
  return nodes
    .slice(Math.max(0, at - 9), at)
    .some((node) => node.classes.includes('say:past') || node.classes.includes('announce:past'));
};

/** "Became the second country after Nepal to ratify": who went ahead, and no clause. */
export const isRankedBehind = (nodes: readonly Node[], at: number, { rankedAfter }: Cues): boolean =>
  says(nodes[at], rankedAfter) &&
  nodes.slice(Math.max(0, at - 4), at).some((node) => is(node, 'nation', 'ordinal', 'country', 'member'));

/** "After 47 years Britain left", at the head of a sentence: how long it took, and no clause. */
export const isAfterSpell = (nodes: readonly Node[], at: number, { rankedAfter, spellOfTime }: Cues): boolean => {
  if (at > 0 || !says(nodes[at], rankedAfter)) return false;
  const many = nodes[at + 1];
  const isMany = many !== undefined && (is(many, 'count') || /^\d{1,3}$/.test(many.norm));
  return isMany && says(nodes[at + 2], spellOfTime) && (!is(nodes[at + 3], 'of') || nodes[at + 4]?.code === undefined);
};

/** "Tells Moscow that", "уведомил Москву о": to whom it is said, and what. */
export const isTold = (nodes: readonly Node[], [from, to]: readonly [number, number], cues: Cues): boolean =>
  says(nodes[beforeArticle(nodes, from)], cues.tells) &&
  (is(nodes[to], 'it', 'that') || says(nodes[to], cues.whatIsTold) || isGivenNotice(nodes, to, cues));

/** "Gave Moscow six months' notice on Thursday that". */
function isGivenNotice(nodes: readonly Node[], to: number, { notice }: Cues): boolean {
  const ahead = nodes.slice(to, to + 8);
  const at = ahead.findIndex((node) => says(node, notice));
  return at >= 0 && ahead.slice(0, at).every(({ classes }) => !classes.some((name) => name.includes(':')));
}

/** "برلمانا لم يولد": behind a noun without an article the Arabic "did not" tells of that noun, and belongs to the verb right behind it. */
export function negatesNext(nodes: readonly Node[], [at, head]: readonly [number, number], cues: Cues): boolean {
  const next = nodes[at + 1];
  const noun = nodes[at - 1];
  const isRelative = noun?.kind === 'word' && says(noun, cues.bareNoun);
  return says(nodes[at], cues.didNot) && isRelative && at + 1 < head && next?.kind === 'word';
}

/** "İbrahim Anlaşmaları'na katılan Fas", "NATO üyesi Gana": where verbs come last, what stands before its noun describes it; "katılan ilk ülke oldu" is the news. */
function describesNext(nodes: readonly Node[], head: number, cues: Cues): boolean {
  const node = nodes[head];
  const next = nodes[head + 1];
  if (next === undefined || next.kind === 'mark') return false;
  const isParticiple =
    says(node, cues.describing) &&
    node?.classes.some((name) => /^(?:join|leave|sign|ratify|approve):/.test(name)) === true;
  const near = nodes.slice(head + 1, head + 6);
  const isNth =
    near.some((other) => is(other, 'nation', 'ordinal', 'country')) && near.some((other) => isVerb(other, 'become'));
  // "NATO'nun yeni üyesi Gana oldu".
  if (says(node, cues.newMember) && next.kind === 'country' && isVerb(nodes[head + 2], 'become')) return false;
  return (isParticiple || says(node, cues.memberOf)) && !isNth && !says(next, cues.goesOn);
}

/** "El acuerdo que firmaron Tokio y Canberra", "das Abkommen, das Tokio unterzeichnete": a clause that only says which agreement it is; one with a day of late is news. */
export function describesAccord(nodes: readonly Node[], head: number, cues: Cues): boolean {
  const forms = nodes[head]?.classes ?? [];
  if (!forms.some((name) => name.endsWith(':past')) || forms.some((name) => /:(?:pres|fut)$/.test(name))) return false;
  let opens = head - 1;
  while (head - opens < 10 && nodes[opens]?.kind !== 'mark' && !says(nodes[opens], cues.aboutNoun)) opens--;
  if (!says(nodes[opens], cues.aboutNoun)) return false;
  const noun = nodes[opens - 1]?.norm === ',' ? nodes[opens - 2] : nodes[opens - 1];
  const isNamed = noun?.kind === 'accord' && isByName(noun);
  const isAgreement = !isNamed && is(noun, 'treaty', 'deal', 'pact', 'whole', 'law');
  return isAgreement && !nodes.slice(opens, head + 7).some((node) => says(node, cues.day) || is(node, 'soon'));
}

/** "שתצטרף": "that" is written together with the verb. */
const isGluedThat = (node: Node | undefined, { thatGlued }: Cues): boolean =>
  says(node, thatGlued) && node?.classes.some((name) => name.includes(':')) === true;

/** "ירדן, שהחזירה את שגרירה": behind a comma the glued word for "who" makes a known thing of the verb. "Подписанного" describes a noun. */
export function isRelative(nodes: readonly Node[], head: number, finite: boolean, cues: Cues): boolean {
  const node = nodes[head];
  if (says(node, cues.attribute) || describesNext(nodes, head, cues)) return true;
  return finite && says(node, cues.relative) && nodes[head - 1]?.norm === ',';
}

/** "הכחישה שתצטרף", "نفت أنها ستنضم": what is denied or refused is what the word for "that" leads to. */
export function leadsByThat(nodes: readonly Node[], [at, head]: readonly [number, number], cues: Cues): boolean {
  const between = nodes.slice(at + 1, head);
  const opens = says(nodes[at], cues.endsInThat) || isGluedThat(nodes[head], cues);
  return between.length <= 3 && (opens || between.some((node) => is(node, 'that')));
}

/** "La ley que ratificó el Estatuto": a law or treaty, and no name of one, behind which stands what it did. */
export const isLaw = (node: Node | undefined): boolean =>
  is(node, 'law', 'treaty', 'pact') && !(node?.kind === 'accord' && isByName(node));

/** "Enacts a law that", "approves the bill that": the law is the object of what is told. */
export const isPassedNow = (nodes: readonly Node[], law: number): boolean =>
  nodes
    .slice(Math.max(0, law - 4), law)
    .some((node) => node.classes.some((name) => /^(?:approve|ratify|sign):(?:pres|past)$/.test(name)));

const isPlainWord = (node: Node | undefined): boolean => node?.kind === 'word' && !/^\d/.test(node.norm);

/** "Tariffs on any country that joins", "sanctions on states that sign": whoever does it, and nobody has. */
export const isOfAnyone = (nodes: readonly Node[], that: number, { anyOne, statesCounted }: Cues): boolean =>
  // "Deplores states that left".
  (says(nodes[that - 1], statesCounted) && (is(nodes[that - 2], 'prep') || isPlainWord(nodes[that - 2]))) ||
  (is(nodes[that - 1], 'nation', 'member', 'institution') && says(nodes[that - 2], anyOne)) ||
  // "Joins nations that have signed": who did so before.
  (is(nodes[that - 1], 'others') && isVerb(nodes[that - 2], 'join'));

/** "Katıldı mı", "üyesi olduğunda": where the verb comes last, what asks, or makes a time of it that has not come, stands behind the act. */
export const moodBehind = (
  nodes: readonly Node[],
  [head, at]: readonly [number, number],
  cues: Cues,
): { whether?: true; conditional?: true } => ({
  ...(at === head + 1 && says(nodes[at], cues.asksBehind) && { whether: true }),
  ...(at - head <= 2 && [nodes[head], nodes[at]].some((node) => says(node, cues.onceDone)) && { conditional: true }),
});
