import type { Act } from '../act';
import { beforeArticle, is } from '../nodes';
import { type Reader, refuse, ungrounded } from './candidate';

/** "The Rome Statute enters into force for Ukraine": from that day on the state is a party. */
export const readInForce: Reader = (act) => {
  if (act.word !== 'effect') return undefined;
  const who = forWhom(act);
  const named = act.link.node ? act.sentence.nodes.indexOf(act.link.node) : -1;
  if (!who || named < 0 || named > act.at || act.at - named > 8) return undefined;
  // A trade agreement is carried out from that day on: that is read elsewhere.
  if (/deal|trade|agreement/.test(act.link.node?.norm ?? '')) return undefined;
  const why = ungrounded(act) ?? (act.around.negated || act.around.may ? 'not done' : undefined);
  if (why !== undefined) return refuse(act, why);
  const isAhead = act.around.will;
  return {
    kind: 'joiner.announced',
    act,
    rule: 'in force for',
    who,
    firmness: isAhead ? 'planned' : 'fact',
    effective: !isAhead,
  };
};

/** The states right behind "for". */
const forWhom = ({ at, sentence: { nodes, groups } }: Act): Act['object'] =>
  groups.find(
    ({ from }) =>
      from > at &&
      from - at <= 3 &&
      beforeArticle(nodes, from) === at + 1 &&
      /^(?:for|pour|para|fur|для)$/.test(nodes[at + 1]?.norm ?? '') &&
      is(nodes[at], 'effect'),
  );
