import type { Pool } from 'pg';
import { newerRevision } from './fan-out.store';

/** One attempt as it is kept: what was sent, what came back, how long it took. */
export type AttemptRow = {
  startedAt: Date;
  durationMs: number;
  status: number | null;
  errorCode: string | null;
  error: string | null;
  requestHeaders: Record<string, string>;
  responseHeaders: Record<string, string> | null;
  responseBody: string | null;
};

export type Completion = {
  deliveryId: string;
  owner: string;
  state: 'delivered' | 'pending' | 'failed' | 'held';
  reason: string | null;
  dueAt: Date;
  /** A probe of an open breaker costs the delivery none of its attempts. */
  counts: boolean;
  attempt: AttemptRow;
};

const completeSql = `
  with result as (
    select * from jsonb_to_recordset($1::jsonb) as r(
      delivery_id text, owner text, state text, reason text, due_at timestamptz, counts boolean, ended_at timestamptz,
      started_at timestamptz, duration_ms int, status int, error_code text, error text, request_headers jsonb, response_headers jsonb, response_body text)
  ), mine as (
    select d.id from delivery d join result r on r.delivery_id = d.id order by d.id for update of d
  ), settled as (
    update delivery d set
      state = case when r.state in ('pending', 'held') and d.reason = '${newerRevision}' then 'superseded' else r.state end,
      reason = case when r.state = 'pending' then d.reason else r.reason end,
      attempts = d.attempts + case when r.counts then 1 else 0 end,
      due_at = r.due_at, lease_owner = null, lease_until = null, last_status = r.status,
      delivered_at = case when r.state = 'delivered' then r.ended_at else d.delivered_at end
    from mine join result r on r.delivery_id = mine.id
    where d.id = mine.id and d.state = 'leased' and d.lease_owner = r.owner
  )
  insert into attempt (delivery_id, endpoint_id, number, started_at, duration_ms, status, error_code, error, request_headers, response_headers, response_body)
  select r.delivery_id, d.endpoint_id, 1 + (select count(*) from attempt a where a.delivery_id = r.delivery_id),
    r.started_at, r.duration_ms, r.status, r.error_code, r.error, r.request_headers, r.response_headers, r.response_body
  from result r join delivery d on d.id = r.delivery_id`;

/** Settles a batch of attempts in one statement: each delivery's new state and its attempt row. */
export async function completeDeliveries(pool: Pick<Pool, 'query'>, completions: readonly Completion[]): Promise<void> {
  const rows = completions.map(({ deliveryId, owner, state, reason, dueAt, counts, attempt }) => ({
    delivery_id: deliveryId,
    owner,
    state,
    reason,
    due_at: dueAt,
    counts,
    ended_at: new Date(attempt.startedAt.getTime() + attempt.durationMs),
    started_at: attempt.startedAt,
    duration_ms: attempt.durationMs,
    status: attempt.status,
    error_code: attempt.errorCode,
    error: attempt.error,
    request_headers: attempt.requestHeaders,
    response_headers: attempt.responseHeaders,
    response_body: attempt.responseBody,
  }));
  await pool.query({ name: 'complete_deliveries', text: completeSql, values: [JSON.stringify(rows, storable)] });
}

/** Receivers answer with anything; PostgreSQL keeps neither NUL nor halves of surrogate pairs. */
const storable = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? Buffer.from(value.replaceAll('\0', '')).toString() : value;
