import { setTimeout as sleep } from 'node:timers/promises';
import type { AccordEventRecord } from '@app/accords';
import { evolveAccordEvent, readRecord } from '@app/accords';
import { silentLogger } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog, readAll, runSubscription } from '@app/event-log';
import { accordEventsProjection, projectAccordEvents, rebuildInThread } from '@app/projections';
import type { Pool } from 'pg';
import { aSource } from '../support/builders';
import { aDetection, appendRecords } from '../support/log-events';
import { type Bench, type Figure, quantile } from './bench';

const recordsEach = 4;
const page = 1_000;
const liveEveryMs = 20;

/**
 * Reading the log and what is made of it: pages as they are stored, pages through decoding, upcasting and a handler, a rebuild of the read models beside live traffic, and
 * how long a record takes from its commit to the read models, before and during that.
 */
export const benchReadModels: Bench = async ({ databaseUrl, rounds, records, say }) => {
  const database = openDatabase(databaseUrl, { max: 12 });
  const { pool } = database;
  const log = new EventLog(pool, databaseUrl);
  await fill(log, records / recordsEach);
  await pool.query('vacuum analyze event_log');
  say(`${records} records`);
  const running = runSubscription(
    { pool, log, logger: silentLogger },
    { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
  );
  try {
    const followed = await timed(async () => running.caughtUp((await log.head()).position));
    const raw = await median(rounds, () => readRaw(pool));
    const replayed = await median(rounds, () => replay(pool));
    const verified = await median(rounds, async () => (await log.verify()).records);
    const before = await watchLive(log, running, () => sleep(3_000));
    let rebuilt = 0;
    const during = await watchLive(log, running, async () => {
      const from = performance.now();
      rebuilt = perSecond((await rebuildInThread(database)).records, from);
    });
    return [
      { name: 'read all, as stored', unit: 'records/s', median: raw },
      { name: 'decode, upcast, handle', unit: 'records/s', median: replayed },
      { name: 'verify the chain', unit: 'records/s', median: verified },
      { name: 'project, live', unit: 'records/s', median: records / followed },
      { name: 'rebuild, beside live', unit: 'records/s', median: rebuilt },
      visible('commit to visible', before),
      visible('the same while rebuilding', during),
    ];
  } finally {
    await running.stop();
    await log.close();
    await database.close();
  }
};

const visible = (name: string, latencies: number[]): Figure => ({
  name: `${name}, p95`,
  unit: 'ms',
  median: quantile(latencies, 0.95),
  p50Ms: quantile(latencies, 0.5),
  p99Ms: quantile(latencies, 0.99),
});
const perSecond = (count: number, from: number): number => count / ((performance.now() - from) / 1_000);

async function timed(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1_000;
}

async function median(rounds: number, work: () => Promise<number>): Promise<number> {
  const rates: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    rates.push(perSecond(await work(), from));
  }
  return quantile(rates, 0.5);
}

/** Appends a record every now and then while some work is done; how long each took to be in the read models. */
async function watchLive(
  log: EventLog,
  running: { caughtUp: (position: bigint) => Promise<void> },
  work: () => Promise<unknown>,
): Promise<number[]> {
  const latencies: number[] = [];
  const state = { done: false };
  const working = work().finally(() => {
    state.done = true;
  });
  for (let n = 0; !state.done; n++) {
    const id = `ae_live_${performance.now()}_${n}`;
    await appendRecords(log, id, [aDetection(id)]);
    const from = performance.now();
    await running.caughtUp((await log.head()).position);
    latencies.push(performance.now() - from);
    await sleep(liveEveryMs);
  }
  await working;
  return latencies;
}

async function readRaw(pool: Pool): Promise<number> {
  let read = 0;
  for (;;) {
    const { rows } = await pool.query<string[]>({
      name: 'bench_read_raw',
      text: `select position, event_id, stream, version, type, schema_version, occurred_at, recorded_at, actor, correlation_id, causation_id, data, meta
             from event_log where position > $1 order by position limit ${page}`,
      values: [read],
      rowMode: 'array',
      types: { getTypeParser: () => (value: string) => value },
    });
    if (rows.length === 0) return read;
    read += rows.length;
  }
}

/** What a projection does to each record but for its writing: the state of every event after every record. */
async function replay(pool: Pool): Promise<number> {
  const states = new Map<string, ReturnType<typeof evolveAccordEvent>>();
  let read = 0;
  for (;;) {
    const records = await readAll(pool, { after: BigInt(read), limit: page });
    for (const each of records)
      states.set(each.stream, evolveAccordEvent(states.get(each.stream) ?? null, readRecord(each)));
    if (records.length === 0) return read;
    read += records.length;
  }
}

const further = (id: string, n: number): AccordEventRecord => ({
  type: 'event-corroborated',
  at: '2025-11-08T00:00:00.000Z',
  source: aSource(`item-${id}-${n}`),
  evidence: [{ field: 'kind', start: 0, end: 16, quote: 'Kazakhstan joins' }],
  claimStatus: 'announced',
  independent: true,
  alert: false,
});

async function fill(log: EventLog, events: number): Promise<void> {
  const atOnce = 250;
  for (let first = 0; first < events; first += atOnce)
    await Promise.all(
      Array.from({ length: atOnce }, (_, n) => {
        const id = `ae_${first + n}`;
        const more = Array.from({ length: recordsEach - 1 }, (__, nth) => further(id, nth));
        return appendRecords(log, id, [aDetection(id), ...more]);
      }),
    );
}
