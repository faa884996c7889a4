import { type TestDatabase, withDatabase } from './database';
import { FakeReceiver } from './fake-receiver';
import { webhookRig } from './webhooks';

/**
 * Endpoints, deliveries and a receiver on a database of their own, for one test file: the reactor follows the log all the while, each test has a fresh
 * receiver and no endpoints yet, and starts the worker itself.
 */
export function withWebhooks() {
  const test = withDatabase();
  // What is missing here is filled before the first test runs.
  const on = { test } as { test: TestDatabase; rig: ReturnType<typeof webhookRig>; receiver: FakeReceiver };
  beforeAll(async () => {
    on.rig = webhookRig(test);
    await on.rig.startReactor();
  });
  beforeEach(async () => {
    on.receiver = await FakeReceiver.start();
    await test.database.pool.query('delete from endpoint');
  });
  afterEach(async () => {
    await on.rig.stopWorker();
    await on.receiver.stop();
  });
  test.atEnd(() => on.rig.stop());
  return on;
}
