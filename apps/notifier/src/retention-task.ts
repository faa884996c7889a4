import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger, metrics } from '@app/base';
import { Database, tendTask } from '@app/database';
import { countWaiting, dropOldAttempts } from '@app/webhooks';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Forgets attempts after ATTEMPT_RETENTION_DAYS and keeps the count of what waits for the metrics. */
@Injectable()
export class RetentionTask {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('attempt retention', 60_000)
  async dropAttempts(): Promise<void> {
    const before = new Date(this.now().getTime() - this.config.attemptRetentionDays * dayMs);
    const { pool } = this.database;
    const task = {
      name: 'attempt-retention',
      leaseMs: 600_000,
      everyMs: hourMs,
      failure: 'old attempts could not be dropped',
    };
    await tendTask({ pool, logger: this.logger }, task, () => dropOldAttempts({ pool }, before));
  }

  @Interval('waiting deliveries', 15_000)
  async measureWaiting(): Promise<void> {
    await countWaiting({ pool: this.database.pool })
      .then((waiting) => metrics.deliveriesDue.set(waiting))
      .catch((error: unknown) => this.logger.warn({ error }, 'waiting deliveries could not be counted'));
  }
}
