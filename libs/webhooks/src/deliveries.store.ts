import { AppError } from '@app/base';
import type { Pool } from 'pg';
import type { DeliveryQuery, RecoverEndpoint } from './endpoint-input';
import { endpointNotFound, type StateNeeds } from './endpoint-state.store';
import { deliveryChannel } from './fan-out.store';
import { maxAttempts } from './plan-retry';

type Reader = { pool: Pick<Pool, 'query'> };

export type Delivery = {
  id: string;
  endpointId: string;
  eventId: string | null;
  revision: number;
  messageId: string;
  type: string;
  state: string;
  reason: string | null;
  attempts: number;
  dueAt: string;
  lastStatus: number | null;
  createdAt: string;
  deliveredAt: string | null;
};
export type DeliveryAttempt = {
  number: number;
  startedAt: string;
  durationMs: number;
  status: number | null;
  errorCode: string | null;
  error: string | null;
  requestHeaders: Record<string, string>;
  responseHeaders: Record<string, string> | null;
  responseBody: string | null;
};

type Row = {
  id: string;
  endpoint_id: string;
  event_id: string | null;
  revision: number;
  message_id: string;
  type: string;
  body: string;
  state: string;
  reason: string | null;
  attempts: number;
  due_at: Date;
  last_status: number | null;
  created_at: Date;
  delivered_at: Date | null;
};
type AttemptDbRow = {
  number: number;
  started_at: Date;
  duration_ms: number;
  status: number | null;
  error_code: string | null;
  error: string | null;
  request_headers: Record<string, string>;
  response_headers: Record<string, string> | null;
  response_body: string | null;
};

const columns =
  'id, endpoint_id, event_id, revision, message_id, type, body, state, reason, attempts, due_at, last_status, created_at, delivered_at';

/** Newest first; `next` goes on after the last one. */
export async function listDeliveries(
  { pool }: Reader,
  filter: DeliveryQuery & { endpointId?: string; eventId?: string },
): Promise<{ data: Delivery[]; next: string | null }> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from delivery
     where ($1::text is null or endpoint_id = $1) and ($2::text is null or event_id = $2) and ($3::text is null or state = $3) and ($4::text is null or id < $4)
     order by id desc limit $5`,
    [filter.endpointId ?? null, filter.eventId ?? null, filter.state ?? null, filter.after ?? null, filter.limit + 1],
  );
  const page = rows.slice(0, filter.limit);
  return { data: page.map(toDelivery), next: rows.length > filter.limit ? (page.at(-1)?.id ?? null) : null };
}

/** One delivery with its exact body and every attempt. Throws DELIVERY_NOT_FOUND. */
export async function getDelivery(
  { pool }: Reader,
  id: string,
): Promise<Delivery & { body: string; attemptLog: DeliveryAttempt[] }> {
  const { rows } = await pool.query<Row>(`select ${columns} from delivery where id = $1`, [id]);
  if (!rows[0]) throw deliveryNotFound(id);
  const attempts = await pool.query<AttemptDbRow>('select * from attempt where delivery_id = $1 order by id', [id]);
  return { ...toDelivery(rows[0]), body: rows[0].body, attemptLog: attempts.rows.map(toAttempt) };
}

/** How many deliveries are in which state, over all endpoints or for one. */
export async function countDeliveries({ pool }: Reader, endpointId?: string): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ state: string; count: string }>(
    'select state, count(*) from delivery where $1::text is null or endpoint_id = $1 group by state',
    [endpointId ?? null],
  );
  return Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]));
}

/**
 * Sends one again, now, with the attempts that it has left and at least one. A message that a newer revision took the place of stays where it is: it
 * would tell what no longer holds.
 */
export async function retryDelivery({ pool, now }: Reader & Pick<StateNeeds, 'now'>, id: string): Promise<Delivery> {
  const { rows } = await pool.query<Row>(
    `update delivery d set state = 'pending', due_at = $2, attempts = least(attempts, $3)
     where id = $1 and state in ('pending', 'failed', 'delivered')
       and not exists (select from delivery o where o.endpoint_id = d.endpoint_id and o.event_id = d.event_id and o.revision > d.revision and o.state <> 'superseded')
     returning ${columns}`,
    [id, now(), maxAttempts - 1],
  );
  await wake(pool);
  if (rows[0]) return toDelivery(rows[0]);
  const { state } = await getDelivery({ pool }, id);
  throw new AppError(
    'DELIVERY_NOT_RETRYABLE',
    'conflict',
    state === 'held'
      ? 'its endpoint is disabled: enable that to send what is held'
      : 'a newer revision of its accord event took its place, or it is being sent right now',
    { details: { state } },
  );
}

/**
 * Sends the messages of a span of time again: of each accord event the newest one only, spread over time behind live traffic. A dry run only
 * counts.
 */
export async function recoverEndpoint(
  { pool, now }: Reader & Pick<StateNeeds, 'now'>,
  endpointId: string,
  { since, until, mode, dryRun, perSecond }: RecoverEndpoint,
): Promise<{ count: number; dryRun: boolean; until: string }> {
  const endpoint = await pool.query('select from endpoint where id = $1', [endpointId]);
  if (!endpoint.rowCount) throw endpointNotFound(endpointId);
  const end = until ?? now().toISOString();
  const states = mode === 'all' ? ['failed', 'held', 'delivered'] : ['failed', 'held'];
  const chosen = `select d.id, row_number() over (order by d.position, d.id) - 1 as nth from delivery d
    where d.endpoint_id = $1 and d.created_at >= $2 and d.created_at < $3 and d.state = any($4) and d.event_id is not null
      and not exists (select from delivery o where o.endpoint_id = $1 and o.event_id = d.event_id and o.revision > d.revision and o.state <> 'superseded')`;
  const values = [endpointId, since, end, states];
  if (dryRun) {
    const { rows } = await pool.query<{ count: string }>(`select count(*) from (${chosen}) chosen`, values);
    return { count: Number(rows[0]?.count ?? 0), dryRun, until: end };
  }
  const { rowCount } = await pool.query(
    `update delivery d set state = case when e.state = 'active' then 'pending' else 'held' end, attempts = 0,
       due_at = $5::timestamptz + chosen.nth * ($6 * interval '1 ms')
     from (${chosen}) chosen, endpoint e where d.id = chosen.id and e.id = d.endpoint_id and d.state = any($4)`,
    [...values, now(), Math.ceil(1_000 / perSecond)],
  );
  await wake(pool);
  return { count: rowCount ?? 0, dryRun, until: end };
}

const wake = async (pool: Pick<Pool, 'query'>): Promise<void> => {
  await pool.query("select pg_notify($1, '')", [deliveryChannel]);
};

export const deliveryNotFound = (id: string): AppError =>
  new AppError('DELIVERY_NOT_FOUND', 'not-found', `there is no delivery ${id}`);

const toDelivery = (row: Row): Delivery => ({
  id: row.id,
  endpointId: row.endpoint_id,
  eventId: row.event_id,
  revision: row.revision,
  messageId: row.message_id,
  type: row.type,
  state: row.state,
  reason: row.reason,
  attempts: row.attempts,
  dueAt: row.due_at.toISOString(),
  lastStatus: row.last_status,
  createdAt: row.created_at.toISOString(),
  deliveredAt: row.delivered_at?.toISOString() ?? null,
});

const toAttempt = (row: AttemptDbRow): DeliveryAttempt => ({
  number: row.number,
  startedAt: row.started_at.toISOString(),
  durationMs: row.duration_ms,
  status: row.status,
  errorCode: row.error_code,
  error: row.error,
  requestHeaders: row.request_headers,
  responseHeaders: row.response_headers,
  responseBody: row.response_body,
});

/** Forgets attempts that began before an instant, a batch at a time; the deliveries stay. */
export async function dropOldAttempts({ pool }: Reader, before: Date): Promise<{ dropped: number }> {
  let dropped = 0;
  for (;;) {
    const { rowCount } = await pool.query(
      'delete from attempt where id in (select id from attempt where started_at < $1 limit 5000)',
      [before],
    );
    dropped += rowCount ?? 0;
    if (!rowCount || rowCount < 5_000) return { dropped };
  }
}

export async function countWaiting({ pool }: Reader): Promise<number> {
  const { rows } = await pool.query<{ count: string }>(
    "select count(*) from delivery where state in ('pending', 'leased')",
  );
  return Number(rows[0]?.count ?? 0);
}
