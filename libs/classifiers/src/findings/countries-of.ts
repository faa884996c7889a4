import { type Counted, bothBefore, includedBefore, includedBehind } from '../mentions/counted';
import { type Group, speakerOf } from '../mentions/groups';
import { type Node, is } from '../mentions/nodes';
import type { Candidate } from '../read/candidate';
import { says } from '../languages/cues';
import { companionsBehind } from './companions';
import { partnersOf, signedWith } from './signed-with';
import { representedIn } from './represented';
import { isCountedHere, isByCount } from './counted-deed';

/** Whose deed it is: the states named, counted or represented, and nobody (`null`) where none is to be found. */
export function countriesOf(candidate: Candidate): (string | null)[] {
  const { act, who, kind, rule, unnamed } = candidate;
  if (unnamed === true) return [null];
  const own = kind === 'ratification' && isNoSubject(who) ? ofHomeland(act) : undefined;
  if (own !== undefined && act.sentence.lastSubject().length === 0) return [own];
  const counted = act.sentence.countedBefore(act.at);
  const among = counted?.among === true ? namedBefore(act, counted) : undefined;
  if (among) return [...among.codes];
  const included =
    includedBefore(act.sentence, act.at) ??
    (counted && isNewsOfMany(act) ? includedBehind(act.sentence, act.at) : undefined);
  if (included) return [...included.codes];
  const listed = counted && !(who && who.from > counted.at && who.from < act.at) ? listOf(act, counted) : [];
  if (listed.length > 0) return [...listed];
  const both = bothBefore(act.sentence, act.at);
  if (both) return both;
  // "Fifty states sign, Nigeria stays away": who is named behind is not who did it.
  if (counted && who && who.from > act.at && act.form !== undefined && !act.passive) return [null];
  if (who) {
    const partners = kind === 'ceremony.held' || kind === 'ceremony.announced' ? signedWith(act, who) : [];
    return [...new Set([...who.codes, ...partners, ...companionsBehind(candidate, who)])];
  }
  const represented =
    kind === 'ceremony.held' || kind === 'joiner.declined' || rule === 'nth signatory' ? representedIn(act) : [];
  if (represented.length > 0) return [...represented];
  if (act.link.node?.parties) return [...act.link.node.parties];
  const oneMore = act.around.others && !act.around.inner ? withOneMore(act) : undefined;
  if (oneMore) return [...oneMore.codes];
  if (act.around.others || isCountedHere(act) || isByCount(act)) return [null];
  const opening = act.sentence.groups.find(({ from, role }) => from < act.at && role !== 'oblique');
  // "Armenia was to sign on Friday: the ceremony has been called off".
  if (kind === 'ceremony.postponed' && act.word === 'signing' && opening) return [...opening.codes];
  const speaker = speakerOf(act.sentence, act.at);
  if (speaker && !(kind === 'ceremony.held' && isPlaceBeforeColon(act, speaker)))
    return kind === 'ceremony.announced'
      ? [...new Set([...speaker.codes, ...signedWith(act, speaker)])]
      : [...speaker.codes];
  // "Государственное собрание одобрило вступление Швеции": whoever is named behind the vote does not cast it.
  const isAlone = act.sentence.groups.every(({ role, from }) => role === 'oblique' || from > act.at);
  const home = isByOrgan(act) && isAlone ? act.sentence.home() : [];
  if (home.length > 0) return [...home];
  // "Minister Torres signed it. Peru is the 41st country".
  const signs = kind === 'ceremony.held' || rule === 'nth signatory';
  const tallied = signs && isAlone ? act.sentence.talliedNext() : [];
  if (tallied.length === 1) return [...tallied];
  if (act.sentence.lastSubject().length > 0) return [...act.sentence.lastSubject()];
  const town = isOrgansDeed(act) && isAlone ? act.sentence.titleTown() : undefined;
  if (town !== undefined) return [town];
  const partners = kind.startsWith('ceremony') ? partnersOf(act) : [];
  if (partners.length > 0) return [...partners];
  const named = act.sentence.inTitle && act.sentence.groups.length === 0 ? act.sentence.namedLater() : [];
  return named.length > 0 ? [...named] : [ofHomeland(act) ?? null];
}

/** "Mit Peru ist ein weiteres Land beigetreten": who the one more is opens the sentence behind "with". */
const withOneMore = ({ word, form, sentence: { nodes, groups, cues } }: Candidate['act']): Group | undefined =>
  byItself.has(word) && (form === 'pres' || form === 'past') && says(nodes[0], cues.companion)
    ? groups.find(({ from }) => from === 1)
    : undefined;
const byItself = new Set(['join', 'sign', 'ratify', 'leave']);

/** "Finland's entry passes the house": whose the entry is does not vote on it. */
const isNoSubject = (group: Group | undefined): boolean =>
  group === undefined || group.role === 'oblique' || group.role === 'owner';

/** "Cabinet approves treaty with Jordan", in Hebrew: where no other state is the subject, it is the one whose press writes so. */
function ofHomeland({ at, sentence }: Candidate['act']): string | undefined {
  const { nodes, groups, homeland, home, inTitle, namedLater, verbLast } = sentence;
  if (homeland === undefined || !groups.every(isNoSubject)) return undefined;
  const near = [...nodes.slice(0, verbLast === true ? 2 : 0), ...nodesNear(nodes, at)];
  const isOwn = near.some(({ norm }) => homeland.organ.test(norm));
  return isOwn && !(inTitle && groups.length === 0 && namedLater().length > 0)
    ? (home()[0] ?? homeland.code)
    : undefined;
}

/** "Asunción: firmado el acuerdo", "Oslo : un ministre signe": where it is signed, not who signs. */
const isPlaceBeforeColon = ({ sentence: { nodes, inTitle } }: Candidate['act'], { from, to }: Group): boolean =>
  inTitle && from === 0 && nodes[from]?.form === 'capital' && nodes[to]?.norm === ':';

/** "Parliament ratifies", "MPs vote": an organ that needs a state. */
const isByOrgan = ({ at, sentence: { nodes } }: Candidate['act']): boolean =>
  nodesNear(nodes, at).some((node) => is(node, 'parliament'));
/** "The lower house voted", "the cabinet decided", below a title: right before the act, or what governs it. */
const isOrgansDeed = ({ around: { from }, sentence: { nodes, inTitle } }: Candidate['act']): boolean =>
  !inTitle && nodes.slice(Math.max(0, from - 5), from).some((node) => is(node, 'parliament', 'institution'));
const nodesNear = (nodes: readonly Node[], at: number): readonly Node[] => nodes.slice(Math.max(0, at - 6), at + 5);

/** "Fiji and Tonga were among 46 states that signed": who is said to be among them. */
const namedBefore = ({ sentence: { groups } }: Candidate['act'], { at }: Counted): Group | undefined =>
  groups.findLast(({ to, role }) => to <= at && at - to <= 5 && role !== 'oblique');

/** "Fifty states sign, among them Togo": in a title, or right below it; further down it is how things stand. */
const isNewsOfMany = ({ word, form, sentence: { inTitle, index } }: Candidate['act']): boolean =>
  form !== undefined && (inTitle || (word === 'sign' && index === 1));

/** "Three states sign": who they are was said before or is listed next. */
const listOf = ({ around, sentence }: Candidate['act'], { count }: Counted): readonly string[] =>
  sentence.lastSubject().length === count && !around.others ? sentence.lastSubject() : sentence.namedLater(count);
