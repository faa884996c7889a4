import {
  type AccordDefinition,
  type AccordEventState,
  type ClaimStatus,
  eventDay,
  type Kind,
  type Stage,
} from '@app/accords';
import type { Pool } from 'pg';
import { accordEventsKnownAt, endOfDay } from './known-by.store';

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

type Row = Pick<TimelineEntry, 'day' | 'country' | 'stage' | 'status' | 'source'> & {
  kind: Kind;
  claim_status: ClaimStatus;
  speaker: string | null;
  event_id: string;
};

/**
 * What happened to an accord, oldest first: the dated history of its definition and every accord event about it, also those that were taken back;
 * with `knownAt`, as it was known at the end of that UTC day.
 */
export async function timeline(
  pool: Pick<Pool, 'query'>,
  definition: Pick<AccordDefinition, 'slug' | 'members'>,
  knownAt?: string,
): Promise<TimelineEntry[]> {
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
  const news =
    knownAt === undefined ? await newsNow(pool, definition.slug) : await newsKnownAt(pool, definition.slug, knownAt);
  return [...history, ...news].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}

async function newsNow(pool: Pick<Pool, 'query'>, accord: string): Promise<TimelineEntry[]> {
  const { rows } = await pool.query<Row>(
    `select event_id, day, country, kind, stage, claim_status, speaker, status, source from accord_timeline where accord = $1 order by day, position`,
    [accord],
  );
  return rows.map(({ event_id, claim_status, speaker, ...row }) => ({
    ...row,
    claim: { status: claim_status, speaker },
    event: event_id,
  }));
}

async function newsKnownAt(pool: Pick<Pool, 'query'>, accord: string, day: string): Promise<TimelineEntry[]> {
  const states = await accordEventsKnownAt(pool, { accord, knownAt: endOfDay(day) });
  return states.map((state) => ({
    day: eventDay(state),
    country: state.fields.country,
    kind: state.fields.kind,
    stage: state.standing?.after ?? null,
    claim: { status: state.fields.claimStatus, speaker: state.fields.speaker },
    event: state.id,
    status: state.status,
    source: state.sources[0]?.source ?? null,
  }));
}
