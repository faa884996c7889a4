import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger } from '@app/base';
import { sendingHold } from '@app/backup';
import { Database, tendTask } from '@app/database';
import type { Mailer } from '@app/digests';
import { dueOwnerNotices, type OwnerNotice, rememberOwnerNotice } from '@app/webhooks';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { noticeMail } from './notice-mail';
import { MAILER } from './notifier-tokens';

/** Mails the owners of endpoints that keep failing; without SMTP_URL the operator's log and the API say it alone. */
@Injectable()
export class OwnerNoticesTask {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(MAILER) private readonly mailer: Mailer | null,
  ) {}

  @Interval('owner notices', 60_000)
  async run(): Promise<void> {
    const { mailer } = this;
    const { pool } = this.database;
    if (!mailer) return;
    const task = { name: 'owner-notices', leaseMs: 600_000, failure: 'owners of failing endpoints could not be told' };
    await tendTask({ pool, logger: this.logger }, task, async () => {
      if ((await sendingHold(pool)) !== null) return { sent: 0 };
      const notices = await dueOwnerNotices({ pool, publicUrl: this.config.publicUrl });
      for (const notice of notices) await this.send(mailer, notice);
      return { sent: notices.length };
    });
  }

  /** A server that is busy is asked again in a minute; any other end counts as told. */
  private async send(mailer: Mailer, notice: OwnerNotice): Promise<void> {
    const outcome = await mailer.send(
      noticeMail({ ...notice, about: `notice.${notice.endpointId}.${notice.level}` }, mailer.from, this.now()),
    );
    if (outcome.result === 'later') return;
    await rememberOwnerNotice({ pool: this.database.pool }, notice);
    if (outcome.result !== 'sent')
      this.logger.warn({ endpoint: notice.endpointId, error: outcome.error }, 'the owner of an endpoint was not told');
  }
}
