import { type Cues, says } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { type Node, is, isDoing, isVerb } from '../mentions/nodes';
import { type Governor, governorOf } from './governor';
import { isHard, moodBehind } from './marks';

/** What stands behind an act and is about it; a mood that nothing tells of is left out. */
interface BehindAct {
  readonly governors: readonly Governor[];
  readonly negations: number;
  readonly whether?: true;
  readonly conditional?: true;
  readonly background?: true;
  readonly may?: true;
  readonly will?: true;
}

/** Where the verb comes last, or may, what follows the act governs it. */
export function behindAct(
  nodes: readonly Node[],
  head: number,
  side: LanguageGrammar['governors'],
  cues: Cues,
): BehindAct {
  const governors: Governor[] = [];
  const found: { -readonly [K in keyof BehindAct]: BehindAct[K] } = { governors, negations: 0 };
  let isBehindComma = false;
  for (let at = head + 1; at < nodes.length && at - head <= 8; at++) {
    const node = nodes[at];
    if (!node || isHard(nodes, at)) break;
    if (side === 'after') Object.assign(found, moodBehind(nodes, [head, at], cues));
    if (node.norm === ',' && side === 'both') isBehindComma = true;
    if (side === 'both' && tellsMore(nodes, at, { isBehindComma, isDone: isDoing(nodes[head]), cues })) break;
    // "Die Aufnahme Perus beschlossen": whose deed a noun names stands right behind it, and the verb behind that.
    if (node.kind === 'country' && side === 'both' && at === head + 1 && isDeed(nodes[head])) continue;
    if (node.kind === 'country') {
      if (side === 'both' && isDeniedBehind(nodes, head, at)) found.negations++;
      break;
    }
    // "Darbe nedeniyle ertelendi": the postposition belongs to the word before it, not to the act.
    if (is(node, 'background') && at > head + 1 && nodes[at - 1]?.kind === 'word') continue;
    // "Stimmt nach Jahren des Streits zu": behind a finite verb stands when or why, and the verb is the news.
    if (is(node, 'background') && side === 'after') found.background = true;
    // "Wird trotz der Proteste dem Rat nicht beitreten": it is denied behind that.
    if (is(node, 'background') && side === 'both' && !isBehindComma && isDeniedBehind(nodes, head, at + 1))
      found.negations++;
    if (is(node, 'background')) break;
    if (is(node, 'not') && !is(node, 'without') && !isNoLonger(node, nodes[head], cues)) found.negations++;
    if (is(node, 'may')) found.may = true;
    if (is(node, 'will')) found.will = true;
    const governor = governorOf(node, undefined);
    // "Will sich anschließen, verlangt aber": behind a comma only who said it is about the act before it.
    if (governor && (!isBehindComma || governor.word === 'say' || governor.word === 'announce'))
      governors.push(governor);
  }
  return found;
}

/**
 * "Ist beigetreten, obwohl keiner", "trat bei und hofft auf Handel", "ratifizierte, nannte aber keinen Tag": another clause, with moods of
 * its own. "Tritt aber nicht bei" is one.
 */
function tellsMore(
  nodes: readonly Node[],
  at: number,
  { isBehindComma, isDone, cues }: { readonly isBehindComma: boolean; readonly isDone: boolean; readonly cues: Cues },
): boolean {
  const next = nodes[at + 1];
  if (is(nodes[at], 'and'))
    return next?.classes.some((name) => /:(?:pres|past)$/.test(name)) === true && !says(next, cues.maybeInfinitive);
  return isBehindComma && (is(nodes[at], 'aside') || (isDone && is(nodes[at], 'not', 'may')));
}

const isDeed = (node: Node | undefined): boolean => is(node, 'membership', 'withdrawal', 'suspension');

/** "Hat der Aufnahme Schwedens nicht zugestimmt": behind the states that are its objects a verb is still denied. */
function isDeniedBehind(nodes: readonly Node[], head: number, from: number): boolean {
  for (let at = from; at < nodes.length && at - head <= 16; at++) {
    const node = nodes[at];
    if (node?.kind === 'mark' || is(node, 'and', 'aside', 'that', 'background', 'if')) return false;
    if (is(node, 'not')) return true;
  }
  return false;
}

/** "Gehört der WHO nicht mehr an": what is no more is the leaving itself. */
const isNoLonger = (node: Node, verb: Node | undefined, { noMore }: Cues): boolean =>
  says(node, noMore) && isVerb(verb, 'leave');
