import { AppError, newId, uuidV5 } from '@app/base';
import type { AppendOutcome, EventLog, ExpectedVersion, Statement } from '@app/event-log';
import type { Pool, PoolClient } from 'pg';
import { deliveryChannel } from './fan-out.store';
import { dropHeld, holdPending, keepLatestHeld } from './held.store';

export type StateNeeds = {
  pool: Pick<Pool, 'query'>;
  transaction: <T>(work: (tx: PoolClient) => Promise<T>) => Promise<T>;
  log: Pick<EventLog, 'append'>;
  now: () => Date;
};
export type Resume = 'all' | 'latest' | 'none';
type Change = { reason: string; actor: string; cause?: string };
type EndpointFact = {
  type: string;
  actor: string;
  data: Record<string, unknown>;
  with: Statement[];
  cause?: string;
  /** The version of its stream that the fact was decided on; any where that does not matter. */
  expected?: ExpectedVersion;
};

export const endpointStream = (id: string): string => `endpoint-${id}`;

/** Appends one fact about an endpoint to its stream, together with the statements that it stands for. Ids only, no addresses. */
export async function recordEndpointFact(
  { log, now }: Pick<StateNeeds, 'log' | 'now'>,
  endpointId: string,
  fact: EndpointFact,
): Promise<AppendOutcome> {
  const eventId = uuidV5(['endpoint', endpointId, fact.type, fact.cause ?? newId('cmd')].join('|'));
  return log.append(
    {
      stream: endpointStream(endpointId),
      expected: fact.expected ?? 'any',
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
        sql: "update endpoint set state = 'disabled', state_reason = $2, state_since = $3, updated_at = $3, resume_per_second = null where id = $1 and state <> 'disabled'",
        values: [endpointId, reason, now],
      },
    ],
  });
  await holdPending(needs.pool, endpointId);
}

/**
 * Sends to it again. What was held goes out in order (`all`), only the newest of each accord event (`latest`), or not at all
 * (`none`); little by little, so that it does not stand in the way of what is new. What is dropped is dropped before the first is sent.
 */
export async function enableEndpoint(
  needs: StateNeeds,
  endpointId: string,
  { resume, actor, perSecond = 10 }: { resume: Resume; actor: string; perSecond?: number },
): Promise<void> {
  const now = needs.now();
  const { rows } = await needs.pool.query<{ proved: boolean }>(
    "select verification = 'none' or verified_at is not null as proved from endpoint where id = $1",
    [endpointId],
  );
  if (!rows[0]) throw endpointNotFound(endpointId);
  if (!rows[0].proved)
    throw new AppError('ENDPOINT_UNVERIFIED', 'conflict', 'its address has not been verified: POST :id/verify first');
  if (resume === 'none') await dropHeld(needs.pool, endpointId);
  if (resume === 'latest') await keepLatestHeld(needs.pool, endpointId);
  await recordEndpointFact(needs, endpointId, {
    type: 'endpoint-enabled',
    actor,
    data: { resume },
    with: [
      {
        sql: `update endpoint set state = 'active', state_reason = null, state_since = $2, updated_at = $2, health = '{}', resume_per_second = $3, resumed_at = null
          where id = $1`,
        values: [endpointId, now, perSecond],
      },
      { sql: "select pg_notify($1, '')", values: [deliveryChannel] },
    ],
  });
}

export const endpointNotFound = (id: string): AppError =>
  new AppError('ENDPOINT_NOT_FOUND', 'not-found', `there is no endpoint ${id}`);
