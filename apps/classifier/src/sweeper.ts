import { jobId, LOGGER, type Logger, newId, queues } from '@app/base';
import { Database, runTask } from '@app/database';
import { claimLost } from '@app/items';
import { InjectQueue } from '@nestjs/bullmq';
import { Inject, Injectable } from '@nestjs/common';
import { Interval } from '@nestjs/schedule';
import type { Queue } from 'bullmq';

/** Every ten seconds: queues again what has waited longer than half a minute, because its job was lost with the queue or a killed process. */
@Injectable()
export class Sweeper {
  private readonly owner = newId('sweeper');

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(LOGGER) private readonly logger: Logger,
    @InjectQueue(queues.classify) private readonly queue: Queue,
  ) {}

  @Interval('sweep-items', 10_000)
  async tick(): Promise<void> {
    const run = await runTask(this.database.pool, { name: 'sweep-items', owner: this.owner, leaseMs: 30_000 }, () =>
      this.sweep(),
    ).catch((error: unknown) => ({ outcome: 'failed', error }) as const);
    if (run.outcome === 'failed') this.logger.error({ error: run.error }, 'lost items could not be queued again');
  }

  private async sweep(): Promise<{ requeued: number }> {
    const lost = await claimLost(this.database.pool, { olderThanMs: 30_000, limit: 500 });
    for (const { id, version, generation } of lost)
      await this.queue.add('sweep', { items: [{ id, version }] }, { jobId: jobId('item', id, version, generation) });
    return { requeued: lost.length };
  }
}
