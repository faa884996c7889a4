import { type Logger, metrics } from '@app/base';
import type { Pool } from 'pg';
import { listHeaders } from './digest-headers';
import { maxTries, type MailOutcome, nextTry } from './mail-outcome';
import type { Mailer } from './mail.client';
import { linksFor } from './plan-digests.store';

export type SendNeeds = {
  pool: Pick<Pool, 'query'>;
  mailer: Mailer | null;
  publicUrl: string;
  now: () => Date;
  logger: Pick<Logger, 'warn'>;
};
export type SendCounts = Record<'sent' | 'kept' | 'failed' | 'later' | 'unknown', number>;

type Row = {
  id: string;
  subscriber_id: string;
  email: string;
  token: string;
  subject: string;
  text: string;
  html: string;
  message_id: string;
  attempts: number;
};

const batch = 50;
const leaseMs = 10 * 60_000;

/**
 * Sends the digests that are planned and due; without a mail server they are kept to be read. That one is being sent is committed before the server
 * hears of it: whoever dies then leaves a digest whose fate is unknown, and it is not sent a second time.
 */
export async function sendDigests(needs: SendNeeds): Promise<SendCounts> {
  const counts: SendCounts = { sent: 0, kept: 0, failed: 0, later: 0, unknown: 0 };
  counts.unknown += await giveUpLost(needs);
  const { mailer } = needs;
  if (!mailer) return { ...counts, kept: await keepPlanned(needs) };
  for (let rows = await claim(needs); rows.length > 0; rows = await claim(needs)) {
    for (const row of rows) {
      const outcome = await mailer.send({
        to: row.email,
        subject: row.subject,
        text: row.text,
        html: row.html,
        messageId: row.message_id,
        headers: listHeaders(linksFor(needs.publicUrl, row.token).unsubscribe, mailer.from),
      });
      counts[await settle(needs, row, outcome)] += 1;
    }
  }
  return counts;
}

/** A digest is claimed only for somebody who still wants it: leaving takes effect between planning and sending too. */
async function claim({ pool, now }: SendNeeds): Promise<Row[]> {
  await pool.query(
    `update digest d set state = 'skipped', error = 'the subscriber left before it was sent' from subscriber s
     where s.id = d.subscriber_id and d.state = 'planned' and s.state <> 'active'`,
  );
  const { rows } = await pool.query<Row>(
    `with due as (
       select d.id from digest d where d.state = 'planned' and d.due_at <= $1 order by d.due_at limit ${batch} for update skip locked
     )
     update digest d set state = 'sending', attempts = d.attempts + 1, lease_until = $2
     from due, subscriber s where d.id = due.id and s.id = d.subscriber_id and s.state = 'active'
     returning d.id, d.subscriber_id, s.email, s.token, d.subject, d.text, d.html, d.message_id, d.attempts`,
    [now(), new Date(now().getTime() + leaseMs)],
  );
  return rows;
}

async function settle(needs: SendNeeds, row: Row, outcome: MailOutcome): Promise<keyof SendCounts> {
  const now = needs.now();
  const state = stateAfter(outcome, row.attempts);
  const error = outcome.result === 'sent' ? null : outcome.error;
  await needs.pool.query(
    `update digest set state = $2, error = $3, lease_until = null, sent_at = case when $2 = 'sent' then $4::timestamptz end,
       due_at = case when $2 = 'planned' then $5 else due_at end where id = $1 and state = 'sending'`,
    [row.id, state, error, now, nextTry(row.attempts, now)],
  );
  metrics.digests.inc({ state });
  if (outcome.result === 'refused' && outcome.isAddress)
    await needs.pool.query(
      "update subscriber set state = 'bounced', left_at = $2, left_reason = $3 where id = $1 and state = 'active'",
      [row.subscriber_id, now, error],
    );
  if (error !== null) needs.logger.warn({ digest: row.id, error, state }, 'a digest was not sent');
  return state === 'planned' ? 'later' : state;
}

function stateAfter(outcome: MailOutcome, attempts: number): 'sent' | 'failed' | 'unknown' | 'planned' {
  switch (outcome.result) {
    case 'sent':
    case 'unknown':
      return outcome.result;
    case 'refused':
      return 'failed';
    case 'later':
      return attempts >= maxTries ? 'failed' : 'planned';
  }
}

/** Whoever was sending these died: the server may have them. */
async function giveUpLost({ pool, now }: SendNeeds): Promise<number> {
  const { rowCount } = await pool.query(
    `update digest set state = 'unknown', lease_until = null, error = 'the sender stopped while the mail server had it'
     where state = 'sending' and lease_until < $1`,
    [now()],
  );
  return rowCount ?? 0;
}

async function keepPlanned({ pool, now }: SendNeeds): Promise<number> {
  const { rowCount } = await pool.query("update digest set state = 'kept' where state = 'planned' and due_at <= $1", [
    now(),
  ]);
  return rowCount ?? 0;
}
