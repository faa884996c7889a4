import { OutboundClient } from '@app/base';
import { withDatabase } from '@test/database';
import { FakeReceiver } from '@test/fake-receiver';
import { type HostileReceiver, hostilities, startHostile } from '@test/hostile-receiver';
import { detected, webhookRig } from '@test/webhooks';
import { getDelivery, listDeliveries } from './deliveries.store';
import { postThrough } from './post-message.client';

const timeouts = { connectMs: 500, firstByteMs: 2_500, totalMs: 2_500 };
const events = 6;

describe('receivers that misbehave', () => {
  const test = withDatabase();
  const outbound = new OutboundClient(['127.0.0.0/8']);
  const hostiles: HostileReceiver[] = [];
  const endpointOf = new Map<string, string>();
  let healthy: FakeReceiver;
  let healthyId = '';
  let slowestMs = 0;
  let rig: ReturnType<typeof webhookRig>;

  beforeAll(async () => {
    rig = webhookRig(test, { send: postThrough(outbound, timeouts) });
    for (const [name, behave] of Object.entries(hostilities)) {
      const hostile = await startHostile(behave);
      hostiles.push(hostile);
      endpointOf.set(name, (await rig.add(hostile.url)).id);
    }
    healthy = await FakeReceiver.start();
    healthyId = (await rig.add(healthy.url)).id;
    await rig.startReactor();
    rig.startWorker();
    for (let nth = 1; nth <= events; nth += 1) {
      const appendedAt = performance.now();
      await rig.tell(`ae_${nth}`, detected(`ae_${nth}`));
      await healthy.expect(nth);
      slowestMs = Math.max(slowestMs, performance.now() - appendedAt);
    }
    // Every attempt of a bad receiver ends with the deadline.
    const end = Date.now() + 10_000;
    const isTried = async () =>
      (
        await test.database.pool.query(
          "select from delivery where endpoint_id <> $1 and event_id = 'ae_1' and attempts = 0",
          [healthyId],
        )
      ).rowCount === 0;
    while (Date.now() < end && !(await isTried())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, 60_000);
  test.atEnd(async () => {
    await rig.stop();
    await healthy.stop();
    await Promise.all(hostiles.map((hostile) => hostile.stop()));
    await outbound.close();
  });

  it('keep nothing from a healthy one, which has every message before the first of them times out', async () => {
    await rig.settled(
      healthyId,
      Array.from({ length: events }, () => '1 detected delivered'),
    );
    expect(slowestMs).toBeLessThan(timeouts.totalMs);
  });

  it.each(Object.keys(hostilities))(
    'a receiver that %s gets a recorded attempt, and no worker hangs on it',
    async (name) => {
      const { data } = await listDeliveries(rig.needs(), { endpointId: endpointOf.get(name)!, limit: 50 });
      const first = await getDelivery(rig.needs(), data.at(-1)!.id);
      const [attempt] = first.attemptLog;
      expect(attempt).toBeDefined();
      expect(attempt!.durationMs).toBeLessThan(timeouts.totalMs + 500);
      expect(attempt!.status !== null || attempt!.errorCode !== null).toBe(true);
      expect(Buffer.byteLength(attempt!.responseBody ?? '')).toBeLessThanOrEqual(4 * 1024);
    },
  );

  it('are not followed anywhere by a redirect', async () => {
    const { data } = await listDeliveries(rig.needs(), {
      endpointId: endpointOf.get('redirects to the metadata service')!,
      limit: 50,
    });
    expect(data.at(-1)).toMatchObject({ lastStatus: 302, state: 'pending' });
  });
});
