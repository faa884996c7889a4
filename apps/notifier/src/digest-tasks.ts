import { messageContexts } from '@app/accords';
import { CLOCK, type Clock, CONFIG, type Config, DEFINITIONS, type Definitions, LOGGER, type Logger } from '@app/base';
import { sendingHold } from '@app/backup';
import { Database, tendTask } from '@app/database';
import { type Mailer, planDigests, sendDigests } from '@app/digests';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { MAILER } from './notifier-tokens';

const everyMs = 30_000;
const leaseMs = 15 * 60_000;

/** Plans the digests that have come due and sends what is planned; one process at a time does. */
@Injectable()
export class DigestTasks {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
    @Inject(DEFINITIONS) private readonly definitions: Definitions,
    @Inject(MAILER) private readonly mailer: Mailer | null,
  ) {}

  @Interval('digests', everyMs)
  async run(): Promise<void> {
    const { pool } = this.database;
    if (await isHeld(pool)) return;
    const { publicUrl, mailFrom } = this.config;
    const base = { pool, publicUrl, now: this.now };
    const contextOf = messageContexts(this.definitions, publicUrl);
    const task = { name: 'digests', leaseMs, failure: 'digests could not be planned or sent' };
    await tendTask({ pool, logger: this.logger }, task, async () => {
      const planned = await planDigests({ ...base, contextOf, mailFrom });
      const sent = await sendDigests({ ...base, mailer: this.mailer, logger: this.logger });
      return { ...planned, ...sent };
    });
  }
}

/** While sending is held, and while nobody can tell. */
const isHeld = (pool: Database['pool']): Promise<boolean> =>
  sendingHold(pool).then(
    (hold) => hold !== null,
    () => true,
  );
