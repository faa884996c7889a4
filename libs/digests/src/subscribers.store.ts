import { AppError, newId, uuidV5 } from '@app/base';
import type { EventLog, Statement } from '@app/event-log';
import { randomBytes } from 'node:crypto';
import type { Pool } from 'pg';
import type { Mailer } from './mail.client';
import { confirmationMail } from './render-confirmation';
import type { NewSubscriber, SubscriberPatch } from './subscriber-input';

export type SubscriberNeeds = {
  pool: Pick<Pool, 'query'>;
  log: Pick<EventLog, 'append' | 'head'>;
  /** Null without SMTP_URL: nobody can be asked to confirm, and digests are kept. */
  mailer: Mailer | null;
  publicUrl: string;
  now: () => Date;
};

export type Subscriber = NewSubscriber & {
  id: string;
  state: string;
  createdAt: string;
  confirmedAt: string | null;
  leftAt: string | null;
  leftReason: string | null;
};

type Row = {
  id: string;
  email: string;
  state: string;
  timezone: string;
  hour: number;
  frequency: NewSubscriber['frequency'];
  weekday: number;
  accords: string[];
  kinds: NewSubscriber['kinds'];
  countries: string[];
  min_claim_status: NewSubscriber['minClaimStatus'];
  token: string;
  created_at: Date;
  confirmed_at: Date | null;
  left_at: Date | null;
  left_reason: string | null;
};

const confirmWithinMs = 48 * 3_600_000;
const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * Adds a subscriber. With SMTP they are asked by mail first and get nothing until they confirm; without it they start at once. Throws
 * SUBSCRIBER_EXISTS for an address that is active.
 */
export async function addSubscriber(needs: SubscriberNeeds, wanted: NewSubscriber, actor: string): Promise<Subscriber> {
  const known = await byColumn(needs, 'email', wanted.email);
  if (known?.state === 'active')
    throw new AppError('SUBSCRIBER_EXISTS', 'conflict', `${wanted.email} has the digest already`);
  const now = needs.now();
  const id = known?.id ?? newId('sb', now);
  const token = newToken();
  const state = needs.mailer ? 'pending' : 'active';
  const { position } = await needs.log.head();
  await recordFact(needs, id, known ? 'subscriber-returned' : 'subscriber-added', actor, {
    sql: `insert into subscriber (id, email, state, timezone, hour, frequency, weekday, accords, kinds, countries, min_claim_status, token,
        since_position, created_at, confirmed_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
      on conflict (id) do update set state = excluded.state, timezone = excluded.timezone, hour = excluded.hour, frequency = excluded.frequency,
        weekday = excluded.weekday, accords = excluded.accords, kinds = excluded.kinds, countries = excluded.countries,
        min_claim_status = excluded.min_claim_status, token = excluded.token, since_position = excluded.since_position,
        created_at = excluded.created_at, confirmed_at = excluded.confirmed_at, left_at = null, left_reason = null`,
    values: [
      id,
      wanted.email,
      state,
      wanted.timezone,
      wanted.hour,
      wanted.frequency,
      wanted.weekday,
      wanted.accords,
      wanted.kinds,
      wanted.countries,
      wanted.minClaimStatus,
      token,
      position.toString(),
      now,
      state === 'active' ? now : null,
    ],
  });
  if (needs.mailer) await askToConfirm(needs, needs.mailer, { email: wanted.email, token, id });
  return getSubscriber(needs, id);
}

/** From a public page: the same silent answer whether the address is new, waits or is active, so that nobody learns who subscribes. */
export async function subscribe(needs: SubscriberNeeds, wanted: NewSubscriber): Promise<void> {
  const known = await byColumn(needs, 'email', wanted.email);
  const askedJustNow = known?.state === 'pending' && needs.now().getTime() - known.created_at.getTime() < 10 * 60_000;
  if (known?.state === 'active' || askedJustNow) return;
  await addSubscriber(needs, wanted, 'public');
}

async function askToConfirm(
  { publicUrl }: SubscriberNeeds,
  mailer: Mailer,
  { email, token, id }: { email: string; token: string; id: string },
): Promise<void> {
  const outcome = await mailer.send(confirmationMail({ email, token, id, publicUrl, from: mailer.from }));
  if (outcome.result === 'sent' || outcome.result === 'unknown') return;
  throw new AppError(
    'CONFIRMATION_NOT_SENT',
    'upstream',
    `the mail server did not take the confirmation: ${outcome.error}`,
    {
      retryable: outcome.result === 'later',
    },
  );
}

/** The second half of double opt-in. Idempotent; throws TOKEN_UNKNOWN or, after 48 hours, TOKEN_EXPIRED. */
export async function confirmSubscriber(needs: SubscriberNeeds, token: string): Promise<Subscriber> {
  const row = await byToken(needs, token);
  if (row.state === 'active') return toSubscriber(row);
  const now = needs.now();
  if (row.state !== 'pending' || now.getTime() - row.created_at.getTime() > confirmWithinMs)
    throw new AppError('TOKEN_EXPIRED', 'input', 'this link is no longer valid: subscribe again to get a new one');
  const { position } = await needs.log.head();
  await recordFact(needs, row.id, 'subscriber-confirmed', 'subscriber', {
    sql: "update subscriber set state = 'active', confirmed_at = $2, since_position = $3 where id = $1 and state = 'pending'",
    values: [row.id, now, position.toString()],
  });
  return getSubscriber(needs, row.id);
}

/** Takes effect at once, works for ever and as often as asked: mail programs call it without a person. */
export async function unsubscribe(needs: SubscriberNeeds, token: string, reason = 'one click'): Promise<Subscriber> {
  const row = await byToken(needs, token);
  if (row.state !== 'unsubscribed')
    await recordFact(needs, row.id, 'subscriber-left', 'subscriber', {
      sql: "update subscriber set state = 'unsubscribed', left_at = $2, left_reason = $3 where id = $1",
      values: [row.id, needs.now(), reason],
    });
  return getSubscriber(needs, row.id);
}

/** Who holds the token, for the preferences page. Throws TOKEN_UNKNOWN. */
export const subscriberByToken = async (needs: SubscriberNeeds, token: string): Promise<Subscriber> =>
  toSubscriber(await byToken(needs, token));

export async function patchPreferences(
  needs: SubscriberNeeds,
  token: string,
  patch: SubscriberPatch,
): Promise<Subscriber> {
  const row = await byToken(needs, token);
  return patchSubscriber(needs, row.id, patch, 'subscriber');
}

export async function patchSubscriber(
  needs: SubscriberNeeds,
  id: string,
  patch: SubscriberPatch,
  actor: string,
): Promise<Subscriber> {
  await getSubscriber(needs, id);
  const { minClaimStatus, ...plain } = patch;
  const columns = Object.entries({ ...plain, min_claim_status: minClaimStatus }).filter(
    ([, value]) => value !== undefined,
  );
  await recordFact(needs, id, 'subscriber-changed', actor, {
    sql: `update subscriber set ${columns.map(([column], index) => `${column} = $${index + 2}`).join(', ')} where id = $1`,
    values: [id, ...columns.map(([, value]) => value)],
  });
  return getSubscriber(needs, id);
}

/** Erases a subscriber and what was sent to them; the log keeps the id only. */
export async function deleteSubscriber(needs: SubscriberNeeds, id: string, actor: string): Promise<void> {
  await getSubscriber(needs, id);
  await recordFact(needs, id, 'subscriber-removed', actor, {
    sql: 'delete from subscriber where id = $1',
    values: [id],
  });
}

export async function listSubscribers({ pool }: Pick<SubscriberNeeds, 'pool'>): Promise<Subscriber[]> {
  const { rows } = await pool.query<Row>('select * from subscriber order by id');
  return rows.map(toSubscriber);
}

/** Throws SUBSCRIBER_NOT_FOUND. */
export async function getSubscriber(needs: Pick<SubscriberNeeds, 'pool'>, id: string): Promise<Subscriber> {
  const row = await byColumn(needs, 'id', id);
  if (!row) throw new AppError('SUBSCRIBER_NOT_FOUND', 'not-found', `there is no subscriber ${id}`);
  return toSubscriber(row);
}

async function byToken(needs: Pick<SubscriberNeeds, 'pool'>, token: string): Promise<Row> {
  const row = await byColumn(needs, 'token', token);
  if (!row) throw new AppError('TOKEN_UNKNOWN', 'not-found', 'this link is not valid');
  return row;
}

async function byColumn(
  { pool }: Pick<SubscriberNeeds, 'pool'>,
  column: 'id' | 'email' | 'token',
  value: string,
): Promise<Row | null> {
  const { rows } = await pool.query<Row>(`select * from subscriber where ${column} = $1`, [value]);
  return rows[0] ?? null;
}

/** The log knows subscribers by id only: addresses never enter it. */
async function recordFact(
  { log, now }: Pick<SubscriberNeeds, 'log' | 'now'>,
  id: string,
  type: string,
  actor: string,
  statement: Statement,
): Promise<void> {
  const eventId = uuidV5(['subscriber', id, type, newId('cmd')].join('|'));
  const record = { eventId, type, schemaVersion: 1, occurredAt: now().toISOString(), actor, correlationId: eventId };
  await log.append(
    { stream: `subscriber-${id}`, expected: 'any', records: [{ ...record, data: { subscriberId: id } }] },
    { with: [statement] },
  );
}

const toSubscriber = (row: Row): Subscriber => ({
  id: row.id,
  email: row.email,
  state: row.state,
  timezone: row.timezone,
  hour: row.hour,
  frequency: row.frequency,
  weekday: row.weekday,
  accords: row.accords,
  kinds: row.kinds,
  countries: row.countries,
  minClaimStatus: row.min_claim_status,
  createdAt: row.created_at.toISOString(),
  confirmedAt: row.confirmed_at?.toISOString() ?? null,
  leftAt: row.left_at?.toISOString() ?? null,
  leftReason: row.left_reason,
});
