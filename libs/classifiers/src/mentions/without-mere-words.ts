import type { LanguageGrammar } from '../languages/language';
import { type Node, is } from './nodes';
import { changed } from './piece';

/** Words that look like an act and are none: a verb whose particle stands at the end of its clause, a participle that only describes a noun. */
export const withoutMereWords = (nodes: readonly Node[], { unlessWith, participle }: LanguageGrammar): Node[] =>
  nodes.map((node, at) => {
    if (node.kind !== 'class') return node;
    if (participle?.test(node.norm) === true && isBehindName(nodes, at)) return changed(node, { classes: ['epithet'] });
    const particle = unlessWith?.[node.norm];
    return particle !== undefined && hasParticle(nodes, at, particle) ? withoutActs(node) : node;
  });

/** "Kündigt das Abkommen", not "kündigt ein Abkommen an": what the verb is alone it is not with its particle. */
function hasParticle(nodes: readonly Node[], at: number, particle: string): boolean {
  const end = nodes.findIndex((node, index) => index > at && node.kind === 'mark' && !node.glued);
  return nodes
    .slice(at + 1, end < 0 ? undefined : end)
    .some(
      ({ norm }, index, clause) =>
        (norm === particle || norm.endsWith(` ${particle}`)) &&
        (index + 1 === clause.length || is(clause[index + 1], 'and')),
    );
}

const withoutActs = (node: Node): Node => {
  const left = node.classes.filter((name) => !/^(?:leave|sign):/.test(name));
  return changed(node, { classes: left.length > 0 ? left : ['skip'] });
};

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
