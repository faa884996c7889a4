import {
  type AccordEventRecord,
  type AccordEventState,
  accordEventStream,
  foldAccordEvent,
  readUnlessErased,
} from '@app/accords';
import { readStream } from '@app/event-log';
import type { Pool } from 'pg';
import { endOfDay, knownBy } from './known-by.store';

export type EventFilter = {
  /** Only events whose last record lies after this log position. */
  after?: bigint;
  limit: number;
  accord?: string;
  /** Any of these. */
  accords?: readonly string[];
  kinds?: readonly string[];
  /** Only those that were told, or only those that were not. */
  alerted?: boolean;
  kind?: string;
  country?: string;
  claimStatus?: string;
  review?: string;
  status?: string;
  /** Detected at or after, and before, these instants (ISO 8601). */
  since?: string;
  until?: string;
  /** Words, in the grammar of web search engines, of the quotes, the sources' titles or the articles themselves. */
  words?: string;
  /** Only what had happened by the end of this UTC day. */
  asOf?: string;
  /** Each event as it was known at the end of this UTC day: by records made by then. */
  knownAt?: string;
  /** Newest first: for people who look, not for programs that follow. */
  newestFirst?: boolean;
};

export type StoredEvent = { state: AccordEventState; position: bigint; updatedAtPosition: bigint };
export type StoredRevision = {
  version: number;
  revision: number;
  position: bigint;
  type: string;
  actor: string;
  recordedAt: string;
  state: AccordEventState;
  record: AccordEventRecord;
};

type EventRow = { state: AccordEventState; position: string; updated_at_position: string };
const toStored = (row: EventRow): StoredEvent => ({
  state: row.state,
  position: BigInt(row.position),
  updatedAtPosition: BigInt(row.updated_at_position),
});

const inItsWords = `to_tsvector('simple', words) @@ search_query(?)`;
const mentions = `(${inItsWords} or id in (
  select f.event_id from finding f join item_version v on v.item_id = f.item_id and v.version = f.version
  where f.event_id is not null and search_words(v.lang, coalesce(v.text, v.title)) @@ search_query(?)))`;

/** As `eventDay` of libs/accords has it: the stated day of what has happened, else that of the first publication. */
const firstPublished = `(select left(min(s->>'publishedAt'), 10) from jsonb_array_elements(state->'sources') s)`;
const dayOfEvent = `(case when kind <> 'ceremony.announced' and state->'fields'->'date'->>'precision' = 'day' and state->'fields'->'date'->>'value' <= ${firstPublished}
  then state->'fields'->'date'->>'value' else ${firstPublished} end)`;

/**
 * Accord events in the order of their last record. Whoever goes on from the last `updatedAtPosition` sees each event again when it
 * changes, and misses nothing.
 */
export async function listAccordEvents(pool: Pick<Pool, 'query'>, filter: EventFilter): Promise<StoredEvent[]> {
  const conditions: string[] = [];
  const known = filter.knownAt === undefined ? null : await knownBy(pool, endOfDay(filter.knownAt));
  const values: unknown[] = known ? known.values : [];
  const where = (sql: string, value: unknown): void => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(sql.replaceAll('?', `$${values.length}`));
  };
  where(filter.newestFirst ? 'updated_at_position < ?' : 'updated_at_position > ?', filter.after?.toString());
  where('accord = ?', filter.accord);
  where('accord = any(?)', filter.accords);
  where('kind = any(?)', filter.kinds);
  where('alerted = ?', filter.alerted);
  where('kind = ?', filter.kind);
  where('country = ?', filter.country);
  where('claim_status = ?', filter.claimStatus);
  where('review = ?', filter.review);
  where('status = ?', filter.status);
  where('detected_at >= ?', filter.since);
  where('detected_at < ?', filter.until);
  // What was known is asked of the record alone: articles are changed and forgotten, and go to other events.
  where(known ? inItsWords : mentions, filter.words);
  where(`${dayOfEvent} <= ?`, filter.asOf);
  values.push(filter.limit);
  const { rows } = await pool.query<EventRow>(
    `select state, position, updated_at_position from ${known ? known.sql : 'accord_event'} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
     order by updated_at_position ${filter.newestFirst ? 'desc' : 'asc'} limit $${values.length}`,
    values,
  );
  return rows.map(toStored);
}

/** One accord event as it stands, or null. */
export async function getAccordEvent(pool: Pick<Pool, 'query'>, id: string): Promise<StoredEvent | null> {
  const { rows } = await pool.query<EventRow>(
    'select state, position, updated_at_position from accord_event where id = $1',
    [id],
  );
  return rows[0] ? toStored(rows[0]) : null;
}

/** Every record of an accord event with the state after it, oldest first, straight from its stream; without those that were erased. */
export async function listRevisions(pool: Pick<Pool, 'query'>, id: string): Promise<StoredRevision[]> {
  const records = await readStream(pool, accordEventStream(id));
  const payloads = records.map(readUnlessErased);
  const revisions: StoredRevision[] = [];
  let nth = 0;
  foldAccordEvent(payloads, (state) => {
    const [log, record] = [records[nth], payloads[nth]];
    nth++;
    if (!log || !record || !state) return;
    const { version, position, type, actor, recordedAt } = log;
    revisions.push({ version, revision: state.revision, position, type, actor, recordedAt, state, record });
  });
  return revisions;
}
