import { type Example, trainWeights } from './train-weights';
import { confidenceOf } from '../findings/confidence';
import { weights } from '../findings/weights';

const examples = (count: number, right: number, ...features: string[]): Example[] =>
  Array.from({ length: count }, (_, at) => ({ features, right: at < right }));

describe('training', () => {
  const seen = [...examples(40, 38, 'link:object'), ...examples(40, 20, 'link:context')];

  const nothing = { weights: { bias: 0, weights: {} }, firmness: 2 };

  it('weighs a feature by how often what has it was right', () => {
    const { bias, weights: learnt } = trainWeights(seen, nothing);
    const likely = (feature: string): number => 1 / (1 + Math.exp(-(bias + (learnt[feature] ?? 0))));
    expect(likely('link:object')).toBeGreaterThan(0.85);
    expect(likely('link:context')).toBeCloseTo(0.5, 1);
  });

  it('gives the same weights for the same examples', () => {
    expect(trainWeights(seen, nothing)).toEqual(trainWeights(seen, nothing));
  });

  it('is held to what was known before, the more firmly the less it moves, and keeps what no example has', () => {
    const known = { bias: 0.5, weights: { 'link:object': -1, 'rule:rare': 1.5 } };
    const learnt = (firmness: number) => trainWeights(seen, { weights: known, firmness });
    const of = (firmness: number): number => learnt(firmness).weights['link:object'] ?? 0;
    expect(of(1)).toBeGreaterThan(of(30));
    expect(of(30)).toBeGreaterThan(of(1000));
    expect(of(100_000)).toBeCloseTo(-1, 2);
    expect(learnt(30).weights['rule:rare']).toBe(1.5);
  });

  it('gives weights to features that the classifiers have', () => {
    expect(Object.keys(weights.weights).some((name) => name.startsWith('rule:'))).toBe(true);
    expect(confidenceOf(['link:object', 'firmness:fact', 'title'])).toBeGreaterThan(
      confidenceOf(['link:context', 'body']),
    );
  });
});
