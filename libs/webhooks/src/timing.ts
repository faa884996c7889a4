import type { MessageType } from '@app/accords';
import { DateTime, IANAZone } from 'luxon';
import { z } from 'zod';

const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of day is HH:MM');
const zone = z.string().refine((name) => IANAZone.isValidZone(name), 'is no time zone such as Europe/Berlin');

/** When an endpoint wants to be told. Corrections, retractions and merges never wait. */
export const Timing = z.strictObject({
  /** How long the first message about an event waits for what else is read of it, in seconds. */
  groupSeconds: z.number().int().min(0).max(3_600).default(0),
  /** At most one update of an event in so many minutes, unless its claim status changed. */
  updateMinutes: z.number().int().min(0).max(1_440).default(0),
  /** What falls into these hours waits for their end; `from` may be later than `to`, for a night. */
  quietHours: z.strictObject({ from: clock, to: clock, zone }).nullable().default(null),
});
export type Timing = z.infer<typeof Timing>;

export type Waiting = {
  type: MessageType;
  /** Whether the event's claim status is another than before. */
  isMaterial: boolean;
  /** When the first message that still waits was made; null where none does. */
  waitingSince: Date | null;
  /** When the endpoint was last told of the event; null where it never was. */
  toldAt: Date | null;
};

/** When a message goes out, by its endpoint's wishes; never before now. */
export function dueAt(timing: Timing, { type, isMaterial, waitingSince, toldAt }: Waiting, now: Date): Date {
  if (type !== 'accord.event.detected' && type !== 'accord.event.updated') return now;
  const wait =
    toldAt === null
      ? addMs(waitingSince ?? now, timing.groupSeconds * 1_000)
      : isMaterial
        ? now
        : addMs(toldAt, timing.updateMinutes * 60_000);
  return afterQuiet(timing.quietHours, wait > now ? wait : now);
}

const addMs = (instant: Date, ms: number): Date => new Date(instant.getTime() + ms);

function afterQuiet(quiet: Timing['quietHours'], instant: Date): Date {
  if (!quiet || quiet.from === quiet.to) return instant;
  const local = DateTime.fromJSDate(instant, { zone: quiet.zone });
  const time = local.toFormat('HH:mm');
  const isNight = quiet.from > quiet.to;
  const isQuiet = isNight ? time >= quiet.from || time < quiet.to : time >= quiet.from && time < quiet.to;
  if (!isQuiet) return instant;
  const [hour = 0, minute = 0] = quiet.to.split(':').map(Number);
  const end = local.set({ hour, minute, second: 0, millisecond: 0 });
  return (end <= local ? end.plus({ days: 1 }) : end).toJSDate();
}
