import type { Kind } from '@app/accords';
import type { Act } from '../clauses/act';
import { is, isVerb } from '../mentions/nodes';
import {
  type Candidate,
  business,
  confirmsPerson,
  finalObjections,
  gatheringLeft,
  noJoiner,
  onlyWhichAccord,
  pulledObject,
  ratificationDelayed,
  staysIn,
  suspensionLifted,
  wordsAround,
} from './candidate';

const beyondDoubt: ReadonlySet<string> = new Set([
  ...finalObjections,
  suspensionLifted,
  onlyWhichAccord,
  staysIn,
  business,
  confirmsPerson,
  gatheringLeft,
  ratificationDelayed,
]);

/**
 * What an act would report if the grammar's objection to it did not hold. Such a reading is only as good as the statistical layer finds
 * it: the objection itself is its rule, and it has weights of its own.
 */
export function readDoubtful(act: Act, objection: string): Candidate | undefined {
  const kind = likelyKind(act);
  if (!kind || beyondDoubt.has(objection)) return undefined;
  if (kind === 'joiner.announced' && noJoiner.has(objection)) return undefined;
  return { kind, act, rule: `?${objection}`, who: whoOf(act, kind), firmness: 'guess' };
}

/** Whoever the reader would have taken: pulled along by another, else who acts, else who is named behind. */
function whoOf(act: Act, kind: Kind): Candidate['who'] {
  const { around, object, agents } = act;
  const pulled = kind === 'withdrawal' && act.link.how === 'object' ? pulledObject(act) : undefined;
  if (pulled) return pulled;
  return (act.passive ? agents : undefined) ?? around.inner ?? (object?.role === 'oblique' ? undefined : object);
}

const kindOfWord: Partial<Record<string, Kind>> = {
  leave: 'withdrawal',
  withdrawal: 'withdrawal',
  expel: 'withdrawal',
  suspend: 'suspension',
  suspension: 'suspension',
  recall: 'suspension',
  ratify: 'ratification',
  deposit: 'ratification',
  approve: 'ratification',
  application: 'joiner.prospect',
  invitation: 'joiner.prospect',
  invite: 'joiner.prospect',
  candidacy: 'joiner.prospect',
  apply: 'joiner.prospect',
  talks: 'joiner.prospect',
  seek: 'joiner.prospect',
  reject: 'joiner.declined',
  deny: 'joiner.declined',
};
const joining = new Set<string>(['join', 'membership', 'member', 'admit', 'signatory', 'partner', 'accept', 'nation']);
const early = ['seek', 'intend', 'consider', 'apply', 'invite', 'expect', 'talks', 'candidacy', 'submit', 'urge'];

/** The kind that an act would report by itself. */
function likelyKind(act: Act): Kind | undefined {
  const words = wordsAround(act);
  const refused = words.has('reject') || words.has('deny') || act.around.negated || act.form === 'neg';
  if (joining.has(act.word)) {
    if (refused) return 'joiner.declined';
    return early.some((word) => words.has(word)) || act.around.may ? 'joiner.prospect' : 'joiner.announced';
  }
  if (act.word === 'sign' || act.word === 'signing') return kindOfSigning(act, words, refused);
  if (act.word === 'postpone') return isNear(act, 'signing', 'treaty') ? 'ceremony.postponed' : undefined;
  if (act.word === 'open' || act.word === 'appoint')
    return isNear(act, 'embassy', 'ambassador', 'flights', 'visa') ? 'implementation' : undefined;
  return kindOfWord[act.word];
}

function kindOfSigning(act: Act, words: ReadonlySet<string>, refused: boolean): Kind {
  if (words.has('postpone')) return 'ceremony.postponed';
  if (refused) return act.form === 'past' ? 'ceremony.postponed' : 'joiner.declined';
  const foreseen = act.around.will || act.afterWill || act.form === 'fut' || act.form === 'base';
  return foreseen || words.has('expect') || words.has('intend') ? 'ceremony.announced' : 'ceremony.held';
}

const isNear = (act: Act, ...classes: Parameters<typeof is>[1][]): boolean =>
  act.sentence.nodes.slice(Math.max(0, act.at - 5), act.at + 8).some((node) => is(node, ...classes)) ||
  act.sentence.nodes.slice(Math.max(0, act.at - 5), act.at + 8).some((node) => isVerb(node, 'sign'));
