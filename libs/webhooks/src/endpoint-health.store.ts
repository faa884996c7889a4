import type { Logger } from '@app/base';
import type { Pool } from 'pg';
import { disableEndpoint, type StateNeeds } from './endpoint-state.store';
import { EndpointHealth, evolveHealth, type HealthOutcome } from './endpoint-health';

export type HealthNeeds = StateNeeds & { logger: Pick<Logger, 'warn' | 'info'> };

/** Remembers an attempt in its endpoint's health: opens or closes the breaker, warns, disables. */
export async function recordHealth(needs: HealthNeeds, endpointId: string, outcome: HealthOutcome): Promise<void> {
  const now = needs.now();
  const step = await needs.transaction(async (tx) => {
    const { rows } = await tx.query<{ health: unknown }>(
      "select health from endpoint where id = $1 and state = 'active' for no key update",
      [endpointId],
    );
    if (!rows[0]) return null;
    const evolved = evolveHealth(EndpointHealth.parse(rows[0].health), outcome, now);
    await tx.query('update endpoint set health = $2 where id = $1', [endpointId, JSON.stringify(evolved.health)]);
    return evolved;
  });
  if (!step) return;
  const { failingSince, lastError } = step.health;
  if (step.recovered) await sendWaiting(needs.pool, endpointId, now);
  if (step.warn !== null)
    needs.logger.warn({ endpoint: endpointId, hours: step.warn, failingSince, lastError }, 'an endpoint keeps failing');
  if (step.disable !== null) {
    await disableEndpoint(needs, endpointId, { reason: step.disable, actor: 'system', cause: outcome.messageId });
    needs.logger.warn(
      { endpoint: endpointId, reason: step.disable },
      'an endpoint was disabled; its messages are held',
    );
  }
}

/** The receiver is back: what waits for its next try need not wait longer. */
const sendWaiting = async (pool: Pick<Pool, 'query'>, endpointId: string, now: Date): Promise<void> => {
  await pool.query(
    "update delivery set due_at = $2 where endpoint_id = $1 and state = 'pending' and attempts > 0 and due_at > $2",
    [endpointId, now],
  );
};
