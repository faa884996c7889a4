import { LOGGER, LoggedWorker, type Logger, queues } from '@app/base';
import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { z } from 'zod';
import { FeedPoller, type PollResult } from './feed-poller';

export const PollJob = z.object({ feedId: z.string(), generation: z.number().int() });
export type PollJob = z.infer<typeof PollJob>;

@Processor(queues.poll, { concurrency: 8 })
export class PollProcessor extends LoggedWorker {
  constructor(
    @Inject(FeedPoller) private readonly poller: FeedPoller,
    @Inject(LOGGER) logger: Logger,
  ) {
    super(logger);
  }

  process(job: Job<unknown>): Promise<PollResult | null> {
    const { feedId, generation } = PollJob.parse(job.data);
    return this.poller.pollClaimed(feedId, generation);
  }
}
