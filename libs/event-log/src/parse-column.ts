import { types } from 'pg';

type Oid = Parameters<typeof types.getTypeParser>[0];
type Parser = (text: string) => unknown;

const int8: Oid = types.builtins.INT8;
const timestamptz: Oid = types.builtins.TIMESTAMPTZ;
const parserIn = (oid: Oid): Parser => types.getTypeParser(oid) as Parser; // its type says any

/** How a column of the log becomes a value: positions as bigint, instants as ISO 8601 in milliseconds, everything else as the driver has it. */
export function parserOf(oid: Oid): Parser {
  if (oid === int8) return BigInt;
  return oid === timestamptz ? toIso : parserIn(oid);
}

/**
 * What PostgreSQL writes for an instant, in UTC `2025-11-07 00:10:00.123456+00`, as `2025-11-07T00:10:00.123Z`: cut to milliseconds, as a Date would.
 * Times in other zones, and years of other than four digits, go by way of a Date.
 */
export function toIso(text: string): string {
  if (!text.endsWith('+00') || text.charAt(10) !== ' ') {
    const date = parserIn(timestamptz)(text) as Date; // what the driver makes of an instant
    return date.toISOString();
  }
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).slice(0, 3).padEnd(3, '0')}Z`;
}

/** For queries of the log: a log of millions is read without a Date for every record. */
export const asRecorded = { getTypeParser: parserOf } as const;
