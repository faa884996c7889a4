import type { EvidenceSpan } from '@app/accords';
import { says } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { type Node, is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';

/** Where a ceremony takes place: "at a ceremony in Washington", "à Rabat", "Washington'da". */
export function placeOf({ act, kind }: Candidate, text: string, grammar: LanguageGrammar): EvidenceSpan | undefined {
  if (!kind.startsWith('ceremony')) return undefined;
  const { nodes } = act.sentence;
  const behind = nodes.map((_, at) => at).filter((at) => at > act.at && at - act.at <= 24);
  const before = nodes
    .map((_, at) => at)
    .filter((at) => at < act.at && act.at - at <= 14)
    .reverse();
  for (const at of [...behind, ...before]) {
    const to = isPlace(nodes, at, grammar) ? endOfName(nodes, at, grammar) : undefined;
    if (to === undefined) continue;
    const [start, end] = [nodes[at]?.start ?? 0, nodes[to - 1]?.end ?? 0];
    return { field: 'place', start, end, quote: text.slice(start, end) };
  }
  return undefined;
}

const isSpot = (node: Node | undefined): boolean =>
  node?.kind === 'country' && (node.form === 'capital' || node.form === 'name' || node.form === 'metonym');

/** A capital, state or seat behind its preposition or with the ending of a place; where names have a capital, any name. */
function isPlace(nodes: readonly Node[], at: number, { beforePlace, capitals, cues }: LanguageGrammar): boolean {
  const node = nodes[at];
  const next = nodes[at + 1];
  if (isSpot(node) && says(next, cues.locative)) return true;
  const words = beforePlace.split(' | ');
  const before = is(nodes[at - 1], 'article') ? nodes[at - 2] : nodes[at - 1];
  const isBehind = words.includes(before?.norm ?? '') || (isSpot(node) && says(node, cues.inGlued));
  if (!isBehind || is(next, 'poss')) return false;
  return isSpot(node) || (capitals && node?.kind === 'word' && node.capital === true && /^\p{L}/u.test(node.norm));
}

const small = /^(?:de|da|do|del|di|la|el|al)$/;

/** "Rio de Janeiro", "New Delhi", "Sharm el-Sheikh": as far as the capitals go. */
function endOfName(nodes: readonly Node[], at: number, { capitals }: LanguageGrammar): number {
  let to = at + 1;
  const isHigh = (next: number): boolean => nodes[next]?.kind === 'word' && nodes[next].capital === true;
  while (capitals && to - at < 5 && (isHigh(to) || (small.test(nodes[to]?.norm ?? '') && isHigh(to + 1)))) to++;
  return to;
}
