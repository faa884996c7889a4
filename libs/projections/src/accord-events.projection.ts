import { accordEventOf, type AccordEventState, evolveAccordEvent, readUnlessErased, skipErased } from '@app/accords';
import type { StreamRecord } from '@app/event-log';
import type { ClientBase } from 'pg';
import { type Columns, rowsInto } from './rows-into';
import { countDays, countsOf, forgetSources, insertSources, insertTimeline } from './derived-tables.projection';
import { type EventChange, lastOfEach } from './event-change';
import { eventWords } from './event-words';

/** The name and version under which its checkpoint is kept; raise the version when the tables' meaning changes. */
export const accordEventsProjection = { name: 'accord-events', version: 5 } as const;

type Tx = Pick<ClientBase, 'query'>;
type Known = Omit<EventChange, 'log' | 'record'>;

/** Keeps `accord_event`, each as it stands now, and what is derived from it. How one stood earlier is folded from its stream. Replay-safe. */
export async function projectAccordEvents(tx: Tx, records: readonly StreamRecord[]): Promise<void> {
  const ids = new Set(records.map(({ stream }) => accordEventOf(stream)).filter((id) => id !== null));
  if (ids.size === 0) return;
  await writeChanges(tx, changesBy(records, await currentStates(tx, [...ids])));
}

/** What records change of accord events, whose states before them are `known`. Pure. */
export function changesBy(records: readonly StreamRecord[], known: ReadonlyMap<string, Known>): EventChange[] {
  const states = new Map(known);
  const changes: EventChange[] = [];
  for (const log of records) {
    const id = accordEventOf(log.stream);
    if (id === null) continue;
    const before = states.get(id);
    if (before && log.version <= before.state.version) continue;
    const record = readUnlessErased(log);
    if (record === null || (!before && record.type !== 'event-detected')) {
      const skipped = skipErased(before?.state ?? null);
      if (before && skipped) states.set(id, { ...before, state: skipped });
      continue;
    }
    const state = evolveAccordEvent(before?.state ?? null, record);
    // Erased records in between count as well.
    state.version = log.version;
    const firstPosition = before?.firstPosition ?? log.position;
    const firstRecordedAt = before?.firstRecordedAt ?? log.recordedAt;
    const lastRecordedAt = before ? later(before.lastRecordedAt, log.recordedAt) : log.recordedAt;
    const change = { log, record, state, firstPosition, firstRecordedAt, lastRecordedAt };
    states.set(id, change);
    changes.push(change);
  }
  return changes;
}

/** Writes what changed: each event as it stands after its last change, and what is derived from it. */
async function writeChanges(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  if (changes.length === 0) return;
  const last = lastOfEach(changes);
  await forgetSources(tx, last);
  // In one statement: while a page is decoded nobody could send the next one.
  const values: unknown[] = [];
  await tx.query(
    `with events as (${insertEvents(values, last)}), timeline as (${insertTimeline(values, last)}), sources as (${insertSources(values, last)})
     ${countDays(values, countsOf(changes))}`,
    values,
  );
}

/** A clock that was set back does not make an event look older than it is. */
const later = (a: string, b: string): string => (a > b ? a : b);

async function currentStates(tx: Tx, ids: string[]): Promise<Map<string, Known>> {
  const { rows } = await tx.query<{ id: string; position: string; first: Date; last: Date; state: AccordEventState }>(
    'select id, position, first_recorded_at as first, last_recorded_at as last, state from accord_event where id = any($1)',
    [ids],
  );
  return new Map(
    rows.map(({ id, position, first, last, state }) => [
      id,
      {
        state,
        firstPosition: BigInt(position),
        firstRecordedAt: first.toISOString(),
        lastRecordedAt: last.toISOString(),
      },
    ]),
  );
}

/** A row an event. */
export const eventColumns: Columns<EventChange> = {
  id: ['text', ({ state }) => state.id],
  position: ['bigint', ({ firstPosition }) => firstPosition],
  updated_at_position: ['bigint', ({ log }) => log.position],
  revision: ['int', ({ state }) => state.revision],
  accord: ['text', ({ state }) => state.fields.accord],
  kind: ['text', ({ state }) => state.fields.kind],
  country: ['text', ({ state }) => state.fields.country],
  claim_status: ['text', ({ state }) => state.fields.claimStatus],
  review: ['text', ({ state }) => state.review],
  status: ['text', ({ state }) => state.status],
  confidence: ['float8', ({ state }) => state.fields.confidence],
  alerted: ['boolean', ({ state }) => state.alerted],
  detected_at: ['timestamptz', ({ state }) => state.detectedAt],
  updated_at: ['timestamptz', ({ state }) => state.updatedAt],
  first_recorded_at: ['timestamptz', ({ firstRecordedAt }) => firstRecordedAt],
  last_recorded_at: ['timestamptz', ({ lastRecordedAt }) => lastRecordedAt],
  words: ['text', ({ state }) => eventWords(state)],
  state: ['jsonb', ({ state }) => JSON.stringify(state)],
};

function insertEvents(values: unknown[], changes: readonly EventChange[]): string {
  return `insert into accord_event ${rowsInto(values, changes, eventColumns)}
     on conflict (id) do update set updated_at_position = excluded.updated_at_position, revision = excluded.revision, accord = excluded.accord,
       kind = excluded.kind, country = excluded.country, claim_status = excluded.claim_status, review = excluded.review, status = excluded.status,
       confidence = excluded.confidence, alerted = excluded.alerted, updated_at = excluded.updated_at, last_recorded_at = excluded.last_recorded_at,
       words = excluded.words, state = excluded.state`;
}
