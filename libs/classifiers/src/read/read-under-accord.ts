import type { Act } from '../clauses/act';
import { is, isByName, isVerb } from '../mentions/nodes';
import { type Reader, refuse } from './candidate';

/** "Kigali ships its first coffee to Accra under the free trade pact": a step that its sentence says is one of the accord. */
export const readUnderAccord: Reader = (act) => {
  if (act.word !== 'under') return undefined;
  const { sentence, at, link } = act;
  const { nodes, groups, carriedOut } = sentence;
  const named = link.node ? nodes.indexOf(link.node) : -1;
  const isDirect =
    named > at &&
    nodes
      .slice(at + 1, named)
      .every((node) => is(node, 'article', 'epithet', 'poss', 'pact', 'deal', 'treaty') || node.kind === 'country');
  // "Under the COVAX initiative": no accord of states.
  const isPact = isByName(link.node) || is(link.node, 'treaty', 'pact', 'deal', 'whole', 'ties');
  if (!isDirect || !isPact || carriedOut === undefined || sentence.index > 1) return undefined;
  const from = clauseFrom(act);
  const clause = nodes.slice(from, at);
  if (!carriedOut.test(clause.map(({ norm }) => norm).join(' '))) return undefined;
  const isOpen = clause.some(
    (node) =>
      is(node, 'not', 'may', 'if', 'until', 'whether', 'background', 'past') ||
      isVerb(node, 'suspend', 'deny', 'urge', 'seek', 'consider', 'support', 'threaten', 'expect'),
  );
  if (isOpen || sentence.question) return refuse(act, 'not done');
  const who = groups.find(
    (group) => group.from >= from && group.from < at && group.role !== 'oblique' && group.role !== 'party',
  );
  if (!who) return refuse(act, 'nobody named');
  const planned = clause.some((node) => is(node, 'will', 'soon') || isVerb(node, 'intend'));
  return {
    kind: 'implementation',
    act,
    rule: 'under the accord',
    who,
    step: 'trade',
    firmness: planned ? 'planned' : 'fact',
  };
};

/** Where its clause begins: behind the last mark that parts sentences. */
const clauseFrom = ({ at, sentence: { nodes } }: Act): number =>
  nodes
    .slice(0, at)
    .findLastIndex(
      ({ kind, norm, glued }) => kind === 'mark' && (/^[;:.)(—]$/.test(norm) || (/^[–-]$/.test(norm) && !glued)),
    ) + 1;
