import { withDatabase } from '@test/database';
import { queueContract } from '@test/queue-contract';

describe('the queue on PostgreSQL', () => {
  const test = withDatabase();
  // Of its own, so that its connections are closed before the database is dropped.
  describe('in the embedded default', () => queueContract(() => ({ redisUrl: undefined, databaseUrl: test.url })));
});
