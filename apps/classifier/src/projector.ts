import { LOGGER, type Logger } from '@app/base';
import { Database } from '@app/database';
import { EventLog, type Running, runSubscription } from '@app/event-log';
import { accordEventsProjection, projectAccordEvents } from '@app/projections';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

/** Keeps the read models in step with the log. */
@Injectable()
export class Projector implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Running | null = null;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = runSubscription(
      { pool: this.database.pool, log: this.log, logger: this.logger },
      { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
    );
  }

  async onModuleDestroy(): Promise<void> {
    await this.running?.stop();
  }
}
