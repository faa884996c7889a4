import type { Pool } from 'pg';

/** How an outlet has done: of the happenings that it reported, how often it was first, and what became of those. */
export type SourceRecord = {
  source: string;
  /** Accord events that it is a source of. */
  events: number;
  first: number;
  /** First, and later confirmed by a person, by an official source or by an independent outlet. */
  confirmed: number;
  /** First, and later rejected or retracted. */
  retracted: number;
  /** First, and settled: confirmed, taken back, or a month old and still neither. */
  judged: number;
  /** Reports that copied an agency or repeated itself. */
  copies: number;
};

/** Per outlet, the one that was first most often at the top. Merged events count where they went. */
export async function sourceRecords(
  pool: Pick<Pool, 'query'>,
  { accord, sources, limit = 500 }: { accord?: string; sources?: readonly string[]; limit?: number } = {},
): Promise<SourceRecord[]> {
  const { rows } = await pool.query<SourceRecord>(
    `with reported as (
       select e.id, e.status, e.detected_at, s.nth = 1 as was_first, s.source, not s.independent as is_copy,
         e.status = 'open' and (e.review = 'confirmed' or e.claim_status = 'official' or exists (
           select from event_source o where o.event_id = e.id and o.independent and o.source is distinct from s.source)) as is_confirmed
       from accord_event e join event_source s on s.event_id = e.id
       where e.status <> 'merged' and ($1::text is null or e.accord = $1))
     select source, count(distinct id)::int as events, count(*) filter (where was_first)::int as first,
       count(*) filter (where was_first and is_confirmed)::int as confirmed,
       count(*) filter (where was_first and status in ('rejected', 'retracted'))::int as retracted, count(*) filter (where is_copy)::int as copies,
       count(*) filter (where was_first and (is_confirmed or status in ('rejected', 'retracted') or detected_at < now() - interval '30 days'))::int as judged
     from reported where source is not null and ($2::text[] is null or source = any($2))
     group by source order by first desc, events desc, source limit $3`,
    [accord ?? null, sources ?? null, limit],
  );
  return rows;
}
