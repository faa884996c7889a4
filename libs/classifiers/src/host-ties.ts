import type { AccordDefinition } from '@app/accords';
import { type Node, is, isVerb } from './nodes';

const REACH = 7;
const steps = ['embassy', 'ambassador', 'flights', 'visa'] as const;
const inStages = new Set<string>(['announced', 'signed', 'ratified', 'in-force']);

/**
 * An accord of normalisation lives in ties with its host, whether its name is written or not. "Normalise relations with Israel"
 * is joining it, "a normalisation deal between Israel and Sudan" names it, and an embassy between the host and a member is a step under it.
 */
export function withHostTies(nodes: readonly Node[], definitions: readonly AccordDefinition[], day: string): Node[] {
  if (!nodes.some((node) => is(node, 'ties', 'deal', 'pact', ...steps))) return [...nodes];
  const accords = definitions.filter(
    (one) => one.type === 'normalization' && one.hosts.length > 0 && one.founded.slice(0, 7) <= monthAfter(day),
  );
  return nodes.map((node, at) => {
    if (node.kind !== 'class') return node;
    if (is(node, 'deal', 'pact')) return dealWithHost(nodes, at, node, accords, day);
    if (is(node, 'ties')) return withTies(nodes, at, node, accords);
    return is(node, ...steps) ? withStep(nodes, at, node, accords, day) : node;
  });
}

/** News of the first joiners comes some weeks before the day from which an accord counts. */
const monthAfter = (day: string): string =>
  new Date(Date.parse(day.slice(0, 10)) + 62 * 86_400_000).toISOString().slice(0, 7);

function withTies(nodes: readonly Node[], at: number, node: Node, accords: readonly AccordDefinition[]): Node {
  const accord = accords.find(({ hosts }) =>
    nodes.some((other, index) => hosts.includes(other.code ?? '') && isTiedTo(nodes, at, index)),
  );
  if (!accord) return { ...node, classes: node.classes.filter((name) => !name.startsWith('join:')) };
  const tie = { slug: accord.slug, slugs: [accord.slug], accordForm: 'context' as const };
  return isVerb(node, 'join') ? { ...node, ...tie } : { ...node, ...tie, kind: 'accord' };
}

/** The host stands near: behind the ties, or named with another state before them. */
function isTiedTo(nodes: readonly Node[], at: number, host: number): boolean {
  if (host > at) return host - at <= REACH;
  return at - host <= 2 * REACH && nodes.slice(0, at).filter(({ kind }) => kind === 'country').length > 1;
}

/** "Ratifies the accord with Israel": an agreement that a member and the host have, no more being said, is theirs. */
function dealWithHost(
  nodes: readonly Node[],
  at: number,
  node: Node,
  accords: readonly AccordDefinition[],
  day: string,
): Node {
  const next = is(nodes[at + 1], 'prep', 'between') ? nodes[at + 2] : undefined;
  const accord = accords.find(({ hosts, members }) => {
    const isMember = (code: string | undefined): boolean =>
      members.some(({ country, since }) => country === code && since <= day);
    return hosts.includes(next?.code ?? '') && nodes.slice(0, at).some(({ code }) => isMember(code));
  });
  return accord && !is(nodes[at - 1], 'business')
    ? { ...node, kind: 'accord', slug: accord.slug, slugs: [accord.slug], accordForm: 'context' }
    : node;
}

/** A step between the host and a member counts for the member that stands nearest. */
function withStep(
  nodes: readonly Node[],
  at: number,
  node: Node,
  accords: readonly AccordDefinition[],
  day: string,
): Node {
  for (const { slug, hosts, members } of accords) {
    if (!nodes.some(({ code }) => code !== undefined && hosts.includes(code))) continue;
    const isMember = (code: string): boolean =>
      members.some(({ country, stage, since }) => country === code && since <= day && inStages.has(stage));
    const near = nodes
      .flatMap(({ code }, index) => (code !== undefined && isMember(code) ? [{ code, far: Math.abs(index - at) }] : []))
      .sort((a, b) => a.far - b.far)[0];
    if (near) return { ...node, slug, slugs: [slug], accordForm: 'context', parties: [near.code] };
  }
  return node;
}
