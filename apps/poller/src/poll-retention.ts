import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger } from '@app/base';
import { Database, tendTask } from '@app/database';
import { forgetPolls } from '@app/feeds';
import { forgetSketches } from '@app/items';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Every hour: forgets polls after POLL_RETENTION_DAYS, and what recent texts were compared by once no copy of them is to be expected. */
@Injectable()
export class PollRetention {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('poll retention', 60_000)
  async tick(): Promise<void> {
    const { pool } = this.database;
    const now = this.now();
    const task = {
      name: 'poll-retention',
      leaseMs: 600_000,
      everyMs: hourMs,
      failure: 'old polls could not be forgotten',
    };
    await tendTask({ pool, logger: this.logger }, task, async () => ({
      polls: await forgetPolls(pool, new Date(now.getTime() - this.config.pollRetentionDays * dayMs)),
      sketches: await forgetSketches(pool, now),
    }));
  }
}
