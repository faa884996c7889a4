import { randomBytes } from 'node:crypto';
import { newId, type SecretBox } from '@app/base';
import type { Pool } from 'pg';
import { afterLeaving, afterRefusal, leaseFrom, safetyNetSeconds, type Subscription } from './decide-subscription';

type Reader = Pick<Pool, 'query'>;

/** While a request is under way nobody else sends it. */
const askingSeconds = 300;
const atOnce = 20;
/** What a poll finds this long before its push was on its way, not missed. */
const onItsWaySeconds = 600;

/** Feeds that name a hub get a subscription; those whose hub is another now a new one; those that are no longer watched, or name none, leave. */
export async function planSubscriptions(pool: Reader, box: Pick<SecretBox, 'encrypt'>, now: Date): Promise<number> {
  await pool.query(
    `delete from websub_subscription s using feed f where f.id = s.feed_id and f.hub is not null and (f.hub, f.topic) is distinct from (s.hub, s.topic)`,
  );
  await pool.query(
    `update websub_subscription s set state = 'leaving', due_at = $1 from feed f where f.id = s.feed_id and s.state <> 'leaving'
       and (f.hub is null or f.retired_at is not null or f.state in ('gone', 'paused'))`,
    [now],
  );
  const { rows } = await pool.query<{ id: string }>(
    `select f.id from feed f left join websub_subscription s on s.feed_id = f.id
     where f.hub is not null and f.retired_at is null and f.state not in ('gone', 'paused') and s.id is null limit 200`,
  );
  for (const { id } of rows)
    await pool.query(
      `insert into websub_subscription (id, feed_id, hub, topic, secret, due_at, created_at) select $1, f.id, f.hub, coalesce(f.topic, f.url), $2, $3, $3 from feed f
       where f.id = $4 and f.hub is not null on conflict do nothing`,
      [newId('ws', now), box.encrypt(randomBytes(32).toString('hex')), now, id],
    );
  return rows.length;
}

/** Takes the subscriptions whose hub is to be asked now. Those that wait for an answer since the last time have failed once more. */
export async function claimSubscriptions(pool: Reader, now: Date): Promise<Subscription[]> {
  await pool.query(`delete from websub_subscription where state = 'leaving' and failures > 0 and due_at <= $1`, [now]);
  const { rows } = await pool.query<Subscription>(
    `update websub_subscription s set due_at = $1::timestamptz + ${askingSeconds} * interval '1 s', failures = s.failures + 1
     from (select id from websub_subscription where due_at <= $1 order by due_at limit ${atOnce} for update skip locked) due
     where s.id = due.id returning s.*`,
    [now],
  );
  return rows;
}

/** What became of a request to the hub, and when it is asked again unless it confirms. */
export const saveAsked = async (
  pool: Reader,
  { id, failures, state }: Subscription,
  error: string | null,
  askAgain: Date,
  now: Date,
): Promise<void> => {
  await pool.query(
    // Its confirmation may have come before its answer, and counts.
    `update websub_subscription set last_error = $2, due_at = $3 where id = $1 and failures = $4`,
    [id, error, state === 'leaving' ? afterLeaving(now) : askAgain, failures],
  );
};

export const findSubscription = async (pool: Reader, id: string): Promise<Subscription | null> =>
  (await pool.query<Subscription>('select * from websub_subscription where id = $1', [id])).rows[0] ?? null;

export async function saveLease(pool: Reader, id: string, leaseSeconds: number, now: Date): Promise<void> {
  const { leaseUntil, renewAt } = leaseFrom(now, leaseSeconds);
  await pool.query(
    `update websub_subscription set state = 'active', lease_until = $2, due_at = $3, verified_at = $4, failures = 0, last_error = null, missed_at = null where id = $1`,
    [id, leaseUntil, renewAt, now],
  );
}

export const saveRefusal = async (pool: Reader, id: string, reason: string, now: Date): Promise<void> => {
  await pool.query(
    `update websub_subscription set state = 'refused', lease_until = null, failures = 0, last_error = $2, due_at = $3 where id = $1`,
    [id, `the hub refused: ${reason}`, afterRefusal(now)],
  );
};

export const dropSubscription = async (pool: Reader, id: string): Promise<void> => {
  await pool.query('delete from websub_subscription where id = $1', [id]);
};

/**
 * Notes that the hub has sent something. Its feed is then asked once a day only, until the lease ends: unless a poll has found what the hub should
 * have sent, for such a hub is not relied on for the rest of its lease.
 */
export async function savePush(pool: Reader, id: string, now: Date): Promise<void> {
  const { rows } = await pool.query<{ feed_id: string; lease_until: Date | null; missed_at: Date | null }>(
    `update websub_subscription s set pushed_at = $2, missed_at = coalesce(s.missed_at, (
       select max(p.started_at) from feed_poll p where p.feed_id = s.feed_id and p.outcome = 'items' and p.new_items > 0
         and p.started_at > greatest(s.verified_at, s.pushed_at) and p.started_at < $2::timestamptz - ${onItsWaySeconds} * interval '1 s'))
     where id = $1 returning feed_id, lease_until, missed_at`,
    [id, now],
  );
  const [saved] = rows;
  if (!saved || saved.missed_at !== null || saved.lease_until === null) return;
  await pool.query(
    `update feed set next_poll_at = greatest(next_poll_at, least(last_polled_at + ${safetyNetSeconds} * interval '1 s', $2::timestamptz)) where id = $1`,
    [saved.feed_id, saved.lease_until],
  );
}

/** Asks for a poll of the feed as soon as the shortest interval allows. */
export const hastenPoll = async (
  pool: Reader,
  feedId: string,
  minIntervalSeconds: number,
  now: Date,
): Promise<void> => {
  await pool.query(
    `update feed set next_poll_at = least(next_poll_at, greatest($2::timestamptz, last_polled_at + $3 * interval '1 s')) where id = $1 and consecutive_failures = 0`,
    [feedId, now, minIntervalSeconds],
  );
};
