import type { Kind } from '@app/accords';
import type { Act } from '../clauses/act';
import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import type { Node } from '../mentions/nodes';
import { is, isVerb } from '../mentions/nodes';
import { type Reader, type Reading, refuse, ungrounded, wordsAround } from './candidate';

/** Reads who comes next: "others will follow", "Rome and Sofia follow suit", "Oman is tipped as a candidate". */
export const readOthers: Reader = (act) => {
  if (act.word === 'copy') return readCopy(act);
  if (act.word === 'newcomers') return readNewcomers(act);
  if (act.word === 'join') return readManyJoin(act);
  return act.word === 'tip' ? readTip(act) : undefined;
};

const joining = new Set<Kind>(['joiner.announced', 'joiner.prospect', 'ceremony.held', 'ceremony.announced']);

/** "Calls on others to follow": a third party's demand. */
const onlyUrged = 'only urged';

const unnamedJoiners = (act: Act): Reading => ({
  kind: 'joiner.prospect',
  act,
  rule: 'others follow',
  who: undefined,
  unnamed: true,
  firmness: 'stated',
});

const idle = (act: Act): string | undefined =>
  ungrounded(act) ??
  (act.around.partyActs ? 'not the state' : undefined) ??
  (act.around.negated || act.afterNot || wordsAround(act).has('deny') ? 'not done' : undefined);

/** "More countries will join the accords soon": who is not said, and not even how many. */
function readManyJoin(act: Act): ReturnType<Reader> {
  const { around, form, link, sentence } = act;
  if (!around.others || around.inner || link.how === 'context') return undefined;
  const isAhead = around.will && (form === 'fut' || form === 'base') && around.governors.every(isTelling);
  const many = sentence.nodes.find((node) => is(node, 'others'));
  const isSeveral = many !== undefined && !says(many, sentence.cues.oneMore);
  return isAhead && isSeveral && idle(act) === undefined ? unnamedJoiners(act) : undefined;
}

const isTelling = ({ word }: Act['around']['governors'][number]): boolean =>
  word === 'say' || word === 'announce' || word === 'expect';

/** "Hungary leaves, Italy will follow": whoever follows does what the item is about; into an accord not before it is done. */
function readCopy(found: Act): ReturnType<Reader> {
  const act = ofMainAccord(found);
  const [main] = act.sentence.reported();
  const { around, form } = act;
  if (main === undefined) return undefined;
  const why = idle(act);
  if (form === 'past' && (!act.sentence.inTitle || isBehindDeed(act)))
    return why === undefined ? sameDeed(act, main) : undefined;
  if (why !== undefined) return refuse(act, why);
  if (form === 'base' && !around.will && !around.may && !isExpected(act)) return undefined;
  if (wordsAround(act).has('urge')) return refuse(act, onlyUrged);
  if (around.others || isManyMore(act)) return joining.has(main) ? unnamedJoiners(act) : undefined;
  const who = around.inner;
  if (!who || !isNextTo(act, who.to) || who.role === 'party') return undefined;
  if (joining.has(main)) {
    const kind = act.sentence.reported().includes('ceremony.held') ? 'ceremony.announced' : 'joiner.announced';
    return isScheduled(act)
      ? { kind, act, rule: 'others follow', who, firmness: 'planned' }
      : { kind: 'joiner.prospect', act, rule: 'others follow', who, firmness: 'guess' };
  }
  if (main !== 'withdrawal' || (around.may && !around.will)) return undefined;
  return { kind: main, act, rule: 'others follow', who, firmness: form === 'base' ? 'planned' : 'fact' };
}

/** "Egypt did the same on Tuesday": the same deed, where a day says that it is news. */
function sameDeed(act: Act, kind: Kind): ReturnType<Reader> {
  const { sentence, around } = act;
  const isRecent = sentence.nodes.some(({ norm }, at) => {
    const two = `${sentence.nodes[at - 1]?.norm ?? ''} ${norm}`;
    return [norm, two].some((words) => sentence.cues.recentDay?.test(words) === true);
  });
  const who = around.inner ?? rightBehind(act);
  const isLate = isBehindDeed(act) || isRecent;
  const isAlike = doneAlike.has(kind) || (kind === 'joiner.announced' && isBehindDeed(act));
  if (!isLate || !isAlike || !who || who.role === 'party') return undefined;
  if (who.from < act.at && !isNextTo(act, who.to)) return undefined;
  return { kind, act, rule: 'others follow', who, firmness: 'fact' };
}
/** "То же самое сделала Эстония", "حذت حذوها إستونيا": who did it may stand behind the verb. */
const rightBehind = ({ at, object }: Act): Group | undefined =>
  object?.from === at + 1 && object.role !== 'oblique' ? object : undefined;

/** "Niger deposits its papers; Benin followed": told in the same breath. */
const isBehindDeed = ({ around: { inner }, sentence: { nodes, cues }, node }: Act): boolean =>
  says(node, cues.followed) && inner !== undefined && nodes[inner.from - 1]?.norm === ';';

/** What each state does by itself, and another can do as well. */
const doneAlike = new Set<Kind>(['ceremony.held', 'ratification', 'withdrawal']);

/** Whoever follows does so in the accord that the item is about, whatever stands nearest. */
function ofMainAccord(act: Act): Act {
  const { contextSlugs, nodes } = act.sentence;
  const node = nodes.find(({ slugs }) => slugs?.some((slug) => contextSlugs.includes(slug)) === true);
  return { ...act, link: { slugs: contextSlugs, how: node ? 'sentence' : 'context', ...(node && { node }) } };
}

/** "Is due to follow next week": more than a mere "will". */
const isScheduled = ({ at, form, sentence: { nodes, cues } }: Act): boolean =>
  form === 'base' && nodes.slice(Math.max(0, at - 3), at).some((node) => is(node, 'will') && says(node, cues.isDueTo));

const isExpected = (act: Act): boolean =>
  ['expect', 'seek', 'intend', 'say', 'announce'].some((word) => wordsAround(act).has(word));

/** "More will follow", "others are expected to follow". */
const isManyMore = ({ at, sentence: { nodes, cues } }: Act): boolean => {
  const many = nodes.slice(0, at).findLastIndex((node) => says(node, cues.manyMore));
  return many >= 0 && at - many <= 6 && nodes.slice(many + 1, at).every((node) => isSmall(node, cues));
};

const isNextTo = ({ at, sentence: { nodes, cues } }: Act, from: number): boolean =>
  nodes.slice(from, at).every((node) => isSmall(node, cues));

const isSmall = (node: Node, { itself }: Cues): boolean =>
  is(node, 'will', 'may', 'to', 'skip', 'formal', 'was', 'has', 'article', 'soon', 'that') ||
  isVerb(node, 'say', 'announce', 'expect', 'intend', 'seek') ||
  says(node, itself);

/** "More signatories are expected", "other states lining up": how many and who is not said. */
function readNewcomers(act: Act): ReturnType<Reader> {
  const why = idle(act) ?? (wordsAround(act).has('urge') ? onlyUrged : undefined);
  if (why !== undefined) return refuse(act, why);
  const { around, afterWill, after, node } = act;
  const isComing = says(node, act.sentence.cues.comesNext);
  const told =
    around.will ||
    afterWill ||
    isExpected(act) ||
    isVerb(after?.node, 'expect', 'seek', 'intend', 'consider', 'announce');
  if (says(node, act.sentence.cues.ratifications) || !(isComing || told)) return refuse(act, 'nothing happens');
  return unnamedJoiners(act);
}

/** "Ethiopia and Djibouti are seen as possible joiners". */
function readTip(act: Act): ReturnType<Reader> {
  const why = idle(act);
  if (why !== undefined) return refuse(act, why);
  const { inner } = act.around;
  if (!inner || inner.role === 'party' || act.sentence.reported()[0] === 'withdrawal')
    return refuse(act, 'nobody named');
  return { kind: 'joiner.prospect', act, rule: 'named as candidate', who: inner, firmness: 'guess' };
}
