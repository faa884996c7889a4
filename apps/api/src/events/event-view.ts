import { eventData, type MessageContext } from '@app/accords';
import type { StoredEvent, StoredRevision } from '@app/projections';
import { type EventDetail, type EventSummary, revisionNote } from './event-schemas';

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

/** One accord event with every source and every record about it. */
export function eventDetail(
  event: StoredEvent,
  revisions: readonly StoredRevision[],
  contextOf: ContextOf,
): EventDetail {
  const { sources, disputes, related, mergedInto, decisions } = event.state;
  const revertible = new Set(decisions.map(({ version }) => version));
  return {
    ...eventSummary(event, contextOf),
    sources,
    disputes,
    related,
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
