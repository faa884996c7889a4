import { type Node, is } from '../mentions/nodes';

const hardMarks = new Set([';', ':', '—', '(', ')', '…', '|', '•', '?', '!', '؛', '؟', '[', ']', '–', '-']);

/** "Until 2028", "до конца 2028 года", "2028'e kadar": a time, not a condition. */
export const isUntilDay = (nodes: readonly Node[], at: number): boolean =>
  [-3, -2, -1, 1, 2, 3].some((step) => /^\d{1,4}$/.test(nodes[at + step]?.norm ?? '')) ||
  season.test(nodes[at + 1]?.norm ?? '');
const season = /^(?:лета|весны|осени|зимы|конца|начала|середины|summer|autumn|spring|winter|نهايه|מועד|סוף)$/;

/** "Après l'Ukraine, la Moldavie demande", "nach den Emiraten normalisiert auch der Sudan": who went before, and no clause of its own. */
export function wentBefore(nodes: readonly Node[], at: number): boolean {
  if (!is(nodes[at], 'background')) return false;
  let next = is(nodes[at + 1], 'article') ? at + 2 : at + 1;
  if (nodes[next]?.kind !== 'country') return false;
  while (nodes[next]?.kind === 'country' || is(nodes[next], 'and', 'article')) next++;
  return nodes[next]?.norm === ',' || nodes[at]?.norm === 'nach';
}

/** A mark that parts clauses. */
export const isHard = (nodes: readonly Node[], at: number): boolean => {
  const node = nodes[at];
  if (node?.kind !== 'mark') return false;
  if (node.norm === '-' || node.norm === '–') return !node.glued;
  return hardMarks.has(node.norm);
};

/** "Said on Friday it had joined": the past of what somebody says is the news itself. */
export const isReported = (nodes: readonly Node[], at: number): boolean => {
  if (nodes[at]?.norm !== 'had' || !is(nodes[at - 1], 'it', 'that')) return false;
  return nodes
    .slice(Math.max(0, at - 7), at)
    .some((node) => node.classes.includes('say:past') || node.classes.includes('announce:past'));
};

/** "Became the second country after Nepal to ratify": who went ahead, and no clause. */
export const isRankedBehind = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.norm === 'after' &&
  nodes.slice(Math.max(0, at - 4), at).some((node) => is(node, 'nation', 'ordinal', 'country', 'member'));

/** "Tells Moscow that", "уведомил Москву о": to whom it is said, and what. */
export const isTelling = (node: Node | undefined): boolean => telling.test(node?.norm ?? '');
export const isWhatIsTold = (node: Node | undefined): boolean =>
  is(node, 'it', 'that') || /^(?:об?|обо)$/.test(node?.norm ?? '');
const telling =
  /^(?:tells?|told|informs?|informed|notif(?:y|ies|ied)|assures?|assured|warns?|warned|(?:уведоми|извести|проинформирова|предупреди|завери)л[аио]?|و?(?:ابلغ|اخطر|اعلم)ت?)$/;

/** Russian participles in their long form, in the letters of tables (without "й"): they describe a noun. */
export const isAttribute = (norm: string): boolean => longParticiple.test(norm);
const longParticiple = /^[а-я]+(?:нн|[аяиы]т)(?:ы[ие]|ого|ому|ым|ыми|ых|ом|ая|ую|о[ие])$/u;

/** "برلمانا لم يولد": behind a noun without an article the Arabic "did not" tells of that noun, and belongs to the verb right behind it. */
export function negatesNext(nodes: readonly Node[], at: number, head: number): boolean {
  const next = nodes[at + 1];
  const noun = nodes[at - 1];
  const isRelative = noun?.kind === 'word' && /[^ء]ا$/u.test(noun.norm);
  return nodes[at]?.norm === 'لم' && isRelative && at + 1 < head && next?.kind === 'word';
}
