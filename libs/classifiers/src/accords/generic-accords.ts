import { type Cues, says } from '../languages/cues';
import type { LanguageGrammar } from '../languages/language';
import { type Node, is, isVerb } from '../mentions/nodes';
import { changed } from '../mentions/piece';
import { isSignedNear } from '../mentions/signed-peace';

/** A name may be this many pieces long on either side of its noun. */
const REACH = 8;
const isHyphen = (node: Node | undefined): boolean => node?.kind === 'mark' && /^[-–/]$/.test(node.norm) && node.glued;
const isParty = (node: Node | undefined): boolean =>
  node?.kind === 'country' || (node?.kind === 'accord' && node.accordForm !== 'context');

/** How a language writes names. */
type Style = Pick<LanguageGrammar, 'capitals' | 'cues'>;

interface Found {
  readonly from: number;
  readonly to: number;
  readonly parties: readonly string[];
  /** A body of states, which is joined and left, not signed. */
  readonly body: boolean;
}

/**
 * Joins the pieces of accord names that no table knows into one accord: "the Plastics Treaty", "a free trade agreement",
 * "the Convention on ...", "the International Solar Alliance". What is found this way gives candidates, never alerts.
 */
export function withGenericAccords(nodes: readonly Node[], text: string, style: Style): Node[] {
  if (!nodes.some((node) => is(node, 'pact', 'deal', 'whole', 'orgname', 'peace', 'signing'))) return [...nodes];
  const result: Node[] = [];
  for (let at = 0; at < nodes.length; ) {
    const found = nameFrom(nodes, at, text, style);
    if (!found) {
      const node = nodes[at++];
      if (node) result.push(node);
      continue;
    }
    result.push(accordNode(nodes, found, text));
    at = found.to;
  }
  return result;
}

/** A generic name that begins at `at`: the noun is looked for a few pieces ahead. */
function nameFrom(nodes: readonly Node[], at: number, text: string, style: Style): Found | undefined {
  if (isHyphen(nodes[at]) || is(nodes[at], 'article')) return undefined;
  if (isPairBeforeSigning(nodes, at)) {
    const parties = [nodes[at], nodes[at + 2]].flatMap((node) => node?.code ?? []);
    return { from: at, to: at + 3, parties, body: false };
  }
  if (isNameBeforeSigning(nodes, at, text, style.cues)) return { from: at, to: at + 1, parties: [], body: false };
  for (let noun = at; noun < Math.min(nodes.length, at + REACH); noun++) {
    if (!is(nodes[noun], 'pact', 'deal', 'whole', 'orgname') && !isSignedPeace(nodes, noun, style.cues)) continue;
    const from = startOf(nodes, noun, text, style);
    if (from !== at) return undefined;
    const to = endOf(nodes, noun, text, style);
    if (!qualifies(nodes, { from, noun, to }, text, style) || isProtocolTo(nodes, [noun, to], style.cues))
      return undefined;
    return {
      from,
      to,
      parties: nodes.slice(from, to).flatMap(({ code }) => code ?? []),
      body: is(nodes[noun], 'orgname'),
    };
  }
  return undefined;
}

/** "Baku-Yerevan signing": nothing but whose it is. */
const isPairBeforeSigning = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.kind === 'country' &&
  isHyphen(nodes[at + 1]) &&
  nodes[at + 2]?.kind === 'country' &&
  is(nodes[at + 3], 'signing');

/** "Britain and Mauritius put off Chagos signing": what two states sign together is called by one word. */
const isNameBeforeSigning = (nodes: readonly Node[], at: number, text: string, cues: Cues): boolean =>
  is(nodes[at + 1], 'signing') &&
  nodes[at + 2]?.kind !== 'word' &&
  isNamePart(nodes[at], text, cues) &&
  !isNamePart(nodes[at - 1], text, cues) &&
  isVerb(nodes[is(nodes[at - 1], 'article') ? at - 2 : at - 1], 'postpone', 'hold') &&
  new Set(nodes.slice(0, at).flatMap(({ code }) => code ?? [])).size > 1;

/** "The Second Additional Protocol to the Rome Statute": a part of the accord that a definition names. */
function isProtocolTo(nodes: readonly Node[], [noun, to]: readonly [number, number], { protocol }: Cues): boolean {
  let next = to;
  while (next - to < 3 && is(nodes[next], 'to', 'of', 'article', 'prep', 'about')) next++;
  return next > to && nodes[next]?.accordForm === 'name' && says(nodes[noun], protocol);
}

const isCapital = (node: Node, text: string): boolean => /\p{Lu}/u.test(text.charAt(node.start));
const isNamePart = (node: Node | undefined, text: string, { dayOrMonth }: Cues): boolean =>
  node?.kind === 'word' && isCapital(node, text) && /^\p{L}/u.test(node.norm) && !says(node, dayOrMonth);

/** Leftwards: subjects ("free trade"), parts of a proper name, and parties written together with them ("US-Japan"). */
function startOf(nodes: readonly Node[], noun: number, text: string, { capitals, cues }: Style): number {
  const head = nodes[noun] ?? emptyNode;
  // "Prespa agreement": the noun of a name need not have a capital; a mere deal is too often one of business.
  const proper = capitals && (isCapital(head, text) || (!says(head, cues.mereDeal) && !is(head, 'orgname')));
  let from = noun;
  for (let at = noun - 1; at >= 0 && noun - at < REACH; at--) {
    const node = nodes[at];
    if (
      is(node, 'topic', 'epithet') ||
      (node?.kind === 'word' && is(nodes[at - 1], 'topic')) ||
      (proper && isNamePart(node, text, cues))
    )
      from = at;
    else if (isHyphen(node) && at > 0) continue;
    // "ABD İran nükleer anlaşmasından çekildi": of two states the second belongs to the name.
    else if (node?.kind === 'country' && nodes[at - 1]?.kind === 'country' && from < noun && from === at + 1) from = at;
    else if (isParty(node) && (isHyphen(nodes[at + 1]) || isHyphen(nodes[at - 1]))) from = at;
    else break;
  }
  return from;
}

/** Rightwards: "... on the law of the sea", "accord de libre-échange", "traité de Lisbonne". */
function endOf(nodes: readonly Node[], noun: number, text: string, { capitals, cues }: Style): number {
  let to = noun + 1;
  for (let at = noun + 1; at < nodes.length && at - noun <= REACH; at++) {
    const node = nodes[at];
    if (isHyphen(node) && at > noun + 1) continue;
    // "The pact delayed until May": a participle behind its noun is what is told of it.
    if (capitals && is(node, 'epithet') && node?.classes.some((name) => name.endsWith(':past')) === true) break;
    if (is(node, 'topic', 'epithet') || (isNamePart(node, text, cues) && (at > noun + 1 || !capitals))) to = at + 1;
    else if (!capitals && node?.kind === 'word' && at - noun <= 3) to = at + 1;
    else if (!capitals && node?.form === 'demonym' && at === to) to = at + 1;
    else if (
      node?.kind === 'word' &&
      !/^\d/.test(node.norm) &&
      // "Ratified the treaty on Tuesday".
      !says(node, cues.dayOrMonth) &&
      is(nodes[at - 1], 'about', 'of') &&
      at - noun <= 3 &&
      is(nodes[noun], 'pact')
    )
      to = at + 1;
    else if (!is(node, 'of', 'article', 'about', 'and') || (node?.kind === 'mark' && !isHyphen(node))) break;
  }
  return to;
}

/** A treaty needs a name or a subject; a mere deal needs a subject of states; a body has to be named like one. */
function qualifies(
  nodes: readonly Node[],
  { from, noun, to }: { from: number; noun: number; to: number },
  text: string,
  { capitals, cues }: Style,
): boolean {
  const around = [...nodes.slice(from, noun), ...nodes.slice(noun + 1, to)];
  const head = nodes[noun];
  if (!head) return false;
  if (isStatesOwn(nodes, [from, noun], cues) || isSignedPeace(nodes, noun, cues)) return true;
  if (is(nodes[from - 1], 'business') || is(nodes[noun - 1], 'business')) return false;
  const named = around.some((node) => isNamePart(node, text, cues));
  if (is(head, 'orgname')) return capitals && isCapital(head, text) && named && isNamePart(nodes[from], text, cues);
  if (is(head, 'whole')) return true;
  const about = around.some((node) => is(node, 'topic'));
  const parties = [...nodes.slice(from, noun), ...nodes.slice(noun + 1, to)].filter(isParty).length;
  if (is(head, 'pact'))
    return (
      about ||
      parties > 0 ||
      (named && (!capitals || isCapital(head, text) || from < noun)) ||
      (!capitals && to > noun + 1) ||
      is(nodes[noun + 1], 'about') ||
      isWithParty(nodes, noun)
    );
  if (about || parties > 1) return true;
  if (capitals && named && !says(head, cues.mereDeal) && (from < noun || to > noun + 1)) return true;
  // "Armenia, Azerbaijan seal deal": what two states sign is theirs, unless it is one of business.
  const before = nodes.slice(Math.max(0, noun - 3), noun);
  // Nothing but an article stands between: "signed health deals" are of health, whatever that is.
  const verb = before.findLastIndex((node) => isVerb(node, 'sign'));
  const signed = verb >= 0 && before.slice(verb + 1).every((node) => is(node, 'article'));
  const states = nodes.slice(0, noun).filter(({ kind }) => kind === 'country').length;
  if (signed && states > 1 && from === noun && !nodes.slice(noun).some((node) => is(node, 'business', 'trade')))
    return true;
  return isWithParty(nodes, noun) && nodes.slice(0, noun).some((node) => isVerb(node, 'ratify', 'leave', 'suspend'));
}

/** "Sign peace", "peace signing", "peace inked": what is signed is an accord, though no word says so; a truce only where two states sign it. */
function isSignedPeace(nodes: readonly Node[], at: number, { signedBeside }: Cues): boolean {
  const node = nodes[at];
  if (!is(node, 'peace') || is(node, 'pact', 'deal', 'whole')) return false;
  if (!says(node, signedBeside)) return isSignedNear(nodes, at);
  let before = at - 1;
  while (is(nodes[before], 'article', 'epithet', 'topic')) before--;
  const signs = isVerb(nodes[before], 'sign') && !nodes[before]?.classes.includes('membership');
  const next = nodes[at + 1];
  // "Signs peace with Israel" is a tie with a host, "with the rebels" is none.
  if (is(next, 'pact', 'deal', 'whole', 'talks') || (is(node, 'relations') && isParty(next))) return false;
  const isSigned = is(next, 'signing') || next?.classes.includes('sign:past') === true;
  if (!signs && !isSigned) return false;
  return /^peace/.test(node?.norm ?? '') || nodes.slice(0, at).filter(({ kind }) => kind === 'country').length > 1;
}

/** "Haiti and Kenya sign a police deployment accord": what states sign, ratify or leave right here is of states, whatever it is about. */
function isStatesOwn(nodes: readonly Node[], [from, noun]: readonly [number, number], { mereDeal }: Cues): boolean {
  if (says(nodes[noun], mereDeal) || is(nodes[noun], 'orgname', 'party')) return false;
  let at = from - 1;
  while (from - at <= 4 && isPlainWord(nodes[at])) at--;
  if (nodes.slice(at + 1, noun).some((node) => is(node, 'business'))) return false;
  while (is(nodes[at], 'article', 'epithet')) at--;
  if (!isVerb(nodes[at], 'sign', 'ratify', 'approve', 'leave', 'suspend')) return false;
  let subject = at - 1;
  while (is(nodes[subject], 'skip', 'formal', 'has', 'parliament', 'head')) subject--;
  if (nodes[subject]?.kind !== 'country') return false;
  const states = nodes.slice(Math.max(0, subject - 4), subject + 1).filter(({ kind }) => kind === 'country').length;
  return states > 1 || isWithParty(nodes, noun);
}
const isPlainWord = (node: Node | undefined): boolean => node?.kind === 'word' && /^[\p{L}-]+$/u.test(node.norm);

/** "A treaty with Korea". */
const isWithParty = (nodes: readonly Node[], noun: number): boolean =>
  is(nodes[noun + 1], 'prep', 'between') && isParty(is(nodes[noun + 2], 'article') ? nodes[noun + 3] : nodes[noun + 2]);

const emptyNode: Node = { kind: 'word', start: 0, end: 0, norm: '', classes: [], glued: false };

function accordNode(nodes: readonly Node[], { from, to, parties, body }: Found, text: string): Node {
  const first = nodes[from] ?? emptyNode;
  const last = nodes[to - 1] ?? first;
  const slug = slugOf(text.slice(first.start, last.end));
  return changed(first, {
    kind: 'accord',
    end: last.end,
    norm: '',
    classes: [body ? 'club' : 'treaty'],
    slug,
    slugs: [slug],
    accordForm: 'generic',
    ...(parties.length > 0 && { parties }),
  });
}

/** "Plastics Treaty" → "plastics-treaty"; letters outside the Latin alphabet stay as they are. */
function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/**
 * "The treaty", "the bloc", "a memorandum": in an item that names no accord any other way, the bare noun stands for one. Laws and bills are
 * no accords of states by themselves.
 */
export function withBareAccords(nodes: readonly Node[]): Node[] {
  return nodes.map((node, at) => {
    if (isSignedDeal(nodes, at)) return changed(node, bareNames('treaty', node.norm));
    if (node.kind !== 'class' || !is(node, 'pact', 'deal', 'whole', 'orgname', 'club') || is(node, 'law', 'party'))
      return node;
    // "Hospital deals": what stands before a mere deal says that it is of something else.
    if (is(node, 'deal') && nodes[at - 1]?.kind === 'word' && !is(node, 'pact', 'whole')) return node;
    if (isOfBusiness(nodes, at)) return node;
    // "Their coalition agreement", "quits coalition"; but a military coalition.
    if (is(node, 'business') && (is(nodes[at + 1], 'deal', 'pact') || isOfParties(nodes[at - 1]))) return node;
    return changed(node, bareNames(is(node, 'club', 'orgname') ? 'club' : 'treaty', node.norm));
  });
}

/** Right behind a verb or an article: nothing says that it is one of states. */
const isOfParties = (before: Node | undefined): boolean =>
  before === undefined || is(before, 'article', 'it') || before.classes.some((name) => name.includes(':'));

/** "A loan deal", "a pension reform pact", "acuerdo de pensiones". */
const isOfBusiness = (nodes: readonly Node[], at: number): boolean =>
  is(nodes[at - 1], 'business') ||
  is(nodes[at + 1], 'business') ||
  (nodes[at - 1]?.kind === 'word' && is(nodes[at - 2], 'business')) ||
  (is(nodes[at + 1], 'of') && is(nodes[is(nodes[at + 2], 'article') ? at + 3 : at + 2], 'business'));

const bareNames = (
  name: 'club' | 'treaty',
  norm: string,
): Pick<Node, 'kind' | 'classes' | 'slug' | 'slugs' | 'accordForm'> => {
  const slug = slugOf(norm);
  return { kind: 'accord', classes: [name], slug, slugs: [slug], accordForm: 'bare' };
};

/** "Signs deal to share secrets": what is signed is the deal, whatever else its words say. */
function isSignedDeal(nodes: readonly Node[], at: number): boolean {
  if (!is(nodes[at], 'agree:ing')) return false;
  let before = at - 1;
  while (is(nodes[before], 'article', 'epithet')) before--;
  return isVerb(nodes[before], 'sign');
}
