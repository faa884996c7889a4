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

type Step = { records: number; position: bigint };
type Needs = { pool: Pool; log: EventLog; logger: Logger };

/**
 * Feeds a subscription with the log's records in order, each batch in one transaction with its checkpoint. Of several processes the one that holds
 * the checkpoint's row works; when it dies, the row is free. A batch that fails is halved, so that everything before the offending record is
 * handled; there the subscription stops, shows the error with its checkpoint, and tries again after a while.
 */
export function runSubscription({ pool, log, logger }: Needs, subscription: Subscription): Running {
  // An object: the compiler would take a plain variable for constant inside the loop.
  const state: { stopped: boolean } = { stopped: false };
  let wake: () => void = () => undefined;
  let handled = -1n;
  const waiters: { position: bigint; resolve: () => void }[] = [];
  const unsubscribe = log.onAppend(() => wake());
  let isKnown = false;
  const batches = halvingBatches(subscription.batch ?? 500);
  const isNews = newsOnly();
  const stepOnce = async (): Promise<Step | 'smaller' | 'failed'> => {
    try {
      if (!isKnown) await ensureCheckpoint(pool, subscription);
      isKnown = true;
      const step = await advance(pool, subscription, batches.size());
      batches.succeeded();
      return step;
    } catch (error) {
      if (batches.failed()) return 'smaller';
      if (isNews(error))
        logger.error(
          { subscription: subscription.name, error },
          'a subscription stopped at a record that it could not handle',
        );
      await recordFailure(pool, subscription, error).catch(() => undefined);
      return 'failed';
    }
  };
  const loop = (async () => {
    while (!state.stopped) {
      const woken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      const step = await stepOnce();
      if (step === 'smaller') continue;
      if (step === 'failed') {
        await pause(2_000, woken);
        continue;
      }
      handled = step.position;
      for (const waiter of waiters.filter((candidate) => candidate.position <= handled)) waiter.resolve();
      if (step.records === 0) await woken;
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

const repeatAfterMs = 600_000;

/** A stopped subscription tries again and again; the log need not tell it every time. */
function newsOnly() {
  let last = { words: '', at: 0 };
  return (error: unknown): boolean => {
    const words = String(error);
    const at = performance.now();
    if (words === last.words && at - last.at < repeatAfterMs) return false;
    last = { words, at };
    return true;
  };
}

/** How many records to try: half as many after a failure, all again once something worked; a single one that fails is the offender. */
function halvingBatches(full: number) {
  let size = full;
  return {
    size: () => size,
    succeeded: () => {
      size = Math.min(full, size * 2);
    },
    failed: () => {
      const wasSmaller = size > 1;
      size = Math.max(1, Math.floor(size / 2));
      return wasSmaller;
    },
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

/** One batch. While another process holds the checkpoint's row we only look how far it is. */
async function advance(pool: Pool, { name, version, handle }: Subscription, limit: number): Promise<Step> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query('begin');
    const held = await client.query<{ position: string }>(
      'select position from projection_checkpoint where name = $1 and version = $2 for update skip locked',
      [name, version],
    );
    if (held.rows.length === 0) {
      await client.query('rollback');
      return { records: 0, position: await positionOf(client, name, version) };
    }
    const position = BigInt(held.rows[0]?.position ?? 0);
    const records = await readAll(client, { after: position, limit });
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

async function positionOf(client: PoolClient, name: string, version: number): Promise<bigint> {
  const { rows } = await client.query<{ position: string }>(
    'select position from projection_checkpoint where name = $1 and version = $2',
    [name, version],
  );
  return BigInt(rows[0]?.position ?? -1);
}

const recordFailure = async (pool: Pool, { name, version }: Subscription, error: unknown): Promise<void> => {
  await pool.query(
    `update projection_checkpoint set status = 'failed', error = $3, updated_at = now() where name = $1 and version = $2`,
    [name, version, error instanceof Error ? error.message : String(error)],
  );
};
