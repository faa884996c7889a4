import {
  accordEventOf,
  type AccordEventRecord,
  type AccordEventState,
  accordEventStream,
  foldAccordEvent,
  readUnlessErased,
} from '@app/accords';
import { readAll, readStream, readStreams, type Statement } from '@app/event-log';
import type { Pool } from 'pg';

async function foldStreams(pool: Pick<Pool, 'query'>, ids: readonly string[]): Promise<AccordEventState[]> {
  const streams = await readStreams(pool, ids.map(accordEventStream));
  return [...streams.values()]
    .map((records) => foldAccordEvent(records.map(readUnlessErased)))
    .filter((state) => state !== null);
}

/** The accord's events about a country and about unnamed ones, straight from the log, and how many the identity has had. */
export async function eventsAbout(pool: Pick<Pool, 'query'>, accord: string, country: string | null, identity: string) {
  const { rows } = await pool.query<{ event_id: string; identity_key: string; generation: number }>(
    'select event_id, identity_key, generation from accord_event_index where accord = $1 and (country is null or country = $2) or identity_key = $3',
    [accord, country, identity],
  );
  const lastGeneration = Math.max(
    0,
    ...rows.filter((row) => row.identity_key === identity).map((row) => row.generation),
  );
  return {
    events: await foldStreams(
      pool,
      rows.map((row) => row.event_id),
    ),
    lastGeneration,
  };
}

/** Accord events straight from the log, by their ids; those that are none are left out. */
export const eventsById = async (
  pool: Pick<Pool, 'query'>,
  ids: readonly string[],
): Promise<Map<string, AccordEventState>> => new Map((await foldStreams(pool, ids)).map((state) => [state.id, state]));

/** One accord event straight from the log, or null. */
export const eventById = async (pool: Pick<Pool, 'query'>, id: string): Promise<AccordEventState | null> =>
  (await foldStreams(pool, [id]))[0] ?? null;

/** One accord event as it is and as it was when it had a revision, straight from the log; null for what it never was. */
export async function eventSince(pool: Pick<Pool, 'query'>, id: string, revision: number) {
  const records = await readStream(pool, accordEventStream(id));
  const found: { seen: AccordEventState | null } = { seen: null };
  const current = foldAccordEvent(records.map(readUnlessErased), (state) => {
    if (state?.revision === revision) found.seen = state;
  });
  return { current, seen: found.seen };
}

/** What must be written with the records: the index that finds an identity's events before any projection has seen them. */
export function indexStatements(eventId: string, records: readonly AccordEventRecord[]): Statement[] {
  return records.flatMap((record): Statement[] => {
    if (record.type === 'event-detected') {
      const { accord, kind, country } = record.fields;
      return [
        {
          sql: `insert into accord_event_index (event_id, identity_key, generation, accord, kind, country, related) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`,
          values: [eventId, record.identity, record.generation, accord, kind, country, record.related],
        },
      ];
    }
    const moved = 'changes' in record ? record.changes : undefined;
    if (!moved || (moved.country === undefined && moved.accord === undefined && moved.kind === undefined)) return [];
    return [
      {
        sql: `update accord_event_index set accord = coalesce($2, accord), kind = coalesce($3, kind), country = case when $4 then $5 else country end where event_id = $1`,
        values: [eventId, moved.accord ?? null, moved.kind ?? null, moved.country !== undefined, moved.country ?? null],
      },
    ];
  });
}

const indexPage = 2_000;
const indexed = ['event-detected', 'event-upgraded', 'event-corrected', 'decision-reverted'];

/** Makes the index of identities anew from the log, for a log that came from elsewhere. */
export async function reindexAccordEvents(pool: Pick<Pool, 'query'>): Promise<void> {
  await pool.query('delete from accord_event_index');
  for (let after = 0n; ; ) {
    const records = await readAll(pool, { after, limit: indexPage, types: indexed });
    for (const stored of records) {
      const record = readUnlessErased(stored);
      const id = accordEventOf(stored.stream);
      if (record === null || id === null) continue;
      for (const { sql, values } of indexStatements(id, [record])) await pool.query(sql, values);
    }
    const last = records.at(-1);
    if (!last) return;
    after = last.position;
  }
}
