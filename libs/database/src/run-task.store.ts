import { type Logger, newId } from '@app/base';
import type { Pool } from 'pg';

export type TaskRun = { outcome: 'done'; result: unknown } | { outcome: 'busy' } | { outcome: 'failed'; error: string };
export type TaskOptions = {
  name: string;
  owner: string;
  leaseMs: number;
  /** It is not begun again within this time, by whatever process, however often that was started since. */
  everyMs?: number;
};

/**
 * Runs a recurring task unless another process holds its lease, and keeps when it ran last and how that ended. A task that throws is recorded
 * and does not end the process; a process that dies leaves a lease that runs out.
 */
export async function runTask(
  pool: Pick<Pool, 'query'>,
  { name, owner, leaseMs, everyMs = 0 }: TaskOptions,
  work: () => Promise<unknown>,
): Promise<TaskRun> {
  const { rowCount } = await pool.query(
    `insert into task_lease (name, owner, lease_until, last_started_at, runs) values ($1, $2, now() + $3 * interval '1 ms', now(), 1)
     on conflict (name) do update set owner = $2, lease_until = excluded.lease_until, last_started_at = now(), runs = task_lease.runs + 1
     where (task_lease.lease_until is null or task_lease.lease_until < now())
       and (task_lease.last_started_at is null or task_lease.last_started_at <= now() - $4 * interval '1 ms')`,
    [name, owner, leaseMs, everyMs],
  );
  if (!rowCount) return { outcome: 'busy' };
  const end = (error: string | null, result: unknown) =>
    pool.query(
      `update task_lease set lease_until = null, last_finished_at = now(), last_error = $3, last_result = $4 where name = $1 and owner = $2`,
      [name, owner, error, JSON.stringify(result ?? null)],
    );
  try {
    const result = await work();
    await end(null, result);
    return { outcome: 'done', result };
  } catch (cause) {
    const error = cause instanceof Error ? cause.message : String(cause);
    await end(error, null);
    return { outcome: 'failed', error };
  }
}

/** One holder of leases for everything that this process tends. */
const owner = newId('process');

/** `runTask` for a task that nobody waits for: whatever fails, the work or the lease itself, is logged as `failure` and never thrown. */
export async function tendTask(
  { pool, logger }: { pool: Pick<Pool, 'query'>; logger: Pick<Logger, 'error'> },
  { failure, ...task }: Omit<TaskOptions, 'owner'> & { failure: string },
  work: () => Promise<unknown>,
): Promise<void> {
  const run = await runTask(pool, { ...task, owner }, work).catch(
    (error: unknown) => ({ outcome: 'failed', error }) as const,
  );
  if (run.outcome === 'failed') logger.error({ error: run.error }, failure);
}
