import { AppError } from '@app/base';
import type { Pool } from 'pg';
import type { DigestContent } from './digest-content';

type Reader = { pool: Pick<Pool, 'query'> };

export type Digest = {
  id: string;
  subscriberId: string;
  localDate: string;
  state: string;
  subject: string;
  entries: number;
  attempts: number;
  error: string | null;
  messageId: string;
  dueAt: string;
  sentAt: string | null;
};
export type FullDigest = Digest & { content: DigestContent; text: string; html: string };

type Row = {
  id: string;
  subscriber_id: string;
  local_date: string;
  state: string;
  subject: string;
  content: DigestContent;
  text: string;
  html: string;
  attempts: number;
  error: string | null;
  message_id: string;
  due_at: Date;
  sent_at: Date | null;
};

const columns =
  'id, subscriber_id, local_date::text, state, subject, content, text, html, attempts, error, message_id, due_at, sent_at';

/** Newest first; skipped days are left out unless asked for. */
export async function listDigests(
  { pool }: Reader,
  query: { subscriberId?: string; after?: string; limit: number; withSkipped?: boolean },
): Promise<{ data: Digest[]; next: string | null }> {
  const { rows } = await pool.query<Row>(
    `select ${columns} from digest
     where ($1::text is null or subscriber_id = $1) and ($2::text is null or id < $2) and ($3 or state <> 'skipped')
     order by id desc limit $4`,
    [query.subscriberId ?? null, query.after ?? null, query.withSkipped ?? false, query.limit + 1],
  );
  const page = rows.slice(0, query.limit);
  return { data: page.map(toDigest), next: rows.length > query.limit ? (page.at(-1)?.id ?? null) : null };
}

/** One digest as it was or will be sent. Throws DIGEST_NOT_FOUND. */
export async function getDigest({ pool }: Reader, id: string): Promise<FullDigest> {
  const { rows } = await pool.query<Row>(`select ${columns} from digest where id = $1`, [id]);
  const row = rows[0];
  if (!row) throw new AppError('DIGEST_NOT_FOUND', 'not-found', `there is no digest ${id}`);
  return { ...toDigest(row), content: row.content, text: row.text, html: row.html };
}

/** A digest that has, or will have, an accord event among what it tells. Ids only: whose it is stands with the digest. */
export type DigestOfEvent = {
  event: string;
  digest: string;
  localDate: string;
  /** As digests word it: new, updated, corrected, retracted, merged. */
  change: string;
  state: string;
  at: string | null;
};

/** The digests that tell of accord events, the latest first. */
export async function digestsOfEvents(
  { pool }: Reader,
  events: readonly string[],
  limit: number,
): Promise<DigestOfEvent[]> {
  const { rows } = await pool.query<Omit<DigestOfEvent, 'at'> & { at: Date | null }>(
    `select entry->>'event' as event, id as digest, local_date::text as "localDate", entry->>'change' as change, state, sent_at as at
     from digest, jsonb_array_elements(content->'entries') as entry
     where jsonb_path_query_array(content, '$.entries[*].event') ?| $1 and entry->>'event' = any($1) and state <> 'skipped'
     order by id desc limit $2`,
    [events, limit],
  );
  return rows.map(({ at, ...row }) => ({ ...row, at: at?.toISOString() ?? null }));
}

const toDigest = (row: Row): Digest => ({
  id: row.id,
  subscriberId: row.subscriber_id,
  localDate: row.local_date,
  state: row.state,
  subject: row.subject,
  entries: row.content.entries.length + row.content.leftOut,
  attempts: row.attempts,
  error: row.error,
  messageId: row.message_id,
  dueAt: row.due_at.toISOString(),
  sentAt: row.sent_at?.toISOString() ?? null,
});
