import type { Logger } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import type { EventLog } from './event-log';
import type { LogRecord } from './log-record';
import { readAll } from './read.store';

export type Subscription = {
  name: string;
  version: number;
  /** A projection builds tables and may start over; a reactor affects the world and begins at the log's head. */
  kind: 'projection' | 'reactor';
  /** Writes through `tx` only: checkpoint and writes are one transaction. */
  handle: (tx: PoolClient, records: LogRecord[]) => Promise<void>;
  batch?: number;
};

export type Running = {
  stop: () => Promise<void> /** Resolves when everything up to a position has been handled. */;
  caughtUp: (position: bigint) => Promise<void>;
};

type Needs = { pool: Pool; log: EventLog; logger: Logger };

/**
 * Feeds a subscription with the log's records in order, each batch in one transaction with its checkpoint. Of several processes one at a
 * time holds the checkpoint's row. A handler that throws stops the subscription: the error is kept with the checkpoint and tried again after a while.
 */
export function runSubscription({ pool, log, logger }: Needs, subscription: Subscription): Running {
  // An object: the compiler would take a plain variable for constant inside the loop.
  const state: { stopped: boolean } = { stopped: false };
  let wake: () => void = () => undefined;
  let handled = -1n;
  const waiters: { position: bigint; resolve: () => void }[] = [];
  const unsubscribe = log.onAppend(() => wake());
  const loop = (async () => {
    await ensureCheckpoint(pool, subscription);
    while (!state.stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const step = await advance(pool, subscription).catch(async (error: unknown) => {
        logger.error(
          { subscription: subscription.name, error },
          'a subscription stopped at a record that it could not handle',
        );
        await recordFailure(pool, subscription, error).catch(() => undefined);
        return null;
      });
      if (step) {
        handled = step.position;
        for (const waiter of waiters.filter((candidate) => candidate.position <= handled)) waiter.resolve();
      }
      if (step === null) await pause(2_000, woken);
      else if (step.records === 0) await woken;
    }
  })();
  return {
    stop: async () => {
      state.stopped = true;
      unsubscribe();
      wake();
      await loop;
    },
    caughtUp: (position) =>
      position <= handled
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiters.push({ position, resolve });
          }),
  };
}

/** After a failure: the next append alone must not make it spin, stopping must not wait. */
const pause = (ms: number, woken: Promise<void>): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    timer.unref();
    void woken.then(() => setTimeout(resolve, Math.min(ms, 250)).unref());
  });

/** A reactor that is new starts at the head: what happened before it existed is not its business. */
const ensureCheckpoint = async (pool: Pool, { name, version, kind }: Subscription): Promise<void> => {
  await pool.query(
    `insert into projection_checkpoint (name, version, kind, position, status, updated_at)
     values ($1, $2, $3, case when $3 = 'reactor' then (select position from event_head where id = 1) else 0 end, 'running', now()) on conflict do nothing`,
    [name, version, kind],
  );
};

async function advance(
  pool: Pool,
  { name, version, handle, batch = 500 }: Subscription,
): Promise<{ records: number; position: bigint }> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const { rows } = await client.query<{ position: string }>(
      'select position from projection_checkpoint where name = $1 and version = $2 for update',
      [name, version],
    );
    const position = BigInt(rows[0]?.position ?? 0);
    const records = await readAll(client, { after: position, limit: batch });
    const last = records.at(-1)?.position ?? position;
    if (records.length > 0) {
      await handle(client, records);
      await client.query(
        `update projection_checkpoint set position = $3, status = 'running', error = null, updated_at = now() where name = $1 and version = $2`,
        [name, version, last.toString()],
      );
    }
    await client.query('commit');
    return { records: records.length, position: last };
  } catch (error) {
    await client.query('rollback').catch((rollbackError: unknown) => {
      broken = rollbackError instanceof Error ? rollbackError : new Error(String(rollbackError));
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

const recordFailure = async (pool: Pool, { name, version }: Subscription, error: unknown): Promise<void> => {
  await pool.query(
    `update projection_checkpoint set status = 'failed', error = $3, updated_at = now() where name = $1 and version = $2`,
    [name, version, error instanceof Error ? error.message : String(error)],
  );
};
