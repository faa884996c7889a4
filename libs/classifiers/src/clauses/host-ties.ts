import type { AccordDefinition } from '@app/accords';
import { type Cues, says } from '../languages/cues';
import type { WordClass } from '../languages/language';
import { type Node, is, isVerb } from '../mentions/nodes';
import { changed } from '../mentions/piece';

const REACH = 7;
const steps = ['embassy', 'ambassador', 'flights', 'visa', 'links', 'relations'] as const;
const inStages = new Set<string>(['announced', 'signed', 'ratified', 'in-force']);

/** A state is told of as a newcomer for some weeks: its relations with the host are not yet those of a member. */
const NEWCOMER_MS = 21 * 86_400_000;

/** What the head of an item names: its title and first sentence. */
export interface ItemLead {
  readonly day: string;
  readonly codes: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
  /** The accords of normalisation that there are on that day. */
  readonly accords: readonly AccordDefinition[];
}

/** What a title and first sentence name. */
export const leadOf = (day: string, nodes: readonly Node[], definitions: readonly AccordDefinition[]): ItemLead => ({
  day,
  accords: normalisationsOf(definitions, day),
  codes: new Set(nodes.flatMap(({ code }) => code ?? [])),
  slugs: new Set(nodes.flatMap(({ slugs }) => slugs ?? [])),
});

/**
 * An accord of normalisation lives in ties with its host, whether its name is written or not. "Normalise relations with Israel"
 * is joining it, "a normalisation deal between Israel and Sudan" names it, and an embassy between the host and a member is a step under it.
 */
export function withHostTies(nodes: readonly Node[], lead: () => ItemLead, cues: Cues): Node[] {
  if (!nodes.some((node) => isOfTies(node, cues))) return [...nodes];
  const { accords } = lead();
  const read = nodes.map((node, at) => {
    const place = { node, accords, lead: lead(), cues };
    if (isTradeDeal(node) && isSignedHere(nodes, at)) return asStep(withStep(nodes, at, place));
    if (node.kind !== 'class') return node;
    if (is(node, 'ties') || (isVerb(node, 'join') && says(node, cues.normalises))) return withTies(nodes, at, place);
    if (is(node, 'deal', 'pact')) return dealWithHost(nodes, at, place);
    if (!is(node, ...steps)) return node;
    if (isEntered(nodes, at)) return withBond(nodes, at, place);
    const step = withStep(nodes, at, place);
    return step === node && is(node, 'relations') ? withBond(nodes, at, place) : step;
  });
  return read.map((node, at) => (isOnlyWhose(read, at, accords, cues) ? changed(node, { kind: 'word' }) : node));
}

const isOfTies = (node: Node, { normalises }: Cues): boolean =>
  is(node, 'ties', 'deal', 'pact', ...steps) || says(node, normalises) || isTradeDeal(node);

/** "Follows the Emirates into peace with Israel": a state that another has followed, and no step of that one. */
const isEntered = (nodes: readonly Node[], at: number): boolean =>
  is(nodes[at], 'peace') &&
  is(nodes[at - 1], 'prep', 'to') &&
  nodes.slice(Math.max(0, at - 6), at - 1).some((node) => isVerb(node, 'join'));

/** What a host and a member sign with each other once they have made peace: trade, flights, defence. */
const isTradeDeal = ({ accordForm, slug = '' }: Node): boolean =>
  accordForm === 'generic' && tradeOfTwo.test(slug) && !/peace|normali[sz]|joint-declaration/.test(slug);
const tradeOfTwo =
  /trade|aviation|air-services|visa|touris|defen[cs]e|security|cooperation|water|energy|invest|economic|exchange|scien|agricultur|customs|tax|health|space|memorandum|cyber|commerc/;

/** "Israel and Morocco sign", told as done. */
function isSignedHere(nodes: readonly Node[], at: number): boolean {
  const verb = nodes.findLastIndex((node, index) => index < at && at - index <= 4 && isVerb(node, 'sign'));
  const before = nodes[verb - 1];
  return verb > 0 && !is(before, 'to', 'will', 'may', 'not') && !/ to$/.test(before?.norm ?? '');
}

/** What was the accord is a step now, where the states are a host and a member. */
const asStep = (node: Node): Node =>
  node.accordForm === 'context' ? changed(node, { kind: 'class', classes: ['trade'] }) : node;

/** "Israel ties", "Israeli-Saudi": a host right before the relations says with whom they are, not who acts. */
const isOnlyWhose = (nodes: readonly Node[], at: number, accords: readonly AccordDefinition[], cues: Cues): boolean =>
  (nodes[at + 1]?.classes === bond || isObjectOf(nodes, at, cues)) &&
  nodes[at]?.kind === 'country' &&
  accords.some((one) => isHostOf(one)(nodes[at]?.code)) &&
  !(nodes[at - 1]?.kind === 'mark' && nodes[at - 1]?.glued === true);

/** "İsrail ile ilişki kurmak", "Israel nicht anzuerkennen": whom the ties are with stands before them. */
function isObjectOf(nodes: readonly Node[], at: number, { tiedWith, recognises }: Cues): boolean {
  const isWith = says(nodes[at + 1], tiedWith);
  let next = isWith ? at + 2 : at + 1;
  while (
    next - at < 5 &&
    (nodes[next]?.kind === 'word' || is(nodes[next], 'not', 'skip', 'formal', 'epithet', 'topic'))
  )
    next++;
  const tie = nodes[next];
  if (tie?.slugs === undefined || !(tie.classes === bond || is(tie, 'ties'))) return false;
  return isWith || (says(tie, recognises) && next <= at + 4);
}

/** "Ties with Israel", "Saudi-Israeli normalisation": to have them is membership of the accord. */
function withBond(nodes: readonly Node[], at: number, { node, accords, lead, cues }: Place): Node {
  const accord = accords.find((one) => {
    const isHost = isHostOf(one);
    if (impliesHost(nodes, at, one, { lead, cues })) return true;
    if (says(node, cues.normalises) && (one.hosts.some((host) => lead.codes.has(host)) || lead.slugs.has(one.slug)))
      return true;
    return (
      nodes.some(({ code }, index) => isHost(code) && isBoundTo(nodes, at, index)) ||
      (one.hosts.some((host) => lead.codes.has(host)) && isWithNewcomer(nodes, at, one, { lead, cues }))
    );
  });
  return accord ? changed(tied(node, accord), { kind: 'accord', classes: bond }) : node;
}
/** To have relations with the host is membership. */
const bond: readonly WordClass[] = ['membership', 'ties'];

/** In Hebrew and Arabic normalisation needs no "with Israel", unless two others are named whose ties it could be. */
const impliesHost = (
  nodes: readonly Node[],
  at: number,
  accord: AccordDefinition,
  { lead, cues }: Pick<Place, 'lead' | 'cues'>,
): boolean =>
  (says(nodes[at], cues.impliesHost) && lead.codes.size <= 2) ||
  (says(nodes[at], cues.mayImplyHost) && isOfOneThatMay(accord, lead.codes) && !isWithSomebody(nodes, at + 1));

/** "No normalisation without a Palestinian state, says Riyadh": one state that may join, and none besides that brokers or wants to be recognised. */
const isOfOneThatMay = ({ hosts, brokers, mayJoin }: AccordDefinition, codes: ReadonlySet<string>): boolean => {
  const [one, ...others] = [...codes].filter((code) => ![...hosts, ...brokers, 'PS'].includes(code));
  return one !== undefined && others.length === 0 && mayJoin?.includes(one) === true;
};

/** "Normalisation with Damascus", "between the two". */
const isWithSomebody = (nodes: readonly Node[], next: number): boolean =>
  is(nodes[next], 'with', 'between', 'of') && nodes.slice(next, next + 4).some(({ kind }) => kind === 'country');

/** "He seeks relations with Niger", in an item that opens with the host. */
function isWithNewcomer(
  nodes: readonly Node[],
  at: number,
  accord: AccordDefinition,
  { lead: { day }, cues }: Pick<Place, 'lead' | 'cues'>,
): boolean {
  const next = says(nodes[at], cues.endsInWith) ? at : at + 1;
  const code = nodes[is(nodes[next + 1], 'article') ? next + 2 : next + 1]?.code;
  if (code === undefined || !(next === at || is(nodes[next], 'prep', 'to'))) return false;
  return accord.mayJoin?.includes(code) === true && !isMemberOf(accord, beforeNews(day))(code);
}

/** Only small words and other states stand between the relations and the host: "relations between Oman and Israel", "Israel-Oman ties". */
function isBoundTo(nodes: readonly Node[], at: number, host: number): boolean {
  const between = host > at ? nodes.slice(at + 1, host) : nodes.slice(host + 1, at);
  if (host < at)
    return (
      between.length <= 3 &&
      between.every((node) => node.kind === 'country' || node.norm === '-' || is(node, 'prep', 'and', 'poss', 'topic'))
    );
  return (
    between.length <= 6 &&
    (between.length === 0 ||
      between.some((node) => is(node, 'prep', 'between', 'of', 'to') || node.kind === 'country')) &&
    between.every((node) => node.kind === 'country' || is(node, 'prep', 'between', 'of', 'to', 'and', 'article'))
  );
}

interface Place {
  readonly node: Node;
  readonly accords: readonly AccordDefinition[];
  readonly lead: ItemLead;
  readonly cues: Cues;
}

function normalisationsOf(definitions: readonly AccordDefinition[], day: string): AccordDefinition[] {
  const month = monthAfter(day);
  return definitions.filter(
    ({ type, hosts, founded }) => type === 'normalization' && hosts.length > 0 && founded.slice(0, 7) <= month,
  );
}

/** News of the first joiners comes some weeks before the day from which an accord counts. */
const monthAfter = (day: string): string =>
  new Date(Date.parse(day.slice(0, 10)) + 62 * 86_400_000).toISOString().slice(0, 7);

const beforeNews = (day: string): string =>
  new Date(Date.parse(day.slice(0, 10)) - NEWCOMER_MS).toISOString().slice(0, 10);

const isHostOf =
  ({ hosts }: AccordDefinition) =>
  (code: string | undefined): boolean =>
    code !== undefined && hosts.includes(code);

const isMemberOf =
  ({ members }: AccordDefinition, day: string) =>
  (code: string | undefined): boolean =>
    members.some(({ country, stage, since }) => country === code && since <= day && inStages.has(stage));

const tied = (node: Node, { slug }: AccordDefinition, parties = node.parties): Node =>
  changed(node, { slug, slugs: [slug], accordForm: 'context', parties });

function withTies(nodes: readonly Node[], at: number, place: Place): Node {
  const { node, accords, lead, cues } = place;
  const accord = accords.find((one) => {
    const near = nodes.some(({ code }, index) => isHostOf(one)(code) && isTiedTo(nodes, at, index));
    return (
      near ||
      impliesHost(nodes, at, one, { lead, cues }) ||
      (!says(node, cues.anyTies) && (lead.slugs.has(one.slug) || one.hosts.some((host) => lead.codes.has(host))))
    );
  });
  if (!accord && is(node, 'relations')) return withBond(nodes, at, place);
  if (!accord) return changed(node, { classes: node.classes.filter((name) => !name.startsWith('join:')) });
  if (isVerb(node, 'join')) return tied(node, accord);
  return changed(tied(node, accord), { kind: 'accord', ...(is(node, 'relations') && { classes: bond }) });
}

/** The host stands near: behind the ties, or named with another state before them. */
function isTiedTo(nodes: readonly Node[], at: number, host: number): boolean {
  if (host > at) return host - at <= REACH;
  return at - host <= 2 * REACH && nodes.slice(0, at).filter(({ kind }) => kind === 'country').length > 1;
}

/** "Ratifies the accord with Israel": an agreement that a member and the host have, no more being said, is theirs. */
function dealWithHost(nodes: readonly Node[], at: number, { node, accords, lead, cues }: Place): Node {
  const next = is(nodes[at + 1], 'prep', 'between') ? nodes[at + 2] : undefined;
  const accord = accords.find((one) => {
    const isMember = isMemberOf(one, lead.day);
    const isBare = says(node, cues.bareAccord) && lead.slugs.has(one.slug);
    return (isHostOf(one)(next?.code) || isBare) && nodes.slice(0, at).some(({ code }) => isMember(code));
  });
  return accord && !is(nodes[at - 1], 'business') ? changed(tied(node, accord), { kind: 'accord' }) : node;
}

/** A step between the host and a member counts for the member that stands nearest; the lead may have named either. */
function withStep(nodes: readonly Node[], at: number, { node, accords, lead }: Place): Node {
  for (const one of accords) {
    const isHost = isHostOf(one);
    if (!nodes.some(({ code }) => isHost(code)) && !one.hosts.some((host) => lead.codes.has(host))) continue;
    const isMember = isMemberOf(one, is(node, 'relations') ? beforeNews(lead.day) : lead.day);
    const near = nodes
      .flatMap(({ code }, index) => (code !== undefined && isMember(code) ? [{ code, far: Math.abs(index - at) }] : []))
      .sort((a, b) => a.far - b.far)[0];
    const inLead = [...lead.codes].filter(isMember);
    const member = near?.code ?? (inLead.length === 1 ? inLead[0] : undefined);
    if (member !== undefined) return tied(node, one, [member]);
  }
  return node;
}
