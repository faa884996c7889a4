import { type Cues, says } from '../languages/cues';
import type { Governor } from './governor';
import type { Group } from '../mentions/groups';
import { organs } from '../mentions/organs';
import type { Surroundings } from './surroundings';
import { type Node, is } from '../mentions/nodes';

/** A helper of the verb, which stands right before its subject where something else opens the sentence. */
export const isHelper = (node: Node | undefined, { helper }: Cues): boolean =>
  is(node, 'has', 'was') || says(node, helper);

/** "Wie das Amt mitteilte, tritt Kenia bei": behind a whole clause the verb stands before its subject. */
export function opensMainClause(
  nodes: readonly Node[],
  groups: readonly Group[],
  comma: number,
  head: number,
): boolean {
  const next = is(nodes[head + 1], 'article') ? head + 2 : head + 1;
  return comma === head - 1 && groups.some(({ from, role }) => from === next && role !== 'oblique');
}

/** "Kroatien dagegen tritt bei": no clause begins right behind a subject. */
export const isAmid = (nodes: readonly Node[], at: number, { amid }: Cues): boolean =>
  says(nodes[at], amid) && at > 0 && nodes[at - 1]?.kind === 'country';

/** An act as far as it has been looked at: where it stands, what governs it, how many commas were passed. */
interface Walked {
  readonly head: number;
  readonly governors: readonly Governor[];
  readonly commas: number;
  readonly cues: Cues;
}

/** "Hat nach zwölf Jahren unterschrieben", "nach langer Debatte tritt es bei": a phrase of nouns beside a verb says when or why. */
export function isBesideVerb(nodes: readonly Node[], at: number, { head, governors, commas, cues }: Walked): boolean {
  if (!says(nodes[at], cues.besideVerb) || (commas > 0 && governors.length === 0)) return false;
  const isVerbal = nodes[head]?.classes.some((name) => /:(?:pres|past|fut|base|pass)$/.test(name)) === true;
  // "Kündigt wegen hoher Kosten seinen Austritt an": another noun has an article of its own.
  const ends =
    isVerbal || governors.length > 0
      ? head
      : is(nodes[head - 1], 'article', 'it') || says(nodes[head - 1], cues.itsOwn)
        ? head - 1
        : at;
  return nodes.slice(at + 1, ends).some(({ kind, capital }) => kind === 'class' || capital === true);
}

/** How many governors stand behind the phrase that begins there: its own nouns ("nach langer Debatte") govern nothing. */
export function countBeyondPhrase(nodes: readonly Node[], at: number, governors: readonly Governor[]): number {
  const ends = nodes.findIndex(
    ({ kind, classes }, index) =>
      index > at && (kind === 'mark' || classes.some((name) => /:(?:pres|past)$/.test(name))),
  );
  return (
    governors.findLastIndex(({ node, form }) =>
      ends < 0 ? form !== undefined && form !== 'ing' : nodes.indexOf(node) >= ends,
    ) + 1
  );
}

/** "После выборов Чили ратифицировала", "بعد مفاوضات وقعت تشيلي": a phrase of nouns without a comma, and the main verb behind. */
export function isBehindNouns(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  { head, finite, inner, governors, commas, cues }: Walked & Pick<Surroundings, 'inner'> & { readonly finite: boolean },
): boolean {
  const next = nodes[at + 1];
  if (!next || commas > 0 || cues.afterNoun?.test(`${nodes[at]?.norm} ${next.norm}`) !== true) return false;
  const main = finite ? nodes[head] : governors.findLast(({ form }) => form === 'pres' || form === 'past')?.node;
  const verb = main ? nodes.indexOf(main) : -1;
  if (verb < 0 || !inner) return verb >= 0;
  // "После Франции": that state is whom another comes after.
  if (inner.from === at + 1) return false;
  const between = nodes.slice(
    nodes[inner.from]?.form === 'demonym' && is(nodes[inner.to], ...organs) ? inner.to + 1 : inner.to,
    verb,
  );
  const organ = nodes[inner.from - 1];
  const isOfDeed = inner.from - 1 > at + 1 && isDeedAsSubject(organ, cues);
  const isNext = between.every(
    (node) =>
      is(node, 'skip', 'formal', 'not', 'will', 'soon') || (isOfDeed && (node.kind === 'accord' || is(node, 'prep'))),
  );
  const isOwner =
    is(organ, 'head', 'official', 'parliament', 'institution') &&
    (cues.inGenitive === undefined || says(organ, cues.inGenitive));
  return isNext && !isOwner && !groups.some((one) => one !== inner && one.from === verb + 1 && one.role !== 'oblique');
}

/** "После переворота участие Мали в союзе приостановлено": what is done to a membership, told by its case from one that the phrase is about. */
const isDeedAsSubject = (node: Node | undefined, { inGenitive }: Cues): boolean =>
  inGenitive !== undefined &&
  (is(node, 'membership', 'withdrawal') || node?.classes.includes('join:ing') === true) &&
  !says(node, inGenitive);
