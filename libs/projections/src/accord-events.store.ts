import type { AccordEventRecord, AccordEventState } from '@app/accords';
import type { Pool } from 'pg';

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
  /** Words, in the grammar of web search engines, of the evidence, the sources or the articles themselves. */
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

/** The columns of accord_event as they were at the instant $1. */
const knownBy = `(
  select r.event_id as id, r.state, r.position as updated_at_position, f.position, r.state->'fields'->>'accord' as accord, r.state->'fields'->>'kind' as kind,
    r.state->'fields'->>'country' as country, r.state->'fields'->>'claimStatus' as claim_status, r.state->>'review' as review, r.state->>'status' as status,
    (r.state->>'alerted')::boolean as alerted, (r.state->>'detectedAt')::timestamptz as detected_at
  from (select distinct on (event_id) event_id, state, position from accord_event_revision where recorded_at <= $1 order by event_id, version desc) r
  join lateral (select position from accord_event_revision where event_id = r.event_id order by version limit 1) f on true
) as known`;

const mentions = `(jsonb_to_tsvector('simple', state, '["string"]') @@ search_query(?) or id in (
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
  const values: unknown[] = filter.knownAt === undefined ? [] : [`${filter.knownAt}T23:59:59.999Z`];
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
  where(mentions, filter.words);
  where(`${dayOfEvent} <= ?`, filter.asOf);
  values.push(filter.limit);
  const { rows } = await pool.query<EventRow>(
    `select state, position, updated_at_position from ${filter.knownAt === undefined ? 'accord_event' : knownBy} ${conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''}
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

/** Every record of an accord event with the state after it, oldest first. */
export async function listRevisions(pool: Pick<Pool, 'query'>, id: string): Promise<StoredRevision[]> {
  const { rows } = await pool.query<{
    version: number;
    revision: number;
    position: string;
    type: string;
    actor: string;
    recorded_at: Date;
    state: AccordEventState;
    record: AccordEventRecord;
  }>(
    'select version, revision, position, type, actor, recorded_at, state, record from accord_event_revision where event_id = $1 order by version',
    [id],
  );
  return rows.map(({ recorded_at, position, ...row }) => ({
    ...row,
    position: BigInt(position),
    recordedAt: recorded_at.toISOString(),
  }));
}

/** Every event of an accord (and country) as it was known at an instant: by records made by then, all of them without one. */
export async function accordEventsKnownAt(
  pool: Pick<Pool, 'query'>,
  { accord, country, knownAt }: { accord: string; country?: string; knownAt?: string },
): Promise<AccordEventState[]> {
  const { rows } = await pool.query<{ state: AccordEventState }>(
    `select state from (
       select distinct on (event_id) state, position from accord_event_revision
       where ($2::timestamptz is null or recorded_at <= $2) order by event_id, version desc
     ) latest
     where state->'fields'->>'accord' = $1 and ($3::text is null or state->'fields'->>'country' = $3) order by position`,
    [accord, knownAt ?? null, country ?? null],
  );
  return rows.map((row) => row.state);
}
