import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger, newId } from '@app/base';
import { Database, runTask } from '@app/database';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import { forgetAddresses } from './audit.store';

const dayMs = 24 * 3_600_000;

/** Every hour: forgets the addresses that audit rows were written from after AUDIT_IP_DAYS; who did what stays. */
@Injectable()
export class AuditRetention {
  private readonly owner = newId('rt');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('address retention', 3_600_000)
  async tick(): Promise<void> {
    const { pool, prisma } = this.database;
    const before = new Date(this.now().getTime() - this.config.auditIpDays * dayMs);
    await runTask(pool, { name: 'address-retention', owner: this.owner, leaseMs: 600_000 }, () =>
      forgetAddresses(prisma, before),
    ).catch((error: unknown) => this.logger.warn({ error }, 'old addresses could not be forgotten'));
  }
}
