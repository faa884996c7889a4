import { AppError } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import { type Delivery, deliveryColumns, type DeliveryRow, getDelivery, toDelivery } from './deliveries.store';
import type { RecoverEndpoint } from './endpoint-input';
import { endpointNotFound, type StateNeeds } from './endpoint-state.store';
import { deliveryChannel, firstUnlessDelivered } from './fan-out.store';
import { canBeFirst, isDropped, mayKnow } from './held.store';
import { maxAttempts } from './plan-retry';
import { interrupted } from './told-by';

type Needs = Pick<StateNeeds, 'pool' | 'transaction' | 'now'>;

/** Whatever became of the newer one: what it replaced would tell what no longer holds. */
const isNewest =
  'not exists (select from delivery o where o.endpoint_id = d.endpoint_id and o.event_id = d.event_id and o.revision > d.revision)';

/**
 * Sends one again, now, with the attempts that it has left and at least one. A message that a newer revision took the place of stays where it is: it
 * would tell what no longer holds.
 */
export async function retryDelivery({ pool, transaction, now }: Needs, id: string): Promise<Delivery> {
  const [row] = await transaction(async (tx) => {
    await lock(tx, [id]);
    const { rows } = await tx.query<DeliveryRow>(
      `update delivery d set state = case when e.state = 'active' then 'pending' else 'held' end, due_at = $2, attempts = least(attempts, $3)
       from endpoint e where d.id = $1 and e.id = d.endpoint_id and d.state in ('pending', 'failed', 'delivered') and ${isNewest}
       returning ${deliveryColumns}`,
      [id, now(), maxAttempts - 1],
    );
    return rows;
  });
  await wake(pool);
  if (row) return toDelivery(row);
  const { state } = await getDelivery({ pool }, id);
  throw new AppError(
    'DELIVERY_NOT_RETRYABLE',
    'conflict',
    state === 'held'
      ? 'its endpoint is disabled, or it is about to be sent: enable the endpoint to send what is held'
      : 'a newer revision of its accord event took its place, or it is being sent right now',
    { details: { state } },
  );
}

const chunk = 1_000;

/**
 * Sends the messages of a span of time again: of each accord event the newest one only. They are held and let go little by little, behind live traffic; a disabled
 * endpoint gets them on its return. A dry run only counts. Run again after it broke off, it goes on.
 */
export async function recoverEndpoint(
  needs: Needs,
  endpointId: string,
  { since, until, mode, dryRun, perSecond }: RecoverEndpoint,
): Promise<{ count: number; dryRun: boolean; until: string }> {
  const { pool, now } = needs;
  const endpoint = await pool.query('select from endpoint where id = $1', [endpointId]);
  if (!endpoint.rowCount) throw endpointNotFound(endpointId);
  const end = until ?? now().toISOString();
  const states = mode === 'all' ? ['failed', 'held', 'delivered'] : ['failed', 'held'];
  const { rows } = await pool.query<{ id: string }>(
    `select d.id from delivery d where d.endpoint_id = $1 and d.created_at >= $2 and d.created_at < $3 and ${recoverable('$4')}
     order by d.position, d.id`,
    [endpointId, since, end, states],
  );
  if (dryRun) return { count: rows.length, dryRun, until: end };
  let count = 0;
  for (let from = 0; from < rows.length; from += chunk) {
    const ids = rows.slice(from, from + chunk).map(({ id }) => id);
    count += await holdAgain(needs, ids, states);
    await pool.query("update endpoint set resume_per_second = $2 where id = $1 and state = 'active'", [
      endpointId,
      perSecond,
    ]);
    await wake(pool);
  }
  return { count, dryRun, until: end };
}

/** Newest of its event, understood by who gets it, and in one of the states or dropped by its owner before. */
const recoverable = (states: string): string =>
  `d.event_id is not null and (d.state = any(${states}) or ${isDropped}) and ${isNewest} and (${canBeFirst} or ${mayKnow})`;

/** With twelve new attempts. That a message was tried is kept as a mark: it may have arrived. */
const holdAgain = ({ transaction, now }: Needs, ids: readonly string[], states: readonly string[]): Promise<number> =>
  transaction(async (tx) => {
    await lock(tx, ids);
    const { rowCount } = await tx.query(
      `update delivery d set state = 'held', attempts = 0, due_at = $3,
         reason = case when d.attempts > 0 then '${interrupted}' when d.reason in ('${firstUnlessDelivered}', '${interrupted}') then d.reason end
       where d.id = any($1) and ${recoverable('$2')}`,
      [ids, states, now()],
    );
    return rowCount ?? 0;
  });

/** Whoever makes a newer revision's deliveries locks these rows, too: what is read after this is what holds. */
const lock = (tx: PoolClient, ids: readonly string[]) =>
  tx.query('select id from delivery where id = any($1) order by id for update', [ids]);

const wake = async (pool: Pick<Pool, 'query'>): Promise<void> => {
  await pool.query("select pg_notify($1, '')", [deliveryChannel]);
};
