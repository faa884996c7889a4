/** The statistical layer: a bias and one weight per feature. */
export const weights: { readonly bias: number; readonly weights: Readonly<Record<string, number>> } = {
  bias: 1.2,
  weights: {
    'rule:ceremony foreseen': 1,
    'link:object': 1.2,
    'link:clause': 0.6,
    'link:sentence': -0.6,
    'link:context': -1,
    'firmness:fact': 0.3,
    'firmness:guess': -0.6,
    'who:coreference': -0.6,
    'who:nobody': -0.6,
    'who:oblique': -1,
    'foreign-object': -0.8,
    past: -1,
    'context-name': -0.4,
    title: 0.4,
  },
};
