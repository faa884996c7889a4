import { aSource } from '@test/builders';
import { detected } from '@test/webhooks';
import { withWebhooks } from '@test/with-webhooks';
import { NewEndpoint } from './endpoint-input';
import { enableEndpoint } from './endpoint-state.store';
import { getEndpoint, patchEndpoint } from './endpoints.store';
import { echoes, verifyEndpoint } from './verify-endpoint.store';

describe('what else an endpoint may wish for', () => {
  const on = withWebhooks();

  it('an expression over the message, outlets, and how good the record of one is', async () => {
    const passing = await on.rig.add(on.receiver.url, { filter: 'country.code in ["KZ"] and not disputed' });
    const refusing = await on.rig.add(on.receiver.url, { filter: 'confidence > 0.99' });
    const elsewhere = await on.rig.add(on.receiver.url, { sources: ['another outlet'] });
    const trusting = await on.rig.add(on.receiver.url, { minSourceRecord: 0.9 });
    const doubting = await on.rig.add(on.receiver.url, { minSourceRecord: 0.95 });
    await on.rig.tell('ae_1', detected('ae_1', { source: aSource('ae_1-a', { source: 'wire.example' }) }));
    const told = await Promise.all([passing, trusting].map(({ id }) => on.rig.states(id)));
    expect(told).toEqual([['1 detected pending'], ['1 detected pending']]);
    const spared = await Promise.all([refusing, elsewhere, doubting].map(({ id }) => on.rig.states(id)));
    expect(spared).toEqual([[], [], []]);
    expect(NewEndpoint.safeParse({ url: on.receiver.url, filter: 'confidense > 1' }).error?.message).toContain(
      'no field',
    );
  });

  it('so many attempts a minute: the others wait, and an endpoint without a limit does not', async () => {
    const slow = await on.rig.add(`${on.receiver.url}/slow`, { perMinute: 30 });
    await on.rig.add(`${on.receiver.url}/fast`);
    for (let nth = 0; nth < 8; nth += 1) await on.rig.append(`ae_p${nth}`, detected(`ae_p${nth}`));
    await on.rig.tell('ae_p8', detected('ae_p8'));
    on.rig.startWorker();
    await on.receiver.expect(10);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const slowOnes = on.receiver.received.filter(({ path }) => path === '/slow').length;
    expect(slowOnes).toBeGreaterThanOrEqual(1);
    expect(slowOnes).toBeLessThanOrEqual(3);
    expect((await on.rig.states(slow.id)).filter((line) => line.endsWith('pending')).length).toBeGreaterThanOrEqual(6);
  });

  it('that its address consents by the handshake of CloudEvents, at the rate that it allows', async () => {
    const { id } = await on.rig.add(on.receiver.url, {
      verification: 'handshake',
      headers: { authorization: 'Bearer x' },
    });
    await on.rig.tell('ae_h', detected('ae_h'));
    on.receiver.answer = (_, response) => void response.writeHead(200).end();
    await expect(verifyEndpoint(on.rig.needs(), id, 'test')).rejects.toThrow('allows nobody');
    on.receiver.answer = ({ headers }, response) =>
      void response
        .writeHead(200, {
          'webhook-allowed-origin': String(headers['webhook-request-origin'] ?? ''),
          'webhook-allowed-rate': '120',
        })
        .end();
    expect(await verifyEndpoint(on.rig.needs(), id, 'test')).toMatchObject({ state: 'active', perMinute: 120 });
    expect(on.receiver.received.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
    on.rig.startWorker();
    await on.rig.settled(id, ['1 detected delivered']);
  });

  it('that its address is proved first: nothing goes before the echo, and nothing is lost by then', async () => {
    const { id } = await on.rig.add(on.receiver.url, { verification: 'challenge' });
    on.rig.startWorker();
    await on.rig.tell('ae_2', detected('ae_2'));
    await on.rig.settled(id, ['1 detected held']);
    await expect(enableEndpoint(on.rig.needs(), id, { resume: 'all', actor: 'test' })).rejects.toMatchObject({
      code: 'ENDPOINT_UNVERIFIED',
    });
    await expect(verifyEndpoint(on.rig.needs(), id, 'test')).rejects.toMatchObject({ code: 'ENDPOINT_NOT_VERIFIED' });
    on.receiver.answer = ({ body }, response) => void response.end(JSON.parse(body).data.challenge ?? '');
    expect(await verifyEndpoint(on.rig.needs(), id, 'test')).toMatchObject({ state: 'active' });
    await on.receiver.expect(3);
    expect(JSON.parse(on.receiver.received.at(-1)!.body)).toMatchObject({ type: 'accord.event.detected' });
    await patchEndpoint(on.rig.needs(), id, { url: `${on.receiver.url}/elsewhere` }, 'test');
    expect(await getEndpoint(on.rig.needs(), id)).toMatchObject({ state: 'unverified', verifiedAt: null });
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
