import { type ChoiceModel, softmax } from './choice-model';

/** A case to learn from: its features, and which outcome it had. */
export interface Choice<Outcome> {
  readonly features: readonly string[];
  readonly outcome: Outcome;
}

const ROUNDS = 400;
const RATE = 0.6;
const MOMENTUM = 0.9;
/** How much the weights are held back, for each example. */
const RIDGE = 14;
/** What stands in fewer examples than this is chance; of states, what is no reading of the grammar stands in two each. */
const LEAST_SEEN = 5;

/**
 * Multinomial logistic regression with an L2 penalty, by gradient descent with momentum over all examples at once: the same examples in
 * the same order give the same weights.
 */
export function trainChoices<Outcome>(examples: readonly Choice<Outcome>[], outcomes: readonly Outcome[]): ChoiceModel {
  const names = namesOf(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const width = outcomes.length;
  const rows = examples.map(({ features, outcome }) => ({
    at: Int32Array.from(features.flatMap((name) => index.get(name) ?? [])),
    outcome: outcomes.indexOf(outcome),
  }));
  // The bias stands behind the last feature and is not held back.
  const size = names.length * width;
  const weights = new Float64Array(size + width);
  const speed = new Float64Array(size + width);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at < size ? (RIDGE * weight) / rows.length : 0));
    for (const { at, outcome } of rows) addSlope(slope, weights, { at, outcome, size, width, share: 1 / rows.length });
    weights.forEach((weight, at) => {
      speed[at] = MOMENTUM * (speed[at] ?? 0) - RATE * (slope[at] ?? 0);
      weights[at] = weight + (speed[at] ?? 0);
    });
  }
  return {
    bias: weights.slice(size),
    weights: new Map(names.map((name, at) => [name, weights.slice(at * width, (at + 1) * width)])),
  };
}

function namesOf(examples: readonly Choice<unknown>[]): string[] {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const name of features) seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].flatMap(([name, times]) => (times >= LEAST_SEEN ? [name] : [])).sort();
}

type Row = { at: Int32Array; outcome: number; size: number; width: number; share: number };

/** Adds what one example wants changed: the likelihood that it was given, less what it is. */
function addSlope(slope: Float64Array, weights: Float64Array, { at, outcome, size, width, share }: Row): void {
  const scores = weights.slice(size);
  for (const feature of at)
    for (let one = 0; one < width; one++) scores[one] = (scores[one] ?? 0) + (weights[feature * width + one] ?? 0);
  const miss = softmax(scores).map((likelihood, one) => (likelihood - (one === outcome ? 1 : 0)) * share);
  for (const base of [...Array.from(at, (feature) => feature * width), size])
    for (let one = 0; one < width; one++) slope[base + one] = (slope[base + one] ?? 0) + (miss[one] ?? 0);
}
