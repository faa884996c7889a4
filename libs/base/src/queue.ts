import { BullModule } from '@nestjs/bullmq';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule, DiscoveryService } from '@nestjs/core';
import { createPostgresBackend, type JobsOptions, setDefaultBackendFactory } from 'bullmq';
import type { Logger } from './logger';
import { QueueErrors } from './queue-errors';

/** The queues and what their jobs carry: ids only. Facts are in PostgreSQL; losing a queue costs nothing. */
export const queues = { poll: 'poll', classify: 'classify' } as const;

/** Finished jobs are kept briefly; failed ones long enough to be looked at. Retries wait 1, 2, 4 ... seconds. */
export const jobDefaults: JobsOptions = {
  attempts: 5,
  backoff: { type: 'exponential', delay: 1_000 },
  removeOnComplete: { age: 600, count: 200 },
  removeOnFail: { age: 86_400, count: 1_000 },
};

/** A job id that BullMQ accepts (it may hold no ":") and that ends with the attempt generation of its row. */
export const jobId = (...parts: (string | number)[]): string => parts.join('-').replaceAll(':', '_');

/**
 * BullMQ for this process: on Redis through ioredis where `redisUrl` is given, else on its own PostgreSQL backend (schema `bullmq`) with
 * small pools, since every queue and worker opens one. One process uses one backend.
 */
export const queueModule = ({ redisUrl, databaseUrl, logger }: QueueOptions): DynamicModule => ({
  module: QueueModule,
  imports: [DiscoveryModule, backendOn(redisUrl, databaseUrl)],
  providers: [
    {
      provide: QueueErrors,
      useFactory: (discovery: DiscoveryService) => new QueueErrors(discovery, logger),
      inject: [DiscoveryService],
    },
  ],
});

type QueueOptions = { redisUrl: string | undefined; databaseUrl: string; logger: Logger };

@Module({})
class QueueModule {}

function backendOn(redisUrl: string | undefined, databaseUrl: string): DynamicModule {
  if (redisUrl) {
    setDefaultBackendFactory();
    return BullModule.forRoot({
      // Options, not a connection: each queue and worker then opens its own through ioredis, and closes it when the process ends.
      connection: { url: redisUrl, maxRetriesPerRequest: null },
      defaultJobOptions: jobDefaults,
    });
  }
  setDefaultBackendFactory(createPostgresBackend);
  // Nest's types know Redis connections only; the PostgreSQL backend takes this object (bullmq: PostgresConnectionOptions).
  const connection = { connectionString: databaseUrl, schema: 'bullmq', migrate: true, max: 3 } as never;
  return BullModule.forRoot({ connection, defaultJobOptions: jobDefaults });
}
