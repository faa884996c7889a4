import { jobId, LOGGER, type Logger, queues } from '@app/base';
import { Database, tendTask } from '@app/database';
import { claimLost } from '@app/items';
import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Queue } from 'bullmq';

/** Every ten seconds: queues again what has waited longer than half a minute, because its job was lost with the queue or a killed process. */
@Injectable()
export class Sweeper {
  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
    @InjectQueue(queues.classify) private readonly queue: Queue,
  ) {}

  @Interval('sweep-items', 10_000)
  async tick(): Promise<void> {
    const task = { name: 'sweep-items', leaseMs: 30_000, failure: 'lost items could not be queued again' };
    await tendTask({ pool: this.database.pool, logger: this.logger }, task, () => this.sweep());
  }

  private async sweep(): Promise<{ requeued: number }> {
    const lost = await claimLost(this.database.pool, { olderThanMs: 30_000, limit: 500 });
    for (const { id, version, generation } of lost)
      await this.queue.add('sweep', { items: [{ id, version }] }, { jobId: jobId('item', id, version, generation) });
    return { requeued: lost.length };
  }
}
