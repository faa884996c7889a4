import { eventDay } from '@app/accords';
import type { ClientBase } from 'pg';
import { type Columns, rowsInto } from './rows-into';
import type { EventChange } from './event-change';

type Tx = Pick<ClientBase, 'query'>;

/*
 * What else is kept of accord events, so that nobody folds them to read it: the timeline, who reported what, and what every day brought. Each function
 * adds its values to those of a query and returns its part of the text.
 */

export const timelineColumns: Columns<EventChange> = {
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
};

export function insertTimeline(values: unknown[], changes: readonly EventChange[]): string {
  return `insert into accord_timeline ${rowsInto(values, changes, timelineColumns)}
     on conflict (event_id) do update set accord = excluded.accord, day = excluded.day, country = excluded.country, kind = excluded.kind,
       stage = excluded.stage, claim_status = excluded.claim_status, speaker = excluded.speaker, status = excluded.status, source = excluded.source`;
}

/** Those of events that are written again. */
export async function forgetSources(tx: Tx, changes: readonly EventChange[]): Promise<void> {
  await tx.query('delete from event_source where event_id = any($1)', [changes.map(({ state }) => state.id)]);
}

type EventSourceRow = { event: string; nth: number; source: string | null; independent: boolean };

export const sourceColumns: Columns<EventSourceRow> = {
  event_id: ['text', ({ event }) => event],
  nth: ['int', ({ nth }) => nth],
  source: ['text', ({ source }) => source],
  independent: ['boolean', ({ independent }) => independent],
};

export function insertSources(values: unknown[], changes: readonly EventChange[]): string {
  return `insert into event_source ${rowsInto(values, sourcesOf(changes), sourceColumns)}`;
}

/** What reported each event, in the order in which it came. */
export const sourcesOf = (changes: readonly EventChange[]): EventSourceRow[] =>
  changes.flatMap(({ state }) =>
    state.sources.map(({ source, independent }, index) => ({ event: state.id, nth: index + 1, source, independent })),
  );

/** What was counted of a day and an accord. */
export type DayCount = {
  day: string;
  accord: string;
  detected: number;
  told: number;
  confirmed: number;
  corrected: number;
  takenBack: number;
};

export const countColumns: Columns<DayCount> = {
  day: ['date', ({ day }) => day],
  accord: ['text', ({ accord }) => accord],
  detected: ['int', ({ detected }) => detected],
  told: ['int', ({ told }) => told],
  confirmed: ['int', ({ confirmed }) => confirmed],
  corrected: ['int', ({ corrected }) => corrected],
  taken_back: ['int', ({ takenBack }) => takenBack],
};

export function countDays(values: unknown[], counts: readonly DayCount[]): string {
  return `insert into daily_count ${rowsInto(values, counts, countColumns)}
     on conflict (day, accord) do update set detected = daily_count.detected + excluded.detected, told = daily_count.told + excluded.told,
       confirmed = daily_count.confirmed + excluded.confirmed, corrected = daily_count.corrected + excluded.corrected,
       taken_back = daily_count.taken_back + excluded.taken_back`;
}

/** What the changes add to each day of each accord, beyond what was counted before. */
export function countsOf(changes: readonly EventChange[], counts = new Map<string, DayCount>()): DayCount[] {
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
