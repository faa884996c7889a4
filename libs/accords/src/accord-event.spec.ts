import { anEvent, aSource } from '@test/builders';
import { evolveAccordEvent, foldAccordEvent, skipErased } from './accord-event';
import {
  AccordEventRecord,
  type AccordEventRecord as Record,
  type FieldChanges,
  type RestatedStanding,
} from './accord-event-records';

const at = '2025-11-08T00:00:00.000Z';
const confirmed: Record = { type: 'event-confirmed', tell: false, at, reason: null };
const corrected: Record = {
  type: 'event-corrected',
  at,
  reason: 'wrong speaker',
  changes: { speaker: 'Tokayev' },
  standing: 'kept',
};
const reverted = (revertedVersion: number, standing: RestatedStanding = 'kept'): Record => ({
  type: 'decision-reverted',
  at,
  reason: null,
  revertedVersion,
  changes: {},
  standing,
});
const corroborated = (itemId: string): Record => ({
  type: 'event-corroborated',
  at,
  source: aSource(itemId),
  evidence: [],
  claimStatus: 'announced',
  independent: true,
  alert: false,
});

describe('an accord event', () => {
  it('keeps its revision when a source is added and raises it for everything else', () => {
    expect(anEvent({}, {}, corroborated('b')).revision).toBe(1);
    expect(anEvent({}, {}, corroborated('b'), confirmed).revision).toBe(2);
  });

  it('counts an article once, however often it is read again', () => {
    expect(anEvent({}, {}, corroborated('b'), corroborated('b')).sources.map(({ itemId }) => itemId)).toEqual([
      'a',
      'b',
    ]);
  });

  it('takes a correction back without losing what was read since', () => {
    const state = anEvent({ speaker: 'Trump' }, {}, corrected, corroborated('b'), reverted(2));
    expect([state.fields.speaker, state.sources.length, state.decisions]).toEqual(['Trump', 2, []]);
  });

  it('keeps what was decided or read since when an older decision is taken back', () => {
    const correct = (changes: FieldChanges): Record => ({
      ...{ type: 'event-corrected', at, reason: null, standing: 'kept' },
      changes,
    });
    const both = anEvent({}, {}, correct({ country: 'AZ', place: 'Astana' }), correct({ country: 'UZ' }));
    const older = evolveAccordEvent(both, reverted(2));
    expect([older.fields.country, older.fields.place]).toEqual(['UZ', null]);
    // The newer one now replaced what there was before both.
    expect(evolveAccordEvent(older, reverted(3)).fields).toEqual(anEvent().fields);
    expect(evolveAccordEvent(evolveAccordEvent(both, reverted(3)), reverted(2)).fields).toEqual(anEvent().fields);

    const upgraded: Record = {
      ...{ type: 'event-upgraded', at, source: aSource('b'), evidence: [], independent: true, standing: null },
      ...{ changes: { claimStatus: 'official' }, alert: true },
    };
    const doubted = correct({ claimStatus: 'reported', speaker: 'Tokayev' });
    const { fields } = anEvent({}, {}, doubted, upgraded, reverted(2));
    expect([fields.claimStatus, fields.speaker]).toEqual(['official', null]);
  });

  it('stays rejected when the confirmation before that is taken back', () => {
    const rejected: Record = { type: 'event-rejected', at, reason: 'satire' };
    const state = anEvent({}, {}, confirmed, rejected, reverted(2));
    expect(state).toMatchObject({ review: 'rejected', status: 'rejected' });
    expect(evolveAccordEvent(state, reverted(3))).toMatchObject({ review: 'unreviewed', status: 'open' });
  });

  it('moves the standing that a correction says, and again that of before when it is taken back', () => {
    const [was, is] = [
      { before: 'none', after: 'announced' },
      { before: 'none', after: 'prospect' },
    ] as const;
    const asProspect: Record = { ...corrected, changes: { kind: 'joiner.prospect' }, standing: is };
    expect(anEvent({}, { standing: was }, corrected).standing).toEqual(was);
    expect(anEvent({}, { standing: was }, asProspect).standing).toEqual(is);
    expect(anEvent({}, { standing: was }, asProspect, reverted(2, was)).standing).toEqual(was);
    expect(anEvent({}, { standing: was }, { ...asProspect, standing: null }).standing).toBeNull();
  });

  it('stands again when a rejection is reverted', () => {
    const rejected: Record = { type: 'event-rejected', at, reason: 'satire' };
    expect(anEvent({}, {}, rejected)).toMatchObject({ status: 'rejected', review: 'rejected' });
    expect(anEvent({}, {}, rejected, reverted(2))).toMatchObject({ status: 'open', review: 'unreviewed' });
  });

  it('gives its split-off sources back when the split is reverted', () => {
    const split: Record = { type: 'event-split', at, reason: null, into: 'ae_2', itemIds: ['b'] };
    const back = anEvent({}, {}, corroborated('b'), split, reverted(3));
    expect(back.sources.map(({ itemId }) => itemId)).toEqual(['a', 'b']);
  });

  it('survives being written as JSON and read again', () => {
    const state = anEvent({}, {}, corroborated('b'), corrected);
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
  });
});

it('goes on without what was erased, and is gone without its beginning', () => {
  expect(skipErased(anEvent())).toEqual({ ...anEvent(), version: 2 });
  expect(foldAccordEvent([null, confirmed])).toBeNull();
});

it('reads every record type of schema version 1 from its stored form', () => {
  expect(AccordEventRecord.parse(JSON.parse(JSON.stringify(corrected)))).toEqual(corrected);
});
