import { type AccordEventRecord, type AccordEventState, evolveAccordEvent, type PlacedChange } from '@app/accords';
import { aContext, corrected, detected, retracted, upgraded } from '@test/webhooks';
import { chooseEntries, type DigestFilter } from './choose-entries';

const all: DigestFilter = { accords: [], kinds: [], countries: [], minClaimStatus: 'reported' };

/** The records of one event as a window; those before `from` happened earlier. */
function window(records: AccordEventRecord[], from = 0): PlacedChange[] {
  let before: AccordEventState | null = null;
  return records
    .map((record, index): PlacedChange => {
      const after = evolveAccordEvent(before, record);
      const change = { position: BigInt(index + 1), record, before, after };
      before = after;
      return change;
    })
    .slice(from);
}
const chosen = (changes: PlacedChange[], told: string[] = [], filter = all) =>
  chooseEntries(changes, filter, new Set(told), () => aContext).map(({ event, change }) => `${event} ${change}`);

describe('what a digest tells', () => {
  it('tells an event once, as it stands at the end of the day', () => {
    const [entry] = chooseEntries(window([detected('ae_1'), upgraded('ae_1')]), all, new Set(), () => aContext);
    expect(entry).toMatchObject({
      event: 'ae_1',
      revision: 2,
      change: 'new',
      summary: 'Kazakhstan is announced as a joiner of the Abraham Accords',
      claim: { status: 'official' },
      quotes: [{ quote: 'Kazakhstan joins', source: 'outlet-ae_1-a' }],
    });
  });

  it('says nothing of what came and went within the day', () => {
    expect(chosen(window([detected('ae_1'), retracted]))).toEqual([]);
  });

  it.each<[string, AccordEventRecord, string[]]>([
    ['an upgrade', upgraded('ae_1'), ['ae_1 updated']],
    ['a correction', corrected, ['ae_1 corrected']],
    ['a retraction', retracted, ['ae_1 retracted']],
  ])('tells of %s to those who were told before', (_what, record, expected) => {
    expect(chosen(window([detected('ae_1'), record], 1), ['ae_1'])).toEqual(expected);
  });

  it('keeps a retraction from those who were never told', () => {
    expect(chosen(window([detected('ae_1'), retracted], 1))).toEqual([]);
  });

  it('tells a retraction though the reader asks for other countries by now', () => {
    expect(chosen(window([detected('ae_1'), retracted], 1), ['ae_1'], { ...all, countries: ['UZ'] })).toEqual([
      'ae_1 retracted',
    ]);
  });

  it('leaves out what the reader did not ask for and what is not told at all', () => {
    const quiet = window([detected('ae_1', { alert: false, quiet: 'baseline' })]);
    expect(chosen(quiet)).toEqual([]);
    expect(chosen(window([detected('ae_1')]), [], { ...all, minClaimStatus: 'official' })).toEqual([]);
  });
});
