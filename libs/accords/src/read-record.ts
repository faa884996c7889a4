import { AccordEventRecord, type AccordEventRecordType } from './accord-event-records';

type Stored = { type: string; schemaVersion: number; data: unknown };
type Upcast = (data: object) => object;

/** The newest schema version of each record type. A new shape raises it and adds an upcaster below; an old one is never changed. */
export const recordVersions: Record<AccordEventRecordType, number> = {
  'event-detected': 1,
  'event-corroborated': 1,
  'event-upgraded': 1,
  'event-disputed': 1,
  'event-confirmed': 2,
  'event-corrected': 2,
  'event-rejected': 1,
  'event-retracted': 1,
  'event-merged': 2,
  'event-split': 1,
  'decision-reverted': 2,
};

/** What makes the next version of a payload, by type and the version that it has: `{ 'event-merged': { 1: (data) => ({ ...data, ... }) } }`. */
const upcasters: Partial<Record<AccordEventRecordType, Record<number, Upcast>>> = {
  'event-confirmed': { 1: (data) => ({ ...data, tell: false }) },
  'event-corrected': { 1: (data) => ({ ...data, standing: 'kept' }) },
  'event-merged': { 1: (data) => ({ ...data, itemIds: [] }) },
  'decision-reverted': { 1: (data) => ({ ...data, changes: {}, standing: 'kept' }) },
};

/** A record as it was stored, in whatever version, as today's type. Throws for one that a newer version of the service wrote. */
export function readRecord({ type, schemaVersion, data }: Stored): AccordEventRecord {
  const known = type in recordVersions ? (type as AccordEventRecordType) : null; // a key of it
  if (known === null || schemaVersion > recordVersions[known])
    throw new Error(`a newer version of Accord Watch wrote this record: ${type}, version ${schemaVersion}`);
  let payload: object = Object(data) as object; // of an object it makes itself
  for (let version = schemaVersion; version < recordVersions[known]; version++)
    payload = upcasters[known]?.[version]?.(payload) ?? payload;
  // No payload has a type of its own. Copied into a new key, not the other way round, which V8 does many times faster.
  return AccordEventRecord.parse({ type, ...payload });
}

/** The same of a record that may have been erased: then null. */
export const readUnlessErased = (stored: Stored): AccordEventRecord | null =>
  stored.data === null ? null : readRecord(stored);
