import { AppError, newId, uuidV5 } from '@app/base';
import type { EventLog, Statement } from '@app/event-log';
import type { Pool, PoolClient } from 'pg';
import { deliveryChannel, firstUnlessDelivered, newerRevision } from './fan-out.store';
import { interrupted } from './told-by';

export type StateNeeds = {
  pool: Pick<Pool, 'query'>;
  transaction: <T>(work: (tx: PoolClient) => Promise<T>) => Promise<T>;
  log: Pick<EventLog, 'append'>;
  now: () => Date;
};
export type Resume = 'all' | 'latest' | 'none';
type Change = { reason: string; actor: string; cause?: string };
type EndpointFact = { type: string; actor: string; data: Record<string, unknown>; with: Statement[]; cause?: string };

/** Appends one fact about an endpoint to its stream, together with the statements that it stands for. Ids only, no addresses. */
export async function recordEndpointFact(
  { log, now }: Pick<StateNeeds, 'log' | 'now'>,
  endpointId: string,
  fact: EndpointFact,
): Promise<void> {
  const eventId = uuidV5(['endpoint', endpointId, fact.type, fact.cause ?? newId('cmd')].join('|'));
  await log.append(
    {
      stream: `endpoint-${endpointId}`,
      expected: 'any',
      records: [
        {
          eventId,
          type: fact.type,
          schemaVersion: 1,
          occurredAt: now().toISOString(),
          actor: fact.actor,
          correlationId: eventId,
          data: { endpointId, ...fact.data },
        },
      ],
    },
    { with: fact.with },
  );
}

/** Nothing is sent to it any more; what waits and what comes is held, and visible. */
export async function disableEndpoint(
  needs: StateNeeds,
  endpointId: string,
  { reason, actor, cause }: Change,
): Promise<void> {
  const now = needs.now();
  await recordEndpointFact(needs, endpointId, {
    type: 'endpoint-disabled',
    actor,
    data: { reason },
    ...(cause === undefined ? {} : { cause: `${cause}|${now.toISOString()}` }),
    with: [
      {
        sql: "update endpoint set state = 'disabled', state_reason = $2, state_since = $3, updated_at = $3 where id = $1 and state <> 'disabled'",
        values: [endpointId, reason, now],
      },
      { sql: "update delivery set state = 'held' where endpoint_id = $1 and state = 'pending'", values: [endpointId] },
    ],
  });
}

/**
 * Sends to it again. What was held goes out in order (`all`), only the newest of each accord event (`latest`), or not at all
 * (`none`); spread over time, so that it does not stand in the way of what is new.
 */
export async function enableEndpoint(
  needs: StateNeeds,
  endpointId: string,
  { resume, actor, perSecond = 10 }: { resume: Resume; actor: string; perSecond?: number },
): Promise<void> {
  const now = needs.now();
  const exists = await needs.pool.query('select from endpoint where id = $1', [endpointId]);
  if (!exists.rowCount) throw endpointNotFound(endpointId);
  await recordEndpointFact(needs, endpointId, {
    type: 'endpoint-enabled',
    actor,
    data: { resume },
    with: [
      {
        sql: "update endpoint set state = 'active', state_reason = null, state_since = $2, updated_at = $2, health = '{}' where id = $1",
        values: [endpointId, now],
      },
      ...(resume === 'none' ? [dropHeld(endpointId)] : []),
      ...(resume === 'latest' ? keepLatest(endpointId) : []),
      release(endpointId, now, perSecond),
      { sql: "select pg_notify($1, '')", values: [deliveryChannel] },
    ],
  });
}

/** That a message may have arrived is remembered whatever becomes of it. */
const keepMark = (reason: string): string => `case when reason = '${interrupted}' then reason else '${reason}' end`;

const dropHeld = (endpointId: string): Statement => ({
  sql: `update delivery set state = 'superseded', reason = ${keepMark('dropped on return')} where endpoint_id = $1 and state = 'held'`,
  values: [endpointId],
});

/** Of each accord event the newest; and what takes something back only where something may have arrived. */
const keepLatest = (endpointId: string): Statement[] => [
  {
    sql: `update delivery d set state = 'superseded', reason = ${keepMark(newerRevision)} where endpoint_id = $1 and state = 'held'
      and exists (select from delivery o where o.endpoint_id = $1 and o.event_id = d.event_id and o.revision > d.revision and o.state <> 'superseded')`,
    values: [endpointId],
  },
  {
    sql: `update delivery d set state = 'superseded', reason = 'never told' where endpoint_id = $1 and state = 'held'
      and type <> 'accord.event.detected' and reason is distinct from '${firstUnlessDelivered}'
      and not exists (select from delivery o where o.endpoint_id = $1 and o.event_id = d.event_id and (o.attempts > 0 or o.state in ('delivered', 'leased') or o.reason = '${interrupted}'))`,
    values: [endpointId],
  },
];

const release = (endpointId: string, now: Date, perSecond: number): Statement => ({
  sql: `update delivery d set state = 'pending', due_at = $2::timestamptz + held.nth * ($3 * interval '1 ms')
    from (select id, row_number() over (order by position, id) - 1 as nth from delivery where endpoint_id = $1 and state = 'held') held
    where d.id = held.id`,
  values: [endpointId, now, Math.ceil(1_000 / perSecond)],
});

export const endpointNotFound = (id: string): AppError =>
  new AppError('ENDPOINT_NOT_FOUND', 'not-found', `there is no endpoint ${id}`);
