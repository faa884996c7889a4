import { OnWorkerEvent, WorkerHost } from '@nestjs/bullmq';
import type { Job } from 'bullmq';
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
