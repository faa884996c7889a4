import { type Governor, governorOf } from './governor';
import type { Group } from '../mentions/groups';
import { isUntilDay } from './marks';
import { says } from '../languages/cues';
import { type Node, is, isComma } from '../mentions/nodes';
import type { ReadySentence } from './ready-sentence';

/** What stands behind an act in its clause. */
export interface Right {
  /** Countries named after it. */
  readonly object: Group | undefined;
  /** For nouns: the verb that follows ("was rejected", "begin"). */
  readonly after: Governor | undefined;
  readonly afterWill: boolean;
  readonly afterMay: boolean;
  readonly afterNot: boolean;
  /** The first "not" stands in a phrase of its own, behind a comma or a preposition: "joined, not without doubts". */
  readonly isNotApart: boolean;
  readonly conditionAfter: boolean;
}

/** Looks from an act to the right, as far as its clause goes. */
export function lookRight({ nodes, groups, cues }: ReadySentence, at: number): Right {
  const right: { -readonly [K in keyof Right]: Right[K] } = {
    afterWill: false,
    afterMay: false,
    afterNot: false,
    isNotApart: false,
    conditionAfter: false,
    object: undefined,
    after: undefined,
  };
  for (let next = at + 1; next < nodes.length && next - at <= 16; next++) {
    const node = nodes[next];
    if (is(node, 'until') && isUntilDay(nodes, next, cues)) continue;
    if (is(node, 'if', 'until')) right.conditionAfter = true;
    // "Would serve the region, but a state must come first".
    if (is(node, 'aside') && nodes.slice(next + 1, next + 9).some((other) => is(other, 'if', 'until')))
      right.conditionAfter = true;
    // "Becomes the tenth member, six years after it applied": what it did before.
    if (is(node, 'past') && says(node, cues.afterOlder)) break;
    if (!node || endsClause(node) || beginsClause(nodes, groups, next) || goesOn(nodes, next)) break;
    const group = groups.find(({ from, to }) => from <= next && next < to);
    // "Kroatien darf in den Schengen-Raum, Rumänien nicht": denied of the next.
    if (group && nodes[next - 1]?.norm === ',' && is(nodes[group.to], 'not')) break;
    if (group) {
      if (!right.after) right.object ??= group;
      next = group.to - 1;
      continue;
    }
    if (right.after) continue;
    if (is(node, 'will')) right.afterWill = true;
    if (is(node, 'may')) right.afterMay = true;
    // "ولم يصل": "and" that is written together with "not" begins a clause of its own.
    if (is(node, 'not') && says(node, cues.andGlued)) break;
    // "Joins without conditions": what it goes without denies nothing.
    if (is(node, 'not') && !is(node, 'without')) {
      if (!right.afterNot) right.isNotApart = is(nodes[next - 1], 'prep', 'to') || nodes.slice(at, next).some(isComma);
      right.afterNot = true;
    }
    const governor = governorOf(node, nodes[next - 1]);
    if (governor?.form !== undefined && governor.form !== 'ing' && !isNoun(nodes, next)) right.after = governor;
  }
  return right;
}

/** "Casting the only vote against": behind an article a base form is a noun. */
const isNoun = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.classes.some((name) => name.endsWith(':base')) === true &&
  (is(nodes[at - 1], 'article', 'ordinal') || (is(nodes[at - 1], 'skip') && is(nodes[at - 2], 'article')));

const clauseEnd = new Set([';', ':', '(', ')', '…', '|', '•', '؛', '—']);
const endsClause = (node: Node | undefined): boolean =>
  node === undefined ||
  (node.kind === 'mark' && clauseEnd.has(node.norm)) ||
  is(node, 'aside', 'background', 'if', 'until');

/** "Announced its withdrawal and urged others to follow", "the 15th member, with others expected to follow": what comes next is told of the state. */
function goesOn(nodes: readonly Node[], at: number): boolean {
  if (isComma(nodes[at])) return is(nodes[at + 1], 'with') && is(nodes[at + 2], 'others');
  if (!is(nodes[at], 'and') || nodes[at - 1]?.kind === 'mark') return false;
  let verb = at + 1;
  while (is(nodes[verb], 'skip', 'formal', 'has', 'not', 'half-not')) verb++;
  return nodes[verb]?.classes.some((name) => /:(?:pres|past)$/.test(name)) === true;
}

/** "Green light for Croatia, Austria blocks Romania": behind the comma another state acts. */
function beginsClause(nodes: readonly Node[], groups: readonly Group[], at: number): boolean {
  if (!isComma(nodes[at])) return false;
  const from = is(nodes[at + 1], 'article') ? at + 2 : at + 1;
  const group = groups.find((one) => one.from === from);
  return group !== undefined && nodes[group.to]?.classes.some((name) => /:(?:pres|past|fut)$/.test(name)) === true;
}
