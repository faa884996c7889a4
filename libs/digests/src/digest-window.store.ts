import { type AccordEventRecord, type AccordEventState, type MessageContext } from '@app/accords';
import type { Pool } from 'pg';
import { chooseEntries, type DigestEntry, type DigestFilter, type WindowChange } from './choose-entries';

type Reader = { pool: Pick<Pool, 'query'> };

/** Up to where the revisions are written: what lies behind it goes into the next digest. */
export async function newestPosition({ pool }: Reader): Promise<bigint> {
  const { rows } = await pool.query<{ position: string }>(
    'select coalesce(max(position), 0) as position from accord_event_revision',
  );
  return BigInt(rows[0]?.position ?? 0);
}

/** What happened to accord events between two positions, in commit order. */
export async function readWindow({ pool }: Reader, from: bigint, to: bigint): Promise<WindowChange[]> {
  const { rows } = await pool.query<{
    position: string;
    record: AccordEventRecord;
    before: AccordEventState | null;
    after: AccordEventState;
  }>(
    `select r.position, r.record, b.state as before, r.state as after
     from accord_event_revision r left join accord_event_revision b on b.event_id = r.event_id and b.version = r.version - 1
     where r.position > $1 and r.position <= $2 order by r.position`,
    [from.toString(), to.toString()],
  );
  return rows.map(({ position, ...row }) => ({ position: BigInt(position), ...row }));
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
  const windows = new Map<bigint, Promise<WindowChange[]>>();
  return async (from: bigint, filter: DigestFilter, told: ReadonlySet<string>): Promise<DigestEntry[]> => {
    const window = windows.get(from) ?? readWindow(needs, from, to);
    windows.set(from, window);
    return chooseEntries(await window, filter, told, needs.contextOf);
  };
}
