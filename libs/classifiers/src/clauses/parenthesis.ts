import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { isOfficerTail } from '../mentions/organs';
import { isHelper } from './main-clause';
import { type Node, is, isComma, isLongDash, isVerb } from '../mentions/nodes';

/** What stands between two commas is at most so long. */
const REACH = 18;

interface Walked {
  readonly head: number;
  readonly at: number;
  readonly cues: Cues;
}

/** What stands in brackets is passed over, and between two commas where the comma before a finite verb closes it. */
export function openingMark(
  nodes: readonly Node[],
  groups: readonly Group[],
  { head, at, skips, cues }: Walked & { readonly skips: boolean },
): number | undefined {
  if (nodes[at]?.norm === ')' && at > 2) {
    const back = [2, 3, 4, 5].find((step) => nodes[at - step]?.norm === '(');
    return back === undefined ? undefined : at - back;
  }
  return skips ? openingComma(nodes, groups, { head, at, cues }) : undefined;
}

/**
 * "Chad, which signed the convention in 2012, ratified it": from the comma or dash right before a verb back to the one right behind its
 * subject, where what stands between tells of the subject by the way.
 */
function openingComma(
  nodes: readonly Node[],
  groups: readonly Group[],
  { head, at, cues }: Walked,
): number | undefined {
  const isDashed = isLongDash(nodes[at]);
  if (!isDashed && !isComma(nodes[at])) return undefined;
  if (cues.helper !== undefined) return openingBeforeSecond(nodes, groups, at, cues);
  const verb = nodes.findIndex((node, index) => index > at && !is(node, 'skip', 'formal', 'has', 'was', 'about'));
  // "Sweden, which applied in 2022, becomes a member": the verb behind the comma governs what comes next.
  if (verb < head && !isFinite(nodes[verb])) return undefined;
  for (let open = at - 2; open > 0 && at - open <= REACH; open--) {
    if (isDashed ? !isLongDash(nodes[open]) : !isAsideOf(nodes, [open, at], cues)) continue;
    // "הודיע, אחרי שיחה עם נתניהו, על הצטרפות": right behind the verb that says it.
    if (isVerb(nodes[open - 1], 'say', 'announce')) return open;
    if (groups.some((group) => group.role !== 'oblique' && endsSubject(nodes, group.to, open))) return open;
  }
  return undefined;
}

/** "Kenia, das kein Öl besitzt, hat ratifiziert": where the verb stands second, whatever parts it from the subject tells of that by the way. */
function openingBeforeSecond(
  nodes: readonly Node[],
  groups: readonly Group[],
  at: number,
  cues: Cues,
): number | undefined {
  const mark = isLongDash(nodes[at]) ? isLongDash : isComma;
  if (!isFinite(nodes[at + 1]) && !isHelper(nodes[at + 1], cues) && !is(nodes[at + 1], 'may')) return undefined;
  const found = groups.findLast(
    ({ role, to }) => role !== 'oblique' && mark(nodes[to]) && to < at - 1 && at - to <= REACH,
  );
  return found?.to;
}

/** "Kenya, which", "Kenya's cabinet, which": a state, or whoever acts for it, right before the comma. */
const endsSubject = (nodes: readonly Node[], to: number, comma: number): boolean =>
  to <= comma && comma - to <= 4 && nodes.slice(to, comma).every((node) => is(node, 'poss') || isOfficerTail(node));

/** The base form is that of several who act. */
const isFinite = (node: Node | undefined): boolean =>
  is(node, 'will') || node?.classes.some((name) => /:(?:pres|past|base)$/.test(name)) === true;

/** "Kenya, as expected,", "Peru, like Chile before it,": no further subject of the verb, and no clause of its own. */
const isWithoutVerb = (between: readonly Node[]): boolean =>
  !is(between[0], 'and') &&
  between[0]?.kind !== 'country' &&
  !between.some((node) => isComma(node) || (isFinite(node) && !is(node, 'will')));

/** A comma behind which something is told by the way, up to the next. */
const isAsideOf = (nodes: readonly Node[], [open, at]: readonly [number, number], cues: Cues): boolean =>
  isComma(nodes[open]) && (opensAside(nodes[open + 1], cues) || isWithoutVerb(nodes.slice(open + 1, at)));

const opensAside = (node: Node | undefined, cues: Cues): boolean =>
  is(node, 'article') || says(node, cues.opensAside) || (node?.kind === 'word' && says(node, cues.participle));
