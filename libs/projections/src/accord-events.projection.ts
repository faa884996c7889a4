import { type AccordEventState, evolveAccordEvent, readRecord, skipErased } from '@app/accords';
import type { LogRecord } from '@app/event-log';
import type { ClientBase } from 'pg';
import { writeDerivedTables } from './derived-tables.projection';
import { type EventChange, lastOfEach } from './event-change';

/** The name and version under which its checkpoint is kept; raise the version when the tables' meaning changes. */
export const accordEventsProjection = { name: 'accord-events', version: 2 } as const;

const streamPrefix = 'accord-event-';

/** Keeps `accord_event` (as each stands now), `accord_event_revision` (as each stood after every record) and what is derived from them. Replay-safe. */
export async function projectAccordEvents(tx: Pick<ClientBase, 'query'>, records: readonly LogRecord[]): Promise<void> {
  const mine = records.filter(({ stream }) => stream.startsWith(streamPrefix));
  if (mine.length === 0) return;
  const states = await currentStates(tx, [...new Set(mine.map(({ stream }) => stream.slice(streamPrefix.length)))]);
  const changes: EventChange[] = [];
  for (const log of mine) {
    const id = log.stream.slice(streamPrefix.length);
    const known = states.get(id);
    if (known && log.version <= known.state.version) continue;
    const record = log.data === null ? null : readRecord(log);
    if (record === null || (!known && record.type !== 'event-detected')) {
      const skipped = skipErased(known?.state ?? null);
      if (known && skipped) states.set(id, { ...known, state: skipped });
      continue;
    }
    // Erased records in between count as well.
    const state = { ...evolveAccordEvent(known?.state ?? null, record), version: log.version };
    const firstPosition = known?.firstPosition ?? log.position;
    states.set(id, { state, firstPosition });
    changes.push({ log, record, state, firstPosition });
  }
  await writeRevisions(tx, changes);
  await writeEvents(tx, lastOfEach(changes));
  await writeDerivedTables(tx, changes);
}

async function currentStates(tx: Pick<ClientBase, 'query'>, ids: string[]) {
  const { rows } = await tx.query<{ id: string; position: string; state: AccordEventState }>(
    'select id, position, state from accord_event where id = any($1)',
    [ids],
  );
  return new Map(rows.map((row) => [row.id, { state: row.state, firstPosition: BigInt(row.position) }]));
}

async function writeRevisions(tx: Pick<ClientBase, 'query'>, changes: readonly EventChange[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ log, record, state }) => ({
    event_id: state.id,
    version: log.version,
    position: String(log.position),
    revision: state.revision,
    type: log.type,
    actor: log.actor,
    recorded_at: log.recordedAt,
    state,
    record,
  }));
  await tx.query(
    `insert into accord_event_revision (event_id, version, position, revision, type, actor, recorded_at, state, record)
     select * from jsonb_to_recordset($1::jsonb)
       as r(event_id text, version int, position bigint, revision int, type text, actor text, recorded_at timestamptz, state jsonb, record jsonb)
     on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}

async function writeEvents(tx: Pick<ClientBase, 'query'>, changes: readonly EventChange[]): Promise<void> {
  if (changes.length === 0) return;
  const rows = changes.map(({ log, state, firstPosition }) => ({
    id: state.id,
    position: String(firstPosition),
    updated_at_position: String(log.position),
    revision: state.revision,
    accord: state.fields.accord,
    kind: state.fields.kind,
    country: state.fields.country,
    claim_status: state.fields.claimStatus,
    review: state.review,
    status: state.status,
    confidence: state.fields.confidence,
    alerted: state.alerted,
    detected_at: state.detectedAt,
    updated_at: state.updatedAt,
    state,
  }));
  await tx.query(
    `insert into accord_event (id, position, updated_at_position, revision, accord, kind, country, claim_status, review, status, confidence, alerted, detected_at, updated_at, state)
     select * from jsonb_to_recordset($1::jsonb)
       as r(id text, position bigint, updated_at_position bigint, revision int, accord text, kind text, country text, claim_status text, review text,
            status text, confidence float8, alerted boolean, detected_at timestamptz, updated_at timestamptz, state jsonb)
     on conflict (id) do update set updated_at_position = excluded.updated_at_position, revision = excluded.revision, accord = excluded.accord,
       kind = excluded.kind, country = excluded.country, claim_status = excluded.claim_status, review = excluded.review, status = excluded.status,
       confidence = excluded.confidence, alerted = excluded.alerted, updated_at = excluded.updated_at, state = excluded.state`,
    [JSON.stringify(rows)],
  );
}
