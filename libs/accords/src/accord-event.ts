import type {
  AccordEventRecord,
  EventFields,
  FieldChanges,
  RestatedStanding,
  StageChange,
} from './accord-event-records';
import type { AccordEventState, EventSource, Moved, Replaced } from './accord-event-state';
import { defined, takeBack, withoutFields } from './take-back';

/** Folds one record into the state; the first record of a stream is always event-detected. */
export function evolveAccordEvent(state: AccordEventState | null, record: AccordEventRecord): AccordEventState {
  if (record.type === 'event-detected') return detected(record);
  if (state === null) throw new Error(`${record.type} before event-detected`);
  const version = state.version + 1;
  const revision = record.type === 'event-corroborated' ? state.revision : state.revision + 1;
  const next = { ...state, version, revision, updatedAt: record.at };
  const decided = (change: Partial<AccordEventState>, before: Replaced, moved?: Moved): AccordEventState => ({
    ...next,
    ...change,
    decisions: [...state.decisions, { version, type: record.type, before, ...(moved && { moved }) }],
  });
  switch (record.type) {
    case 'event-corroborated':
      return { ...next, sources: withSource(state, record), alerted: state.alerted || record.alert };
    case 'event-upgraded':
      return {
        ...next,
        sources: withSource(state, record),
        fields: { ...state.fields, ...defined(record.changes) },
        decisions: withoutFields(state.decisions, record.changes),
        standing: record.standing ?? state.standing,
        alerted: state.alerted || record.alert,
      };
    case 'event-disputed':
      return { ...next, disputes: [...state.disputes, { by: record.by, at: record.at, itemId: record.source.itemId }] };
    case 'event-confirmed':
      return decided({ review: 'confirmed', alerted: state.alerted || record.tell }, { review: state.review });
    case 'event-corrected':
      return decided(
        { fields: { ...state.fields, ...defined(record.changes) }, standing: restated(state, record.standing) },
        { fields: pick(state.fields, record.changes) },
      );
    case 'event-rejected':
      return decided({ review: 'rejected', status: 'rejected' }, { review: state.review, status: state.status });
    case 'event-retracted':
      return decided({ status: 'retracted' }, { status: state.status });
    case 'event-merged':
      return decided(
        { status: 'merged', mergedInto: record.into },
        { status: state.status, mergedInto: state.mergedInto },
        { into: record.into, itemIds: record.itemIds },
      );
    case 'event-split':
      return decided(
        { sources: state.sources.filter((source) => !record.itemIds.includes(source.itemId)) },
        { sources: state.sources.filter((source) => record.itemIds.includes(source.itemId)) },
        { into: record.into, itemIds: record.itemIds },
      );
    case 'decision-reverted':
      return { ...takeBack(next, record.revertedVersion), standing: restated(state, record.standing) };
  }
}

function detected(record: Extract<AccordEventRecord, { type: 'event-detected' }>): AccordEventState {
  return {
    id: record.eventId,
    identity: record.identity,
    generation: record.generation,
    version: 1,
    revision: 1,
    fields: record.fields,
    standing: record.standing,
    review: 'unreviewed',
    status: 'open',
    mergedInto: null,
    sources: [toSource({ source: record.source, evidence: record.evidence, independent: true, at: record.at })],
    disputes: [],
    related: record.related,
    alerted: record.alert,
    quiet: record.quiet,
    detectedAt: record.at,
    updatedAt: record.at,
    decisions: [],
  };
}

type Sourced = Extract<AccordEventRecord, { type: 'event-corroborated' | 'event-upgraded' }>;

type NewSource = Pick<Sourced, 'source' | 'evidence' | 'independent' | 'at'>;

/** The spread comes last: V8 copies into new keys many times faster than it adds keys to a copy, and this is done for every record of a rebuild. */
const toSource = ({ source, evidence, independent, at }: NewSource): EventSource => ({
  evidence,
  independent,
  addedAt: at,
  ...source,
});

/** A newer version of an article that is a source already takes its place. */
function withSource(state: AccordEventState, { source, evidence, independent, at }: Sourced): EventSource[] {
  const added = toSource({ source, evidence, independent, at });
  const known = state.sources.findIndex(({ itemId }) => itemId === source.itemId);
  if (known < 0) return [...state.sources, added];
  return state.sources.map((old, index) =>
    index === known ? { ...added, independent: old.independent, addedAt: old.addedAt } : old,
  );
}

const restated = (state: AccordEventState, standing: RestatedStanding): StageChange | null =>
  standing === 'kept' ? state.standing : standing;

/** The values that `fields` has for the keys of `changes`. */
function pick(fields: EventFields, changes: FieldChanges): FieldChanges {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => key in changes));
}

/** What an erased record leaves: it counts, and says nothing. An event whose first record was erased is gone. */
export const skipErased = (state: AccordEventState | null): AccordEventState | null =>
  state && { ...state, version: state.version + 1 };

/** The state after a stream's records, oldest first, erased ones as null; null for an empty stream. `onState` sees the state after each. */
export const foldAccordEvent = (
  records: readonly (AccordEventRecord | null)[],
  onState: (state: AccordEventState | null) => void = () => undefined,
): AccordEventState | null => {
  let state: AccordEventState | null = null;
  for (const record of records) {
    state =
      record === null || (state === null && record.type !== 'event-detected')
        ? skipErased(state)
        : evolveAccordEvent(state, record);
    onState(state);
  }
  return state;
};
