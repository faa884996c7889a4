import { randomUUID } from 'node:crypto';
import { type AccordEventRecord, type Finding, recordVersions } from '@app/accords';
import type { EventLog } from '@app/event-log';
import { projectAccordEvents } from '@app/projections';
import { indexStatements } from '@app/resolution';
import type { Pool } from 'pg';
import { aFinding, aSource } from './builders';

type Detected = Extract<AccordEventRecord, { type: 'event-detected' }>;
type Needs = { log: EventLog; pool: Pool };

/** The record of an event that a finding reports. */
export function aDetection(eventId: string, finding: Partial<Finding> = {}, changes: Partial<Detected> = {}): Detected {
  const read = aFinding(finding);
  return {
    type: 'event-detected',
    at: '2025-11-07T00:10:00.000Z',
    eventId,
    identity: [read.accord, read.kind, read.country ?? '-', read.about ?? '-', '-'].join('|'),
    generation: 1,
    fields: {
      accord: read.accord,
      kind: read.kind,
      country: read.country,
      about: read.about ?? null,
      step: read.step ?? null,
      effective: read.effective ?? false,
      date: read.date,
      claimStatus: read.claimStatus,
      speaker: read.speaker ?? null,
      place: read.place ?? null,
      confidence: read.confidence,
      flags: read.flags ?? [],
    },
    source: aSource(`item-${eventId}`),
    evidence: read.evidence,
    standing: { before: 'none', after: 'announced' },
    alert: true,
    quiet: null,
    related: [],
    ...changes,
  };
}

/** Appends records to one event's stream as the system would. */
export async function appendRecords(log: EventLog, eventId: string, records: AccordEventRecord[]): Promise<void> {
  await log.append(
    {
      stream: `accord-event-${eventId}`,
      expected: 'any',
      records: records.map(({ type, ...data }) => ({
        eventId: randomUUID(),
        type,
        schemaVersion: recordVersions[type],
        occurredAt: data.at,
        actor: 'system',
        correlationId: randomUUID(),
        data,
      })),
    },
    { with: indexStatements(eventId, records) },
  );
}

/** Brings the projection up to the head at once, so that a test need not wait for a subscription. */
export async function projectNow({ log, pool }: Needs): Promise<void> {
  await projectAccordEvents(pool, await log.readAll({ after: 0n, limit: 10_000 }));
}
