import { fc } from '@test/properties';
import { dueAt, Timing, type Waiting } from './timing';

const at = (iso: string): Date => new Date(iso);
const now = at('2025-11-07T12:00:00Z');
const first: Waiting = { type: 'accord.event.detected', isMaterial: false, waitingSince: null, toldAt: null };
const update: Waiting = {
  type: 'accord.event.updated',
  isMaterial: false,
  waitingSince: null,
  toldAt: at('2025-11-07T11:55:00Z'),
};
const due = (timing: Partial<Timing>, waiting: Waiting, from = now) => dueAt(Timing.parse(timing), waiting, from);

describe('when a message goes out', () => {
  it('goes at once where nothing else is wished', () => {
    expect(due({}, first)).toEqual(now);
    expect(due({}, update)).toEqual(now);
  });

  it('holds the first message for what else is read, counted from when it was first made', () => {
    expect(due({ groupSeconds: 90 }, first)).toEqual(at('2025-11-07T12:01:30Z'));
    expect(due({ groupSeconds: 90 }, { ...first, waitingSince: at('2025-11-07T11:59:00Z') })).toEqual(
      at('2025-11-07T12:00:30Z'),
    );
  });

  it('sends one update a period, unless the claim became another', () => {
    expect(due({ updateMinutes: 15 }, update)).toEqual(at('2025-11-07T12:10:00Z'));
    expect(due({ updateMinutes: 15 }, { ...update, isMaterial: true })).toEqual(now);
    expect(due({ updateMinutes: 15 }, { ...update, toldAt: at('2025-11-07T09:00:00Z') })).toEqual(now);
  });

  it('waits for the end of quiet hours, by the calendar of the zone', () => {
    const night = { quietHours: { from: '22:00', to: '07:00', zone: 'Asia/Almaty' } };
    expect(due(night, first, at('2025-11-07T18:00:00Z'))).toEqual(at('2025-11-08T02:00:00Z'));
    expect(due(night, first, at('2025-11-07T01:30:00Z'))).toEqual(at('2025-11-07T02:00:00Z'));
    expect(due(night, first, at('2025-11-07T02:00:00Z'))).toEqual(at('2025-11-07T02:00:00Z'));
    const noon = { quietHours: { from: '12:00', to: '13:30', zone: 'UTC' } };
    expect(due(noon, first)).toEqual(at('2025-11-07T13:30:00Z'));
  });

  it('ends quiet hours by the clock on the wall on the night when it is put back', () => {
    const night = { quietHours: { from: '22:00', to: '07:00', zone: 'Europe/Berlin' } };
    expect(due(night, first, at('2025-10-25T21:00:00Z'))).toEqual(at('2025-10-26T06:00:00Z'));
  });

  it('never holds back what takes something back', () => {
    const timing = { groupSeconds: 900, updateMinutes: 60, quietHours: { from: '00:00', to: '23:59', zone: 'UTC' } };
    for (const type of ['accord.event.corrected', 'accord.event.retracted', 'accord.event.merged'] as const)
      expect(due(timing, { ...update, type })).toEqual(now);
  });

  it('is never due before now, nor within quiet hours, whatever the wishes', () => {
    const clock = fc
      .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.integer({ min: 0, max: 59 }) })
      .map(({ hour, minute }) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const instants = fc.date({ min: at('2024-01-01'), max: at('2027-01-01'), noInvalidDate: true });
    const zones = fc.constantFrom('UTC', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe');
    fc.assert(
      fc.property(clock, clock, zones, instants, fc.nat(3_600), (from, to, zone, instant, groupSeconds) => {
        const result = due({ groupSeconds, quietHours: { from, to, zone } }, first, instant);
        expect(result.getTime()).toBeGreaterThanOrEqual(instant.getTime());
        expect(due({ quietHours: { from, to, zone } }, first, result).getTime() - result.getTime()).toBeLessThan(1);
      }),
    );
  });

  it('says which field of the wishes is wrong', () => {
    const parsed = Timing.safeParse({ quietHours: { from: '25:00', to: '07:00', zone: 'Mars/Olympus' } });
    expect(parsed.error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)).toEqual([
      'quietHours.from: a time of day is HH:MM',
      'quietHours.zone: is no time zone such as Europe/Berlin',
    ]);
  });
});
