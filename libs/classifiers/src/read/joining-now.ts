import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { type Node, is, isVerb } from '../mentions/nodes';

/** "Follows the Emirates in recognising": what was done before is done now. */
export const isFollowingIn = ({ at, around: { inner, negated, may, will }, sentence: { nodes, cues } }: Act): boolean =>
  inner !== undefined &&
  !negated &&
  !may &&
  !will &&
  says(nodes[at - 1], cues.inDoing) &&
  is(nodes[inner.to], 'follow');

/** "Saudi cabinet approves joining": a government decides for its own state, with nothing between the verb and the deed. */
export const isOfCabinet = ({ at, around: { inner, outer, negated, may }, sentence: { nodes } }: Act): boolean =>
  inner?.role === 'organ' &&
  outer === undefined &&
  !negated &&
  !may &&
  isVerb(nodes[is(nodes[at - 1], 'to') ? at - 2 : at - 1], 'approve') &&
  [...nodes.slice(0, inner.from), ...nodes.slice(inner.to, at)].some((node) => is(node, 'institution')) &&
  !nodes.some((node) => is(node, 'parliament', 'law'));

/** "Gains its 191st member with East Timor". */
export function gained({ at, sentence: { nodes, groups, cues } }: Act): { readonly who: Group } | undefined {
  const who = says(nodes[at + 1], cues.partner) ? groups.find(({ from }) => from > at && from - at <= 3) : undefined;
  return who && { who };
}

/** "Ghana accepted as BRICS partner": what a state is taken in as, and no accord that is accepted. */
export const isAsSomething = ({ node, sentence: { cues } }: Act): boolean =>
  cues.asMember?.test(node.norm.split(' ').at(-1) ?? '') === true;

/** "Nouveau membre du Mercosur : la Bolivie": a headline that says what is new before the colon, and who it is behind. */
export function presented({ at, node, sentence: { nodes, groups, inTitle, cues } }: Act): Group | undefined {
  const colon = nodes.findIndex(({ norm }) => norm === ':');
  const isNew = [node, nodes[at - 1], nodes[0]].some((one) => says(one, cues.newMember));
  if (!inTitle || !isNew || colon < at || nodes.slice(0, colon).some((one) => isFinite(one))) return undefined;
  return groups.find(
    ({ from, to }) => from > colon && from - colon <= 2 && (nodes[to] === undefined || /^[.!]$/.test(nodes[to].norm)),
  );
}

/** "NATO'nun yeni üyesi Gana oldu": where verbs come last, who it is stands between what is new and the verb. */
export const newlyNamed = ({
  at,
  node,
  object,
  around,
  sentence: { nodes, verbLast, cues },
}: Act): Group | undefined =>
  verbLast === true &&
  says(node, cues.newMember) &&
  object?.from === at + 1 &&
  around.inner === undefined &&
  isVerb(nodes[object.to], 'become')
    ? object
    : undefined;
const isFinite = (node: Node): boolean => node.classes.some((name) => /:(?:past|fut|neg)$/.test(name));
