import type { AccordDefinition } from '@app/accords';
import type { Node } from '../mentions/nodes';

/** Background that an article gets wrong: a year beside a state and no other date that the definition's history knows for it. */
export function disagreements(
  text: string,
  sentences: readonly (readonly Node[])[],
  definitions: readonly AccordDefinition[],
): { accord: string; flag: string }[] {
  if (sentences.length === 0) return [];
  return definitions.flatMap(({ slug, background, members }) =>
    background.flatMap(({ country }) => {
      const years = new Set(
        [...background, ...members.map(({ country: code, since }) => ({ country: code, date: since }))].flatMap(
          (fact) => (fact.country === country ? [fact.date.slice(0, 4)] : []),
        ),
      );
      const wrong = sentences.some((nodes) =>
        nodes.some((node, at) => node.code === country && statesOtherYear(text, nodes, at, years)),
      );
      return wrong ? [{ accord: slug, flag: `history-disagrees:${country}` }] : [];
    }),
  );
}

/** "Jordan in 1996": a year that directly follows the state. */
function statesOtherYear(text: string, nodes: readonly Node[], at: number, years: ReadonlySet<string>): boolean {
  const node = nodes[at];
  if (!node) return false;
  const stated = /^[^.;,]{0,12}?\b(1[89]\d\d|20\d\d)\b/.exec(text.slice(node.end, node.end + 24))?.[1];
  return stated !== undefined && !years.has(stated);
}
