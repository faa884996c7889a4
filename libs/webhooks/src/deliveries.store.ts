import { AppError } from '@app/base';
import type { Pool } from 'pg';
import type { DeliveryQuery } from './endpoint-input';
import { render } from './formats';

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

export type DeliveryRow = {
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

export const deliveryColumns =
  'd.id, d.endpoint_id, d.event_id, d.revision, d.message_id, d.type, d.body, d.state, d.reason, d.attempts, d.due_at, d.last_status, d.created_at, d.delivered_at';

/** Newest first; `next` goes on after the last one. */
export async function listDeliveries(
  { pool }: Reader,
  filter: DeliveryQuery & { endpointId?: string; eventId?: string },
): Promise<{ data: Delivery[]; next: string | null }> {
  const { rows } = await pool.query<DeliveryRow>(
    `select ${deliveryColumns} from delivery d
     where ($1::text is null or endpoint_id = $1) and ($2::text is null or event_id = $2) and ($3::text is null or state = $3) and ($4::text is null or id < $4)
     order by id desc limit $5`,
    [filter.endpointId ?? null, filter.eventId ?? null, filter.state ?? null, filter.after ?? null, filter.limit + 1],
  );
  const page = rows.slice(0, filter.limit);
  return { data: page.map(toDelivery), next: rows.length > filter.limit ? (page.at(-1)?.id ?? null) : null };
}

/** One delivery with its exact body, set in its endpoint's format, and every attempt. Throws DELIVERY_NOT_FOUND. */
export async function getDelivery(
  { pool }: Reader,
  id: string,
): Promise<Delivery & { body: string; attemptLog: DeliveryAttempt[] }> {
  const { rows } = await pool.query<DeliveryRow & { format: string }>(
    `select ${deliveryColumns}, e.format from delivery d join endpoint e on e.id = d.endpoint_id where d.id = $1`,
    [id],
  );
  if (!rows[0]) throw deliveryNotFound(id);
  const attempts = await pool.query<AttemptDbRow>('select * from attempt where delivery_id = $1 order by id', [id]);
  const { body } = render(rows[0].format, rows[0].message_id, rows[0].body);
  return { ...toDelivery(rows[0]), body, attemptLog: attempts.rows.map(toAttempt) };
}

export const deliveryNotFound = (id: string): AppError =>
  new AppError('DELIVERY_NOT_FOUND', 'not-found', `there is no delivery ${id}`);

export const toDelivery = (row: DeliveryRow): Delivery => ({
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
