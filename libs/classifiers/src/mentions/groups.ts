import { type Node, is, isComma, isVerb } from './nodes';
import { type Cues, says } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { isOfDeal } from './seats';
import { isOfficerTail } from './organs';
import { nextInList } from './list-of-states';
import { type Role, isCompanyOf, roleOf } from './group-role';
import { isScene, isWhose } from './ends-list';

/** Countries named together: "Egypt, Iran and the UAE". */
export interface Group {
  readonly from: number;
  readonly to: number;
  readonly codes: readonly string[];
  readonly nodes: readonly Node[];
  readonly role: Role;
}

/** All country groups of a sentence, in order, each with its role. */
export function groupsOf(nodes: readonly Node[], { venue, cues }: Pick<LanguageGrammar, 'venue' | 'cues'>): Group[] {
  const groups: Group[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const first = nodes[at];
    if (first?.kind !== 'country' || onlyDescribes(nodes, at, cues)) continue;
    const members = [first];
    let to = at + 1;
    let isLast = false;
    for (let next = nextInList(nodes, to, cues); next !== undefined; next = nextInList(nodes, to, cues)) {
      const member = nodes[next];
      const hasAnd = nodes.slice(to, next).some((node) => is(node, 'and')) || member?.joined === true;
      // "After the UAE, Bahrain and Sudan, Morocco recognises ...": behind "and" comes the last of a list.
      const isSameName = nodes[next - 1]?.start === nodes[next - 1]?.end;
      if (isLast && !hasAnd) break;
      if (!isSameName) isLast = hasAnd;
      if (
        !member ||
        (members.length === 1 &&
          (isScene(nodes, [at, next], cues) ||
            isCompanyOf(nodes, next, cues) ||
            isWhose(nodes, next, cues) ||
            isOfDeal(nodes, at, next)))
      )
        break;
      members.push(member);
      to = next + 1;
    }
    to = withOwnLeader(nodes, at, to);
    if (isVenue(nodes, at, to, venue)) continue;
    groups.push({
      from: at,
      to,
      nodes: members,
      codes: [...new Set(members.flatMap(({ code }) => code ?? []))],
      role: roleOf(nodes, [at, to], cues),
    });
    at = to - 1;
  }
  return groups;
}

/** "White House ceremony", "Riga summit invites": a seat of power right before what is held there is a place, unless it is one of a pair. */
function isVenue(nodes: readonly Node[], from: number, to: number, venue: RegExp | undefined): boolean {
  const form = nodes[from]?.form;
  if (!venue || to !== from + 1 || (form !== 'capital' && form !== 'metonym')) return false;
  const isPaired = nodes[from - 1]?.kind === 'mark' && nodes[from - 1]?.glued === true;
  return !isPaired && venue.test(nodes[to]?.norm ?? '');
}

/** "Riyadh: no, we will not join", "no plans to join, Colombo says": who speaks stands before a colon, or last with a verb of saying. */
export function speakerOf(
  { nodes, groups }: { readonly nodes: readonly Node[]; readonly groups: readonly Group[] },
  at: number,
): Group | undefined {
  const colon = nodes.slice(0, at).findLastIndex(({ norm }) => norm === ':');
  // "Tbilisi y Chisináu, tras los pasos de Kiev: también piden": what stands between comma and colon is by the way.
  const opening = groups.find(({ from, to, role }) => from <= 1 && role !== 'oblique' && nodes[to]?.norm === ',');
  if (colon > 0 && opening && opening.to < colon && colon - opening.to <= 8) return opening;
  if (colon > 0) return groups.findLast(({ to, role }) => to <= colon && colon - to <= 4 && role !== 'oblique');
  const last = speakerBehindColon(nodes, groups, at);
  if (last) return last;
  const comma = nodes.findLastIndex((node) => isComma(node));
  if (comma <= at || !nodes.slice(comma + 1).some((node) => isVerb(node, 'say', 'announce'))) return undefined;
  return groups.find(({ from, role }) => from > comma && from - comma <= 5 && role !== 'oblique');
}

/** "No hay normalización sin Estado palestino: Riad", "México, en Artemis: Ebrard": a headline that ends with who says it. */
function speakerBehindColon(nodes: readonly Node[], groups: readonly Group[], at: number): Group | undefined {
  const colon = nodes.findLastIndex(({ norm }) => norm === ':');
  if (colon <= at) return undefined;
  const isPart = (node: Node): boolean =>
    (node.kind === 'mark' && node.norm !== ',') ||
    is(node, 'article', 'of', 'official', 'head', 'institution', 'topic') ||
    (node.kind === 'word' && node.capital === true);
  const speaker = groups.find(({ from, role }) => from > colon && from - colon <= 4 && role !== 'oblique');
  // "« Nous voulons en être » : Riyad pose ses conditions": behind a quotation stands whose words they are.
  if (speaker && /^["”»“]$/.test(nodes[colon - 1]?.norm ?? '') && speaker.from - colon <= 2) return speaker;
  const rest = speaker && [...nodes.slice(colon + 1, speaker.from), ...nodes.slice(speaker.to)];
  return rest?.every(isPart) === true ? speaker : undefined;
}

/** "US-led", "pro-Russian": a state's name that only describes the next word. */
function onlyDescribes(nodes: readonly Node[], at: number, { prefix, press }: Cues): boolean {
  const isHyphen = (node: Node | undefined): boolean => node?.norm === '-' && node.glued;
  if (isHyphen(nodes[at - 1]) && says(nodes[at - 2], prefix)) return true;
  // "לרשת צרפתית", "صحيفة عبرية", "французскому телеканалу": whose newspaper it is does not act.
  if (nodes[at]?.form === 'demonym' && (says(nodes[at - 1], press) || says(nodes[at + 1], press))) return true;
  // "Brazil becomes first American member": what sort of member it is.
  if (
    nodes[at]?.form === 'demonym' &&
    is(nodes[at - 1], 'ordinal') &&
    is(nodes[at + 1], 'member', 'signatory', 'nation', 'partner')
  )
    return true;
  const next = nodes[at + 2];
  return isHyphen(nodes[at + 1]) && next?.glued === true && next.kind === 'word';
}

/** "Indian prime minister Narendra Modi" is one member, not two. */
function withOwnLeader(nodes: readonly Node[], from: number, to: number): number {
  const code = nodes[to - 1]?.code;
  let at = to;
  if (is(nodes[at], 'poss')) at++;
  // "Libya's Tripoli government".
  if (at > to && nodes[at]?.form === 'capital' && nodes[at]?.code === code) return at + 1;
  for (let seen = 0; seen < 7 && isOfficerTail(nodes[at]); seen++, at++) {
    if (nodes[at]?.form === 'leader') return nodes[at]?.code === code && from < at ? at + 1 : to;
  }
  return to;
}
