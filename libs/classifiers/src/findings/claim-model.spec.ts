import type { Finding } from '@app/accords';
import { type Claim, claimFeatures, likeliestClaim } from './claim-model';

const aFinding = (given: Partial<Finding> = {}): Finding => ({
  accord: 'nato',
  kind: 'joiner.declined',
  country: 'CH',
  date: null,
  claimStatus: 'announced',
  confidence: 0.9,
  evidence: [],
  ...given,
});
const aClaim = (given: Partial<Claim> = {}): Claim => ({
  finding: aFinding(),
  concepts: [],
  inTitle: true,
  day: '2025-11-29',
  ...given,
});

describe('how far a claim can be relied on', () => {
  it.each([
    [null, 'none'],
    ['2025-12', 'ahead'],
    ['2025-11', 'today'],
    ['2025-11-29', 'today'],
    ['2025-11-28', 'past'],
  ])('is asked of the day, too (%s: %s)', (value, when) => {
    const date =
      value === null ? null : { value, precision: value.length === 7 ? ('month' as const) : ('day' as const) };
    const features = claimFeatures(aClaim({ finding: aFinding({ date }) }));
    expect(features.filter((feature) => feature.startsWith('date:'))).toEqual([
      `date:${when}`,
      `date:${when}|joiner.declined`,
    ]);
  });

  it('is asked of what the grammar read, where it read anything', () => {
    expect(claimFeatures(aClaim())).toContain('by its words');
    const read = claimFeatures(aClaim({ read: { features: ['rule:refusal'], said: 'named', planned: true } }));
    expect(read).toEqual(expect.arrayContaining(['rule:refusal', 'said:named', 'planned', 'planned|joiner.declined']));
    expect(read).not.toContain('by its words');
  });

  it('is less where the press is spoken of', () => {
    const concepts = ['~rumour', '~rumour:title'];
    const read = { features: ['firmness:planned'], said: 'named' as const, planned: true };
    const finding = aFinding({ kind: 'joiner.prospect' });
    expect(likeliestClaim(aClaim({ finding, read }))).toBe('announced');
    expect(likeliestClaim(aClaim({ finding, read, concepts }))).toBe('reported');
  });
});
