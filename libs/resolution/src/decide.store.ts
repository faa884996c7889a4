import {
  type AccordDefinition,
  type AccordEventState,
  accordEventStream,
  evolveAccordEvent,
  recordVersions,
  type RestatedStanding,
} from '@app/accords';
import { AppError, uuidV5 } from '@app/base';
import type { EventLog, Statement } from '@app/event-log';
import type { Pool } from 'pg';
import { changesBy, decideOnEvent, type EventCommand, targetOf } from './decide-on-event';
import { identityOf } from './identity';
import { accordEventId } from './record-finding.store';
import { eventById, eventsAbout, eventSince, indexStatements } from './resolution.store';
import { standingMovedBy } from './stage-before';
import { whatChanged } from './what-changed';

export type DecideNeeds = {
  pool: Pick<Pool, 'query'>;
  log: Pick<EventLog, 'append'>;
  definitionOf: (slug: string) => AccordDefinition | undefined;
  now: () => Date;
};
export type DecideRequest = {
  eventId: string;
  command: EventCommand;
  actor: string;
  commandId: string;
  /** What is written in the same transaction as the decision's record. */
  with?: Statement[];
};

/**
 * Applies a person's decision. Throws EVENT_NOT_FOUND, EVENT_CONFLICT (with the current state in `details`, and what changed since the expected revision) or DECISION_REFUSED (with the
 * field). The same `commandId` twice changes nothing the second time. Returns the events that have new records.
 */
export async function decide(needs: DecideNeeds, request: DecideRequest): Promise<string[]> {
  const { eventId, command, actor, commandId } = request;
  const event = await eventById(needs.pool, eventId);
  if (!event) throw new AppError('EVENT_NOT_FOUND', 'not-found', `there is no accord event ${eventId}`);
  const target = targetOf(event, command);
  const decided = decideOnEvent(event, command, {
    now: needs.now().toISOString(),
    ...(target !== null && { target: await eventById(needs.pool, target) }),
    standing: await standingAfter(needs, event, command),
    ...(command.command === 'split' && { split: await nextOf(needs, event) }),
  });
  const conflict = (reason: string) => conflictSince(needs.pool, eventId, command.expectedRevision, reason);
  if (decided.outcome === 'conflict') throw await conflict(decided.reason);
  if (decided.outcome === 'refused') throw refusal(decided.field, decided.reason);
  const { streams } = decided;
  for (const { eventId: id, expected, records } of streams) {
    const outcome = await needs.log.append(
      {
        stream: accordEventStream(id),
        expected,
        records: records.map(({ type, ...data }, nth) => ({
          eventId: uuidV5(['command', commandId, id, nth].join('|')),
          type,
          schemaVersion: recordVersions[type],
          occurredAt: needs.now().toISOString(),
          actor,
          correlationId: uuidV5(`command|${commandId}`),
          data,
        })),
      },
      { with: [...indexStatements(id, records), ...(id === eventId ? (request.with ?? []) : [])] },
    );
    if (outcome.status === 'conflict') throw await conflict('the event changed at the same moment');
  }
  return streams.map(({ eventId: id }) => id);
}

/** What the standing depends on. */
const standingFields = ['accord', 'kind', 'country', 'about', 'effective'] as const;

/** What the event moves by its fields as the command leaves them, from where the country that it then is about stood before it. */
async function standingAfter(
  { pool, definitionOf }: DecideNeeds,
  event: AccordEventState,
  command: EventCommand,
): Promise<RestatedStanding> {
  const changes = changesBy(event, command);
  if (!standingFields.some((field) => field in changes)) return 'kept';
  const at = event.updatedAt;
  const after = evolveAccordEvent(event, { type: 'event-corrected', at, reason: null, changes, standing: 'kept' });
  const { accord, country } = after.fields;
  const { events } = await eventsAbout(pool, accord, country, identityOf(after.fields));
  return standingMovedBy(
    after,
    definitionOf(accord),
    events.filter(({ fields }) => fields.accord === accord),
  );
}

async function nextOf({ pool }: DecideNeeds, event: NonNullable<Awaited<ReturnType<typeof eventById>>>) {
  const { lastGeneration } = await eventsAbout(pool, event.fields.accord, event.fields.country, event.identity);
  const generation = lastGeneration + 1;
  return { eventId: accordEventId(event.identity, generation), generation };
}

const refusal = (field: string, reason: string) =>
  new AppError('DECISION_REFUSED', 'input', reason, { details: { errors: [{ field, reason }] } });

async function conflictSince(
  pool: DecideNeeds['pool'],
  id: string,
  revision: number,
  reason: string,
): Promise<AppError> {
  const { current, seen } = await eventSince(pool, id, revision);
  const changed = current && seen ? whatChanged(seen, current) : [];
  return new AppError('EVENT_CONFLICT', 'conflict', reason, { details: { current, changed } });
}
