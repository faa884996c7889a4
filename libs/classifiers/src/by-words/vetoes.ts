import type { Kind } from '@app/accords';
import type { AccordFacts } from '../accords/accord-facts';
import { deeds } from '../findings/claim-status';
import { isMemberBefore } from '../findings/member-before';
import { says } from '../languages/cues';
import { beforeArticle, is, isVerb } from '../mentions/nodes';
import {
  business,
  confirmsPerson,
  finalObjections,
  gatheringLeft,
  noJoiner,
  onCondition,
  onlyWhichAccord,
  ratificationDelayed,
  staysIn,
  suspensionLifted,
  undecided,
} from '../read/candidate';
import { type TopOfItem, type TopSentence, sentencesOf } from './word-features';

/** By which objections of the grammar a kind is out of the question. */
const beyondWords: Partial<Record<Kind, readonly string[]>> = {
  suspension: [gatheringLeft, suspensionLifted, business],
  withdrawal: [staysIn, gatheringLeft, onCondition],
  'joiner.declined': [staysIn],
  'ceremony.held': [onlyWhichAccord, business],
  ratification: [confirmsPerson, ratificationDelayed],
};

/** What the grammar knows and no words can argue away: that this kind is not what the item tells of the state. */
export const isRuledOut = (item: TopOfItem, kind: Kind, code: string): boolean =>
  item.settled.some((one) => 'refused' in one && isBeyondWords(one, kind, code)) ||
  (kind === 'withdrawal' && item.settled.some((one) => isBehindNews(one, code))) ||
  (kind === 'joiner.prospect' && (isOnlyUrged(item, code) || isOldMember(item, code))) ||
  (kind === 'joiner.announced' &&
    (item.sentences.some(isAboutJoining) ||
      isOldMember(item, code) ||
      isJoinedByAnother(item, code) ||
      isOldPlan(item, code) ||
      item.settled.some((one) => isNoJoiner(one) || isHoped(one, code) || isOfNobody(one) || isHistory(one, code)))) ||
  (kind === 'joiner.declined' &&
    (sentencesOf(item, code).some(isLeftOpen) || item.settled.some((one) => isOfAnother(one) || isUndecided(one))));

const isBeyondWords = (
  { refused, of }: Extract<TopOfItem['settled'][number], { refused: string }>,
  kind: Kind,
  code: string,
): boolean =>
  finalObjections.has(refused) ||
  beyondWords[kind]?.includes(refused) === true ||
  (deeds.has(kind) && of === `${kind} ${code}`);

/** "Resigns following the announcement that the country will leave": an exit that only stands behind the news. */
const isBehindNews = (one: TopOfItem['settled'][number], code: string): boolean =>
  'finding' in one &&
  one.rule === '?background clause' &&
  one.finding.kind === 'withdrawal' &&
  one.finding.country === code;

/** "Not ruling out the accords": twice denied, and no refusal. */
const isLeftOpen = ({ nodes, cues }: TopSentence): boolean =>
  nodes.some((node) => isVerb(node, 'consider') && says(node, cues.notRuledOut));

const isNoJoiner = (one: TopOfItem['settled'][number]): boolean => 'refused' in one && noJoiner.has(one.refused);

/** "Nepal fumes at Laos as it joins": who joins is open. */
const isOfNobody = (one: TopOfItem['settled'][number]): boolean =>
  'finding' in one && one.finding.kind === 'joiner.announced' && one.finding.country === null;

/** "Five years ago it became an observer". */
const isHistory = (one: TopOfItem['settled'][number], code: string): boolean =>
  'finding' in one &&
  one.rule === '?past background' &&
  one.finding.country === code &&
  one.finding.kind === 'joiner.announced';

/** "In September 2024 it became known that it planned to enter": and no title names what. */
const isOldPlan = ({ sentences: [title], settled }: TopOfItem, code: string): boolean =>
  title?.nodes.every(({ kind }) => kind !== 'accord') === true &&
  settled.some((one) => 'refused' in one && one.of === `joiner.prospect ${code}`);

/** "Will join when the war is over": what the grammar has read as hoped for, or as another's word, has not come. */
const isHoped = (one: TopOfItem['settled'][number], code: string): boolean =>
  'finding' in one && (one.rule === 'may' || one.rule === 'said by another') && one.finding.country === code;

/** "Nigeria, que se suma a Bolivia y Cuba": those whom another joins, and of whom nothing else is told. */
function isJoinedByAnother({ sentences }: TopOfItem, code: string): boolean {
  const joins = sentences.flatMap(({ nodes, groups, cues }) =>
    groups
      .filter(({ codes }) => codes.includes(code))
      .map(({ from }) => nodes[beforeArticle(nodes, from)])
      .map((before) => isVerb(before, 'join') && says(before, cues.joinsWhom)),
  );
  return joins.length > 0 && joins.every(Boolean);
}

/** "The E3 urge Iran to return": a third party's demand is no prospect. */
const isOnlyUrged = ({ sentences, settled }: TopOfItem, code: string): boolean =>
  settled.some((one) => one.rule === '?urged by somebody' && 'finding' in one && one.finding.country === code) &&
  sentences.some(({ nodes }) => {
    const named = nodes.findIndex((node) => node.code === code);
    return nodes.slice(0, Math.max(0, named)).some((node) => isVerb(node, 'urge'));
  });

/** "El ingreso de Bolivia en el Mercosur divide a los socios": its entry is what something unknown is said of. */
function isAboutJoining({ nodes }: TopSentence): boolean {
  const noun = nodes.findIndex((node) => node.classes.includes('join:ing') || is(node, 'membership'));
  const accord = nodes.findIndex(({ kind }, at) => kind === 'accord' && at > noun);
  const next = nodes[accord + 1];
  return (
    noun >= 0 && noun <= 3 && accord > noun && accord - noun <= 7 && next?.kind === 'word' && next.capital !== true
  );
}

/** "Казахстан - участник конвенции с 2001 года", "Türkiye 27 yıldır aday": a member or candidate since an older year or for years, and nothing else told of it. */
function isOldMember(item: TopOfItem, code: string): boolean {
  const { day } = item;
  const own = sentencesOf(item, code);
  return own.some((one) => isSeatOfOld(one, day)) && !own.some((one) => tellsOfSeat(one, day));
}

const isSeatOfOld = ({ nodes, cues }: TopSentence, day: string): boolean =>
  nodes.some((node) => is(node, 'member', 'partner', 'signatory', 'candidacy')) &&
  nodes.some(
    (node) =>
      (/^(?:19|20)\d\d$/.test(node.norm) && node.norm < day.slice(0, 4)) ||
      says(node, cues.forYears) ||
      is(node, 'past'),
  );

const tellsOfSeat = (sentence: TopSentence, day: string): boolean =>
  sentence.nodes.some((node) => isVerb(node, 'become', 'join', 'admit', 'accept', 'apply', 'invite', 'grant')) ||
  (sentence.nodes.some((node) => is(node, 'member', 'partner')) && !isSeatOfOld(sentence, day));

/** "France rules out Bolivia's entry": another refuses it. */
const isOfAnother = (one: TopOfItem['settled'][number]): boolean =>
  'refused' in one && one.refused === 'another refuses it';

/** "No decision yet on its bid" is no refusal. */
const isUndecided = (one: TopOfItem['settled'][number]): boolean => 'refused' in one && one.refused === undecided;

/** The accord has such a step, and the state has not been past it for long. */
export const isPossible = (kind: Kind, code: string, { definition, type }: AccordFacts, day: string): boolean =>
  definition === undefined ||
  (definition.kinds.includes(kind) &&
    (kind !== 'implementation' || type === 'normalization' || type === 'trade-agreement') &&
    !isMemberBefore(definition, kind, code, day));

/** Words cannot tell what is denied, or asked, from what is done. */
export const isOpen = (sentence: TopSentence, kind: Kind): boolean =>
  sentence.question || isDenied(sentence, kind) || (kind === 'joiner.announced' && isDisputed(sentence));

const isDenied = ({ nodes, foretelling, cues }: TopSentence, kind: Kind): boolean =>
  (!denials.has(kind) &&
    nodes.some((node) => is(node, 'not', 'for-now') || foretelling.negated?.test(node.norm) === true)) ||
  (kind === 'ceremony.held' && nodes.some((node) => is(node, 'may', 'if'))) ||
  (deeds.has(kind) && nodes.some((node) => isVerb(node, 'seek', 'consider', 'intend'))) ||
  // "Will ratify, the alliance's head expects": what somebody expects of a parliament, it has yet to do; and who is appointed is no accord.
  (kind === 'ratification' && nodes.some((node) => isVerb(node, 'expect') || says(node, cues.appointment))) ||
  ((kind === 'withdrawal' || kind === 'suspension') &&
    nodes.some((node, at) => isVerb(node, 'deny') || isNoExit(nodes, at) || isNoMatter(nodes, at, cues)));

/** "لا تعتزم مغادرة": right before the exit it is refused. */
const isNoExit = (nodes: TopSentence['nodes'], at: number): boolean =>
  isVerb(nodes[at], 'reject') &&
  !isVerb(nodes[at], 'leave') &&
  nodes.slice(at + 1, at + 3).some((node) => is(node, 'withdrawal') || isVerb(node, 'leave'));

/** "О выходе речи не идёт", "exit off the table": behind the exit stands that there is none. */
const isNoMatter = (nodes: TopSentence['nodes'], at: number, { noMatter }: TopSentence['cues']): boolean =>
  says(nodes[at], noMatter) &&
  nodes.slice(Math.max(0, at - 6), at).some((node) => is(node, 'withdrawal') || isVerb(node, 'leave'));

/** "May join", "if it joins": what somebody fears, guesses, denies or makes conditional is no joining. */
const isDisputed = ({ nodes }: TopSentence): boolean =>
  nodes.some((node) => isVerb(node, 'expect', 'threaten', 'deny') || is(node, 'may', 'if', 'whether'));

/** Kinds that say that something does not happen. */
export const denials = new Set<Kind>(['joiner.declined', 'ceremony.postponed']);
