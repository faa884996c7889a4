import type { ClaimStatus, MessageContext } from '@app/accords';
import { AppError, newId } from '@app/base';
import { readHead } from '@app/event-log';
import type { Pool } from 'pg';
import { digestMessageId } from './digest-headers';
import { entriesReader, toldBefore } from './digest-window.store';
import { dueDigest, localDateOf } from './due-digest';
import { type DigestContent, entriesShown } from './digest-content';
import { type RenderedDigest, renderDigest } from './render-digest';

export type PlanNeeds = {
  pool: Pick<Pool, 'query'>;
  contextOf: (accord: string) => MessageContext;
  publicUrl: string;
  mailFrom: string;
  now: () => Date;
};

type SubscriberRow = {
  id: string;
  timezone: string;
  hour: number;
  frequency: string;
  weekday: number;
  accords: string[];
  kinds: string[];
  countries: string[];
  min_claim_status: ClaimStatus;
  token: string;
  since_position: string;
};
type Planned = RenderedDigest & {
  id: string;
  subscriber_id: string;
  local_date: string;
  state: 'planned' | 'skipped';
  from_position: string;
  to_position: string;
  content: DigestContent;
  message_id: string;
  due_at: Date;
};

const columns =
  'id, timezone, hour, frequency, weekday, accords, kinds, countries, min_claim_status, token, since_position';
const chunkSize = 500;

/**
 * Plans the digests that are due: for each subscriber and local date one at most, its content frozen. A day without news is planned as skipped. Returns
 * how many were made. `atOnce` plans today's for everybody whose day has none yet, whatever the hour.
 */
export async function planDigests(
  needs: PlanNeeds,
  options: { subscriberId?: string; atOnce?: boolean } = {},
): Promise<{ planned: number; skipped: number }> {
  const { rows } = await needs.pool.query<SubscriberRow>(
    `select ${columns} from subscriber where state = 'active' and ($1::text is null or id = $1) order by id`,
    [options.subscriberId ?? null],
  );
  const now = needs.now();
  const due = rows.flatMap((row) => {
    const digest = options.atOnce
      ? { localDate: localDateOf(row.timezone, now), dueAt: now }
      : dueDigest({ timezone: row.timezone, hour: row.hour, frequency: row.frequency, weekday: row.weekday }, now);
    return digest ? [{ row, ...digest }] : [];
  });
  const { position: to } = await readHead(needs.pool);
  const counts = { planned: 0, skipped: 0 };
  for (const chunk of chunksOf(await withoutDigest(needs, due), chunkSize)) {
    const told = await toldBefore(
      needs,
      chunk.map(({ row }) => row.id),
    );
    const entriesOf = entriesReader(needs, to);
    const digests = await Promise.all(
      chunk.map((each) =>
        planOne(needs, each, to, (from, row) => entriesOf(from, filterOf(row), told.get(row.id) ?? new Set())),
      ),
    );
    const states = await insertDigests(needs, digests);
    counts.planned += states.filter((state) => state === 'planned').length;
    counts.skipped += states.filter((state) => state === 'skipped').length;
  }
  return counts;
}

/** What a subscriber's next digest would be if it were made now; writes nothing. */
export async function previewDigest(
  needs: PlanNeeds,
  subscriberId: string,
): Promise<RenderedDigest & { content: DigestContent }> {
  const { rows } = await needs.pool.query<SubscriberRow>(`select ${columns} from subscriber where id = $1`, [
    subscriberId,
  ]);
  const row = rows[0];
  if (!row) throw new AppError('SUBSCRIBER_NOT_FOUND', 'not-found', `there is no subscriber ${subscriberId}`);
  const { position: to } = await readHead(needs.pool);
  const told = (await toldBefore(needs, [row.id])).get(row.id) ?? new Set<string>();
  const entriesOf = entriesReader(needs, to);
  const now = needs.now();
  const { subject, text, html, content } = await planOne(
    needs,
    { row, localDate: localDateOf(row.timezone, now), dueAt: now },
    to,
    (from) => entriesOf(from, filterOf(row), told),
  );
  return { subject, text, html, content };
}

type Due = { row: SubscriberRow; localDate: string; dueAt: Date };

async function withoutDigest({ pool }: PlanNeeds, due: readonly Due[]): Promise<Due[]> {
  const { rows } = await pool.query<{ key: string }>(
    `select d.subscriber_id || ' ' || d.local_date as key from digest d
     join unnest($1::text[], $2::date[]) as due(id, day) on d.subscriber_id = due.id and d.local_date = due.day`,
    [due.map(({ row }) => row.id), due.map(({ localDate }) => localDate)],
  );
  const known = new Set(rows.map(({ key }) => key));
  return due.filter(({ row, localDate }) => !known.has(`${row.id} ${localDate}`));
}

async function planOne(
  { publicUrl, mailFrom, now }: PlanNeeds,
  { row, localDate, dueAt }: Due,
  to: bigint,
  entriesOf: (from: bigint, row: SubscriberRow) => Promise<DigestContent['entries']>,
): Promise<Planned> {
  const from = BigInt(row.since_position);
  const entries = to > from ? await entriesOf(from, row) : [];
  const content: DigestContent = {
    localDate,
    timezone: row.timezone,
    frequency: row.frequency,
    entries: entries.slice(0, entriesShown),
    leftOut: Math.max(0, entries.length - entriesShown),
  };
  return {
    id: newId('dg', now()),
    subscriber_id: row.id,
    local_date: localDate,
    state: entries.length > 0 ? 'planned' : 'skipped',
    from_position: from.toString(),
    to_position: (to > from ? to : from).toString(),
    content,
    ...renderDigest(content, linksFor(publicUrl, row.token)),
    message_id: digestMessageId(row.id, localDate, mailFrom),
    due_at: dueAt,
  };
}

export const linksFor = (publicUrl: string, token: string) => ({
  dashboard: `${publicUrl}/events`,
  preferences: `${publicUrl}/preferences/${token}`,
  unsubscribe: `${publicUrl}/unsubscribe/${token}`,
});

/** The digest and how far it got are written together; a day that has one already stays as it is. */
async function insertDigests({ pool, now }: PlanNeeds, digests: readonly Planned[]): Promise<string[]> {
  const { rows } = await pool.query<{ state: string }>(
    `with made as (
       insert into digest (id, subscriber_id, local_date, state, from_position, to_position, content, subject, text, html, message_id, due_at, planned_at)
       select r.*, $2 from jsonb_to_recordset($1::jsonb) as r(id text, subscriber_id text, local_date date, state text, from_position bigint,
         to_position bigint, content jsonb, subject text, text text, html text, message_id text, due_at timestamptz)
       on conflict do nothing returning subscriber_id, state, to_position
     ), moved as (
       update subscriber s set since_position = made.to_position from made where s.id = made.subscriber_id
     )
     select state from made`,
    [JSON.stringify(digests), now()],
  );
  return rows.map(({ state }) => state);
}

const filterOf = (row: SubscriberRow) => ({
  accords: row.accords,
  kinds: row.kinds,
  countries: row.countries,
  minClaimStatus: row.min_claim_status,
});

function chunksOf<T>(list: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let start = 0; start < list.length; start += size) chunks.push(list.slice(start, start + size));
  return chunks;
}
