import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import type { Job, Queue } from 'bullmq';
import type { Logger } from './logger';

/** A queue's worker whose failures stand in the operator's log: jobs that failed, and the backend itself (a lost connection, a restart). */
export abstract class LoggedWorker extends WorkerHost {
  constructor(protected readonly logger: Logger) {
    super();
  }

  @OnWorkerEvent('failed')
  onFailed(job: Job | undefined, error: Error): void {
    const { queueName, id, attemptsMade } = job ?? {};
    this.logger.error({ queue: queueName, job: id, attemptsMade, error: error.message }, 'a job failed');
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.logger.warn({ error: error.message }, 'a queue worker lost its backend for a moment');
  }
}

/** Has a queue's connection errors logged, once however many parts share it; without a listener BullMQ prints them to the console. */
export function logQueueErrors(queue: Queue, logger: Logger): void {
  if (queue.listenerCount('error') > 0) return;
  queue.on('error', (error) =>
    logger.warn({ queue: queue.name, error: error.message }, 'a queue lost its backend for a moment'),
  );
}
