import type { Group } from './groups';
import { type Cues, says } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { type Node, beforeArticle, is } from './nodes';
import { normalWord } from '../text/tokenize';

const REACH = 9;
const known = new WeakMap<LanguageGrammar, ReadonlyMap<string, number>>();

/** The numbers that a language writes in words, by their normal form. */
function numbersOf(grammar: LanguageGrammar): ReadonlyMap<string, number> {
  let numbers = known.get(grammar);
  if (!numbers) {
    const forms = grammar.numbers.split(' ').map((one) => one.split('/'));
    numbers = new Map(forms.flatMap((same, index) => same.map((form) => [normalWord(form), index + 2] as const)));
    known.set(grammar, numbers);
  }
  return numbers;
}

export interface Counted {
  /** Infinite where it is a number too great to be listed: "twenty-three". */
  readonly count: number;
  readonly at: number;
  /** Who is named is one of them: "Fiji was among 46 states that signed". */
  readonly among?: boolean;
}

/** How many act, where a number stands for them: "three states sign", "huit pays ont signé"; the number nearest before the act. */
export function countedBefore(nodes: readonly Node[], act: number, grammar: LanguageGrammar): Counted | undefined {
  const numbers = numbersOf(grammar);
  for (let at = act - 1; at >= 0 && act - at <= REACH; at--) {
    const node = nodes[at];
    if (node === undefined || node.kind === 'country' || (node.kind === 'mark' && !node.glued)) return undefined;
    // "Huit pays" may be one phrase of the table.
    const [first = ''] = node.norm.split(' ');
    const among = isAmong(nodes, at, grammar);
    const count = (among ? /^\d{1,3}$/ : /^\d{1,2}$/).test(first) ? Number(first) : numbers.get(first);
    if (count !== undefined && count >= 2 && among) return { count, at, among };
    if (count !== undefined && isLastOfList(nodes, at)) return undefined;
    if (count !== undefined && count >= 2 && !isOfTime(nodes, at, grammar.cues))
      return { count: node.glued && nodes[at - 1]?.kind === 'mark' ? Infinity : count, at };
  }
  return undefined;
}

/** "Among the 46", "parmi les 46", "zählt zu den 46". */
const isAmong = (nodes: readonly Node[], at: number, { among }: LanguageGrammar): boolean =>
  among?.test(nodes[beforeArticle(nodes, at)]?.norm ?? '') === true;

/** "Fiji, Peru and the ten states of the bloc sign": those named act as well. */
const isLastOfList = (nodes: readonly Node[], at: number): boolean => {
  const before = beforeArticle(nodes, at);
  return is(nodes[before], 'and') && nodes[before - 1]?.kind === 'country' && nodes[before - 2]?.norm === ',';
};

/** "Two years", "10 May", "three in four", "93 votes", "60 per cent": no number of states. */
const isOfTime = (nodes: readonly Node[], at: number, { votes }: Cues): boolean => {
  const next = nodes[at + 1];
  if (next === undefined || next.kind === 'mark' || is(next, 'past', 'soon', 'prep', 'was', 'and')) return true;
  return next.kind === 'word' && says(next, votes);
};

/** "Reist nach Oman, wo beide Länder unterzeichnen", "where both countries will sign": the two that the sentence has named. */
export function bothBefore(
  { nodes, groups, cues }: { readonly nodes: readonly Node[]; readonly groups: readonly Group[]; readonly cues: Cues },
  at: number,
): string[] | undefined {
  const both = nodes.slice(Math.max(0, at - 5), at).find((node) => says(node, cues.both));
  if (!both) return undefined;
  const named = groups.filter(({ to }) => to <= nodes.indexOf(both)).flatMap(({ codes }) => codes);
  const codes = [...new Set(named)];
  return codes.length === 2 ? codes : undefined;
}

/** "Ten states deposit their instruments, among them Senegal and Italy": of those who are only counted some are named behind. */
export const includedBehind = (
  { nodes, groups }: { readonly nodes: readonly Node[]; readonly groups: readonly Group[] },
  at: number,
): Group | undefined => groups.find(({ from }) => from > at && is(nodes[beforeArticle(nodes, from)], 'including'));

/** "Ten states, including Senegal and Italy, deposit their instruments": the same before the verb. */
export const includedBefore = (
  { nodes, groups }: { readonly nodes: readonly Node[]; readonly groups: readonly Group[] },
  at: number,
): Group | undefined =>
  groups.find(({ from, to }) => {
    const including = beforeArticle(nodes, from);
    const isAside = nodes[to]?.norm === ',' && to < at && at - to <= 4 && nodes[including - 1]?.norm === ',';
    return isAside && is(nodes[including], 'including') && is(nodes[including - 2], 'others');
  });
