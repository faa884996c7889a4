import { type AccordEventState, eventDay } from '@app/accords';
import type { Database } from '@app/database';
import { ceremonyDay, isSameCeremony, sameDateDays } from '@app/resolution';

/** How another accord event belongs to one: an earlier or later part of its story, the same signing by another country, or word against word. */
export const relations = ['story', 'same-ceremony', 'contradicts', 'contradicted-by'] as const;
export type Relation = (typeof relations)[number];
export type RelatedEvent = { relation: Relation; state: AccordEventState };

type Reader = Pick<Database['pool'], 'query'>;

/** The accord events that belong to one, from whichever side it was recorded, in the order of their days. */
export async function relatedEvents(pool: Reader, event: AccordEventState): Promise<RelatedEvent[]> {
  const named = await namedWith(pool, event);
  const signings = await signingsNear(pool, event);
  const { rows } = await pool.query<{ state: AccordEventState }>(
    'select state from accord_event where id = any($1) and id <> $2',
    [[...named, ...signings], event.id],
  );
  return rows
    .flatMap(({ state }): RelatedEvent[] => {
      const relation = relationOf(event, state, named);
      return relation ? [{ relation, state }] : [];
    })
    .sort((a, b) => (eventDay(a.state) < eventDay(b.state) ? -1 : 1));
}

function relationOf(event: AccordEventState, other: AccordEventState, named: ReadonlySet<string>): Relation | null {
  if (other.disputes.some(({ by }) => by === event.id)) return 'contradicts';
  if (event.disputes.some(({ by }) => by === other.id)) return 'contradicted-by';
  if (isSameCeremony(event, other)) return 'same-ceremony';
  return named.has(other.id) ? 'story' : null;
}

/** Those that its first record names, those whose first record names it, and those that contradict it. */
async function namedWith(pool: Reader, { id, related, disputes }: AccordEventState): Promise<Set<string>> {
  const { rows } = await pool.query<{ event_id: string }>(
    "select event_id from accord_event_index where related @> array[$1] and related <> '{}'",
    [id],
  );
  return new Set([...related, ...disputes.map(({ by }) => by), ...rows.map(({ event_id }) => event_id)]);
}

/** Signings may be announced, or reported, this long before or after their day. */
const aheadDays = 400;

/** Signings of the accord on about the same day, and those that its articles report: of these `isSameCeremony` decides. */
async function signingsNear(pool: Reader, event: AccordEventState): Promise<string[]> {
  if (!event.fields.kind.startsWith('ceremony.')) return [];
  const on = ceremonyDay(event);
  const { rows } = await pool.query<{ event_id: string }>(
    `select event_id from accord_timeline
     where accord = $1 and day between $4 and $5 and kind like 'ceremony.%' and status = 'open'
     union
     select t.event_id from accord_timeline t join accord_event e on e.id = t.event_id
     where t.accord = $1 and t.day between $2 and $3 and t.kind in ('ceremony.announced', 'ceremony.postponed') and t.status = 'open'
       and e.state->'fields'->'date'->>'value' between $4 and $5
     union
     select event_id from finding where item_id = any($6) and event_id is not null and kind like 'ceremony.%'`,
    [
      event.fields.accord,
      daysFrom(on, -aheadDays),
      daysFrom(on, aheadDays),
      daysFrom(on, -sameDateDays),
      daysFrom(on, sameDateDays),
      event.sources.map(({ itemId }) => itemId),
    ],
  );
  return rows.map(({ event_id }) => event_id);
}

const daysFrom = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
