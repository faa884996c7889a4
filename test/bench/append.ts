import { randomUUID } from 'node:crypto';
import { type Database, openDatabase } from '@app/database';
import { EventLog, type NewRecord } from '@app/event-log';
import { type Bench, type Figure, quantile } from './bench';
import { type Emmett, openEmmett } from './emmett';

type Case = { name: string; unit: string; run: (ms: number) => Promise<{ done: number; latencies: number[] }> };

/**
 * Appending to the log against plain INSERTs of the same rows into a table with the same keys, in the same run: the cases take turns, the median
 * of the rounds counts. Reading and verifying are measured on what was written.
 */
export const benchAppend: Bench = async ({ databaseUrl, rounds, ms, say }) => {
  const database = openDatabase(databaseUrl, { max: 30 });
  const log = new EventLog(database.pool, databaseUrl);
  const emmett = await openEmmett(databaseUrl);
  if (!emmett) say('without Emmett, which is not installed');
  try {
    await database.pool.query(plainTable);
    const cases = casesOn(database, log, emmett);
    const seen = new Map<string, { rates: number[]; latencies: number[] }>();
    for (const { run } of cases) await run(Math.min(300, ms)); // warm up
    for (let round = 1; round <= rounds; round++) {
      for (const { name, run } of cases) {
        const from = performance.now();
        const { done, latencies } = await run(ms);
        const known = seen.get(name) ?? { rates: [], latencies: [] };
        known.rates.push(done / ((performance.now() - from) / 1_000));
        known.latencies.push(...latencies);
        seen.set(name, known);
      }
      say(`round ${round} of ${rounds}`);
    }
    const figures = cases.map(({ name, unit }) => toFigure(name, unit, seen.get(name)));
    return [...figures, ...ratios(figures), ...(await reading(log, database))];
  } finally {
    await emmett?.close();
    await log.close();
    await database.close();
  }
};

const plainTable = `create table if not exists bench_plain (
  position bigint generated always as identity primary key, event_id uuid unique not null, stream text not null, version int not null, type text not null,
  schema_version smallint not null, occurred_at timestamptz not null, recorded_at timestamptz not null default now(), actor text not null,
  correlation_id uuid not null, data jsonb, meta jsonb, unique (stream, version));
  create index if not exists bench_plain_type on bench_plain (type, position);
  create index if not exists bench_plain_correlation on bench_plain (correlation_id)`;
const columns = 'event_id, stream, version, type, schema_version, occurred_at, actor, correlation_id, data';

const aRecord = (): NewRecord => ({
  eventId: randomUUID(),
  type: 'event-corroborated',
  schemaVersion: 1,
  occurredAt: '2025-11-07T00:00:00.000Z',
  actor: 'bench',
  correlationId: randomUUID(),
  data: {
    source: { itemId: 'it_01JBENCH', title: 'Kazakhstan joins the Abraham Accords', url: 'https://news.example/1' },
    evidence: [{ field: 'kind', start: 0, end: 36, quote: 'Kazakhstan joins the Abraham Accords' }],
    claimStatus: 'announced',
    confidence: 0.97,
  },
});

/** The values of one plain row, prepared as a caller would have to. */
const rowOf = (record: NewRecord): unknown[] => [
  record.eventId,
  `s-${record.eventId.slice(0, 4)}`,
  (version += 1),
  record.type,
  record.schemaVersion,
  record.occurredAt,
  record.actor,
  record.correlationId,
  JSON.stringify(record.data),
];
let version = 0;

const placeholders = (row: number): string =>
  `(${Array.from({ length: 9 }, (_, n) => `$${row * 9 + n + 1}`).join(',')})`;

function casesOn({ pool }: Database, log: EventLog, emmett: Emmett | null): Case[] {
  const insertOne = `insert into bench_plain (${columns}) values ${placeholders(0)}`;
  const insertMany = `insert into bench_plain (${columns}) values ${Array.from({ length: 100 }, (_, n) => placeholders(n)).join(',')}`;
  const insert = () => pool.query({ name: 'bench_one', text: insertOne, values: rowOf(aRecord()) });
  const insert100 = () =>
    pool.query({
      name: 'bench_100',
      text: insertMany,
      values: Array.from({ length: 100 }, () => rowOf(aRecord())).flat(),
    });
  const append = async (size = 1) => {
    const records = Array.from({ length: size }, aRecord);
    const stream = `s-${records[0]?.eventId.slice(0, 4) ?? ''}`;
    const outcome = await log.append({ stream, expected: 'any', records });
    if (outcome.status !== 'ok') throw new Error(outcome.status);
  };
  const singles = [1, 20].flatMap((callers) => [
    { name: `INSERT, ${callers} at a time`, unit: 'records/s', run: load(callers, 1, insert) },
    { name: `append, ${callers} at a time`, unit: 'records/s', run: load(callers, 1, () => append()) },
  ]);
  return [
    ...singles,
    { name: 'append, 100 at a time', unit: 'records/s', run: load(100, 1, () => append()) },
    { name: 'INSERT of 100 rows', unit: 'records/s', run: load(1, 100, insert100) },
    { name: 'append of 100 records', unit: 'records/s', run: load(1, 100, () => append(100)) },
    ...(emmett
      ? [
          { name: 'Emmett, 20 at a time', unit: 'records/s', run: load(20, 1, () => emmett.append([aRecord()])) },
          {
            name: 'Emmett, 100 records',
            unit: 'records/s',
            run: load(1, 100, () => emmett.append(Array.from({ length: 100 }, aRecord))),
          },
        ]
      : []),
  ];
}

/** What counts on a machine that does other things as well. */
function ratios(figures: readonly Figure[]): Figure[] {
  const of = (name: string): number | undefined => figures.find((figure) => figure.name === name)?.median;
  return [
    ['append / INSERT, 20', 'append, 20 at a time', 'INSERT, 20 at a time'],
    ['append / Emmett, 20', 'append, 20 at a time', 'Emmett, 20 at a time'],
    ['append / INSERT, of 100', 'append of 100 records', 'INSERT of 100 rows'],
    ['append / Emmett, of 100', 'append of 100 records', 'Emmett, 100 records'],
  ].flatMap(([name = '', ours = '', theirs = '']) => {
    const [a, b] = [of(ours), of(theirs)];
    return a && b ? [{ name, unit: 'times', median: a / b }] : [];
  });
}

/** Keeps `callers` calls going for a while. */
const load =
  (callers: number, size: number, call: () => Promise<unknown>): Case['run'] =>
  async (ms) => {
    const until = performance.now() + ms;
    const latencies: number[] = [];
    const caller = async () => {
      while (performance.now() < until) {
        const from = performance.now();
        await call();
        latencies.push(performance.now() - from);
      }
    };
    await Promise.all(Array.from({ length: callers }, caller));
    return { done: latencies.length * size, latencies };
  };

async function reading(log: EventLog, { pool }: Database): Promise<Figure[]> {
  await pool.query('vacuum analyze event_log');
  let from = performance.now();
  let read = 0;
  for (let after = 0n; ; ) {
    const page = await log.readAll({ after, limit: 1_000 });
    const last = page.at(-1);
    if (!last) break;
    after = last.position;
    read += page.length;
  }
  const readRate = read / ((performance.now() - from) / 1_000);
  from = performance.now();
  const report = await log.verify();
  if (report.problem) throw new Error(`the chain does not hold: ${report.problem.reason}`);
  const verifyRate = report.records / ((performance.now() - from) / 1_000);
  return [
    { name: 'read all', unit: 'records/s', median: readRate },
    { name: 'verify the chain', unit: 'records/s', median: verifyRate },
  ];
}

function toFigure(name: string, unit: string, seen = { rates: [0], latencies: [0] }): Figure {
  return {
    name,
    unit,
    median: quantile(seen.rates, 0.5),
    p50Ms: quantile(seen.latencies, 0.5),
    p99Ms: quantile(seen.latencies, 0.99),
  };
}
