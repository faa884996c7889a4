import {
  type AccordDefinition,
  type AccordEventRecord,
  accordEventStream,
  type Finding,
  recordVersions,
} from '@app/accords';
import { AppError, uuidV5 } from '@app/base';
import type { EventLog, NewRecord } from '@app/event-log';
import type { Pool } from 'pg';
import type { AlertPolicy } from './alert-policy';
import { findingKey, identityOf } from './identity';
import type { ResolvableItem, Resolution, StreamRecords } from './resolution';
import { eventsAbout, indexStatements } from './resolution.store';
import { resolveFinding } from './resolve-finding';

export type FindingOfItem = ResolvableItem & { finding: Finding; correlationId: string };
export type Recorded = { verdict: Resolution['verdict'] | 'refused'; reason: string; eventId: string | null };

export type RecordFindingNeeds = {
  pool: Pick<Pool, 'query'>;
  log: Pick<EventLog, 'append'>;
  definitionOf: (slug: string) => AccordDefinition | undefined;
  policy: AlertPolicy;
  now: () => Date;
};

const tries = 20;

/**
 * Resolves one finding and appends what it means, as often as another worker gets in between. Safe to repeat after a crash: record ids
 * come from the item version and the finding, and the id of a new event from its identity. Of what is only proposed nothing is ever told: what
 * would be is refused (`would-be-told`) and left to people.
 */
export async function recordFinding(needs: RecordFindingNeeds, read: FindingOfItem): Promise<Recorded> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const resolution = await resolveNow(needs, read);
    const { streams } = resolution;
    const recorded = recordedAs(resolution);
    if (read.proposed && streams.some(isTold)) return { ...recorded, verdict: 'refused', reason: 'would-be-told' };
    if (await appendAll(needs, read, streams)) return recorded;
  }
  throw new AppError(
    'RESOLUTION_CONTENDED',
    'conflict',
    `the accord event of ${findingKey(read.finding)} changed ${tries} times while it was resolved`,
    {
      retryable: true,
    },
  );
}

/** What a finding would be to the log as it is now, and whether subscribers would be told. Appends nothing. */
export async function previewFinding(
  needs: Pick<RecordFindingNeeds, 'pool' | 'definitionOf' | 'policy' | 'now'>,
  read: Omit<FindingOfItem, 'correlationId'>,
): Promise<Recorded & { told: boolean }> {
  const resolution = await resolveNow(needs, read);
  return { ...recordedAs(resolution), told: resolution.streams.some(isTold) };
}

function recordedAs(resolution: Resolution): Recorded {
  const { verdict, reason } = resolution;
  return { verdict, reason, eventId: 'eventId' in resolution ? resolution.eventId : null };
}

/** A new event that is not alerted and a further source tell nobody anything; every other record may. */
const isTold = ({ records }: StreamRecords): boolean =>
  records.some((record) =>
    record.type === 'event-detected' ? record.alert : record.type !== 'event-corroborated' || record.alert,
  );

async function resolveNow(
  needs: Pick<RecordFindingNeeds, 'pool' | 'definitionOf' | 'policy' | 'now'>,
  { finding, source, baseline, proposed }: Omit<FindingOfItem, 'correlationId'>,
): Promise<Resolution> {
  const known = await eventsAbout(needs.pool, finding.accord, finding.country, identityOf(finding));
  return resolveFinding({
    finding,
    item: { source, baseline, ...(proposed && { proposed }) },
    definition: needs.definitionOf(finding.accord),
    ...known,
    now: needs.now().toISOString(),
    policy: needs.policy,
    newEventId: accordEventId,
  });
}

/** False when a stream has changed since it was read: the finding must be resolved again. */
async function appendAll(
  { log }: RecordFindingNeeds,
  read: FindingOfItem,
  streams: readonly StreamRecords[],
): Promise<boolean> {
  for (const { eventId, expected, records } of streams) {
    const outcome = await log.append(
      {
        stream: accordEventStream(eventId),
        expected,
        records: records.map((record) => toNewRecord(record, eventId, read)),
      },
      { with: indexStatements(eventId, records) },
    );
    if (outcome.status === 'conflict') return false;
  }
  return true;
}

function toNewRecord(
  record: AccordEventRecord,
  eventId: string,
  { finding, source, correlationId }: FindingOfItem,
): NewRecord {
  const { type, ...data } = record;
  return {
    eventId: uuidV5(['finding', source.itemId, source.version, findingKey(finding), eventId, type].join('|')),
    type,
    schemaVersion: recordVersions[type],
    occurredAt: source.publishedAt,
    actor: 'classifier',
    correlationId,
    data,
  };
}

/** The id of the n-th accord event of an identity: two workers that detect the same happening at once name it alike. */
export const accordEventId = (identity: string, generation: number): string =>
  `ae_${BigInt(`0x${uuidV5(`accord-event|${identity}|${generation}`).replaceAll('-', '')}`)
    .toString(32)
    .padStart(26, '0')}`;
