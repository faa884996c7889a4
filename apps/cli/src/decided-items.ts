import type { Finding } from '@app/accords';
import { toRead } from '@app/items';
import { eventById } from '@app/resolution';
import type { House } from './open-house';
import { isDecided, labelDecided } from './label-decided';
import type { LabelledItem } from './labelled-items';

export type DecidedItem = LabelledItem & { readonly feed: string };

type Row = {
  id: string;
  version: number;
  published_at: string;
  title: string;
  text: string;
  url: string | null;
  source: string | null;
  lang: string | null;
  feed: string | null;
  findings: { data: Finding; event: string | null }[];
};

const decisions = ['event-confirmed', 'event-corrected', 'event-rejected'];

/**
 * The items behind every event that a person has confirmed, corrected or rejected since a day, labelled by what was decided. An item whose
 * text is forgotten teaches nothing.
 */
export async function decidedItems(
  { database: { pool } }: Pick<House, 'database'>,
  since: string,
): Promise<DecidedItem[]> {
  const { rows: streams } = await pool.query<{ id: string }>(
    `select distinct substr(stream, 14) as id from event_log where type = any($1) and recorded_at >= $2::date::timestamp at time zone 'UTC' order by 1`,
    [decisions, since],
  );
  const states = (await Promise.all(streams.map(({ id }) => eventById(pool, id)))).filter((state) => state !== null);
  const events = new Map(states.filter(isDecided).map((state) => [state.id, state]));
  const { rows } = await pool.query<Row>(
    `select v.item_id as id, v.version, to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as published_at, v.title, v.text, i.url, i.source, v.lang,
       (select f.url from item_source s join feed f on f.id = s.feed_id where s.item_id = i.id order by s.seen_at limit 1) as feed,
       jsonb_agg(jsonb_build_object('data', f.data, 'event', f.event_id) order by f.key) as findings
     from finding f join item_version v on v.item_id = f.item_id and v.version = f.version join item i on i.id = f.item_id
     where v.text is not null and f.item_id in (select item_id from finding where event_id = any($1))
     group by v.item_id, v.version, i.id having bool_or(f.event_id = any($1)) order by v.item_id, v.version`,
    [[...events.keys()]],
  );
  return rows.map((row) => {
    const about = row.findings.flatMap(({ event }) => (event === null ? [] : (events.get(event) ?? [])));
    const undecided = row.findings.filter(({ event }) => event === null || !events.has(event));
    return {
      item: toRead({ ...row, publishedAt: row.published_at }),
      labels: {
        events: labelDecided(
          about,
          undecided.map(({ data }) => data),
        ),
        accord: about[0]?.fields.accord ?? null,
      },
      feed: row.feed ?? row.source ?? 'handed in',
    };
  });
}
