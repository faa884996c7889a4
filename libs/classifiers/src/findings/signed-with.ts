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
            (group.nodes.every(({ form }) => form === 'name' || form === 'capital') ||
              isCounterpart(nodes, group, cues)) &&
            // "With an American adviser in attendance".
            !nodes.slice(group.to, group.to + 6).some((node) => says(node, cues.attends)) &&
            // "With Nepal's biggest port".
            !is(nodes[group.to], 'poss') &&
            (says(nodes[beforeArticle(nodes, group.from)], cues.companion) ||
              isCompanion(nodes[group.to], cues) ||
              isCounterpart(nodes, group, cues)) &&
            (nodes[group.to]?.kind !== 'word' || nodes[group.to]?.capital !== true),
        )
        .flatMap(({ codes }) => codes);
/** "مع نظيره الكيني", "с кенийским коллегой", "Kenyalı mevkidaşıyla": with whose officer. */
const isCounterpart = (nodes: readonly Node[], { from, to, nodes: own }: Group, cues: Cues): boolean =>
  own.every(({ form }) => form === 'demonym') &&
  [...nodes.slice(Math.max(0, from - 2), from), ...nodes.slice(to, to + 3)].some((node) =>
    says(node, cues.counterpart),
  ) &&
  (nodes.slice(Math.max(0, from - 3), from).some((node) => says(node, cues.companion)) ||
    nodes.slice(to, to + 5).some((node) => isCompanion(node, cues) || says(node, cues.withCounterpart)));

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
  const codes = accord < 0 || homeland === undefined ? [] : (groups.find(isWith)?.codes ?? []);
  if (codes.length === 0 || homeland === undefined) return [];
  const written = home();
  const isAbroad = written.some((code) => code !== homeland.code && !codes.includes(code));
  return isAbroad ? codes : [...new Set([...codes, homeland.code])];
}
