import { eventData, eventDay, type MessageContext, summarise } from '@app/accords';
import type { SourceRecord, StoredEvent, StoredRevision } from '@app/projections';
import { type EventDetail, type EventSummary, revisionNote } from './event-schemas';
import type { RelatedEvent } from './related-events.store';

type ContextOf = (accord: string) => MessageContext;

/** An accord event as lists show it: the fields of its message and what a reader of the list needs beside them. */
export function eventSummary({ state, updatedAtPosition }: StoredEvent, contextOf: ContextOf): EventSummary {
  const { detectedAt, updatedAt, alerted, quiet } = state;
  const { about, step, place, ...data } = eventData(state, String(updatedAtPosition), contextOf(state.fields.accord));
  return {
    ...data,
    ...(about && { about }),
    ...(step && { step }),
    ...(place && { place }),
    detectedAt,
    updatedAt,
    alerted,
    quiet,
  };
}

type Around = {
  revisions: readonly StoredRevision[];
  related: readonly RelatedEvent[];
  /** Of its outlets. */
  records: readonly SourceRecord[];
};

/** One accord event with every source, every record about it and the events that belong to it. */
export function eventDetail(
  event: StoredEvent,
  { revisions, related, records }: Around,
  contextOf: ContextOf,
): EventDetail {
  const { sources, disputes, mergedInto, decisions } = event.state;
  const recordOf = new Map(records.map((record) => [record.source, record]));
  const revertible = new Set(decisions.map(({ version }) => version));
  return {
    ...eventSummary(event, contextOf),
    sources: sources.map((source) => ({ ...source, record: recordOf.get(source.source ?? '') ?? null })),
    disputes,
    related: related.map(({ state }) => state.id),
    relations: related.map((one) => relationView(one, contextOf(one.state.fields.accord))),
    mergedInto,
    revisions: revisions.map(({ version, revision, position, type, actor, recordedAt, state, record }) => ({
      version,
      revision,
      position: String(position),
      type,
      actor,
      at: recordedAt,
      ...revisionNote(record),
      fields: state.fields,
      status: state.status,
      review: state.review,
      revertible: revertible.has(version),
    })),
  };
}

function relationView({ relation, state }: RelatedEvent, context: MessageContext): EventDetail['relations'][number] {
  const { kind, country } = state.fields;
  return {
    event: state.id,
    relation,
    kind,
    country: country === null ? null : { code: country, name: context.countryName(country) },
    summary: summarise(state.fields, context),
    day: eventDay(state),
    status: state.status,
  };
}
