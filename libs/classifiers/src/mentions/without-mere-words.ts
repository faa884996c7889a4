import type { LanguageGrammar } from '../languages/language';
import { type Node, is } from './nodes';
import { changed } from './piece';

/** Words that look like an act and are none: a participle that only describes a noun. */
export const withoutMereWords = (nodes: readonly Node[], { participle }: LanguageGrammar): readonly Node[] =>
  participle
    ? nodes.map((node, at) =>
        node.kind === 'class' && participle.test(node.norm) && isBehindName(nodes, at)
          ? changed(node, { classes: ['epithet'] })
          : node,
      )
    : nodes;

/** "The Russia-backed deal": joined by a hyphen with who does it, and what it describes right behind. */
const isBehindName = (nodes: readonly Node[], at: number): boolean => {
  const hyphen = nodes[at - 1];
  const name = nodes[at - 2];
  return (
    hyphen?.norm === '-' &&
    hyphen.glued &&
    (name?.kind === 'country' || name?.kind === 'accord' || name?.kind === 'word' || is(name, 'body'))
  );
};
