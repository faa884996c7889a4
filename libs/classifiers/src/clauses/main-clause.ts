import type { Group } from '../mentions/groups';
import { isHard } from './marks';
import { type Node, is } from '../mentions/nodes';

/** An act as far as it has been looked at: where it stands, whether it is finite, who does it. */
interface Clause {
  readonly head: number;
  readonly finite: boolean;
  readonly inner?: Group | undefined;
}

/** "Nach langen Verhandlungen tritt Bolivien ... bei", "seit Montag ist ...": a preposition that opens the sentence, and the main verb behind. */
export function opensMainClause(nodes: readonly Node[], at: number, { head, finite, inner }: Clause): boolean {
  if (!isPreposition.test(nodes[at]?.norm ?? '')) return false;
  if (nodes[at - 1] !== undefined && !isHard(nodes, at - 1)) return false;
  if (nodes.slice(at + 1, head).some((node) => is(node, 'has', 'was') || isHelper(node))) return true;
  return finite && inner !== undefined && inner.from > head;
}

/** German helpers, which stand right before their subject where something else opens the sentence. */
export const isHelper = (node: Node | undefined): boolean =>
  /^(?:wird|werden|will|wollen|soll|sollen)$/.test(node?.norm ?? '');
const isPreposition = /^(?:nach|seit|trotz|wegen|infolge|anlasslich|angesichts)$/;
