import type { AccordEventRecord } from '@app/accords';
import { aFinding, anEvent, aSource } from '@test/builders';
import { proposeChange, type ReadOtherwise } from './propose-change';

const at = '2025-11-08T00:00:00.000Z';
const further: AccordEventRecord = {
  type: 'event-corroborated',
  at,
  source: aSource('b'),
  evidence: [],
  claimStatus: 'announced',
  independent: true,
  alert: false,
};
const lost = (itemId: string): ReadOtherwise => ({ itemId, change: 'lost', finding: aFinding() });
const changed = (to: object, from: object = {}): ReadOtherwise => ({
  itemId: 'a',
  change: 'changed',
  finding: aFinding(to),
  before: aFinding(from),
  fields: ['claimStatus'],
});
const first = anEvent().sources[0]?.itemId ?? '';

describe('what is proposed where articles are read otherwise', () => {
  it('is a rejection when the last source of an event no longer reports it, and nothing before', () => {
    expect(proposeChange(anEvent(), [lost(first)])).toEqual({ change: 'lost', changes: null, itemIds: [first] });
    const two = anEvent({}, {}, further);
    expect(proposeChange(two, [lost(first)])).toEqual({ skipped: 'other-sources' });
    expect(proposeChange(two, [lost(first), lost('b')])).toMatchObject({ change: 'lost', changes: null });
  });

  it('is a correction of the fields that the event has from that reading', () => {
    const status = anEvent().fields.claimStatus;
    expect(proposeChange(anEvent(), [changed({ claimStatus: 'rumoured' }, { claimStatus: status })])).toEqual({
      change: 'changed',
      changes: { claimStatus: 'rumoured' },
      itemIds: ['a'],
    });
    // Another source has made it firmer since.
    expect(proposeChange(anEvent(), [changed({ claimStatus: 'reported' }, { claimStatus: 'rumoured' })])).toEqual({
      skipped: 'says-so',
    });
  });

  it('is nothing for an event that is unknown, ended, or confirmed by a person', () => {
    expect(proposeChange(null, [lost(first)])).toEqual({ skipped: 'no-event' });
    const decision = { at, reason: 'no' };
    expect(proposeChange(anEvent({}, {}, { type: 'event-rejected', ...decision }), [lost(first)])).toEqual({
      skipped: 'not-open',
    });
    expect(
      proposeChange(anEvent({}, {}, { type: 'event-confirmed', tell: false, ...decision }), [lost(first)]),
    ).toEqual({
      skipped: 'confirmed',
    });
  });
});
