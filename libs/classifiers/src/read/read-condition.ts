import type { Act } from '../act';
import { is } from '../nodes';
import { type Candidate, type Reader, ungrounded, wordsAround } from './candidate';

const wishes = ['seek', 'intend', 'consider', 'agree'];

/** Reads ties with a host that are tied to a condition: what has to come first is a refusal for now, and a wish where one is told. */
export const readCondition: Reader = (act) => {
  const { around, link, word } = act;
  const told = word === 'join' || word === 'membership';
  if (!told || !act.conditionAfter || around.negated || !is(link.node, 'ties') || ungrounded(act)) return undefined;
  const words = wordsAround(act);
  if (!hasPrice(act) || words.has('reject') || words.has('deny') || words.has('urge')) return undefined;
  const refused = reading(act, 'joiner.declined', 'condition first');
  const wants = wishes.some((one) => words.has(one)) || around.may;
  return wants ? [refused, reading(act, 'joiner.prospect', 'on condition')] : refused;
};

/** "In exchange for" is a price that is paid, and "before" too often only says when. */
const hasPrice = ({ sentence: { nodes }, at }: Act): boolean =>
  nodes
    .slice(at + 1)
    .some(
      (node) =>
        (is(node, 'if') && !/exchange|return/.test(node.norm)) || (is(node, 'until') && !isTime.test(node.norm)),
    );
const isTime = /^(?:before|prior to|avant|antes|vor|bevor|перед|до|قبل|לפני|once)/;

const reading = (act: Act, kind: Candidate['kind'], rule: string): Candidate => ({
  kind,
  act,
  rule,
  who: act.around.inner ?? act.object,
  firmness: 'stated',
});
