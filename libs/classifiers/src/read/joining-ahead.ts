import type { Act } from '../clauses/act';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { is, isVerb } from '../mentions/nodes';
import { affected, isOnTheWay, isPlural } from './joining-words';
import { make, subject } from './joining';
import { presented } from './joining-now';
import { type Reading, refuse } from './candidate';
import { isAboutToAnnounce } from './joins-of-another';

/** A joining that is asked for, intended, talked about or possible. */
export function prospect(act: Act, words: ReadonlySet<string>): Reading | undefined {
  const { around } = act;
  // "L'Alliance compte deux membres de plus : l'Albanie et la Croatie".
  if (act.word === 'member' && presented(act)) return undefined;
  if (act.word === 'member' && isPlural(act) && !words.has('intend') && !words.has('invite')) return undefined;
  const verb = around.governors.some(({ form }) => form !== undefined) || act.after !== undefined;
  // "تقبل دعوة" is one piece.
  const isOffer = act.word === 'invitation' || around.governors.some(({ node }) => is(node, 'invitation'));
  const accepts = words.has('accept') || around.governors.some(({ node }) => isVerb(node, 'accept'));
  if (accepts && (words.has('invitation') || isOffer) && around.inner)
    return make(act, 'joiner.announced', 'invitation accepted', 'stated', { who: invited(act) });
  if (act.word === 'apply')
    return act.form === 'ing'
      ? undefined
      : make(act, 'joiner.prospect', 'applies', act.form === 'base' ? 'stated' : 'fact');
  if (act.word === 'invite')
    return act.form === 'base' || act.form === 'ing'
      ? undefined
      : make(act, 'joiner.prospect', 'invited', 'fact', { who: affected(act) });
  if (act.word === 'application')
    return verb &&
      /submit|apply|accept|approve|vote|sign|grant|deposit|announce|start|join|consider|decide/.test(
        [...words].join(' '),
      )
      ? make(act, 'joiner.prospect', 'application', 'fact')
      : undefined;
  if (act.word === 'candidacy')
    return verb && /grant|admit|become|approve|accept|announce|agree|say|consider|expect/.test([...words].join(' '))
      ? make(act, 'joiner.prospect', 'candidate', 'fact')
      : undefined;
  if (act.word === 'invitation')
    return verb && /grant|invite|submit|consider/.test([...words].join(' '))
      ? make(act, 'joiner.prospect', 'invitation', 'fact')
      : undefined;
  if (act.word === 'talks')
    return /start|open|hold|agree|approve/.test([...words].join(' ')) && isAccessionTalks(act)
      ? make(act, 'joiner.prospect', 'talks', 'fact', { who: subject(act) ?? talksWith(act) })
      : undefined;
  if (act.word === 'admit' || act.word === 'partner' || act.word === 'member' || act.word === 'signatory') {
    // "The status of a candidate for membership".
    const before = act.sentence.nodes.slice(Math.max(0, act.at - 2), act.at + 1);
    if (before.some((node) => isOnTheWay(node, act.sentence.cues)) && verb)
      return make(act, 'joiner.prospect', 'candidate', 'fact');
    const isAsked = act.sentence.nodes.slice(Math.max(0, act.at - 6), act.at).some((node) => is(node, 'application'));
    if (isAsked && words.has('become') && verb && !words.has('grant'))
      return make(act, 'joiner.prospect', 'application', 'fact');
    if (words.has('invite') && act.word === 'partner') return make(act, 'joiner.prospect', 'invited', 'fact');
    if (!early.some((word) => words.has(word)) && !around.may) return undefined;
    if (act.word !== 'member' && act.word !== 'partner') return refuse(act, 'not yet');
  }
  const would = around.may && around.will;
  const reported = words.has('say') || words.has('announce');
  // "Aliyev: we would consider joining": to think about it is what he says that he would do.
  const weighs = would && around.pronoun && words.has('consider') && act.form === 'ing' && !act.conditionAfter;
  if (around.may && !weighs && !(would && reported))
    return would && !reported ? refuse(act, 'hypothesis') : make(act, 'joiner.prospect', 'may', 'guess');
  if (isAboutToAnnounce(act)) return make(act, 'joiner.announced', 'announcement expected', 'planned');
  const found = early.find((word) => words.has(word));
  if (found === undefined && !words.has('application')) return undefined;
  if (!verb) return refuse(act, 'only named, nothing new');
  return make(
    act,
    'joiner.prospect',
    found ?? 'application',
    words.has('apply') || words.has('submit') ? 'fact' : words.has('expect') ? 'guess' : 'stated',
  );
}
const early = ['seek', 'intend', 'consider', 'apply', 'invite', 'expect', 'talks', 'candidacy', 'submit'];

/** "Kenya accepts Trump's invitation": who invites stands behind the verb, who accepts before it. */
function invited({ around: { inner, governors }, sentence: { nodes, groups } }: Act): Group | undefined {
  const accepts = governors.find(({ word }) => word === 'accept')?.node;
  const verb = accepts ? nodes.indexOf(accepts) : -1;
  const host = inner !== undefined && inner.from > verb && verb >= 0;
  return (host ? groups.findLast(({ to, role }) => to <= verb && role !== 'oblique') : undefined) ?? inner;
}

/** "Начать с Косовом переговоры": with whom, where only who opens them stands before. */
const talksWith = ({ at, sentence: { nodes, groups, cues } }: Act): Group | undefined =>
  groups.find(({ from, to }) => to <= at && at - to <= 2 && says(nodes[from - 1], cues.companion));

/** Talks about membership, not on another matter. */
export const isAccessionTalks = ({ word, node, sentence, at, link }: Act): boolean =>
  word === 'talks' &&
  (says(node, sentence.cues.aboutMembership) ||
    [1, 2, 3, 4].some(
      (step) =>
        is(sentence.nodes[at + step], 'membership') ||
        is(sentence.nodes[at - step], 'membership') ||
        is(sentence.nodes[at + step], 'application'),
    ) ||
    (link.how === 'object' && is(sentence.nodes[at - 1], 'candidacy')));
