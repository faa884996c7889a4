import { CLOCK, type Clock, LOGGER, type Logger, newId } from '@app/base';
import { Database, runTask } from '@app/database';
import { EventLog, publishHead } from '@app/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

/** Publishes the hash of the log's head once a day: in the log, and in the operator's own log, which a database owner cannot rewrite. */
@Injectable()
export class HeadTask {
  private readonly owner = newId('hd');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('head hash', 600_000)
  async publish(): Promise<void> {
    await runTask(this.database.pool, { name: 'head-hash', owner: this.owner, leaseMs: 60_000 }, async () => {
      const head = await publishHead(this.log, this.now());
      if (head)
        this.logger.info(head, 'the head of the event log today: keep it, and changes to what came before show');
      return head;
    }).catch((error: unknown) => this.logger.warn({ error }, 'the head of the log could not be published'));
  }
}
