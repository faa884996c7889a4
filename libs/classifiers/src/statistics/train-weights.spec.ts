import { type Example, trainWeights } from './train-weights';
import { confidenceOf } from '../findings/confidence';
import { weights } from '../findings/weights';

const examples = (count: number, right: number, ...features: string[]): Example[] =>
  Array.from({ length: count }, (_, at) => ({ features, right: at < right }));

describe('training', () => {
  const seen = [...examples(40, 38, 'link:object'), ...examples(40, 20, 'link:context')];

  it('weighs a feature by how often what has it was right', () => {
    const { bias, weights: learnt } = trainWeights(seen);
    const likely = (feature: string): number => 1 / (1 + Math.exp(-(bias + (learnt[feature] ?? 0))));
    expect(likely('link:object')).toBeGreaterThan(0.85);
    expect(likely('link:context')).toBeCloseTo(0.5, 1);
  });

  it('gives the same weights for the same examples', () => {
    expect(trainWeights(seen)).toEqual(trainWeights(seen));
  });

  it('gives weights to features that the classifiers have', () => {
    expect(Object.keys(weights.weights).some((name) => name.startsWith('rule:'))).toBe(true);
    expect(confidenceOf(['link:object', 'firmness:fact', 'title'])).toBeGreaterThan(
      confidenceOf(['link:context', 'body']),
    );
  });
});
