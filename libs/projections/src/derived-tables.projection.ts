import { eventDay } from '@app/accords';
import type { ClientBase } from 'pg';
import { type EventChange, lastOfEach } from './event-change';

type Tx = Pick<ClientBase, 'query'>;

/** What else is kept of accord events, so that nobody folds them to read it: the timeline, who reported what, and what every day brought. */
export async function writeDerivedTables(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  if (changes.length === 0) return;
  await writeTimeline(tx, lastOfEach(changes));
  await writeSources(tx, lastOfEach(changes));
  await countDays(tx, changes);
}

async function writeTimeline(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  const rows = changes.map(({ state, firstPosition }) => ({
    event_id: state.id,
    position: String(firstPosition),
    accord: state.fields.accord,
    day: eventDay(state),
    country: state.fields.country,
    kind: state.fields.kind,
    stage: state.standing?.after ?? null,
    claim_status: state.fields.claimStatus,
    speaker: state.fields.speaker,
    status: state.status,
    source: state.sources[0]?.source ?? null,
  }));
  await tx.query(
    `insert into accord_timeline (event_id, position, accord, day, country, kind, stage, claim_status, speaker, status, source)
     select * from jsonb_to_recordset($1::jsonb) as r(event_id text, position bigint, accord text, day text, country text, kind text, stage text,
       claim_status text, speaker text, status text, source text)
     on conflict (event_id) do update set accord = excluded.accord, day = excluded.day, country = excluded.country, kind = excluded.kind,
       stage = excluded.stage, claim_status = excluded.claim_status, speaker = excluded.speaker, status = excluded.status, source = excluded.source`,
    [JSON.stringify(rows)],
  );
}

async function writeSources(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  const rows = changes.flatMap(({ state }) =>
    state.sources.map(({ source, independent }, n) => ({ event_id: state.id, nth: n + 1, source, independent })),
  );
  await tx.query('delete from event_source where event_id = any($1)', [changes.map(({ state }) => state.id)]);
  await tx.query(
    `insert into event_source (event_id, nth, source, independent)
     select * from jsonb_to_recordset($1::jsonb) as r(event_id text, nth int, source text, independent boolean)`,
    [JSON.stringify(rows)],
  );
}

async function countDays(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  const rows = changes.map(({ log, record, state }) => ({
    day: log.recordedAt.slice(0, 10),
    accord: state.fields.accord,
    type: record.type,
    told: record.type === 'event-detected' && record.alert,
  }));
  await tx.query(
    `insert into daily_count (day, accord, detected, told, confirmed, corrected, taken_back)
     select day, accord, count(*) filter (where type = 'event-detected'), count(*) filter (where told), count(*) filter (where type = 'event-confirmed'),
       count(*) filter (where type = 'event-corrected'), count(*) filter (where type in ('event-rejected', 'event-retracted'))
     from jsonb_to_recordset($1::jsonb) as r(day date, accord text, type text, told boolean) group by day, accord
     on conflict (day, accord) do update set detected = daily_count.detected + excluded.detected, told = daily_count.told + excluded.told,
       confirmed = daily_count.confirmed + excluded.confirmed, corrected = daily_count.corrected + excluded.corrected,
       taken_back = daily_count.taken_back + excluded.taken_back`,
    [JSON.stringify(rows)],
  );
}
