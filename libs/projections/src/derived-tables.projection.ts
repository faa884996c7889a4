import { eventDay } from '@app/accords';
import type { ClientBase } from 'pg';
import { rowsInto } from './rows-into';
import type { EventChange } from './event-change';

type Tx = Pick<ClientBase, 'query'>;

/*
 * What else is kept of accord events, so that nobody folds them to read it: the timeline, who reported what, and what every day brought. Each function
 * adds its values to those of a query and returns its part of the text.
 */

export function insertTimeline(values: unknown[], changes: readonly EventChange[]): string {
  const rows = rowsInto(values, changes, {
    event_id: ['text', ({ state }) => state.id],
    position: ['bigint', ({ firstPosition }) => firstPosition],
    accord: ['text', ({ state }) => state.fields.accord],
    day: ['text', ({ state }) => eventDay(state)],
    country: ['text', ({ state }) => state.fields.country],
    kind: ['text', ({ state }) => state.fields.kind],
    stage: ['text', ({ state }) => state.standing?.after ?? null],
    claim_status: ['text', ({ state }) => state.fields.claimStatus],
    speaker: ['text', ({ state }) => state.fields.speaker],
    status: ['text', ({ state }) => state.status],
    source: ['text', ({ state }) => state.sources[0]?.source ?? null],
  });
  return `insert into accord_timeline ${rows}
     on conflict (event_id) do update set accord = excluded.accord, day = excluded.day, country = excluded.country, kind = excluded.kind,
       stage = excluded.stage, claim_status = excluded.claim_status, speaker = excluded.speaker, status = excluded.status, source = excluded.source`;
}

/** Those of events that are written again. */
export async function forgetSources(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  await tx.query('delete from event_source where event_id = any($1)', [changes.map(({ state }) => state.id)]);
}

export function insertSources(values: unknown[], changes: readonly EventChange[]): string {
  const sources = changes.flatMap(({ state }) =>
    state.sources.map(({ source, independent }, index) => ({ event: state.id, nth: index + 1, source, independent })),
  );
  const rows = rowsInto(values, sources, {
    event_id: ['text', ({ event }) => event],
    nth: ['int', ({ nth }) => nth],
    source: ['text', ({ source }) => source],
    independent: ['boolean', ({ independent }) => independent],
  });
  return `insert into event_source ${rows}`;
}

type Count = {
  day: string;
  accord: string;
  detected: number;
  told: number;
  confirmed: number;
  corrected: number;
  takenBack: number;
};

export function countDays(values: unknown[], changes: readonly EventChange[]): string {
  const rows = rowsInto(values, countsOf(changes), {
    day: ['date', ({ day }) => day],
    accord: ['text', ({ accord }) => accord],
    detected: ['int', ({ detected }) => detected],
    told: ['int', ({ told }) => told],
    confirmed: ['int', ({ confirmed }) => confirmed],
    corrected: ['int', ({ corrected }) => corrected],
    taken_back: ['int', ({ takenBack }) => takenBack],
  });
  return `insert into daily_count ${rows}
     on conflict (day, accord) do update set detected = daily_count.detected + excluded.detected, told = daily_count.told + excluded.told,
       confirmed = daily_count.confirmed + excluded.confirmed, corrected = daily_count.corrected + excluded.corrected,
       taken_back = daily_count.taken_back + excluded.taken_back`;
}

/** What the changes add to each day of each accord. */
function countsOf(changes: readonly EventChange[]): Count[] {
  const counts = new Map<string, Count>();
  for (const { log, record, state } of changes) {
    const day = log.recordedAt.slice(0, 10);
    const { accord } = state.fields;
    const key = `${day} ${accord}`;
    const count = counts.get(key) ?? { day, accord, detected: 0, told: 0, confirmed: 0, corrected: 0, takenBack: 0 };
    counts.set(key, count);
    if (record.type === 'event-detected') count.detected++;
    if (record.type === 'event-detected' && record.alert) count.told++;
    if (record.type === 'event-confirmed') count.confirmed++;
    if (record.type === 'event-corrected') count.corrected++;
    if (record.type === 'event-rejected' || record.type === 'event-retracted') count.takenBack++;
  }
  return [...counts.values()];
}
