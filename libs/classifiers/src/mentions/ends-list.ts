import { type Node, beforeArticle, is, isDoing } from './nodes';
import { type Cues, says } from '../languages/cues';
import { nextInList } from './list-of-states';
import { type Span, isOfOfficer, preposed } from './group-role';

/** "At the White House, Morocco signs": where it happens is no member of a list of two. */
export const isScene = (nodes: readonly Node[], [at, next]: Span, cues: Cues): boolean =>
  isIntroduced(nodes, [at, next], cues) ||
  wentAhead(nodes, [at, next], cues) ||
  isPlace(nodes, [at, next], cues) ||
  isInOtherCase(nodes, [at, next], cues);

/** "Следуя примеру Уганды, Кения вступила": a name in another case than the one that acts. */
const isInOtherCase = (nodes: readonly Node[], [at, next]: Span, { objectCase }: Cues): boolean =>
  at > 0 &&
  next === at + 2 &&
  nodes[at + 1]?.norm === ',' &&
  nodes[at]?.form !== 'demonym' &&
  beginsVerb(nodes[next + 1]) &&
  says(nodes[at], objectCase) &&
  !says(nodes[next], objectCase);

const beginsVerb = (node: Node | undefined): boolean => is(node, 'will', 'was') || isDoing(node);

/** "TBMM, İsveç'in üyeliğini onayladı": whose it is stands behind the comma, and who acts before it. */
export const isWhose = (nodes: readonly Node[], next: number, cues: Cues): boolean =>
  nodes[next - 1]?.norm === ',' &&
  (says(nodes[next + 1], cues.caseEnding) || isOfOfficer(nodes, next + 1, cues)) &&
  nextInList(nodes, next + 1, cues) === undefined &&
  !nodes.slice(Math.max(0, next - 6), next).some((node) => says(node, cues.caseEnding));

/** "Defying the US, Laos joins", "unlike Nepal, Laos", "in blow to Moscow, Laos": whom the opening is about is no member of a list of two. */
const isIntroduced = (nodes: readonly Node[], [at, next]: Span, cues: Cues): boolean => {
  const before = nodes[beforeArticle(nodes, at)];
  const opens = (before?.kind === 'word' && says(before, cues.participle)) || says(before, cues.ofAnother);
  const isVerbNext = beginsVerb(nodes[next + 1]) || is(nodes[next + 1], 'has', 'half-not');
  // "Sans attendre l'Ouganda, le Kenya rejoint".
  const isNext = next === at + 2 || (next === at + 3 && is(nodes[at + 2], 'article'));
  return opens && isVerbNext && at <= 6 && isNext && nodes[at + 1]?.norm === ',';
};

/** "Après Kiev, Tbilissi et Chisinau réclament": who went ahead ends at the first comma, unless a comma closes the whole list. */
function wentAhead(nodes: readonly Node[], [at, next]: Span, cues: Cues): boolean {
  const opens = nodes[beforeArticle(nodes, at)];
  // "Tartışmaların ardından Kenya, Uganda ve Malavi": it belongs to what stands before it.
  if (says(opens, cues.postposition)) return false;
  // "Dix pays, dont le Sénégal, l'Italie et le Cap-Vert" is a list of them.
  if (next > at + 3 || nodes[at + 1]?.norm !== ',' || !is(opens, 'background') || is(opens, 'including')) return false;
  let end = next;
  for (let more = nextInList(nodes, end + 1, cues); more !== undefined; more = nextInList(nodes, end + 1, cues))
    end = more;
  return nodes[end + 1]?.norm !== ',';
}

/** "In Washington, Morocco signs". */
const isPlace = (nodes: readonly Node[], [at, next]: Span, cues: Cues): boolean =>
  next === at + 2 &&
  nodes[at + 1]?.norm === ',' &&
  (nodes[at]?.form === 'capital' || nodes[at]?.form === 'metonym' || nextInList(nodes, next + 1, cues) === undefined) &&
  preposed(nodes, at, cues) === 'oblique' &&
  nodes
    .slice(0, at)
    .every((node) => is(node, 'prep', 'to', 'article', 'skip', 'signing', 'talks') || node.kind === 'word');
