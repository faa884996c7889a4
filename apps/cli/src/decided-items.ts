import { loadVersion, toRead } from '@app/items';
import { eventsById, findingsOf } from '@app/resolution';
import { isDecided, labelDecided } from './label-decided';
import type { LabelledItem } from './labelled-items';
import type { House } from './open-house';

export type DecidedItem = LabelledItem & { readonly feed: string };

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
    `select distinct substr(stream, 14) as id from event_log where type = any($1) and recorded_at >= $2::date::timestamp at time zone 'UTC'`,
    [decisions, since],
  );
  const known = await eventsById(
    pool,
    streams.map(({ id }) => id),
  );
  const decided = new Map([...known].filter(([, state]) => isDecided(state)));
  const { rows: refs } = await pool.query<{ id: string; version: number; feed: string | null }>(
    `select distinct f.item_id as id, f.version,
       (select w.url from item_source s join feed w on w.id = s.feed_id where s.item_id = f.item_id order by s.seen_at limit 1) as feed
     from finding f where f.event_id = any($1) order by 1, 2`,
    [[...decided.keys()]],
  );
  const items: DecidedItem[] = [];
  for (const { feed, ...ref } of refs) {
    const item = await loadVersion(pool, ref);
    if (!item) continue;
    const read = (await findingsOf(pool, ref.id)).filter(({ version }) => version === ref.version);
    const about = read.flatMap(({ eventId }) => (eventId === null ? [] : (decided.get(eventId) ?? [])));
    const undecided = read.filter(({ eventId }) => eventId === null || !decided.has(eventId));
    items.push({
      item: toRead(item),
      labels: {
        accord: about[0]?.fields.accord ?? null,
        events: labelDecided(
          about,
          undecided.map(({ finding }) => finding),
        ),
      },
      feed: feed ?? item.source ?? 'handed in',
    });
  }
  return items;
}
