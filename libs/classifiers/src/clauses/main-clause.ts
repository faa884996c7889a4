import { type Cues, says } from '../languages/cues';
import type { Group } from '../mentions/groups';
import { isHard } from './marks';
import { type Node, is } from '../mentions/nodes';

/** An act as far as it has been looked at: where it stands, whether it is finite, who does it. */
interface Clause {
  readonly head: number;
  readonly finite: boolean;
  readonly inner?: Group | undefined;
  readonly cues: Cues;
}

/** "Nach langen Verhandlungen tritt Bolivien ... bei", "seit Montag ist ...": a preposition that opens the sentence, and the main verb behind. */
export function opensMainClause(nodes: readonly Node[], at: number, { head, finite, inner, cues }: Clause): boolean {
  if (!says(nodes[at], cues.opensSentence)) return false;
  if (nodes[at - 1] !== undefined && !isHard(nodes, at - 1)) return false;
  if (nodes.slice(at + 1, head).some((node) => isHelper(node, cues))) return true;
  return finite && inner !== undefined && inner.from > head;
}

/** A helper of the verb, which stands right before its subject where something else opens the sentence. */
export const isHelper = (node: Node | undefined, { helper }: Cues): boolean =>
  is(node, 'has', 'was') || says(node, helper);
