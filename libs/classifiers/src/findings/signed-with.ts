import type { Act } from '../clauses/act';
import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { type Node, beforeArticle, is } from '../mentions/nodes';

/** "Kenia hat mit Tansania ein Freihandelsabkommen geschlossen": both sign an agreement of their own; an open accord is not signed with anybody. */
export const signedWith = (
  { at, link, word, sentence: { nodes, groups, cues } }: Act,
  who: Group,
): readonly string[] =>
  (word !== 'sign' && word !== 'signing') ||
  (link.how !== 'object' && link.how !== 'clause') ||
  link.node?.accordForm !== 'generic' ||
  link.node.parties !== undefined
    ? []
    : groups
        .filter(
          (group) =>
            group !== who &&
            // "The agreement concluded with Spain" is described by it.
            (group.to <= at || nodes.findIndex((node) => node === link.node) > at) &&
            group.nodes.every(({ form }) => form === 'name' || form === 'capital') &&
            // "With Nepal's biggest port".
            !is(nodes[group.to], 'poss') &&
            (says(nodes[beforeArticle(nodes, group.from)], cues.companion) || isCompanion(nodes[group.to], cues)) &&
            (nodes[group.to]?.kind !== 'word' || nodes[group.to]?.capital !== true),
        )
        .flatMap(({ codes }) => codes);
/** "Suriye ile", "Ankara'yla": with whom, where the word for it stands behind. */
const isCompanion = (behind: Node | undefined, { withBehind, comitative }: Cues): boolean =>
  says(behind, withBehind) || says(behind, comitative);

/** "הסכם השלום עם סודאן ייחתם": where nobody signs, it is with whom, and the state whose press writes so. */
export function partnersOf({ link, sentence }: Act): readonly string[] {
  const { nodes, groups, homeland, home, cues } = sentence;
  const accord = link.node && link.node.accordForm === 'generic' ? nodes.indexOf(link.node) : -1;
  const isWith = ({ from, to, nodes: own }: Group): boolean =>
    own.every(({ form }) => form === 'name' || form === 'capital') &&
    ((from > accord && from - accord <= 4 && says(nodes[from - 1], cues.companion)) ||
      (to < accord && isCompanion(nodes[to], cues)));
  const codes = accord < 0 ? [] : (groups.find(isWith)?.codes ?? []);
  if (codes.length === 0 || homeland === undefined) return codes;
  const written = home();
  const isAbroad = written.some((code) => code !== homeland.code && !codes.includes(code));
  return isAbroad ? codes : [...new Set([...codes, homeland.code])];
}
