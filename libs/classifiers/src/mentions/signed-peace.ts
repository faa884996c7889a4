import { type Node, is, isVerb } from './nodes';

/** Between the verb and the peace stand a place, a day, an article at most. */
const REACH = 6;

/** "Firman la paz", "besiegeln in Wien den Frieden", "den Frieden unterzeichnet", "la signature de la paix": peace by itself is no accord. */
export function isSignedNear(nodes: readonly Node[], at: number): boolean {
  for (const step of [-1, 1])
    for (let far = 1; far <= REACH; far++) {
      const node = nodes[at + step * far];
      if (node === undefined || endsClause(node)) break;
      if (isVerb(node, 'sign') || is(node, 'signing')) return true;
    }
  return false;
}

const endsClause = (node: Node): boolean =>
  (node.kind === 'mark' && /^[,;:.()]$/.test(node.norm)) || is(node, 'aside', 'background');
