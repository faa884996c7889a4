import { withDatabase } from '@test/database';
import { FakeReceiver } from '@test/fake-receiver';
import { detected, webhookRig } from '@test/webhooks';
import { NewEndpoint } from './endpoint-input';
import { enableEndpoint } from './endpoint-state.store';
import { getEndpoint, patchEndpoint } from './endpoints.store';
import { echoes, verifyEndpoint } from './verify-endpoint.store';

describe('what else an endpoint may wish for', () => {
  const test = withDatabase();
  let rig: ReturnType<typeof webhookRig>;
  let receiver: FakeReceiver;

  beforeAll(async () => {
    rig = webhookRig(test);
    await rig.startReactor();
  });
  beforeEach(async () => {
    receiver = await FakeReceiver.start();
    await test.database.pool.query('delete from endpoint');
  });
  afterEach(async () => {
    await rig.stopWorker();
    await receiver.stop();
  });
  test.atEnd(() => rig.stop());

  it('an expression over the message, and outlets', async () => {
    const passing = await rig.add(receiver.url, { filter: 'country.code in ["KZ"] and not disputed' });
    const refusing = await rig.add(receiver.url, { filter: 'confidence > 0.99' });
    const elsewhere = await rig.add(receiver.url, { sources: ['another outlet'] });
    await rig.tell('ae_1', detected('ae_1'));
    expect(await rig.states(passing.id)).toEqual(['1 detected pending']);
    expect([await rig.states(refusing.id), await rig.states(elsewhere.id)]).toEqual([[], []]);
    expect(NewEndpoint.safeParse({ url: receiver.url, filter: 'confidense > 1' }).error?.message).toContain('no field');
  });

  it('so many attempts a minute: the others wait, and an endpoint without a limit does not', async () => {
    const slow = await rig.add(`${receiver.url}/slow`, { perMinute: 30 });
    await rig.add(`${receiver.url}/fast`);
    for (let nth = 0; nth < 8; nth += 1) await rig.append(`ae_p${nth}`, detected(`ae_p${nth}`));
    await rig.tell('ae_p8', detected('ae_p8'));
    rig.startWorker();
    await receiver.expect(10);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const slowOnes = receiver.received.filter(({ path }) => path === '/slow').length;
    expect(slowOnes).toBeGreaterThanOrEqual(1);
    expect(slowOnes).toBeLessThanOrEqual(3);
    expect((await rig.states(slow.id)).filter((line) => line.endsWith('pending')).length).toBeGreaterThanOrEqual(6);
  });

  it('that its address is proved first: nothing goes before the echo, and nothing is lost by then', async () => {
    const { id } = await rig.add(receiver.url, { verification: 'challenge' });
    rig.startWorker();
    await rig.tell('ae_2', detected('ae_2'));
    await rig.settled(id, ['1 detected held']);
    await expect(enableEndpoint(rig.needs(), id, { resume: 'all', actor: 'test' })).rejects.toMatchObject({
      code: 'ENDPOINT_UNVERIFIED',
    });
    await expect(verifyEndpoint(rig.needs(), id, 'test')).rejects.toMatchObject({ code: 'ENDPOINT_NOT_VERIFIED' });
    receiver.answer = ({ body }, response) => void response.end(JSON.parse(body).data.challenge ?? '');
    expect(await verifyEndpoint(rig.needs(), id, 'test')).toMatchObject({ state: 'active' });
    await receiver.expect(3);
    expect(JSON.parse(receiver.received.at(-1)!.body)).toMatchObject({ type: 'accord.event.detected' });
    await patchEndpoint(rig.needs(), id, { url: `${receiver.url}/elsewhere` }, 'test');
    expect(await getEndpoint(rig.needs(), id)).toMatchObject({ state: 'unverified', verifiedAt: null });
  });

  it.each([
    ['abc', true],
    [' abc\n', true],
    ['{"challenge":"abc"}', true],
    ['{"challenge":"abd"}', false],
    ['<html>abc</html>', false],
    ['', false],
  ])('takes %j for an echo: %s', (body, expected) => {
    expect(echoes(body, 'abc')).toBe(expected);
  });
});
