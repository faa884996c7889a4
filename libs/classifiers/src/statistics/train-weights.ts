/** One thing that was read: its features, and whether it was right. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const ROUNDS = 3000;
const RATE = 0.5;
/** How much a weight is held back: a feature seen once or twice says little. */
const RIDGE = 2;

/**
 * Logistic regression by plain gradient descent over all examples at once: the same examples in the same order give the same weights,
 * whatever machine it runs on.
 */
export function trainWeights(examples: readonly Example[]): Weights {
  const names = [...new Set(examples.flatMap(({ features }) => features))].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, right }) => ({
    at: [...new Set(features)].map((name) => index.get(name) ?? 0),
    right: right ? 1 : 0,
  }));
  const weights = new Float64Array(names.length);
  let bias = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = Float64Array.from(weights, (weight) => (RIDGE * weight) / rows.length);
    let biasSlope = 0;
    for (const { at, right } of rows) {
      const score = at.reduce((sum, feature) => sum + (weights[feature] ?? 0), bias);
      const miss = (1 / (1 + Math.exp(-score)) - right) / rows.length;
      biasSlope += miss;
      for (const feature of at) slope[feature] = (slope[feature] ?? 0) + miss;
    }
    bias -= RATE * biasSlope;
    slope.forEach((value, feature) => (weights[feature] = (weights[feature] ?? 0) - RATE * value));
  }
  const rounded = (value: number): number => Math.round(value * 1000) / 1000;
  return {
    bias: rounded(bias),
    weights: Object.fromEntries(
      names.map((name, at) => [name, rounded(weights[at] ?? 0)] as const).filter(([, value]) => value !== 0),
    ),
  };
}
