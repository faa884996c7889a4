import type { Act } from './act';
import { governorOf } from './governor';
import { says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import type { LanguageGrammar } from '../languages/language';
import { isHard } from './marks';
import { type Node, beforeArticle, is, isComma, isVerb } from '../mentions/nodes';

const isFinite = (form: string | undefined): boolean =>
  form === 'pres' || form === 'past' || form === 'fut' || form === 'pass' || form === 'neg';

/**
 * "В БРИКС хочет вступить Турция", "Aus dem Gerichtshof tritt Ungarn aus", "Членом НАТО стала Швеция": the accord comes first, then what is
 * done, then who does it. Such an act is read as if its subject stood in front.
 */
export function inOrder(act: Act, { subject }: LanguageGrammar): Act {
  const { around, link, at, sentence, passive } = act;
  // "Que se suma a Bolivia": behind such a preposition stands nobody who acts.
  if (act.word === 'join' && says(act.node, sentence.cues.joinsWhom)) return act;
  const isOfThat =
    says(act.node, sentence.cues.thatVerb) || (isFinite(act.form) && is(sentence.nodes[at - 1], 'that', 'to'));
  if (subject === 'either' && isOfThat && !passive) {
    // "تأمل أن تنضم سورية إلى": who joins stands behind the verb, and who wishes it before.
    const behind = groupAt(act, at + 1);
    if (behind && behind !== around.inner && byStates.has(act.word)) {
      const moved = withSubject(act, behind);
      return around.inner ? { ...moved, around: { ...moved.around, outer: around.inner, innerDepth: 0 } } : moved;
    }
  }
  if (subject !== 'either' || passive || !link.node || !byStates.has(act.word)) return act;
  const named = sentence.nodes.indexOf(link.node);
  // "По словам Уиткоффа, к соглашениям примкнут Ереван и Баку": who says it stands before a comma and the accord.
  if (around.inner && !(named < at && isTeller(around.inner, act, named))) return act;
  const willed = act.form === 'base' && named > at ? ofVerbBehind(act) : undefined;
  if (willed) return willed;
  if (named > at && isFinite(act.form) && opensFront(sentence, at)) return withSubject(act, groupAt(act, at + 1));
  const finite = isFinite(act.form) || (act.form === 'base' && around.governors.some(({ form }) => isFinite(form)));
  const between = sentence.nodes.slice(named + 1, at);
  if (between.some((node) => is(node, 'that', 'background', 'aside') || /^[,:;(]$/.test(node.norm))) return act;
  if (finite && named < at && at - named <= 5) return withSubject(act, groupAt(act, at + 1));
  // A noun, and the verb behind its accord: "О выходе из НАТО объявила Варшава".
  if (finite || !act.after || named < at || !isFinite(act.after.form)) return act;
  const who = groupAt(act, sentence.nodes.indexOf(act.after.node) + 1);
  return who === undefined
    ? act
    : withSubject({ ...act, around: { ...around, governors: [...around.governors, act.after] } }, who);
}

/** "Am Dienstag verlässt Kenia den Rat", "da die Kosten steigen, verlässt Kenia", "انسحبت كينيا من": nothing before the verb, or what says when or how, and who does it behind it. */
function opensFront({ nodes, cues }: Act['sentence'], at: number): boolean {
  const start = startOf(nodes, at);
  return (
    says(nodes[start], cues.opensFront) ||
    (start === at && (cues.verbFirst === true || (cues.helper !== undefined && isComma(nodes[at - 1]))))
  );
}

/** Where the stretch begins that no mark parts from the act. */
const startOf = (nodes: readonly Node[], at: number): number =>
  nodes.findLastIndex((node, index) => index < at && (isHard(nodes, index) || isComma(node))) + 1;

const isTeller = ({ from, to }: Group, { sentence: { nodes } }: Act, named: number): boolean =>
  isVerb(nodes[from - 1], 'say', 'announce') && nodes[to]?.norm === ',' && to < named;

/** "Вступить в союз Черногория намерена": the infinitive first, then who would, then whether. */
function ofVerbBehind(act: Act): Act | undefined {
  const { around, after, at, object, sentence } = act;
  const opens = at === 0 || sentence.nodes[at - 1]?.kind === 'mark';
  if (!opens || around.governors.length > 0 || object?.role === 'oblique' || !after) return undefined;
  const verb = sentence.nodes.indexOf(after.node);
  // "Республика не намерена": a word for the state that the item is about.
  const who = object?.to ?? sentence.nodes.findIndex((node, index) => index > at && is(node, 'country')) + 1;
  if (!isWill.has(after.word) || !isFinite(after.form) || who < 1 || verb < who || verb - who > 4) return undefined;
  const { afterWill: will, afterMay: may, afterNot: negated } = act;
  const pronoun = object === undefined;
  const moved = withSubject({ ...act, around: { ...around, governors: [after], will, may, negated, pronoun } }, object);
  return { ...moved, after: undefined, afterWill: false, afterMay: false, afterNot: false };
}
const isWill = new Set<string>(['seek', 'intend', 'consider', 'agree', 'decide', 'reject', 'expect']);

/** What a state does, and no accord: "NATO suspends Russia" is in order as it is. */
const byStates = new Set<string>([
  'join',
  'sign',
  'ratify',
  'leave',
  'deposit',
  'apply',
  'become',
  'membership',
  'member',
  'signatory',
  'partner',
  'candidacy',
  'application',
  'withdrawal',
  'signing',
  'suspension',
]);

/** The group that begins right there, or behind its organ: "одобрил армянский парламент", "approuvé par le Sénat chilien". */
function groupAt({ sentence: { nodes, groups, cues } }: Act, at: number): Group | undefined {
  let next = at;
  const leads = (node: Node | undefined): boolean =>
    is(node, 'skip', 'article', 'formal') ||
    isOrgan(node) ||
    isBase(node) ||
    (isOrgan(nodes[next - 1]) && (is(node, 'of') || says(node, cues.organIn)));
  while (next - at < 4 && leads(nodes[next])) next++;
  return groups.find(({ from, role }) => from === next && role !== 'oblique');
}

const isOrgan = (node: Node | undefined): boolean => is(node, 'parliament', 'institution', 'head', 'official');
const isBase = (node: Node | undefined): boolean => {
  const governor = node && governorOf(node, undefined);
  return governor?.form === 'base';
};

function withSubject(act: Act, who: Group | undefined): Act {
  if (who === undefined) return act;
  return {
    ...act,
    object: act.object === who ? undefined : act.object,
    around: { ...act.around, inner: who, innerDepth: act.around.governors.length },
    link: { ...act.link, how: 'object' },
    foreignObject: false,
  };
}

/**
 * "Feu vert du Parlement turc à ...", "Firma de Costa Rica del Tratado ...": a headline without a verb, whose first word names the deed and
 * the next ones who did it.
 */
export function isHeadlineNoun(act: Act): boolean {
  const { at, form, sentence, around, after, link } = act;
  const { nodes, inTitle, question } = sentence;
  if (!inTitle || question || (form !== undefined && form !== 'ing') || after) return false;
  if (sentence.verbLast === true) return isLastNoun(act);
  const who = around.inner ?? byWhom(act);
  if (!who || who.from < at || (around.inner && who.from - at > 4) || link.how === 'context') return false;
  // "Accord sur le climat : oui du Parlement": a headline that names its subject first.
  const from = nodes[0]?.kind === 'accord' && nodes[1]?.norm === ':' ? 2 : 0;
  if (
    around.governors.length > 0 ||
    !nodes.slice(from, at).every((node) => is(node, 'epithet', 'formal', 'ordinal', 'article'))
  )
    return false;
  return !nodes.slice(who.to).some((node) => isStop(node));
}

/** "Ratification du traité par la Bolivie": who did it may stand behind what it was done to. */
const byWhom = ({ agents, at, sentence: { nodes } }: Act): Group | undefined =>
  agents && agents.from > at && is(nodes[beforeArticle(nodes, agents.from)], 'by') ? agents : undefined;

/** "Fas'tan anlaşmaya onay", "Kongo ve Ruanda'dan barış imzası": where verbs come last, the deed is what a headline ends with. */
function isLastNoun({ at, form, sentence: { nodes }, around, link }: Act): boolean {
  const from = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':') + 1;
  const next = nodes[at + 1];
  const isLast = next === undefined || /^[:!,]$/.test(next.norm);
  if (!isLast || around.inner === undefined || around.inner.from < from || link.how === 'context') return false;
  if (form !== undefined && !nodes[at]?.classes.some((name) => /^(?:approve|ratify|reject):ing$/.test(name)))
    return false;
  // "Zürih'te Türkiye-Ermenistan protokollerine imza": of two who are named together it is the signing of both.
  const isOfBoth = around.inner.codes.length === 2 && around.inner.role !== 'oblique' && is(nodes[at], 'signing');
  return (around.inner.role === 'organ' || isOfBoth) && !nodes.slice(around.inner.to, at).some((node) => isStop(node));
}

const isStop = (node: Node): boolean =>
  node.norm === ':' ||
  node.norm === '?' ||
  isVerb(node, 'seek', 'consider', 'urge', 'reject', 'deny', 'expect', 'threaten', 'support', 'postpone') ||
  node.classes.some((name) => /:(?:pres|past|fut|neg)$/.test(name)) ||
  is(node, 'not', 'may', 'if', 'until', 'whether', 'background', 'aside');
