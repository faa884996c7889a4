import type { AccordFacts } from './accord-facts';
import type { Candidate } from './read/candidate';
import { weights } from './weights';

/** The features that the statistical layer weighs: what was read, how it is tied to its accord, who acts. */
export function featuresOf(
  { act, kind, rule, firmness, who }: Candidate,
  code: string | null,
  facts: AccordFacts,
): string[] {
  return [
    `kind:${kind}`,
    `rule:${rule}`,
    `link:${act.link.how}`,
    `firmness:${firmness}`,
    `who:${who ? who.role : code === null ? 'nobody' : 'coreference'}`,
    act.sentence.inTitle ? 'title' : 'body',
    ...(act.foreignObject ? ['foreign-object'] : []),
    ...(act.around.may ? ['may'] : []),
    ...(act.around.past ? ['past'] : []),
    ...(facts.definition ? [] : ['undefined-accord']),
    ...(act.link.node?.accordForm === 'context' ? ['context-name'] : []),
  ];
}

/** Logistic regression over the features. */
export function confidenceOf(features: readonly string[]): number {
  const score = features.reduce((sum, feature) => sum + (weights.weights[feature] ?? 0), weights.bias);
  return Math.round(1000 / (1 + Math.exp(-score))) / 1000;
}
