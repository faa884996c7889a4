import type { Pool } from 'pg';

export type DailyCount = {
  day: string;
  items: number;
  detected: number;
  told: number;
  confirmed: number;
  corrected: number;
  takenBack: number;
};

/**
 * What each UTC day between two brought, both included and days without anything too: articles (of all accords), accord events that were
 * detected and how many of these were told at once, and what people decided.
 */
export async function dailyCounts(
  pool: Pick<Pool, 'query'>,
  { since, until, accord }: { since: string; until: string; accord?: string },
): Promise<DailyCount[]> {
  const { rows } = await pool.query<DailyCount>(
    `with decided as (
       select day, sum(detected)::int as detected, sum(told)::int as told, sum(confirmed)::int as confirmed, sum(corrected)::int as corrected,
         sum(taken_back)::int as taken_back
       from daily_count where day between $1::date and $2::date and ($3::text is null or accord = $3) group by day
     ), seen as (
       select (first_seen_at at time zone 'UTC')::date as day, count(*)::int as items from item
       where first_seen_at >= $1::date::timestamp at time zone 'UTC' and first_seen_at < ($2::date + 1)::timestamp at time zone 'UTC' group by 1
     )
     select to_char(d.day, 'YYYY-MM-DD') as day, coalesce(s.items, 0) as items, coalesce(r.detected, 0) as detected, coalesce(r.told, 0) as told,
       coalesce(r.confirmed, 0) as confirmed, coalesce(r.corrected, 0) as corrected, coalesce(r.taken_back, 0) as "takenBack"
     from (select generate_series($1::date, $2::date, '1 day')::date as day) d
     left join decided r on r.day = d.day left join seen s on s.day = d.day order by d.day`,
    [since, until, accord ?? null],
  );
  return rows;
}
