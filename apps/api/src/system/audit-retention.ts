import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger } from '@app/base';
import { Database, tendTask } from '@app/database';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { forgetAddresses } from './audit.store';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

/** Every hour: forgets the addresses that audit rows were written from after AUDIT_IP_DAYS; who did what stays. */
@Injectable()
export class AuditRetention {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('address retention', 60_000)
  async tick(): Promise<void> {
    const { pool, prisma } = this.database;
    const before = new Date(this.now().getTime() - this.config.auditIpDays * dayMs);
    const task = {
      name: 'address-retention',
      leaseMs: 600_000,
      everyMs: hourMs,
      failure: 'old addresses could not be forgotten',
    };
    await tendTask({ pool, logger: this.logger }, task, () => forgetAddresses(prisma, before));
  }
}
