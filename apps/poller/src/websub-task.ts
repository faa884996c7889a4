import { CLOCK, type Clock, CONFIG, type Config, LOGGER, type Logger, OutboundClient, SecretBox } from '@app/base';
import { Database, tendTask } from '@app/database';
import { tendSubscriptions } from '@app/feeds';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

/** Every half minute, where hubs can reach us (PUBLIC_URL is set): subscribes, renews and leaves. */
@Injectable()
export class WebsubTask {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(OutboundClient) private readonly outbound: OutboundClient,
    @Inject(SecretBox) private readonly box: SecretBox,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('websub', 30_000)
  async tick(): Promise<void> {
    if (!this.config.publicUrlIsSet) return;
    const { pool } = this.database;
    const { box, outbound } = this;
    const task = { name: 'websub', leaseMs: 60_000, failure: 'hubs could not be asked' };
    await tendTask({ pool, logger: this.logger }, task, () =>
      tendSubscriptions({ pool, box, outbound, publicUrl: this.config.publicUrl }, this.now()),
    );
  }
}
