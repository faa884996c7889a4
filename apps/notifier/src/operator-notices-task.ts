import { sendingHold } from '@app/backup';
import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger } from '@app/base';
import { Database, tendTask } from '@app/database';
import type { Mailer } from '@app/digests';
import { type StoppedReader, stoppedReaders } from '@app/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { type Notice, noticeMail } from './notice-mail';
import { MAILER } from './notifier-tokens';

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
      const stopped = await stoppedReaders(pool);
      const told = await this.told();
      const news = stopped.filter(({ name, position }) => !told.has(`${name}@${position}`));
      if (news.length > 0) {
        const outcome = await mailer.send(noticeMail(noticeOf(news, to, publicUrl), mailer.from, this.now()));
        if (outcome.result !== 'sent') throw new Error(`the mail server said: ${outcome.error}`);
      }
      await this.remember(stopped);
      return { sent: news.length > 0 ? 1 : 0 };
    });
  }

  private async told(): Promise<Set<string>> {
    const { rows } = await this.database.pool.query<{ value: string[] }>('select value from setting where key = $1', [
      setting,
    ]);
    return new Set(rows[0]?.value ?? []);
  }

  private async remember(stopped: readonly StoppedReader[]): Promise<void> {
    await this.database.pool.query(
      'insert into setting (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value',
      [setting, JSON.stringify(stopped.map(({ name, position }) => `${name}@${position}`))],
    );
  }
}

function noticeOf(stopped: readonly StoppedReader[], to: string, publicUrl: string): Notice {
  const text = [
    ...stopped.map(
      ({ name, kind, position, error }) =>
        `${name} has stopped at record ${position} of the log, which it cannot handle${kind === 'reactor' ? '; nobody is told what came after it' : '; what is shown stands still'}.\n${error ?? ''}`,
    ),
    'It goes on by itself once the cause is mended. To leave the record out: npm run -s cli -- skip NAME --reason "..."',
    `${publicUrl}/system`,
  ].join('\n\n');
  return {
    about: `stopped.${stopped.map(({ name, position }) => `${name}.${position}`).join('.')}`,
    to,
    subject: `Accord Watch: ${stopped.map(({ name }) => name).join(' and ')} stopped`,
    text,
  };
}
