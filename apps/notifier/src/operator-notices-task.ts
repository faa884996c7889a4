import { sendingHold } from '@app/backup';
import { CLOCK, type Clock, CONFIG, type Config, escapeHtml, LOGGER, type Logger } from '@app/base';
import { Database, tendTask } from '@app/database';
import { domainOf, type Mail, type Mailer } from '@app/digests';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { MAILER } from './notifier-tokens';

/** A reader of the log that stands at a record which it cannot handle. */
type Stopped = { name: string; kind: string; position: string; error: string | null };

const setting = 'operator-told';

/** Mails the operator, once a stop, that a projection or reactor stands still; without OPERATOR_MAIL the dashboard, the metrics and the log say it alone. */
@Injectable()
export class OperatorNoticesTask {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(MAILER) private readonly mailer: Mailer | null,
  ) {}

  @Interval('operator notices', 60_000)
  async run(): Promise<void> {
    const { mailer, logger } = this;
    const { operatorMail: to, publicUrl } = this.config;
    const { pool } = this.database;
    if (!mailer || !to) return;
    const task = { name: 'operator-notices', leaseMs: 600_000, failure: 'the operator could not be told' };
    await tendTask({ pool, logger }, task, async () => {
      if ((await sendingHold(pool)) !== null) return { sent: 0 };
      const stopped = await this.stopped();
      const told = await this.told();
      const news = stopped.filter(({ name, position }) => !told.has(`${name}@${position}`));
      if (news.length > 0) {
        const outcome = await mailer.send(toMail(news, { to, from: mailer.from, publicUrl, now: this.now() }));
        if (outcome.result !== 'sent') throw new Error(`the mail server said: ${outcome.error}`);
      }
      await this.remember(stopped);
      return { sent: news.length > 0 ? 1 : 0 };
    });
  }

  private async stopped(): Promise<Stopped[]> {
    const { rows } = await this.database.pool.query<Stopped>(
      `select name, kind, (position + 1)::text as position, error from projection_checkpoint where status = 'failed' order by name`,
    );
    return rows;
  }

  private async told(): Promise<Set<string>> {
    const { rows } = await this.database.pool.query<{ value: string[] }>('select value from setting where key = $1', [
      setting,
    ]);
    return new Set(rows[0]?.value ?? []);
  }

  private async remember(stopped: readonly Stopped[]): Promise<void> {
    await this.database.pool.query(
      'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
      [setting, JSON.stringify(stopped.map(({ name, position }) => `${name}@${position}`))],
    );
  }
}

type Envelope = { to: string; from: string; publicUrl: string; now: Date };

function toMail(stopped: readonly Stopped[], { to, from, publicUrl, now }: Envelope): Mail {
  const text = [
    ...stopped.map(
      ({ name, kind, position, error }) =>
        `${name} has stopped at record ${position} of the log, which it cannot handle${kind === 'reactor' ? '; nobody is told what came after it' : '; what is shown stands still'}.\n${error ?? ''}`,
    ),
    'It goes on by itself once the cause is mended. To leave the record out: npm run -s cli -- skip NAME --reason "..."',
    `${publicUrl}/system`,
  ].join('\n\n');
  return {
    to,
    subject: `Accord Watch: ${stopped.map(({ name }) => name).join(' and ')} stopped`,
    text,
    html: `<pre style="font: inherit; white-space: pre-wrap">${escapeHtml(text)}</pre>`,
    messageId: `<stopped.${stopped.map(({ name, position }) => `${name}.${position}`).join('.')}.${now.getTime()}@${domainOf(from)}>`,
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}
