import { type AccordEventRecord, type AccordEventState, type EventSource, SourceRef } from '@app/accords';

type Corroborated = Extract<AccordEventRecord, { type: 'event-corroborated' }>;

/** The records by which an event that has the `known` sources gets the others of another event. */
export const corroborationsBy = (event: AccordEventState, known: readonly EventSource[], at: string): Corroborated[] =>
  event.sources
    .filter((source) => !known.some(({ itemId }) => itemId === source.itemId))
    .map((source) => ({
      type: 'event-corroborated',
      at,
      ...sourceOf(source),
      claimStatus: event.fields.claimStatus,
      independent: source.independent,
      alert: false,
    }));

/** A source as a record has it. */
export const sourceOf = (source: EventSource) => ({ source: SourceRef.parse(source), evidence: source.evidence });
