import { type AccordEventState, accordEventStream, foldAccordEvent, readUnlessErased } from '@app/accords';
import { type LogRecord, readStreams } from '@app/event-log';
import type { Pool } from 'pg';
import { eventWords } from './event-words';

type Reader = Pick<Pool, 'query'>;
type Known = { id: string; position: string; updated_at_position: string; words: string; state: AccordEventState };

/**
 * In place of the table accord_event: its rows as they were known at an instant (ISO 8601), by records made by then. `values` are the first two of the
 * query it stands in. Events that have not changed since are taken as they are; the others are folded from their streams.
 */
export async function knownBy(pool: Reader, instant: string): Promise<{ sql: string; values: unknown[] }> {
  const at = new Date(instant).toISOString();
  return { sql: knownRows, values: [at, JSON.stringify(await changedSince(pool, at))] };
}

const knownRows = `(
  select id, state, words, position, updated_at_position, accord, kind, country, claim_status, review, status, alerted, detected_at
  from accord_event where last_recorded_at <= $1
  union all
  select id, state, words, position, updated_at_position, state->'fields'->>'accord', state->'fields'->>'kind', state->'fields'->>'country',
    state->'fields'->>'claimStatus', state->>'review', state->>'status', (state->>'alerted')::boolean, (state->>'detectedAt')::timestamptz
  from jsonb_to_recordset($2) as changed(id text, state jsonb, words text, position bigint, updated_at_position bigint)
) as known`;

async function changedSince(pool: Reader, at: string): Promise<Known[]> {
  const { rows } = await pool.query<{ id: string; position: string }>(
    'select id, position from accord_event where first_recorded_at <= $1 and last_recorded_at > $1',
    [at],
  );
  const streams = await readStreams(
    pool,
    rows.map(({ id }) => accordEventStream(id)),
  );
  return rows.flatMap(({ id, position }) => {
    const known = upTo(streams.get(accordEventStream(id)) ?? [], at);
    const state = foldAccordEvent(known.map(readUnlessErased));
    return state
      ? [{ id, position, updated_at_position: String(known.at(-1)?.position), words: eventWords(state), state }]
      : [];
  });
}

/** Its records up to the last one made by an instant. */
const upTo = (records: readonly LogRecord[], at: string): LogRecord[] =>
  records.slice(0, records.findLastIndex(({ recordedAt }) => recordedAt <= at) + 1);

/** The last instant of a UTC day. */
export const endOfDay = (day: string): string => `${day}T23:59:59.999Z`;

/** Every event of an accord (and country) as it was known at an instant, or as it is. */
export async function accordEventsKnownAt(
  pool: Reader,
  { accord, country, knownAt }: { accord: string; country?: string; knownAt?: string },
): Promise<AccordEventState[]> {
  const { sql, values } = knownAt === undefined ? { sql: 'accord_event', values: [] } : await knownBy(pool, knownAt);
  const next = values.length + 1;
  const { rows } = await pool.query<{ state: AccordEventState }>(
    `select state from ${sql} where accord = $${next} and ($${next + 1}::text is null or country = $${next + 1}) order by position`,
    [...values, accord, country ?? null],
  );
  return rows.map(({ state }) => state);
}
