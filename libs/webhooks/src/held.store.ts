import type { Pool } from 'pg';
import { droppedOnReturn, firstUnlessDelivered, newerRevision } from './fan-out.store';
import { interrupted } from './told-by';

type Reader = Pick<Pool, 'query'>;

/** So many rows at a time: whoever waits for one of them, a new revision say, waits for milliseconds. */
const chunk = 2_000;

async function inChunks(pool: Reader, sql: string, endpointId: string): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query(sql, [endpointId, chunk]);
    if (!rowCount || rowCount < chunk) return;
  }
}

/** What waits for an endpoint that was disabled is held. */
export const holdPending = (pool: Reader, endpointId: string): Promise<void> =>
  inChunks(
    pool,
    `update delivery set state = 'held' where id in (
       select d.id from delivery d join endpoint e on e.id = d.endpoint_id
       where d.endpoint_id = $1 and d.state = 'pending' and e.state <> 'active' order by d.id limit $2)`,
    endpointId,
  );

/** That a message may have arrived, or would be the first one, is remembered whatever becomes of it. */
const keepMark = (reason: string): string =>
  `case when reason in ('${interrupted}', '${firstUnlessDelivered}') then reason else '${reason}' end`;

/** Of a superseded delivery that is the newest of its event: it was dropped on return, not made void by what happened. */
export const isDropped = `(d.state = 'superseded' and d.reason in ('${droppedOnReturn}', '${interrupted}', '${firstUnlessDelivered}'))`;

/** The receiver may know of the event. */
export const mayKnow = `exists (select from delivery o where o.endpoint_id = d.endpoint_id and o.event_id = d.event_id
  and (o.attempts > 0 or o.delivered_at is not null or o.state in ('delivered', 'leased') or o.reason = '${interrupted}'))`;

/** It can stand alone: whoever has never heard of its event understands it. */
export const canBeFirst = `(d.type = 'accord.event.detected' or d.reason is not distinct from '${firstUnlessDelivered}')`;

export const dropHeld = (pool: Reader, endpointId: string): Promise<void> =>
  inChunks(
    pool,
    `update delivery set state = 'superseded', reason = ${keepMark(droppedOnReturn)} where id in (
       select id from delivery where endpoint_id = $1 and state = 'held' order by position, id limit $2)`,
    endpointId,
  );

/** Of each accord event the newest; and what takes something back only where something may have arrived. */
export async function keepLatestHeld(pool: Reader, endpointId: string): Promise<void> {
  await inChunks(
    pool,
    `update delivery set state = 'superseded', reason = case when reason = '${interrupted}' then reason else '${newerRevision}' end where id in (
       select d.id from delivery d where d.endpoint_id = $1 and d.state = 'held' and exists (
         select from delivery o where o.endpoint_id = $1 and o.event_id = d.event_id and o.revision > d.revision and o.state <> 'superseded')
       limit $2)`,
    endpointId,
  );
  await inChunks(
    pool,
    `update delivery set state = 'superseded', reason = 'never told' where id in (
       select d.id from delivery d where d.endpoint_id = $1 and d.state = 'held' and not ${canBeFirst} and not ${mayKnow} limit $2)`,
    endpointId,
  );
}

/**
 * Lets go of what is held for endpoints that are back, oldest first, at the pace they asked for and only while little else waits for them: what is new goes
 * before what is old.
 */
const feedSql = `
  with back as (
    select e.id, least(64, floor(extract(epoch from $1::timestamptz - coalesce(e.resumed_at, $1::timestamptz - interval '1 second')) * e.resume_per_second))::int as room
    from endpoint e
    where e.resume_per_second is not null and e.state = 'active' and coalesce((e.health->>'openUntil')::timestamptz <= $1, true)
      and (select count(*) from (select from delivery d where d.endpoint_id = e.id and d.state = 'pending' and d.due_at <= $1 limit 8) waiting) < 8
    for no key update of e skip locked
  ), chosen as (
    select next.id from back cross join lateral (
      select d.id from delivery d where d.endpoint_id = back.id and d.state = 'held' order by d.position, d.id limit back.room for update skip locked
    ) next
  ), freed as (
    update delivery d set state = 'pending', due_at = $1 from chosen where d.id = chosen.id
  )
  update endpoint e set resumed_at = $1, resume_per_second = case when exists (
      select from delivery h where h.endpoint_id = e.id and h.state = 'held' and h.id not in (select id from chosen)) then e.resume_per_second end
  from back where e.id = back.id and back.room > 0`;

/** An active endpoint for which something is held although nobody lets it go: a process died, or two changes met. */
export async function resumeForgotten(pool: Reader): Promise<void> {
  await pool.query(
    `update endpoint e set resume_per_second = 10, resumed_at = null where state = 'active' and resume_per_second is null
       and exists (select from delivery d where d.endpoint_id = e.id and d.state = 'held')`,
  );
}

/** Returns whether any endpoint still has something to come. */
export async function feedHeld(pool: Reader, now: Date): Promise<boolean> {
  const { rowCount } = await pool.query(
    "select from endpoint where resume_per_second is not null and state = 'active' limit 1",
  );
  if (!rowCount) return false;
  await pool.query({ name: 'feed_held', text: feedSql, values: [now] });
  return true;
}
