import { CLOCK, type Clock, LOGGER, type Logger } from '@app/base';
import { Database, tendTask } from '@app/database';
import { EventLog, publishHead } from '@app/event-log';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';

/** Publishes the hash of the log's head once a day: in the log, and in the operator's own log, which a database owner cannot rewrite. */
@Injectable()
export class HeadTask {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(EventLog) private readonly log: EventLog,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CLOCK) private readonly now: Clock,
  ) {}

  @Interval('head hash', 60_000)
  async publish(): Promise<void> {
    const needs = { pool: this.database.pool, logger: this.logger };
    const task = {
      name: 'head-hash',
      leaseMs: 60_000,
      everyMs: 600_000,
      failure: 'the head of the log could not be published',
    };
    await tendTask(needs, task, async () => {
      const head = await publishHead(this.log, this.now());
      if (head)
        this.logger.info(head, 'the head of the event log today: keep it, and changes to what came before show');
      return head;
    });
  }
}
