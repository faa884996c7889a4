import type { LanguageGrammar, SeparableVerb, WordClass } from '../languages/language';
import { type Node, is } from './nodes';
import { changed } from './piece';

/** "Tritt nach zwölf Jahren aus der Konvention aus": a verb means what it does with the particle at the end of its clause, however far that is. */
export const withPartedVerbs = (nodes: readonly Node[], { separable }: LanguageGrammar): readonly Node[] =>
  separable
    ? nodes.map((node, at) => {
        const known = node.kind === 'class' || node.kind === 'word' ? separable[firstOf(node.norm)] : undefined;
        const meant = known && meantBy(nodes, at, known);
        // "Schließt Russland vorläufig aus", "legt die Unterzeichnung auf Eis": the tables know it as a whole.
        if (
          !meant ||
          node.classes.some(
            (name) => name.startsWith(`${meant.verb}:`) || /^(?:expel|suspend|postpone|consider):/.test(name),
          )
        )
          return node;
        const nouns = node.classes.filter((name) => !name.includes(':'));
        // Safe: a verb and a form make a class.
        return changed(node, { kind: 'class', classes: [`${meant.verb}:${meant.form}` as WordClass, ...nouns] });
      })
    : nodes;

function meantBy(nodes: readonly Node[], at: number, known: readonly SeparableVerb[]): SeparableVerb | undefined {
  const end = nodes.findIndex((node, index) => index > at && endsClause(nodes, index));
  const clause = nodes.slice(at, end < 0 ? undefined : end);
  const isReflexive = clause.some(({ norm }) => /(?:^| )sich(?: |$)/.test(norm));
  return known.find(
    ({ particle, reflexive }) =>
      (!reflexive || isReflexive) &&
      clause.some(
        ({ norm }, index) =>
          index > 0 &&
          // "Schließt es nicht aus": the tables know what is denied.
          !is(clause[index - 1], 'not') &&
          (norm === particle || norm.endsWith(` ${particle}`)) &&
          (index + 1 === clause.length || is(clause[index + 1], 'and')),
      ),
  );
}

/** A mark, but for the comma in a list of states. */
const endsClause = (nodes: readonly Node[], at: number): boolean =>
  nodes[at]?.kind === 'mark' &&
  mark.test(nodes[at].norm) &&
  !(nodes[at - 1]?.kind === 'country' && nodes[at + 1]?.kind === 'country');
const mark = /^[,;:.!?()"«»„“”–]$/;

const firstOf = (norm: string): string => {
  const blank = norm.indexOf(' ');
  return blank < 0 ? norm : norm.slice(0, blank);
};
