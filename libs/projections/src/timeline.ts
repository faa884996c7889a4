import {
  type AccordDefinition,
  type AccordEventState,
  type ClaimStatus,
  eventDay,
  type Kind,
  type Stage,
} from '@app/accords';

export type TimelineEntry = {
  /** The day of it, or the year or month of what is only dated so. */
  day: string;
  country: string | null;
  /** What was reported; null where the accord's definition says it. */
  kind: Kind | null;
  /** The stage that the country came to by it, if any. */
  stage: Stage | null;
  claim: { status: ClaimStatus; speaker: string | null };
  event: string | null;
  status: AccordEventState['status'];
  source: string | null;
};

/** What happened to an accord, oldest first: the dated history of its definition and every accord event about it, also those that were taken back. */
export function timeline(definition: AccordDefinition, events: readonly AccordEventState[]): TimelineEntry[] {
  const history = definition.members.map(
    ({ country, stage, since, source }): TimelineEntry => ({
      day: since,
      country,
      kind: null,
      stage,
      claim: { status: 'official', speaker: null },
      event: null,
      status: 'open',
      source,
    }),
  );
  const news = events.map(
    (event): TimelineEntry => ({
      day: eventDay(event),
      country: event.fields.country,
      kind: event.fields.kind,
      stage: event.standing?.after ?? null,
      claim: { status: event.fields.claimStatus, speaker: event.fields.speaker },
      event: event.id,
      status: event.status,
      source: event.sources[0]?.source ?? null,
    }),
  );
  return [...history, ...news].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
