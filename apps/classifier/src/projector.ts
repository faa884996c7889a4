import { LOGGER, type Logger } from '@app/base';
import { Database } from '@app/database';
import { EventLog, type Running, runSubscription } from '@app/event-log';
import { accordEventsProjection, projectAccordEvents, upgradeAccordEvents } from '@app/projections';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

/** Keeps the read models in step with the log. */
@Injectable()
export class Projector implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<Running | null> = Promise.resolve(null);

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.start().catch((error: unknown) => {
      this.logger.error({ err: error }, 'the read models could not be built for this version');
      return null;
    });
  }

  async onModuleDestroy(): Promise<void> {
    await (await this.running)?.stop();
  }

  /** Tables of an earlier version stay in use until those of this one are built beside them. */
  private async start(): Promise<Running> {
    const { pool } = this.database;
    const report = await upgradeAccordEvents(pool);
    if (report) this.logger.info(report, 'the read models were built anew for this version');
    return runSubscription(
      { pool, log: this.log, logger: this.logger },
      { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
    );
  }
}
