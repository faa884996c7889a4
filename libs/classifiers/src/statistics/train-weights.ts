/** One thing that was read: its features, and whether it was right. */
export interface Example {
  readonly features: readonly string[];
  readonly right: boolean;
}
export interface Weights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

/** What is held to be true before any example is seen, and how firmly: as if so many examples spoke for it. */
export interface Prior {
  readonly weights: Weights;
  readonly firmness: number;
}

const ROUNDS = 600;
const RATE = 0.4;
const MOMENTUM = 0.9;

/**
 * Logistic regression with an L2 penalty on what leaves the prior (a normal prior around its weights, nothing for a feature that it does not
 * know), by gradient descent with momentum over all examples at once: the same examples in the same order give the same weights, whatever
 * machine it runs on.
 */
export function trainWeights(examples: readonly Example[], { weights: prior, firmness }: Prior): Weights {
  const names = [...new Set([...Object.keys(prior.weights), ...examples.flatMap(({ features }) => features)])].sort();
  const index = new Map(names.map((name, at) => [name, at]));
  // The bias stands behind the last feature.
  const bias = names.length;
  const rows = examples.map(({ features, right }) => ({
    at: [bias, ...new Set(features.flatMap((name) => index.get(name) ?? []))],
    right: right ? 1 : 0,
  }));
  const start = Float64Array.from([...names.map((name) => prior.weights[name] ?? 0), prior.bias]);
  const weights = start.slice();
  const speed = new Float64Array(weights.length);
  // The firmer the prior, the shorter the step that does not leap over it.
  const rate = RATE / (1 + firmness / rows.length);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (firmness * (weight - (start[at] ?? 0))) / rows.length);
    for (const { at, right } of rows) {
      const score = at.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);
      const miss = (1 / (1 + Math.exp(-score)) - right) / rows.length;
      for (const feature of at) slope[feature] = (slope[feature] ?? 0) + miss;
    }
    slope.forEach((value, at) => {
      speed[at] = MOMENTUM * (speed[at] ?? 0) - rate * value;
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
    });
  }
  const rounded = (value = 0): number => Math.round(value * 1000) / 1000;
  return {
    bias: rounded(weights[bias]),
    weights: Object.fromEntries(
      names.map((name, at) => [name, rounded(weights[at])] as const).filter(([, value]) => value !== 0),
    ),
  };
}
