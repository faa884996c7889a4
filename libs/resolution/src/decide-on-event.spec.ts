import { evolveAccordEvent } from '@app/accords';
import { anEvent, aSource } from '@test/builders';
import { decideOnEvent, EventCommand } from './decide-on-event';
import type { DecideContext } from './decided';

const context: DecideContext = { now: '2025-11-08T00:00:00.000Z' };
const twoSources = anEvent(
  {},
  {},
  {
    type: 'event-corroborated',
    at: context.now,
    source: aSource('b'),
    evidence: [],
    claimStatus: 'announced',
    independent: true,
    alert: false,
  },
);
const decide = (command: EventCommand, event = anEvent(), more: Partial<DecideContext> = {}) =>
  decideOnEvent(event, command, { ...context, ...more });
const typesOf = (decided: ReturnType<typeof decide>) =>
  decided.outcome === 'decided'
    ? decided.streams.map((stream) => [stream.eventId, ...stream.records.map((record) => record.type)])
    : decided;

describe('a decision', () => {
  it('conflicts when the event has changed since it was looked at', () => {
    expect(decide({ command: 'confirm', expectedRevision: 7 })).toEqual({
      outcome: 'conflict',
      reason: 'the event is at revision 1, not 7',
    });
  });

  it('confirms', () => {
    expect(typesOf(decide({ command: 'confirm', expectedRevision: 1 }))).toEqual([['ae_1', 'event-confirmed']]);
  });

  it('needs a reason to reject', () => {
    expect(EventCommand.safeParse({ command: 'reject', expectedRevision: 1 }).success).toBe(false);
  });

  it('merges into an open event, which takes the sources over', () => {
    const target = anEvent({}, { eventId: 'ae_2', source: aSource('c') });
    expect(typesOf(decide({ command: 'merge', expectedRevision: 1, into: 'ae_2' }, anEvent(), { target }))).toEqual([
      ['ae_1', 'event-merged'],
      ['ae_2', 'event-corroborated'],
    ]);
  });

  it('refuses to merge into itself or into what is not there', () => {
    expect(decide({ command: 'merge', expectedRevision: 1, into: 'ae_1' })).toMatchObject({
      outcome: 'refused',
      field: 'into',
    });
    expect(decide({ command: 'merge', expectedRevision: 1, into: 'ae_9' }, anEvent(), { target: null })).toMatchObject({
      outcome: 'refused',
      field: 'into',
    });
  });

  it('tells by a confirmation what had been kept quiet, also when it was confirmed before, and only once', () => {
    const quiet = (finding: Parameters<typeof anEvent>[0] = {}) => anEvent(finding, { alert: false, quiet: 'held' });
    const tell = { command: 'confirm', expectedRevision: 1, tell: true } as const;
    expect(typesOf(decide(tell, quiet()))).toEqual([['ae_1', 'event-confirmed']]);
    const confirmed = evolveAccordEvent(quiet(), {
      type: 'event-confirmed',
      at: context.now,
      reason: null,
      tell: false,
    });
    expect(confirmed.alerted).toBe(false);
    expect(decide({ command: 'confirm', expectedRevision: 2 }, confirmed)).toMatchObject({ field: 'review' });
    expect(typesOf(decide({ ...tell, expectedRevision: 2 }, confirmed))).toEqual([['ae_1', 'event-confirmed']]);
    for (const event of [anEvent(), quiet({ country: null }), quiet({ flags: ['candidate'] })])
      expect(decide(tell, event)).toMatchObject({ outcome: 'refused', field: 'tell' });
  });

  it('splits sources off into an event of their own', () => {
    const split = { eventId: 'ae_3', generation: 2 };
    expect(typesOf(decide({ command: 'split', expectedRevision: 1, itemIds: ['b'] }, twoSources, { split }))).toEqual([
      ['ae_1', 'event-split'],
      ['ae_3', 'event-detected'],
    ]);
  });

  it('refuses to split off every source', () => {
    expect(
      decide({ command: 'split', expectedRevision: 1, itemIds: ['a', 'b'] }, twoSources, {
        split: { eventId: 'ae_3', generation: 2 },
      }),
    ).toMatchObject({ outcome: 'refused' });
  });

  it('reverts the last decision, and says so where there is none', () => {
    const confirmed = anEvent({}, {}, { type: 'event-confirmed', tell: false, at: context.now, reason: null });
    expect(typesOf(decide({ command: 'revert', expectedRevision: 2 }, confirmed))).toEqual([
      ['ae_1', 'decision-reverted'],
    ]);
    expect(decide({ command: 'revert', expectedRevision: 1 })).toMatchObject({ outcome: 'refused', field: 'version' });
  });
});
