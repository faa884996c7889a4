import { fc } from '@test/properties';
import { dueDigest } from './due-digest';

const daily = (timezone: string, hour: number) => ({ timezone, hour, frequency: 'daily', weekday: 1 });
const at = (iso: string) => new Date(iso);

describe('when a digest is due', () => {
  it.each([
    ['before the hour', 'Europe/Berlin', 7, '2025-11-07T05:59:00Z', null],
    ['at the hour', 'Europe/Berlin', 7, '2025-11-07T06:00:00Z', '2025-11-07'],
    ['hours later, after an outage', 'Europe/Berlin', 7, '2025-11-07T17:59:00Z', '2025-11-07'],
    ['too late: the next one tells it', 'Europe/Berlin', 7, '2025-11-07T18:00:00Z', null],
    ['after midnight, for the day before', 'Europe/Berlin', 23, '2025-11-07T23:30:00Z', '2025-11-07'],
    ['on the far side of the date line', 'Pacific/Auckland', 7, '2025-11-06T18:00:00Z', '2025-11-07'],
    ['with a zone of half an hour', 'Asia/Kolkata', 7, '2025-11-07T01:30:00Z', '2025-11-07'],
    ['where the clock skips the hour, when it goes on', 'Europe/Berlin', 2, '2025-03-30T01:00:00Z', '2025-03-30'],
    ['where the clock repeats the hour, the first time', 'Europe/Berlin', 2, '2025-10-26T00:00:00Z', '2025-10-26'],
  ])('%s', (_when, zone, hour, now, expected) => {
    expect(dueDigest(daily(zone, hour), at(now))?.localDate ?? null).toBe(expected);
  });

  it('is due on its weekday only when it is weekly', () => {
    const weekly = { timezone: 'UTC', hour: 7, frequency: 'weekly', weekday: 5 };
    expect(dueDigest(weekly, at('2025-11-07T08:00:00Z'))?.localDate).toBe('2025-11-07');
    expect(dueDigest(weekly, at('2025-11-08T08:00:00Z'))).toBeNull();
  });

  it('comes to exactly one digest for every local date, in zones with all kinds of clock changes', () => {
    const zones = [
      'Europe/Berlin',
      'America/New_York',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Asia/Kathmandu',
      'America/Santiago',
      'Pacific/Chatham',
      'Atlantic/Azores',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: 0, max: 23 }),
        fc.integer({ min: 0, max: 1_095 }),
        (zone, hour, firstDay) => {
          const start = Date.parse('2024-01-01T00:00:00Z') + firstDay * 86_400_000;
          const dates: string[] = [];
          for (let step = 0; step < 20 * 24 * 2; step += 1) {
            const due = dueDigest(daily(zone, hour), new Date(start + step * 1_800_000));
            if (due && !dates.includes(due.localDate)) dates.push(due.localDate);
          }
          const days = dates.map((date) => Date.parse(date) / 86_400_000);
          expect(days).toEqual(days.map((_, index) => (days[0] ?? 0) + index));
          expect(days.length).toBeGreaterThanOrEqual(20);
          expect(days.length).toBeLessThanOrEqual(21);
        },
      ),
      { numRuns: 30 },
    );
  });
});
