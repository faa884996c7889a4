/** Weights by which features choose one of several outcomes: one for each outcome, of a feature or as a bias. */
export interface ChoiceModel {
  readonly bias: Float64Array;
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** The same made ready to be asked: of each feature only the outcomes that it speaks for or against. */
export interface ReadyModel {
  readonly bias: Float64Array;
  readonly weights: ReadonlyMap<string, Parts>;
}
/** An outcome and its weight, the next outcome and its weight: side by side in memory, where they are read fastest. */
type Parts = Float64Array;

export const readyModel = ({ bias, weights }: ChoiceModel): ReadyModel => ({
  bias,
  weights: new Map([...weights].map(([feature, values]) => [feature, partsOf(values)])),
});
const partsOf = (values: Float64Array): Parts =>
  Float64Array.from([...values].flatMap((weight, outcome) => (weight === 0 ? [] : [outcome, weight])));

/** A feature with what it weighs in a model: who keeps it need not look it up again. */
export interface Feature {
  readonly name: string;
  readonly parts: Parts;
  /** In which set it was put last. */
  set: number;
}

let sets = 0;
/** Features, each once, in the order in which they were added; one set is filled at a time. */
export class FeatureSet {
  readonly all: Feature[] = [];
  private readonly own = ++sets;

  add(feature: Feature): this {
    if (feature.set !== this.own) this.all.push(feature);
    feature.set = this.own;
    return this;
  }
}
const nothing: Parts = new Float64Array();
export const featureOf = ({ weights }: ReadyModel, name: string): Feature => ({
  name,
  parts: weights.get(name) ?? nothing,
  set: 0,
});

/** Looks features up by name and keeps them: for names of which there are few. */
export function keptFeatures(model: () => ReadyModel): (name: string) => Feature {
  const kept = new Map<string, Feature>();
  return (name) => {
    let feature = kept.get(name);
    if (!feature) kept.set(name, (feature = featureOf(model(), name)));
    return feature;
  };
}

/** How likely each outcome is, by the features of a case; they add up to 1. */
export function likelihoods({ bias }: ReadyModel, features: Iterable<Feature>): Float64Array {
  const scores = bias.slice();
  for (const { parts } of features) {
    for (let at = 0; at < parts.length; at += 2) {
      const outcome = parts[at] ?? 0;
      scores[outcome] = (scores[outcome] ?? 0) + (parts[at + 1] ?? 0);
    }
  }
  return softmax(scores);
}

/** Scores as shares of 1. */
export function softmax(scores: Float64Array): Float64Array {
  const shares = new Float64Array(scores.length);
  const highest = greatest(scores);
  let sum = 0;
  for (let at = 0; at < scores.length; at++) sum += shares[at] = Math.exp((scores[at] ?? 0) - highest);
  for (let at = 0; at < shares.length; at++) shares[at] = (shares[at] ?? 0) / sum;
  return shares;
}

/** As a loop: to spread a typed array takes longer than all else that is done with it. */
export function greatest(values: Float64Array): number {
  let highest = -Infinity;
  for (let at = 0; at < values.length; at++) highest = Math.max(highest, values[at] ?? highest);
  return highest;
}

/** Weights are written in hundredths: of each feature those of the outcomes that it speaks for or against. */
const HUNDREDTHS = 100;
/** What moves a likelihood less than this is not worth its line. */
const LEAST = 0.05;

/** The bias, then a line a feature: "3:12 10:-7", a tab, "word:accession". */
export function writeModel({ bias, weights }: ChoiceModel): string[] {
  const written = (values: Float64Array): string =>
    [...values]
      .flatMap((value, at) => (Math.abs(value) >= LEAST ? [`${at}:${Math.round(value * HUNDREDTHS)}`] : []))
      .join(' ');
  const features = [...weights].map(([name, values]) => [written(values), name] as const);
  return [written(bias), ...features.flatMap(([parts, name]) => (parts === '' ? [] : [`${parts}\t${name}`]))];
}

/** The model of so many outcomes that was written as these lines. */
export function readModel([bias = '', ...features]: readonly string[], outcomes: number): ChoiceModel {
  const valuesOf = (parts: string): Float64Array => {
    const values = new Float64Array(outcomes);
    for (const part of parts.split(' ').filter(Boolean)) {
      const [at, value] = part.split(':');
      values[Number(at)] = Number(value) / HUNDREDTHS;
    }
    return values;
  };
  const weights = features.map((line): [string, Float64Array] => {
    const [parts = '', name = ''] = line.split('\t');
    return [name, valuesOf(parts)];
  });
  return { bias: valuesOf(bias), weights: new Map(weights) };
}
