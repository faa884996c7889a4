import { type Node, beforeArticle, is } from './nodes';
import { type Cues, says } from '../languages/cues';
import { organs, isOfficerTail } from './organs';

/** "X and Y", "X, Y", "X's and Y's", "X, the Y", "X's minister A and Y's minister B": index of the next member, if the list goes on. */
export function nextInList(nodes: readonly Node[], to: number, cues: Cues): number | undefined {
  const from = to - 1;
  let at = to;
  let officer = false;
  // "Türkiye'yle İsrail anlaştı".
  if (says(nodes[at], cues.comitative) && nodes[at + 1]?.kind === 'country') return at + 1;
  const glued = gluedNext(nodes, to, cues);
  if (glued !== undefined) return glued;
  if (is(nodes[at], 'poss')) at++;
  for (let seen = 0; seen < 7 && isOfficerTail(nodes[at]); seen++, at++)
    officer ||= is(nodes[at], ...organs) || nodes[at]?.form === 'leader';
  if (at > to + 1 && !officer) at = is(nodes[to], 'poss') ? to + 1 : to;
  if (nodes[at]?.kind === 'country' && nodes[at]?.joined === true) return at;
  // "The parliament, Finland's membership ...": an organ and a comma begin no list.
  if (nodes[at]?.norm === ',' && is(nodes[to - 1], ...organs)) return undefined;
  if (!joinsList(nodes[at])) return undefined;
  const before = nodes[beforeArticle(nodes, from)];
  while (joinsList(nodes[at])) at++;
  const counterpart = counterpartAt(nodes, at, cues);
  if (counterpart !== undefined) return counterpart;
  // "À l'Ukraine et à la Moldavie": the preposition may be said again.
  const again = nodes[at]?.norm;
  if (is(before, 'prep', 'of', 'to') && again === before?.norm) at++;
  // "Les présidents du Kenya, de la Tanzanie et de l'Ouganda": it takes the form of each.
  else if (is(before, 'of') && is(nodes[at], 'of')) at++;
  else if (is(nodes[at], 'of', 'prep') && again === nodes[from - 1]?.norm) at++;
  if (is(nodes[at], 'article')) at++;
  const organ = at;
  while (is(nodes[at], ...organs)) at++;
  if (at > organ && is(nodes[at], 'of')) at += is(nodes[at + 1], 'article') ? 2 : 1;
  // "Prime minister X and President Y".
  else if (!officer && nodes[to - 1]?.form !== 'leader') at = organ;
  if (nodes[at]?.kind === 'country') return at;
  return nodes[at - 1]?.norm === ',' ? withEpithet(nodes, at) : undefined;
}

/** "Kenias Außenminister und seine norwegische Kollegin", "le ministre kényan et son homologue norvégien": an officer of another state, called by whose equal he is. */
function counterpartAt(nodes: readonly Node[], at: number, { itsOwn }: Cues): number | undefined {
  if (!says(nodes[at], itsOwn)) return undefined;
  let next = at + 1;
  while (is(nodes[next], ...organs)) next++;
  const isOfOfficer = next > at + 1 || is(nodes[next + 1], ...organs);
  return isOfOfficer && nodes[next]?.kind === 'country' ? next : undefined;
}

const listMarks = new Set([',', '/', '-', '–', '&', '،', '·']);
const joinsList = (node: Node | undefined): boolean =>
  is(node, 'and') || (node?.kind === 'mark' && listMarks.has(node.norm));

/** "נתניהו וערפאת", "ولي العهد محمد بن سلمان ورئيس الوزراء شهباز شريف": "and" is one with the next leader or his office. */
function gluedNext(nodes: readonly Node[], to: number, { andOfficer }: Cues): number | undefined {
  let isNext = false;
  for (let at = to; at < to + 7; at++) {
    const node = nodes[at];
    if (node?.kind === 'country' && (isNext || node.form === 'leader'))
      return isNext || node.joined === true ? at : undefined;
    if (!isOfficerTail(node)) return undefined;
    isNext ||= is(node, ...organs) && says(node, andOfficer);
  }
  return undefined;
}

/** "Saudi Arabia, nuclear-armed Pakistan sign": a description before the last of a list, whose verb is one of many. */
function withEpithet(nodes: readonly Node[], at: number): number | undefined {
  let next = at;
  while (
    next - at < 4 &&
    ((nodes[next]?.kind === 'word' && nodes[next]?.capital !== true) ||
      nodes[next]?.norm === '-' ||
      is(nodes[next], 'topic', 'epithet'))
  )
    next++;
  const isMany = nodes[next + 1]?.classes.some((name) => name.endsWith(':base')) === true;
  return next > at && nodes[next]?.kind === 'country' && isMany ? next : undefined;
}
