import { aFinding } from '@test/builders';
import { compareFindings } from './compare-findings';

const changesOf = (...sides: Parameters<typeof compareFindings>) =>
  compareFindings(...sides).map((each) => [each.change, each.finding.country, 'fields' in each ? each.fields : []]);

describe('what would be read differently', () => {
  it('is nothing where the same is read, however sure and from wherever', () => {
    expect(changesOf([aFinding()], [aFinding({ confidence: 0.5, evidence: [] })])).toEqual([]);
  });

  it('names what is gained, lost and said otherwise', () => {
    expect(
      changesOf(
        [aFinding(), aFinding({ country: 'AZ' })],
        [aFinding({ claimStatus: 'official' }), aFinding({ country: 'UZ' })],
      ),
    ).toEqual([
      ['changed', 'KZ', ['claimStatus']],
      ['gained', 'UZ', []],
      ['lost', 'AZ', []],
    ]);
  });
});
