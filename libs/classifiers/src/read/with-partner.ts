import type { Act } from '../act';
import type { Group } from '../groups';
import { beforeArticle, is, isInLongerName } from '../nodes';

/** "Signs a trade pact with Chile": of an accord without a name, the state with which it is made signs as well; "a Chilean mine" is no state. */
export function withPartner({ link, at, sentence: { nodes, groups } }: Act, who: Group | undefined): Group | undefined {
  const { node, how } = link;
  if (!who || !node || node.accordForm !== 'generic' || node.parties || how !== 'object') return who;
  const named = nodes.indexOf(node);
  const partner = groups.find(({ from }) => {
    const before = beforeArticle(nodes, from);
    return from > at && before - named >= 1 && before - named <= 2 && is(nodes[before], 'with');
  });
  if (!partner || is(nodes[partner.to], 'poss') || isInLongerName(nodes, partner.from, partner.to)) return who;
  if (partner.nodes.some(({ form }) => form === 'demonym' || form === 'metonym')) return who;
  return { ...who, codes: [...new Set([...who.codes, ...partner.codes])] };
}
