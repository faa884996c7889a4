import { aFinding } from '@test/builders';
import { GIST, GIST_OBJECTED, keepBest } from './keep-best';

const read = (rule: string, confidence: number, changes = {}) => ({
  rule,
  features: [],
  finding: aFinding({ confidence, ...changes }),
});

describe('keeping the best reading of a happening', () => {
  it('believes the grammar on who says it and how firmly, and takes the confidence of the likelier', () => {
    const grammar = read('joins', 0.8, { claimStatus: 'official', speaker: 'the foreign minister' });
    const gist = read(GIST, 0.95, { claimStatus: 'reported', speaker: undefined });
    for (const both of [
      [grammar, gist],
      [gist, grammar],
    ])
      expect(keepBest(both, 0.3)).toMatchObject([
        { claimStatus: 'official', speaker: 'the foreign minister', confidence: 0.95 },
      ]);
  });

  it('wants more of what no rule backs, and most where it says that a state joins', () => {
    const prospect = { kind: 'joiner.prospect' } as const;
    expect(keepBest([read('joins', 0.5, prospect)], 0.4)).toHaveLength(1);
    expect(keepBest([read(GIST, 0.44, prospect)], 0.4)).toEqual([]);
    expect(keepBest([read(GIST_OBJECTED, 0.54, prospect)], 0.4)).toEqual([]);
    expect(keepBest([read('?question', 0.6, prospect)], 0.4)).toEqual([]);
    expect(keepBest([read(GIST, 0.5)], 0.4)).toEqual([]);
  });
});
