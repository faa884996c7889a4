import { describeWhere, findProgram } from '@test/left-out';
import { queueContract } from '@test/queue-contract';
import { startRedis } from '@test/redis';

describeWhere(findProgram('redis-server') !== null, 'redis-server', 'the queue on Redis', () => {
  let redis: Awaited<ReturnType<typeof startRedis>>;
  beforeAll(async () => {
    redis = await startRedis(findProgram('redis-server') ?? '');
  });
  afterAll(() => redis.stop());
  queueContract(() => ({ redisUrl: redis.url, databaseUrl: '' }));
});
