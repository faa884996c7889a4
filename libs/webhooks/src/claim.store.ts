import type { Pool } from 'pg';
import { asFirstMessage } from './build-message';
import { EndpointHealth } from './endpoint-health';
import { firstUnlessDelivered, newerRevision } from './fan-out.store';
import { interrupted } from './told-by';

/** A delivery that this worker holds until `leaseUntil`, with what it takes to send it. */
export type ClaimedDelivery = {
  id: string;
  endpointId: string;
  messageId: string;
  type: string;
  body: string;
  attempts: number;
  position: bigint | null;
  createdAt: Date;
  url: string;
  format: string;
  signatures: string[];
  sealedSecrets: SealedSecret[];
  settings: EndpointSettings;
  health: EndpointHealth;
};
export type SealedSecret = { sealed: string; expiresAt: string | null };
export type EndpointSettings = { sealedHeaders?: string | null; sealedCertificate?: string | null };

type ClaimOptions = { owner: string; limit: number; perEndpoint: number; leaseMs: number; now: Date };

type Row = Omit<ClaimedDelivery, 'endpointId' | 'messageId' | 'position' | 'createdAt' | 'sealedSecrets' | 'health'> & {
  endpoint_id: string;
  message_id: string;
  position: string | null;
  created_at: Date;
  secrets: SealedSecret[];
  health: unknown;
  as_first: boolean;
};

/**
 * Which deliveries are next: per endpoint a few, one where it fails, none while its breaker is open or its minute is full, so that one bad receiver takes little
 * from the others; per accord event one at a time, the oldest revision first.
 */
const claimSql = `
  with waiting as (
    select e.*, oldest.due_at as oldest_due, least(case when e.health->>'failingSince' is null then $3::int else 1 end, ceil(e.per_minute / 60.0)::int)
        - (select count(*)::int from delivery l where l.endpoint_id = e.id and l.state = 'leased') as room
    from endpoint e cross join lateral (
      select d.due_at from delivery d where d.endpoint_id = e.id and d.state = 'pending' and d.due_at <= $1 order by d.due_at limit 1
    ) oldest
    where e.state = 'active' and coalesce((e.health->>'openUntil')::timestamptz <= $1, true)
  ), paced as (
    update endpoint e set paced_until = greatest(coalesce(e.paced_until, $1), $1::timestamptz - slot.length) + slot.length
    from waiting w cross join lateral (select interval '1 minute' * ceil(w.per_minute / 60.0) / w.per_minute as length) slot
    where e.id = w.id and w.per_minute is not null and w.room > 0 and coalesce(e.paced_until <= $1, true)
    returning e.id
  ), receiver as (
    select *, count(*) over () as receivers from waiting where room > 0 and (per_minute is null or id in (select id from paced)) order by oldest_due limit $2
  ), due as (
    select next.id, r.url, r.format, r.signatures, r.settings, r.secrets, r.health, next.as_first
    from receiver r cross join lateral (
      select d.id, case when d.reason = '${firstUnlessDelivered}' then not exists (
          select from delivery o where o.endpoint_id = d.endpoint_id and o.event_id = d.event_id and o.delivered_at is not null
        ) else false end as as_first
      from delivery d
      where d.endpoint_id = r.id and d.state = 'pending' and d.due_at <= $1
        and not exists (
          select from delivery o where o.endpoint_id = d.endpoint_id and o.event_id = d.event_id
            and (o.state = 'leased' or (o.state in ('pending', 'held') and o.revision < d.revision)))
      order by d.due_at, d.revision
      limit least(ceil($2::numeric / r.receivers)::int, r.room)
      for update of d skip locked
    ) next
    limit $2
  )
  update delivery d set state = 'leased', lease_owner = $4, lease_until = $5
  from due where d.id = due.id
  returning d.id, d.endpoint_id, d.message_id, d.type, d.body, d.attempts, d.position, d.created_at,
    due.url, due.format, due.signatures, due.settings, due.secrets, due.health, due.as_first`;

export async function claimDeliveries(
  pool: Pick<Pool, 'query'>,
  { owner, limit, perEndpoint, leaseMs, now }: ClaimOptions,
): Promise<ClaimedDelivery[]> {
  const until = new Date(now.getTime() + leaseMs);
  const { rows } = await pool.query<Row>({
    name: 'claim_deliveries',
    text: claimSql,
    values: [now, limit, perEndpoint, owner, until],
  });
  const firsts = rows.filter((row) => row.as_first);
  if (firsts.length > 0) await keepAsFirst(pool, firsts);
  return rows.map(toClaimed);
}

function toClaimed(row: Row): ClaimedDelivery {
  const isFirst = row.as_first;
  return {
    id: row.id,
    endpointId: row.endpoint_id,
    messageId: row.message_id,
    type: isFirst ? 'accord.event.detected' : row.type,
    body: isFirst ? asFirstMessage(row.body) : row.body,
    attempts: row.attempts,
    position: row.position === null ? null : BigInt(row.position),
    createdAt: row.created_at,
    url: row.url,
    format: row.format,
    sealedSecrets: row.secrets,
    signatures: row.signatures,
    settings: row.settings,
    health: EndpointHealth.parse(row.health),
  };
}

/** Nothing before it arrived after all: it becomes the first message, for this attempt and all that follow. */
async function keepAsFirst(pool: Pick<Pool, 'query'>, rows: readonly Row[]): Promise<void> {
  await pool.query(
    `update delivery d set type = 'accord.event.detected', body = r.body, reason = null
     from unnest($1::text[], $2::text[]) as r(id, body) where d.id = r.id`,
    [rows.map(({ id }) => id), rows.map(({ body }) => asFirstMessage(body))],
  );
}

/** A worker that died leaves leases behind: what it held may have arrived, and is sent again under the same id. */
export async function releaseExpiredLeases(pool: Pick<Pool, 'query'>, now: Date): Promise<number> {
  const { rowCount } = await pool.query(
    `update delivery set state = case when reason = '${newerRevision}' then 'superseded' else 'pending' end,
       reason = coalesce(nullif(reason, '${newerRevision}'), '${interrupted}'), due_at = $1, lease_owner = null, lease_until = null
     where id in (select id from delivery where state = 'leased' and lease_until < $1 order by id for update skip locked)`,
    [now],
  );
  return rowCount ?? 0;
}
