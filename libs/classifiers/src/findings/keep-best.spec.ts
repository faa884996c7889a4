import { aFinding } from '@test/builders';
import { keepBest } from './keep-best';

const read = (rule: string, confidence: number, changes = {}) => ({
  rule,
  features: [],
  finding: aFinding({ confidence, ...changes }),
});

describe('keeping the best reading of a happening', () => {
  it('believes the grammar on who says it and how firmly, and takes the confidence of the likelier', () => {
    const grammar = read('joins', 0.8, { claimStatus: 'official', speaker: 'the foreign minister' });
    const doubted = read('?condition', 0.95, { claimStatus: 'reported', speaker: undefined });
    for (const both of [
      [grammar, doubted],
      [doubted, grammar],
    ])
      expect(keepBest(both, 0.3)).toMatchObject([
        { claimStatus: 'official', speaker: 'the foreign minister', confidence: 0.95 },
      ]);
  });

  it('wants more of what the grammar objects to, and most where it says that a state joins', () => {
    const prospect = { kind: 'joiner.prospect' } as const;
    expect(keepBest([read('joins', 0.5, prospect)], 0.4)).toHaveLength(1);
    expect(keepBest([read('?question', 0.6, prospect)], 0.4)).toEqual([]);
    expect(keepBest([read('?only named', 0.65, prospect)], 0.4)).toHaveLength(1);
    expect(keepBest([read('?only named', 0.65)], 0.4)).toEqual([]);
    expect(keepBest([read('joins', 0.55)], 0.4)).toEqual([]);
  });
});
