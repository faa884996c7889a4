import { type AccordEventRecord, type AccordEventState, evolveAccordEvent } from '@app/accords';
import { anEvent } from '@test/builders';
import { confirmed, corrected, retracted, upgraded } from '@test/webhooks';
import { chooseMessage, type Told } from './choose-message';
import type { EndpointFilter } from './match-filter';

const all: EndpointFilter = {
  accords: [],
  kinds: [],
  countries: [],
  minClaimStatus: 'rumoured',
  minConfidence: 0,
  reviewedOnly: false,
};
const others: EndpointFilter = { ...all, countries: ['UZ'] };
const merged: AccordEventRecord = {
  type: 'event-merged',
  at: '2025-11-07T03:00:00.000Z',
  reason: null,
  into: 'ae_2',
  itemIds: [],
};
const disputed = (alert = true): AccordEventRecord => ({
  type: 'event-disputed',
  at: '2025-11-07T03:00:00.000Z',
  source: { ...anEvent().sources[0]! },
  evidence: [],
  by: 'the ministry',
  claimStatus: 'announced',
  alert,
});

const given = (before: AccordEventState) => ({
  when: (record: AccordEventRecord, told: Told, filter = all) =>
    chooseMessage({ record, before, after: evolveAccordEvent(before, record) }, filter, told),
});
const quiet = anEvent({}, { alert: false, quiet: 'baseline' });

describe('which message a record means for one endpoint', () => {
  it.each<[string, AccordEventRecord, string | null]>([
    ['an upgrade', upgraded('ae_1'), 'accord.event.updated'],
    ['a dispute', disputed(), 'accord.event.updated'],
    ['a correction', corrected, 'accord.event.corrected'],
    ['a retraction', retracted, 'accord.event.retracted'],
    ['a merge', merged, 'accord.event.merged'],
    ['a confirmation', confirmed, null],
    ['an upgrade that is not worth telling', upgraded('ae_1', { alert: false }), null],
  ])('tells whoever got the first message of %s', (_what, record, type) => {
    expect(given(anEvent()).when(record, 'delivered')).toMatchObject({ type });
  });

  it('tells what had been kept quiet when a person says so with a confirmation, and not without', () => {
    const told: AccordEventRecord = {
      type: 'event-confirmed',
      at: '2025-11-07T03:00:00.000Z',
      reason: null,
      tell: true,
    };
    expect(given(quiet).when(told, 'never').type).toBe('accord.event.detected');
    expect(given(quiet).when(told, 'never', others).type).toBeNull();
    expect(given(quiet).when(confirmed, 'never').type).toBeNull();
  });

  it.each<[string, AccordEventRecord]>([
    ['a correction', corrected],
    ['a retraction', retracted],
    ['a merge', merged],
  ])('sends %s to whoever got or may have got the original, whatever the filter says now', (_what, record) => {
    for (const told of ['delivered', 'in-flight', 'tried'] as const)
      expect(given(anEvent()).when(record, told, others).type).not.toBeNull();
  });

  it('sends an update only to whoever still asks for such events', () => {
    expect(given(anEvent()).when(upgraded('ae_1'), 'delivered', others).type).toBeNull();
  });

  it('begins with .detected, however late the event is told first', () => {
    expect(given(quiet).when(upgraded('ae_1'), 'never').type).toBe('accord.event.detected');
    expect(given(anEvent()).when(confirmed, 'never', { ...all, reviewedOnly: true }).type).toBe(
      'accord.event.detected',
    );
    const official = { ...all, minClaimStatus: 'official' as const };
    expect(given(anEvent()).when(upgraded('ae_1'), 'never', official).type).toBe('accord.event.detected');
    const toUzbekistan: AccordEventRecord = { ...corrected, changes: { country: 'UZ' } } as AccordEventRecord;
    expect(given(anEvent()).when(toUzbekistan, 'never', others).type).toBe('accord.event.detected');
  });

  it('does not begin with what takes something back, or with old news that a person touches up', () => {
    for (const record of [retracted, merged, corrected, disputed(), confirmed])
      expect(given(anEvent()).when(record, 'never').type).toBeNull();
    expect(given(quiet).when(confirmed, 'never', { ...all, reviewedOnly: true }).type).toBeNull();
  });

  it('replaces a first message that still waits by the newest state, as the first message', () => {
    expect(given(anEvent()).when(upgraded('ae_1'), 'queued')).toEqual({
      type: 'accord.event.detected',
      supersedes: true,
      firstUnlessDelivered: false,
    });
  });

  it('drops a first message that still waits when the event is taken back', () => {
    expect(given(anEvent()).when(retracted, 'queued')).toEqual({
      type: null,
      supersedes: true,
      firstUnlessDelivered: false,
    });
  });

  it('leaves it open whether an update is the first message while another one is on its way', () => {
    expect(given(anEvent()).when(upgraded('ae_1'), 'in-flight')).toEqual({
      type: 'accord.event.updated',
      supersedes: true,
      firstUnlessDelivered: true,
    });
  });
});
