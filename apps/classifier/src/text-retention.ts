import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger } from '@app/base';
import { Database, tendTask } from '@app/database';
import { forgetTexts } from '@app/items';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Every hour: forgets the texts of items after ITEM_TEXT_RETENTION_DAYS. */
@Injectable()
export class TextRetention {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('text retention', 60_000)
  async tick(): Promise<void> {
    const { pool } = this.database;
    const before = new Date(this.now().getTime() - this.config.itemTextRetentionDays * dayMs);
    const task = {
      name: 'text-retention',
      leaseMs: 600_000,
      everyMs: hourMs,
      failure: 'old texts could not be forgotten',
    };
    await tendTask({ pool, logger: this.logger }, task, () => forgetTexts(pool, before));
  }
}
