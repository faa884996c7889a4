import { LOGGER, LoggedWorker, type Logger, queues } from '@app/base';
import { Processor } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { z } from 'zod';
import { ItemClassifier } from './item-classifier';

const ClassifyJob = z.object({ items: z.array(z.object({ id: z.string(), version: z.number().int() })) });

@Processor(queues.classify, { concurrency: 4 })
export class ClassifyProcessor extends LoggedWorker {
  constructor(
    @Inject(ItemClassifier) private readonly classifier: ItemClassifier,
    @Inject(LOGGER) logger: Logger,
  ) {
    super(logger);
  }

  async process(job: Job<unknown>): Promise<void> {
    for (const item of ClassifyJob.parse(job.data).items) await this.classifier.classify(item);
  }
}
