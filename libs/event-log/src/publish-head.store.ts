import type { EventLog } from './event-log';
import type { Reader } from './links.store';
import { systemRecord, systemStream } from './system-record';

export type PublishedHead = { day: string; position: string; hash: string };

/** Publishes the head of the log, once a UTC day: in the log itself, for whoever copies it elsewhere. Null when today's is there already. */
export async function publishHead(log: EventLog, now: Date): Promise<PublishedHead | null> {
  const { position, hash } = await log.head();
  const published = { day: now.toISOString().slice(0, 10), position: String(position), hash };
  const record = systemRecord({ type: 'head-published', at: now.toISOString(), ...published }, published.day, 'system');
  const { status } = await log.append({ stream: systemStream, expected: 'any', records: [record] });
  return status === 'ok' ? published : null;
}

/** The earliest published head that vouches for a position; with no position the latest. */
export async function publishedHead(reader: Reader, vouchingFor?: bigint): Promise<PublishedHead | null> {
  const { rows } = await reader.query<{ data: PublishedHead }>(
    `select data from event_log where stream = 'system' and type = 'head-published' and data is not null
       and ($1::bigint is null or (data->>'position')::bigint >= $1) order by position ${vouchingFor === undefined ? 'desc' : 'asc'} limit 1`,
    [vouchingFor?.toString() ?? null],
  );
  const head = rows[0]?.data;
  return head ? { day: head.day, position: head.position, hash: head.hash } : null;
}
