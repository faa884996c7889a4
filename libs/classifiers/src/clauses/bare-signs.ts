import { type Node, beforeArticle, is } from '../mentions/nodes';

/**
 * What stands for an accord in an item that names none: "statut de candidat" and talks on accession are those of the European Union, and a
 * signing between two states is one of something.
 */
export function withBareSigns(nodes: readonly Node[]): Node[] {
  return nodes.map((node, at) => {
    if (node.kind !== 'class' || node.slugs !== undefined) return node;
    if ((is(node, 'candidacy') || is(node, 'talks')) && isOfUnion.test(node.norm)) return standsFor(node, 'eu');
    return is(node, 'signing') && isOfStates(nodes, at) ? standsFor(node, 'signing') : node;
  });
}

const standsFor = (node: Node, slug: string): Node => ({ ...node, slug, slugs: [slug], accordForm: 'bare' });

/** Other unions have members; candidates with a status, and talks on accession by chapters, are a matter of one. */
const isOfUnion =
  /candidate status|(?:statut|status|estatus|condicion) (?:de|of) (?:pays |pais )?candidat|kandidatenstatus|beitrittskandidat|beitritts(?:verhandlung|gesprach)|(?:negociations|pourparlers|negociaciones) d(?:e )?\W?adhesi/;

const isWithWord = /^(?:with|avec(?: l[ea]s?)?|con|mit|le|la|les|l|el|the|den|der)$/;
const isCeremony = /ceremon|unterzeichnungs|unterschrifts|^acto de|^acte de|sommet de|cumbre de/;

/** "La cérémonie de signature entre Pretoria et Le Caire", "acto de firma con México". */
function isOfStates(nodes: readonly Node[], at: number): boolean {
  const near = nodes.slice(at + 1, at + 7);
  const isBetween = near.some(
    (node, index) =>
      node.kind === 'country' &&
      is(nodes[beforeArticle(nodes, at + 1 + index)], 'between') &&
      nodes.slice(at + 2 + index, at + 6 + index).some(({ kind }) => kind === 'country'),
  );
  const isWith = near.some(({ kind }, index) => kind === 'country' && isWithWord.test(near[index - 1]?.norm ?? ''));
  return isBetween || (isWith && isCeremony.test(nodes[at]?.norm ?? ''));
}
