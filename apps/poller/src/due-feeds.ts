import { jobId, LOGGER, type Logger, queues } from '@app/base';
import { Database, tendTask } from '@app/database';
import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Queue } from 'bullmq';
import { FeedPoller } from './feed-poller';
import type { PollJob } from './poll.processor';

/** Every second: claims the feeds that are due and queues one job for each. One process at a time holds the task's lease. */
@Injectable()
export class DueFeeds {
  private running = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(FeedPoller) private readonly poller: FeedPoller,
    @Inject(LOGGER) private readonly logger: Logger,
    @InjectQueue(queues.poll) private readonly queue: Queue<PollJob>,
  ) {}

  @Interval('due-feeds', 1_000)
  async tick(): Promise<void> {
    if (this.running) return;
    this.running = true;
    const task = { name: 'due-feeds', leaseMs: 15_000, failure: 'due feeds could not be queued' };
    await tendTask({ pool: this.database.pool, logger: this.logger }, task, () => this.queueDue());
    this.running = false;
  }

  private async queueDue(): Promise<{ queued: number }> {
    const due = await this.poller.claimDue();
    if (due.length > 0) {
      await this.queue.addBulk(
        due.map(({ id, generation }) => ({
          name: 'poll',
          data: { feedId: id, generation },
          opts: { jobId: jobId('poll', id, generation), attempts: 1 },
        })),
      );
    }
    return { queued: due.length };
  }
}
