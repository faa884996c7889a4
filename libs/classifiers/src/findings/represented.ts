import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { beforeArticle } from '../mentions/nodes';

/** For whom somebody signs, where only a person or nobody is named. */
export function representedIn(act: Act): readonly string[] {
  const first = forWhomOf(act);
  return first ? [...new Set([...first.codes, ...othersRepresented(act, first)])] : [];
}

/** "Minister Kouchner unterzeichnet für Frankreich", "membership is out of the question for Austria": whose deed it is, where only a person or nobody is named. */
const forWhomOf = ({ at, sentence: { nodes, groups, cues, verbLast } }: Act): Group | undefined =>
  groups.find(({ from, to }) =>
    verbLast === true
      ? to < at && at - to <= 9 && says(nodes[to], cues.onBehalf)
      : from > at && from - at <= 9 && says(nodes[beforeArticle(nodes, from)], cues.onBehalf),
  );

/** "Diana Morant signed for Madrid; Gustavo Manrique for Quito": the verb is said once. */
function othersRepresented({ sentence: { nodes, groups, cues } }: Act, first: Group): readonly string[] {
  const codes: string[] = [];
  let last = first;
  for (const group of groups.slice(groups.indexOf(first) + 1)) {
    const between = nodes.slice(last.to, beforeArticle(nodes, group.from));
    const isSame =
      says(nodes[beforeArticle(nodes, group.from)], cues.onBehalf) &&
      between.length > 1 &&
      between.length <= 12 &&
      !between.some(({ classes }) => classes.some((name) => /:(?:pres|past|fut|neg)$/.test(name)));
    if (!isSame) break;
    codes.push(...group.codes);
    last = group;
  }
  return codes;
}
