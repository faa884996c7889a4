import type { AccordDefinition } from '@app/accords';
import { type Node, is, isVerb } from './nodes';

const REACH = 7;
const steps = ['embassy', 'ambassador', 'flights', 'visa', 'relations'] as const;
const inStages = new Set<string>(['announced', 'signed', 'ratified', 'in-force']);

/** What the head of an item names: its title and first sentence. */
export interface ItemLead {
  readonly day: string;
  readonly codes: ReadonlySet<string>;
  readonly slugs: ReadonlySet<string>;
}

/** What a title and first sentence name. */
export const leadOf = (day: string, nodes: readonly Node[]): ItemLead => ({
  day,
  codes: new Set(nodes.flatMap(({ code }) => code ?? [])),
  slugs: new Set(nodes.flatMap(({ slugs }) => slugs ?? [])),
});

/**
 * An accord of normalisation lives in ties with its host, whether its name is written or not. "Normalise relations with Israel"
 * is joining it, "a normalisation deal between Israel and Sudan" names it, and an embassy between the host and a member is a step under it.
 */
export function withHostTies(
  nodes: readonly Node[],
  definitions: readonly AccordDefinition[],
  lead: () => ItemLead,
): Node[] {
  if (!nodes.some((node) => is(node, 'ties', 'deal', 'pact', ...steps))) return [...nodes];
  const { day } = lead();
  const accords = definitions.filter(
    (one) => one.type === 'normalization' && one.hosts.length > 0 && one.founded.slice(0, 7) <= monthAfter(day),
  );
  return nodes.map((node, at) => {
    if (node.kind !== 'class') return node;
    if (is(node, 'ties')) return withTies(nodes, at, { node, accords, lead: lead() });
    if (is(node, 'deal', 'pact')) return dealWithHost(nodes, at, { node, accords, lead: lead() });
    return is(node, ...steps) ? withStep(nodes, at, { node, accords, lead: lead() }) : node;
  });
}

interface Place {
  readonly node: Node;
  readonly accords: readonly AccordDefinition[];
  readonly lead: ItemLead;
}

/** News of the first joiners comes some weeks before the day from which an accord counts. */
const monthAfter = (day: string): string =>
  new Date(Date.parse(day.slice(0, 10)) + 62 * 86_400_000).toISOString().slice(0, 7);

const isHostOf =
  ({ hosts }: AccordDefinition) =>
  (code: string | undefined): boolean =>
    code !== undefined && hosts.includes(code);

const isMemberOf =
  ({ members }: AccordDefinition, day: string) =>
  (code: string | undefined): boolean =>
    members.some(({ country, stage, since }) => country === code && since <= day && inStages.has(stage));

const tied = (node: Node, { slug }: AccordDefinition, parties?: readonly string[]): Node => ({
  ...node,
  slug,
  slugs: [slug],
  accordForm: 'context',
  ...(parties && { parties }),
});

/** Ties that may be had with anybody; "normalisation" alone says which accord is meant once the item has named its host. */
const anyTies =
  /^(?:establish|restor|recogni|etabl|estable|установ|לכונן|כינון|כוננ|מכוננ|חידוש|לחדש|מחדש|חידש|ت?ستانف|يستانف|استيناف|اقام|تقيم|يقيم|مباشره|восстан)/;

function withTies(nodes: readonly Node[], at: number, { node, accords, lead }: Place): Node {
  const accord = accords.find((one) => {
    const near = nodes.some(({ code }, index) => isHostOf(one)(code) && isTiedTo(nodes, at, index));
    return (
      near || (!anyTies.test(node.norm) && (lead.slugs.has(one.slug) || one.hosts.some((host) => lead.codes.has(host))))
    );
  });
  if (!accord) return { ...node, classes: node.classes.filter((name) => !name.startsWith('join:')) };
  return isVerb(node, 'join') ? tied(node, accord) : { ...tied(node, accord), kind: 'accord' };
}

/** The host stands near: behind the ties, or named with another state before them. */
function isTiedTo(nodes: readonly Node[], at: number, host: number): boolean {
  if (host > at) return host - at <= REACH;
  return at - host <= 2 * REACH && nodes.slice(0, at).filter(({ kind }) => kind === 'country').length > 1;
}

/** "Ratifies the accord with Israel": an agreement that a member and the host have, no more being said, is theirs. */
function dealWithHost(nodes: readonly Node[], at: number, { node, accords, lead }: Place): Node {
  const next = is(nodes[at + 1], 'prep', 'between') ? nodes[at + 2] : undefined;
  const accord = accords.find((one) => {
    const isMember = isMemberOf(one, lead.day);
    const isBare = /^(?:accord|pact|treaty|accords)/.test(node.norm) && lead.slugs.has(one.slug);
    return (isHostOf(one)(next?.code) || isBare) && nodes.slice(0, at).some(({ code }) => isMember(code));
  });
  return accord && !is(nodes[at - 1], 'business') ? { ...tied(node, accord), kind: 'accord' } : node;
}

/** A step between the host and a member counts for the member that stands nearest; the lead may have named either. */
function withStep(nodes: readonly Node[], at: number, { node, accords, lead }: Place): Node {
  for (const one of accords) {
    const isHost = isHostOf(one);
    if (!nodes.some(({ code }) => isHost(code)) && !one.hosts.some((host) => lead.codes.has(host))) continue;
    const isMember = isMemberOf(one, lead.day);
    const near = nodes
      .flatMap(({ code }, index) => (code !== undefined && isMember(code) ? [{ code, far: Math.abs(index - at) }] : []))
      .sort((a, b) => a.far - b.far)[0];
    const inLead = [...lead.codes].filter(isMember);
    const member = near?.code ?? (inLead.length === 1 ? inLead[0] : undefined);
    if (member !== undefined) return tied(node, one, [member]);
  }
  return node;
}
