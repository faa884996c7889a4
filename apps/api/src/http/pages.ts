import { z } from 'zod';
import { invalidRequest } from './problem';

/** The page of a list: `next` is the cursor to ask on with, null at the end. */
export const pageOf = <T extends z.ZodType>(item: T, id: string) =>
  z.object({ data: z.array(item), next: z.string().nullable() }).meta({ id });

export const limit = z.coerce.number().int().min(1).max(500).default(50);

/** A page query for lists that go by a text id or a number. */
export const PageQuery = z.object({ after: z.string().max(200).optional(), limit });
export type PageQuery = z.infer<typeof PageQuery>;

/** A UTC day in a query. */
export const day = z.iso.date('is no day such as 2025-11-07');

/** The UTC day of an instant. */
export const utcDay = (at: Date): string => at.toISOString().slice(0, 10);

/** The latest UTC day that has begun somewhere on earth. */
export const latestDay = (now: Date): string => utcDay(new Date(now.getTime() + 14 * 3_600_000));

/** What was true, or known, on a day that has not come yet is nothing that could be answered. Throws REQUEST_INVALID. */
export function refuseFuture(days: Record<string, string | undefined>, now: Date): void {
  const ahead = Object.entries(days).filter(([, given]) => given !== undefined && given > latestDay(now));
  if (ahead.length > 0)
    throw invalidRequest(ahead.map(([field]) => ({ path: [field], message: 'lies in the future' })));
}

export const Position = z.string().regex(/^\d{1,18}$/, 'is no log position');

/**
 * A place beyond the end of the log was given by a log that is no more: a backup has been restored since. Whoever waited there would miss all that comes
 * until the log is as long again. Throws REQUEST_INVALID.
 */
export function refuseBeyond(field: string, after: bigint, head: bigint): void {
  if (after > head)
    throw invalidRequest([
      {
        path: [field],
        message: `lies beyond the end of the log, ${head}: if the service was restored from a backup, go on from there`,
      },
    ]);
}

/** Cuts what was read with one row more than asked for, and says where to go on. */
export function toPage<T>(
  rows: readonly T[],
  size: number,
  cursor: (row: T) => string,
): { data: T[]; next: string | null } {
  const data = rows.slice(0, size);
  const last = data.at(-1);
  return { data, next: rows.length > size && last !== undefined ? cursor(last) : null };
}
