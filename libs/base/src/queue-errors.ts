import type { OnModuleInit } from '@nestjs/common';
import type { DiscoveryService } from '@nestjs/core';
import { Queue } from 'bullmq';
import type { Logger } from './logger';

/** Has the connection errors of every queue of the process logged; without a listener BullMQ prints them to the console. */
export class QueueErrors implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    for (const queue of new Set(this.discovery.getProviders().map(({ instance }): unknown => instance)))
      if (queue instanceof Queue)
        queue.on('error', (error) =>
          this.logger.warn({ queue: queue.name, error: error.message }, 'a queue lost its backend for a moment'),
        );
  }
}
