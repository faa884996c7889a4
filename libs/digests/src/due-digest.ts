import { DateTime } from 'luxon';

export type DigestSchedule = { timezone: string; hour: number; frequency: string; weekday: number };
export type DueDigest = { localDate: string; dueAt: Date };

/** A digest that is later than this is not sent any more: what it would tell goes into the next one. */
const latestHours = 12;

/**
 * The digest that is due now, by the subscriber's own calendar: the day's hour has come and is less than twelve hours past. Where the clock skips the
 * hour it is due when the clock goes on; where the clock repeats it, at the first time. One local date has one digest at most.
 */
export function dueDigest(schedule: DigestSchedule, now: Date): DueDigest | null {
  const local = DateTime.fromJSDate(now, { zone: schedule.timezone });
  for (const day of [local, local.minus({ days: 1 })]) {
    if (schedule.frequency === 'weekly' && day.weekday !== schedule.weekday) continue;
    const dueAt = firstInstant(day, schedule.hour, schedule.timezone);
    const lateHours = (now.getTime() - dueAt.getTime()) / 3_600_000;
    if (lateHours >= 0 && lateHours < latestHours) return { localDate: day.toFormat('yyyy-MM-dd'), dueAt };
  }
  return null;
}

/** The local date right now, for a digest that is asked for by hand. */
export const localDateOf = (timezone: string, now: Date): string =>
  DateTime.fromJSDate(now, { zone: timezone }).toFormat('yyyy-MM-dd');

function firstInstant({ year, month, day }: DateTime, hour: number, zone: string): Date {
  const any = DateTime.fromObject({ year, month, day, hour }, { zone });
  // Of an hour that comes twice luxon takes either, depending on the season it is asked in.
  return new Date(Math.min(...any.getPossibleOffsets().map((instant) => instant.toMillis())));
}
