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
  const width = outcomes.length;
  const bases = new Map(names.map((name, at) => [name, at * width]));
  // The bias stands behind the last feature and is not held back.
  const size = names.length * width;
  const rows = examples.map(({ features, outcome }) => ({
    bases: Int32Array.from(features.flatMap((name) => bases.get(name) ?? [])),
    outcome: outcomes.indexOf(outcome),
  }));
  const weights = new Float64Array(size + width);
  const speed = new Float64Array(size + width);
  for (let round = 0; round < ROUNDS; round++) {
    const slope = weights.map((weight, at) => (at < size ? (RIDGE * weight) / rows.length : 0));
    for (const row of rows) addSlope(slope, { weights, size, row, share: 1 / rows.length });
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

interface Row {
  /** Where the weights of its features begin. */
  readonly bases: Int32Array;
  readonly outcome: number;
}
interface Step {
  readonly weights: Float64Array;
  /** Where the bias begins. */
  readonly size: number;
  readonly row: Row;
  readonly share: number;
}

/** Adds what one example wants changed: the likelihood that it was given, less what it is. Plain loops: training is nothing but this. */
function addSlope(slope: Float64Array, { weights, size, row, share }: Step): void {
  const { bases, outcome } = row;
  const scores = weights.slice(size);
  const width = scores.length;
  for (let n = 0; n < bases.length; n++) add(scores, 0, weights, bases[n] ?? 0, width);
  const miss = softmax(scores);
  miss[outcome] = (miss[outcome] ?? 0) - 1;
  for (let one = 0; one < width; one++) miss[one] = (miss[one] ?? 0) * share;
  for (let n = 0; n < bases.length; n++) add(slope, bases[n] ?? 0, miss, 0, width);
  add(slope, size, miss, 0, width);
}

/** Adds so many values from one place to another. */
function add(to: Float64Array, at: number, from: Float64Array, start: number, count: number): void {
  for (let one = 0; one < count; one++) to[at + one] = (to[at + one] ?? 0) + (from[start + one] ?? 0);
}
