import type { Logger } from '@app/base';
import type { Pool } from 'pg';
import { disableEndpoint, type StateNeeds } from './endpoint-state.store';
import { EndpointHealth, evolveHealth, type HealthOutcome, type HealthStep } from './endpoint-health';

export type HealthNeeds = StateNeeds & { logger: Pick<Logger, 'warn' | 'info'> };

export type EndpointOutcome = { endpointId: string; outcome: HealthOutcome };
/** What came of an endpoint's outcomes: the last health, and everything that happened on the way to it. */
type Told = HealthStep & { endpointId: string; messageId: string };

/** Remembers attempts in their endpoints' health, all in one transaction: opens or closes the breaker, warns, disables. */
export async function recordHealth(needs: HealthNeeds, outcomes: readonly EndpointOutcome[]): Promise<void> {
  const now = needs.now();
  const told = await needs.transaction(async (tx) => {
    const { rows } = await tx.query<{ id: string; health: unknown }>(
      "select id, health from endpoint where id = any($1) and state = 'active' order by id for no key update",
      [outcomes.map(({ endpointId }) => endpointId)],
    );
    const all = rows.map(({ id, health }) => evolveAll(id, EndpointHealth.parse(health), outcomes, now));
    await tx.query(
      'update endpoint e set health = r.health::jsonb from unnest($1::text[], $2::text[]) as r(id, health) where e.id = r.id',
      [all.map(({ endpointId }) => endpointId), all.map(({ health }) => JSON.stringify(health))],
    );
    return all;
  });
  await Promise.all(told.map((step) => actUpon(needs, step, now)));
}

/** An endpoint's outcomes one after the other, as they came. */
function evolveAll(endpointId: string, before: EndpointHealth, outcomes: readonly EndpointOutcome[], now: Date): Told {
  const start: Told = { endpointId, messageId: '', health: before, disable: null, warn: null, recovered: false };
  return outcomes
    .filter((each) => each.endpointId === endpointId)
    .reduce((told, { outcome }) => {
      const step = evolveHealth(told.health, outcome, now);
      return {
        endpointId,
        messageId: step.disable === null ? told.messageId : outcome.messageId,
        health: step.health,
        disable: step.disable ?? told.disable,
        warn: step.warn ?? told.warn,
        recovered: step.recovered || told.recovered,
      };
    }, start);
}

async function actUpon(needs: HealthNeeds, step: Told, now: Date): Promise<void> {
  const { endpointId, messageId, warn, disable } = step;
  const { failingSince, lastError } = step.health;
  if (step.recovered) await sendWaiting(needs.pool, endpointId, now);
  if (warn !== null)
    needs.logger.warn({ endpoint: endpointId, hours: warn, failingSince, lastError }, 'an endpoint keeps failing');
  if (disable !== null) {
    await disableEndpoint(needs, endpointId, { reason: disable, actor: 'system', cause: messageId });
    needs.logger.warn({ endpoint: endpointId, reason: disable }, 'an endpoint was disabled; its messages are held');
  }
}

/** The receiver is back: what waits for its next try need not wait longer. */
const sendWaiting = async (pool: Pick<Pool, 'query'>, endpointId: string, now: Date): Promise<void> => {
  await pool.query(
    "update delivery set due_at = $2 where endpoint_id = $1 and state = 'pending' and attempts > 0 and due_at > $2",
    [endpointId, now],
  );
};
