import { is } from '../mentions/nodes';
import { type Reader, refuse, ungrounded, wordsAround } from './candidate';

const open = ['support', 'urge', 'threaten', 'consider', 'seek', 'reject', 'deny', 'postpone', 'expect'];

/** "Revokes its withdrawal from", "takes back its notice to leave": who undoes an exit is a member as before. */
export const readUndone: Reader = (act) => {
  if (act.word !== 'undo') return undefined;
  const { around, form, sentence, at } = act;
  const words = wordsAround(act);
  const isDecided =
    around.will || is(sentence.nodes[at - 1], 'to') || ['decide', 'agree', 'vote'].some((word) => words.has(word));
  const why =
    ungrounded(act) ??
    (around.partyActs ? 'not the state' : undefined) ??
    (around.negated || around.may || open.some((word) => words.has(word)) ? 'not done' : undefined) ??
    ((form === 'base' || form === 'ing') && !isDecided && !words.has('announce') ? 'not done yet' : undefined);
  if (why !== undefined) return refuse(act, why);
  return {
    kind: 'joiner.announced',
    act,
    rule: 'exit undone',
    who: around.inner,
    firmness: form === 'pres' || form === 'past' ? 'fact' : 'planned',
  };
};
