import type { AccordDefinition, AccordEventState, ClaimStatus, Kind, Stage } from '@app/accords';
import type { Pool } from 'pg';

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

/** What happened to an accord, oldest first: the dated history of its definition and every accord event about it, also those that were taken back. */
export async function timeline(
  pool: Pick<Pool, 'query'>,
  definition: Pick<AccordDefinition, 'slug' | 'members'>,
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
  const { rows } = await pool.query<Row>(
    `select event_id, day, country, kind, stage, claim_status, speaker, status, source from accord_timeline where accord = $1 order by day, position`,
    [definition.slug],
  );
  const news = rows.map(
    ({ event_id, claim_status, speaker, ...row }): TimelineEntry => ({
      ...row,
      claim: { status: claim_status, speaker },
      event: event_id,
    }),
  );
  return [...history, ...news].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
}
