import { setTimeout as sleep } from 'node:timers/promises';
import { LOGGER, type Logger } from '@app/base';
import { Database } from '@app/database';
import { EventLog, type Running, runSubscription } from '@app/event-log';
import { accordEventsProjection, projectAccordEvents, upgradeAccordEvents } from '@app/projections';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';

const retryMs = 1_000;

/** Keeps the read models in step with the log. */
@Injectable()
export class Projector implements OnApplicationBootstrap, OnModuleDestroy {
  private running: Promise<Running | null> = Promise.resolve(null);
  private readonly stopping = new AbortController();

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.running = this.start(this.stopping.signal);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await (await this.running)?.stop();
  }

  /** Tables of an earlier version stay in use until those of this one are built beside them. A database that is away for a moment is tried again. */
  private async start(signal: AbortSignal): Promise<Running | null> {
    const { pool } = this.database;
    const isStopping = (): boolean => signal.aborted;
    while (!isStopping()) {
      try {
        const report = await upgradeAccordEvents(this.database, { signal });
        if (report) this.logger.info(report, 'the read models were built anew for this version');
        return runSubscription(
          { pool, log: this.log, logger: this.logger },
          { ...accordEventsProjection, kind: 'projection', handle: projectAccordEvents },
        );
      } catch (error) {
        if (isStopping()) return null;
        this.logger.error({ error }, 'the read models could not be built for this version; this is tried again');
        await sleep(retryMs, undefined, { signal }).catch(() => undefined);
      }
    }
    return null;
  }
}
