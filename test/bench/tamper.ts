import { randomFrom, uuidV5 } from '@app/base';
import { openDatabase } from '@app/database';
import { type Anchor, EventLog, verifyChain } from '@app/event-log';
import type { Pool, PoolClient } from 'pg';
import type { Bench } from './bench';

const records = 200;
const perRound = 2_000;

/** Tampers with a log as somebody could who owns the server, 2,000 times a round, each time in another place and way, and counts what is not found. */
export const benchTamper: Bench = async ({ databaseUrl, rounds, say }) => {
  const database = openDatabase(databaseUrl, { max: 2 });
  const log = new EventLog(database.pool, databaseUrl);
  try {
    await fillLog(log, records);
    const seed = Date.now() % 1_000_000;
    say(`seed ${seed}`);
    const from = performance.now();
    const missed = await tamperOften(database.pool, await log.head(), { times: rounds * perRound, seed });
    for (const sql of missed.slice(0, 20)) say(`not found: ${sql}`);
    return [
      { name: 'tamperings', unit: '', median: rounds * perRound },
      { name: 'not found', unit: '', median: missed.length },
      { name: 'seconds', unit: 's', median: (performance.now() - from) / 1_000 },
    ];
  } finally {
    await log.close();
    await database.close();
  }
};

export async function fillLog(log: EventLog, size: number): Promise<void> {
  const appends = Array.from({ length: size }, (_, n) =>
    log.append({
      stream: `stream-${n % 7}`,
      expected: 'any',
      records: [
        {
          eventId: uuidV5(`tamper-${n}`),
          type: n % 3 ? 'noted' : 'marked',
          schemaVersion: 1,
          occurredAt: `2025-11-07T00:00:00.${String(n % 1_000).padStart(3, '0')}Z`,
          actor: n % 2 ? 'classifier' : 'Ünïcode 🙂',
          correlationId: uuidV5('c'),
          ...(n % 4 === 0 && { causationId: uuidV5('cause') }),
          data: { n, text: 'x'.repeat(n % 40), nested: { b: 1.5e-7, a: [null, true] } },
          ...(n % 5 === 0 && { meta: { trace: n } }),
        },
      ],
    }),
  );
  await Promise.all(appends);
}

/** Each tampering is undone before the next. Returns those that verifying did not find, as SQL. */
export async function tamperOften(pool: Pool, anchor: Anchor, { times, seed }: { times: number; seed: number }) {
  const random = randomFrom(seed);
  const missed: string[] = [];
  const client = await pool.connect();
  try {
    for (let n = 0; n < times; n++) {
      const sql = tampering(random, Number(anchor.position));
      if (await changesNothing(client, sql, anchor)) missed.push(sql);
    }
  } finally {
    client.release();
  }
  return missed;
}

/** True when verifying finds nothing although the statement changed a row. */
async function changesNothing(client: PoolClient, sql: string, anchor: Anchor): Promise<boolean> {
  await client.query('begin; set local session_replication_role = replica');
  try {
    const { rowCount } = await client.query(sql);
    if (rowCount === 0) throw new Error(`this tampers with nothing: ${sql}`);
    return (await verifyChain(client, { anchor })).problem === null;
  } finally {
    await client.query('rollback');
  }
}

const flip = (column: string, byte: number): string =>
  `set_byte(${column}, ${byte} % octet_length(${column}), get_byte(${column}, ${byte} % octet_length(${column})) # ${1 << (byte % 8)})`;
const flipUuid = (column: string, byte: number): string => `encode(${flip(`uuid_send(${column})`, byte)}, 'hex')::uuid`;

function tampering(random: () => number, size: number): string {
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <T>(options: T[]): T => options[below(options.length)] as T; // options are never empty
  const at = 1 + below(size);
  const other = 1 + ((at + below(size - 1)) % size);
  const byte = below(64);
  const change = (column: string, value: string): string =>
    `update event_log set ${column} = ${value} where position = ${at}`;
  return pick([
    () => {
      const column = pick(['data_hash', 'prev_hash', 'hash', 'salt']);
      return change(column, flip(column, byte));
    },
    () => {
      const column = pick(['event_id', 'correlation_id']);
      return change(column, flipUuid(column, byte));
    },
    () => change('causation_id', `coalesce(${flipUuid('causation_id', byte)}, gen_random_uuid())`),
    () => {
      const column = pick(['stream', 'type', 'actor']);
      return change(
        column,
        pick([`${column} || 'x'`, `left(${column}, -1)`, `upper(${column}) || '.'`, `'z' || ${column}`]),
      );
    },
    () => {
      const column = pick(['version', 'schema_version']);
      return change(column, `${column} + ${1_000 + below(5)}`);
    },
    () => {
      const column = pick(['occurred_at', 'recorded_at']);
      return change(column, `${column} + ${pick([1, -1])} * interval '${1 + below(1_000_000)} microseconds'`);
    },
    () => change('data', pick([`data || '{"n": -1}'`, `data - 'n'`, `data || '{"extra": true}'`, `null`, `'[]'`])),
    () => change('meta', `coalesce(meta, '{}') || '{"trace": ${-1 - below(9)}}'`),
    () => change('erased_at', 'now()'),
    () => change('data', 'null, salt = null, erased_at = now()'),
    () => `delete from event_log where position = ${at}`,
    () => `delete from event_log where position >= ${at}`,
    () =>
      `with gone as (delete from event_log where position >= ${at}) update event_head set position = ${at - 1}, hash = (select prev_hash from event_log where position = ${at})`,
    () => swap(at, other),
    () =>
      `insert into event_log select position + ${size}, gen_random_uuid(), stream, version + 1000, type, schema_version, occurred_at, recorded_at, actor, correlation_id, causation_id, data, salt, data_hash, meta, prev_hash, hash, erased_at from event_log where position = ${at}`,
    () => pick([`update event_head set position = position - 1`, `update event_head set hash = ${flip('hash', byte)}`]),
    () => rewrite(at),
  ])();
}

/** Two records change places, their payloads and all. */
const swap = (a: number, b: number): string =>
  `update event_log l set type = o.type, data = o.data, salt = o.salt, data_hash = o.data_hash, actor = o.actor
   from event_log o where o.position = case when l.position = ${a} then ${b} else ${a} end and l.position in (${a}, ${b})`;

/** One record gets another payload, and every hash from there to the head is computed anew: only an earlier head can tell. */
const rewrite = (at: number): string =>
  `with recursive chain(position, data, data_hash, prev_hash, hash) as (
     select position, data || '{"n": -1}', h, prev_hash, sha256(prev_hash || event_leaf(position, event_id, stream, version, type, schema_version, occurred_at,
       recorded_at, actor, correlation_id, causation_id, meta, h))
     from event_log, sha256(salt || convert_to((data || '{"n": -1}')::text, 'UTF8')) h where position = ${at}
     union all
     select l.position, l.data, l.data_hash, c.hash, sha256(c.hash || event_leaf(l.position, event_id, stream, version, type, schema_version, occurred_at,
       recorded_at, actor, correlation_id, causation_id, meta, l.data_hash))
     from event_log l join chain c on l.position = c.position + 1),
   written as (update event_log l set data = c.data, data_hash = c.data_hash, prev_hash = c.prev_hash, hash = c.hash from chain c where c.position = l.position)
   update event_head set hash = (select hash from chain order by position desc limit 1)`;
