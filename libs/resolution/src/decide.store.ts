import { AppError, uuidV5 } from '@app/base';
import type { EventLog } from '@app/event-log';
import type { Pool } from 'pg';
import { type Decided, decideOnEvent, type EventCommand } from './decide-on-event';
import { accordEventId } from './record-finding.store';
import { eventById, eventsAbout, indexStatements } from './resolution.store';

export type DecideNeeds = { pool: Pick<Pool, 'query'>; log: Pick<EventLog, 'append'>; now: () => Date };
export type DecideRequest = { eventId: string; command: EventCommand; actor: string; commandId: string };

/**
 * Applies a person's decision. Throws EVENT_NOT_FOUND, EVENT_CONFLICT (with the current state in `details`) or DECISION_REFUSED (with the
 * field). The same `commandId` twice changes nothing the second time.
 */
export async function decide(needs: DecideNeeds, { eventId, command, actor, commandId }: DecideRequest): Promise<void> {
  const event = await eventById(needs.pool, eventId);
  if (!event) throw new AppError('EVENT_NOT_FOUND', 'not-found', `there is no accord event ${eventId}`);
  const decided = decideOnEvent(event, command, {
    now: needs.now().toISOString(),
    ...(command.command === 'merge' && { target: await eventById(needs.pool, command.into) }),
    ...(command.command === 'split' && { split: await nextOf(needs, event) }),
  });
  const streams = expectDecided(decided, event);
  for (const [index, { eventId: id, expected, records }] of streams.entries()) {
    const outcome = await needs.log.append(
      {
        stream: `accord-event-${id}`,
        expected,
        records: records.map(({ type, ...data }, nth) => ({
          eventId: uuidV5(['command', commandId, index, nth].join('|')),
          type,
          schemaVersion: 1,
          occurredAt: needs.now().toISOString(),
          actor,
          correlationId: uuidV5(`command|${commandId}`),
          data,
        })),
      },
      { with: indexStatements(id, records) },
    );
    if (outcome.status === 'conflict')
      throw conflict('the event changed at the same moment', await eventById(needs.pool, eventId));
  }
}

async function nextOf({ pool }: DecideNeeds, event: NonNullable<Awaited<ReturnType<typeof eventById>>>) {
  const { lastGeneration } = await eventsAbout(pool, event.fields.accord, event.fields.country, event.identity);
  const generation = lastGeneration + 1;
  return { eventId: accordEventId(event.identity, generation), generation };
}

function expectDecided(decided: Decided, current: unknown) {
  switch (decided.outcome) {
    case 'decided':
      return decided.streams;
    case 'conflict':
      throw conflict(decided.reason, current);
    case 'refused':
      throw new AppError('DECISION_REFUSED', 'input', decided.reason, {
        details: { errors: [{ field: decided.field, reason: decided.reason }] },
      });
  }
}

const conflict = (reason: string, current: unknown) =>
  new AppError('EVENT_CONFLICT', 'conflict', reason, { details: { current } });
