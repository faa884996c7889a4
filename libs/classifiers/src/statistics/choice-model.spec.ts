import { type ChoiceModel, featureOf, likelihoods, readModel, readyModel, writeModel } from './choice-model';
import { type Choice, trainChoices } from './train-choices';

const outcomes = ['nothing', 'withdrawal', 'ratification'] as const;
type Outcome = (typeof outcomes)[number];
const once: Choice<Outcome> = { features: ['word:once'], outcome: 'ratification' };
const at = (outcome: Outcome): number => outcomes.indexOf(outcome);

describe('a model that chooses between outcomes', () => {
  const examples: Choice<Outcome>[] = Array.from({ length: 12 }, (_, n) => ({
    features: [n % 2 === 0 ? 'word:leaves' : 'word:meets', 'in:title'],
    outcome: n % 2 === 0 ? 'withdrawal' : 'nothing',
  }));
  const trained = trainChoices([...examples, once], outcomes);
  const likely = (model: ChoiceModel, ...features: string[]) => {
    const ready = readyModel(model);
    return likelihoods(
      ready,
      features.map((name) => featureOf(ready, name)),
    );
  };

  it('learns what a word stands for, and nothing from what was seen once', () => {
    expect(likely(trained, 'word:leaves')[at('withdrawal')]).toBeGreaterThan(0.5);
    expect(likely(trained, 'word:meets')[at('nothing')]).toBeGreaterThan(0.5);
    expect(trained.weights.has('word:once')).toBe(false);
    expect(likely(trained, 'word:leaves').reduce((sum, one) => sum + one)).toBeCloseTo(1, 6);
  });

  it('is the same whenever it is trained on the same examples, and when it is read again', () => {
    const lines = writeModel(trained);
    expect(writeModel(trainChoices([...examples, once], outcomes))).toEqual(lines);
    expect(writeModel(readModel(lines, outcomes.length))).toEqual(lines);
    // A feature may look like a weight, or be a mark without a letter.
    const odd = {
      bias: trained.bias,
      weights: new Map(['3:12 10:4 word', ''].map((name) => [name, Float64Array.from(outcomes, () => 1)])),
    };
    const again = readModel(writeModel(odd), outcomes.length);
    expect([...again.weights.keys()]).toEqual(['3:12 10:4 word', '']);
    expect(again.bias).toEqual(readModel(lines, outcomes.length).bias);
  });
});
