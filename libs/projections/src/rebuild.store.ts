import { accordEventStreams } from '@app/accords';
import { readAll, readByStream, type StreamRecord } from '@app/event-log';
import type { Pool, PoolClient } from 'pg';
import { accordEventsProjection, changesBy, projectAccordEvents } from './accord-events.projection';
import { compareTables, type TableDifferences } from './compare-tables.store';
import { NewTables } from './new-tables.store';
import { dropShadow, indexShadow, keyShadow, makeShadow, shadow, swapTables } from './shadow-tables.store';

export type RebuildReport = TableDifferences & { records: number; events: number; swapped: boolean };
export type RebuildOptions = { dryRun?: boolean; page?: number; onProgress?: (done: number, of: number) => void };

/** A rebuild needs so many at once. */
export const rebuildConnections = 5;
/** So many records are projected within the moment that the live projection waits. */
const nearEnough = 1_000n;
const defaultPage = 1_000;
/** The projection's table names are found in the shadow first. */
const intoShadow = `set search_path = ${shadow}, public`;
const outOfShadow = 'set search_path = public';

/**
 * Builds the tables anew from the first record on, beside those in use, while the service runs; then, with the live projection held for a moment, catches up,
 * says what differs, and puts the new tables in place of the old in one transaction. With `dryRun` it only says what differs.
 */
export async function rebuildAccordEvents(pool: Pool, options: RebuildOptions = {}): Promise<RebuildReport> {
  const client = await pool.connect();
  try {
    // The swap at the end is durable; until then nothing is lost that could not be made again.
    await client.query('select pg_advisory_lock(7230918); set synchronous_commit = off');
    await makeShadow(client);
    const { records, at } = await buildByStream(pool, client, options);
    await keyShadow(client);
    const [settled] = await Promise.all([compareSettled(pool, at), indexShadow(client)]);
    let position = at;
    while ((await livePosition(client)) - position > nearEnough)
      position = await projectPage(client, position, options);
    return { records, ...(await finish(client, { position, settled, settledAt: at }, options)) };
  } finally {
    await client.query('rollback').catch(() => undefined);
    await dropShadow(client).catch(() => undefined);
    await client.query('reset synchronous_commit; select pg_advisory_unlock(7230918)').catch(() => undefined);
    client.release();
  }
}

/** Whether the tables in use are those of an earlier version of the projection. */
export async function needsUpgrade(pool: Pool): Promise<boolean> {
  const { rows } = await pool.query<{ version: number }>(
    'select max(version) as version from projection_checkpoint where name = $1 having max(version) < $2',
    [accordEventsProjection.name, accordEventsProjection.version],
  );
  return rows.length > 0;
}

/**
 * The projection itself over everything up to where the live one is, in the order of streams, so that each event is written once.
 * Compared are later two tables at the same record: never further than the live projection.
 */
async function buildByStream(
  pool: Pool,
  client: PoolClient,
  { page = defaultPage, onProgress }: RebuildOptions,
): Promise<{ at: bigint; records: number }> {
  const at = await livePosition(client);
  const total = onProgress ? await countRecords(client, at) : 0;
  const reader = await pool.connect();
  let records = 0;
  try {
    await NewTables.fill(pool, async (tables) => {
      for await (const each of wholeStreams(readByStream(reader, { streams: accordEventStreams, until: at, page }))) {
        await tables.add(changesBy(each, new Map()));
        records += each.length;
        onProgress?.(records, total);
      }
    });
  } finally {
    reader.release();
  }
  return { at, records };
}

/** Pages in which no stream is cut: the last one's records wait for the rest of them. */
async function* wholeStreams(pages: AsyncIterable<StreamRecord[]>): AsyncGenerator<StreamRecord[]> {
  let waiting: StreamRecord[] = [];
  for await (const page of pages) {
    const records = [...waiting, ...page];
    const last = records.at(-1)?.stream;
    const cut = records.findIndex(({ stream }) => stream === last);
    waiting = records.slice(cut);
    if (cut > 0) yield records.slice(0, cut);
  }
  if (waiting.length > 0) yield waiting;
}

/** What was appended meanwhile, in the order of the log. */
async function projectPage(
  client: PoolClient,
  after: bigint,
  { page = defaultPage }: RebuildOptions,
  until?: bigint,
): Promise<bigint> {
  const end = until ?? (await livePosition(client));
  const records = (await readAll(client, { after, limit: page })).filter(({ position }) => position <= end);
  await client.query(intoShadow);
  await projectAccordEvents(client, records);
  await client.query(outOfShadow);
  return records.at(-1)?.position ?? after;
}

/** Where the live projection is, this version or the one before; the log's head where none has run yet. */
async function livePosition(client: PoolClient, lock = ''): Promise<bigint> {
  const { rows } = await client.query<{ position: string }>(
    `select position from projection_checkpoint where name = $1 and version <= $2 order by version desc limit 1 ${lock}`,
    [accordEventsProjection.name, accordEventsProjection.version],
  );
  if (rows[0]) return BigInt(rows[0].position);
  const head = await client.query<{ position: string }>('select position from event_head where id = 1');
  return BigInt(head.rows[0]?.position ?? 0);
}

async function countRecords(client: PoolClient, until: bigint): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from event_log where stream like $1 || '%' and position <= $2`,
    [accordEventStreams, until.toString()],
  );
  return rows[0]?.n ?? 0;
}

/** Most events do not change meanwhile: these are compared while the indexes are made. */
async function compareSettled(pool: Pool, upTo: bigint): Promise<TableDifferences> {
  const client = await pool.connect();
  try {
    return await compareTables(client, { upTo });
  } finally {
    client.release();
  }
}

type Built = { position: bigint; settled: TableDifferences; settledAt: bigint };

async function finish(
  client: PoolClient,
  { position, settled, settledAt }: Built,
  options: RebuildOptions,
): Promise<Omit<RebuildReport, 'records'>> {
  await client.query('begin');
  // The live projection waits here: old and new tables are now at the same record.
  const live = await livePosition(client, 'for update');
  for (let at = position; at < live; ) at = await projectPage(client, at, options, live);
  const since = await compareTables(client, { after: settledAt });
  const { rows } = await client.query<{ events: number }>(`select count(*)::int as events from ${shadow}.accord_event`);
  const swapped = !options.dryRun;
  if (swapped) {
    await swapTables(client);
    await takeOver(client);
  }
  // With the swap everything before it is on the disk.
  await client.query('set local synchronous_commit = on; commit');
  return { events: rows[0]?.events ?? 0, ...together(settled, since), swapped };
}

/** From now on the checkpoint is this version's. */
async function takeOver(client: PoolClient): Promise<void> {
  const { name, version } = accordEventsProjection;
  await client.query(
    `update projection_checkpoint set version = $2, status = 'running', error = null where name = $1 and version = (
       select max(version) from projection_checkpoint where name = $1 and version <= $2) and version < $2`,
    [name, version],
  );
  await client.query('delete from projection_checkpoint where name = $1 and version < $2', [name, version]);
}

/** Events that changed while the first half was compared may be in both. */
function together(a: TableDifferences, b: TableDifferences): TableDifferences {
  const both = (kind: keyof TableDifferences['differences']): string[] =>
    [...new Set([...a.differences[kind], ...b.differences[kind]])].sort();
  const tables = Object.keys(a.derived);
  return {
    differences: { missing: both('missing'), surplus: both('surplus'), changed: both('changed') },
    derived: Object.fromEntries(tables.map((table) => [table, (a.derived[table] ?? 0) + (b.derived[table] ?? 0)])),
  };
}
