import { type Cues, says } from '../languages/cues';
import { type Node, beforeArticle, is } from '../mentions/nodes';
import { changed } from '../mentions/piece';

/**
 * What stands for an accord in an item that names none: "statut de candidat" and talks on accession are those of the European Union, and a
 * signing between two states is one of something. Other unions have members; candidates with a status, and talks on accession by chapters, are
 * a matter of one.
 */
export function withBareSigns(nodes: readonly Node[], cues: Cues): Node[] {
  return nodes.map((node, at) => {
    if (node.kind !== 'class' || node.slugs !== undefined) return node;
    if ((is(node, 'candidacy') || is(node, 'talks')) && says(node, cues.unionCandidacy)) return standsFor(node, 'eu');
    return is(node, 'signing') && isOfStates(nodes, at, cues) ? standsFor(node, 'signing') : node;
  });
}

const standsFor = (node: Node, slug: string): Node => changed(node, { slug, slugs: [slug], accordForm: 'bare' });

/** "La cérémonie de signature entre Pretoria et Le Caire", "acto de firma con México". */
function isOfStates(nodes: readonly Node[], at: number, { ceremonyWith, ceremony }: Cues): boolean {
  const near = nodes.slice(at + 1, at + 7);
  const isBetween = near.some(
    (node, index) =>
      node.kind === 'country' &&
      is(nodes[beforeArticle(nodes, at + 1 + index)], 'between') &&
      nodes.slice(at + 2 + index, at + 6 + index).some(({ kind }) => kind === 'country'),
  );
  const isWith = near.some(({ kind }, index) => kind === 'country' && says(near[index - 1], ceremonyWith));
  return isBetween || isBetweenTheTwo(nodes, at) || (isWith && says(nodes[at], ceremony)) || isBehindBoth(nodes, at);
}

/** "La signature prévue entre les deux présidents": who they are was said before. */
const isBetweenTheTwo = (nodes: readonly Node[], at: number): boolean =>
  nodes
    .slice(at + 1, at + 7)
    .some(
      (node, index, near) =>
        is(node, 'between') &&
        [near[index + 1], near[index + 2]].some(
          (next) => is(next, 'it') || /^(?:deux|dos|beiden|iki)$/.test(next?.norm ?? ''),
        ),
    );

/** "Ruanda ile Kongo arasındaki imza töreni", "Kigali et Kinshasa : la signature": the two stand first, with no more than a few words between. */
function isBehindBoth(nodes: readonly Node[], at: number): boolean {
  const last = nodes.findLastIndex(({ kind }, index) => kind === 'country' && index < at);
  const isPair =
    is(nodes[last - 1], 'and') && nodes[last - 2]?.kind === 'country' && nodes[last - 3]?.kind !== 'country';
  const next = nodes[last + 1];
  const opens = next?.norm === ':' && last === 2;
  const between = nodes.slice(last + 2, at);
  return (
    isPair && (opens || is(next, 'between')) && between.length <= 4 && between.every(({ kind }) => kind !== 'mark')
  );
}
