import { recordOf, trusting } from './source-record';

describe('the record of an outlet', () => {
  it('is the share of what it was first with that was confirmed, once five of its reports are settled', () => {
    expect(recordOf({ source: 'Ledger', judged: 5, confirmed: 4 })).toBe(0.8);
    expect(recordOf({ source: 'Ledger', judged: 4, confirmed: 4 })).toBeNull();
  });

  it('lets an endpoint trust whoever reaches its bound, and nobody without a record', () => {
    const trusts = trusting(
      [
        { source: 'Ledger', judged: 10, confirmed: 8 },
        { source: 'Herald', judged: 10, confirmed: 7 },
        { source: 'Newcomer', judged: 3, confirmed: 3 },
      ],
      0.8,
    );
    expect(['Ledger', 'Herald', 'Newcomer', 'Unknown'].map(trusts)).toEqual([true, false, false, false]);
  });
});
