import { accordEventStreams, foldChanges, type MessageContext, type PlacedChange } from '@app/accords';
import { readStreams } from '@app/event-log';
import type { Pool } from 'pg';
import { chooseEntries, type DigestEntry, type DigestFilter } from './choose-entries';

type Reader = { pool: Pick<Pool, 'query'> };

/** What happened to accord events between two positions, in commit order. */
export async function readWindow({ pool }: Reader, from: bigint, to: bigint): Promise<PlacedChange[]> {
  const { rows } = await pool.query<{ stream: string; positions: string[] }>(
    `select stream, array_agg(position) as positions from event_log
     where position > $1 and position <= $2 and stream like $3 || '%' group by stream`,
    [from.toString(), to.toString(), accordEventStreams],
  );
  const streams = await readStreams(
    pool,
    rows.map(({ stream }) => stream),
  );
  return rows
    .flatMap(({ stream, positions }) => foldChanges(streams.get(stream) ?? [], new Set(positions.map(BigInt))))
    .sort((a, b) => (a.position < b.position ? -1 : 1));
}

/** The accord events that earlier digests told each subscriber of. */
export async function toldBefore(
  { pool }: Reader,
  subscriberIds: readonly string[],
): Promise<Map<string, Set<string>>> {
  const { rows } = await pool.query<{ subscriber_id: string; events: string[] }>(
    `select subscriber_id, array_agg(distinct entry->>'event') as events
     from digest, jsonb_array_elements(content->'entries') as entry
     where subscriber_id = any($1) and state not in ('skipped', 'failed') group by subscriber_id`,
    [subscriberIds],
  );
  return new Map(rows.map(({ subscriber_id, events }) => [subscriber_id, new Set(events)]));
}

/** The entries of many digests; subscribers whose digests begin at the same position share one read. */
export function entriesReader(needs: Reader & { contextOf: (accord: string) => MessageContext }, to: bigint) {
  const windows = new Map<bigint, Promise<PlacedChange[]>>();
  return async (from: bigint, filter: DigestFilter, told: ReadonlySet<string>): Promise<DigestEntry[]> => {
    const window = windows.get(from) ?? readWindow(needs, from, to);
    windows.set(from, window);
    return chooseEntries(await window, filter, told, needs.contextOf);
  };
}
