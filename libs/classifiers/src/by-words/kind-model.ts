import { type Kind, kinds } from '@app/accords';
import { wordWeights } from './word-weights';

/** What a state may be told of: one of the kinds, or nothing. */
export const outcomes: readonly (Kind | 'nothing')[] = [...kinds, 'nothing'];

/** One weight for each outcome, of a feature or as a bias. */
export interface KindModel {
  readonly bias: Float64Array;
  readonly weights: ReadonlyMap<string, Float64Array>;
}

/** How likely each outcome is, by the features of a state; they add up to 1. */
export function likelihoods({ bias, weights }: KindModel, features: readonly string[]): Float64Array {
  const scores = Float64Array.from(bias);
  for (const feature of features)
    weights.get(feature)?.forEach((weight, at) => (scores[at] = (scores[at] ?? 0) + weight));
  return softmax(scores);
}

/** Scores as shares of 1. */
export function softmax(scores: Float64Array): Float64Array {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Weights are written in hundredths: of each feature those of the outcomes that it speaks for or against. */
const HUNDREDTHS = 100;
/** What moves a likelihood less than this is not worth its line. */
const LEAST = 0.05;

/** A line a feature: "3:12 10:-7", a tab, "word:accession". The bias stands under no name. */
export function writeModel({ bias, weights }: KindModel): string[] {
  const lineOf = (name: string, values: Float64Array): string[] => {
    const parts = [...values].flatMap((value, at) =>
      Math.abs(value) >= LEAST ? [`${at}:${Math.round(value * HUNDREDTHS)}`] : [],
    );
    return parts.length === 0 ? [] : [`${parts.join(' ')}\t${name}`];
  };
  return [lineOf('', bias), ...[...weights].map(([name, values]) => lineOf(name, values))].flat();
}

export function readModel(lines: readonly string[]): KindModel {
  const weights = new Map<string, Float64Array>();
  for (const line of lines) {
    const [parts = '', name = ''] = line.split('\t');
    const values = new Float64Array(outcomes.length);
    for (const part of parts.split(' ')) {
      const [at, value] = part.split(':');
      values[Number(at)] = Number(value) / HUNDREDTHS;
    }
    weights.set(name, values);
  }
  const bias = weights.get('') ?? new Float64Array(outcomes.length);
  weights.delete('');
  return { bias, weights };
}

let known: KindModel | undefined;

/** The model that `npm run cli -- train` has written, read when first asked for. */
export const kindModel = (): KindModel => (known ??= readModel(wordWeights));
