import { OutboundClient } from '@app/base';
import { withDatabase } from '@test/database';
import { testCertificate } from '@test/hostile-receiver';
import { type StrictReceiver, startStrictReceiver } from '@test/strict-receiver';
import { detected, webhookRig } from '@test/webhooks';
import { ClientCertificate } from './client-certificate';
import { NewEndpoint } from './endpoint-input';
import { getEndpoint, patchEndpoint } from './endpoints.store';
import { postThrough } from './post-message.client';
import { testEndpoint } from './test-endpoint.store';

describe('mutual TLS', () => {
  const test = withDatabase();
  const outbound = new OutboundClient(['127.0.0.0/8']);
  let receiver: StrictReceiver;
  let url = '';
  let rig: ReturnType<typeof webhookRig>;
  const authority = testCertificate('authority').cert;
  const ours = (name: 'client' | 'stranger'): ClientCertificate => {
    const { cert, key } = testCertificate(name);
    return { certificate: cert, key, authority };
  };

  beforeAll(async () => {
    receiver = await startStrictReceiver();
    url = receiver.url;
    rig = webhookRig(test, { send: postThrough(outbound) });
    await rig.startReactor();
  });
  test.atEnd(() => receiver.stop());
  test.atEnd(() => outbound.close());
  test.atEnd(() => rig.stop());
  const shownBy = () => receiver.asked.map(({ by }) => by);

  it('shows a receiver the certificate of its endpoint, and its messages arrive', async () => {
    const { id } = await rig.add(url, { clientCertificate: ours('client') });
    rig.startWorker();
    await rig.tell('ae_1', detected('ae_1'));
    await rig.settled(id, ['1 detected delivered']);
    expect(shownBy()).toEqual(['accord-watch sender']);
  });

  it('gets nowhere without one or with that of a stranger, though another endpoint has a connection open to the same address', async () => {
    const without = await rig.add(url, { clientCertificate: null });
    const stranger = await rig.add(url, { clientCertificate: ours('stranger') });
    const outcomes = [await testEndpoint(rig.needs(), without.id), await testEndpoint(rig.needs(), stranger.id)];
    expect(outcomes.map(({ state }) => state)).toEqual(['failed', 'failed']);
    expect(shownBy()).toEqual(['accord-watch sender']);
  });

  it('is kept sealed, beside headers that are changed apart from it, and shown without its key', async () => {
    const { id } = await rig.add(url, { clientCertificate: ours('client') });
    await patchEndpoint(rig.needs(), id, { headers: { 'x-team': 'desk' } }, 'test');
    const { rows } = await test.database.pool.query<{ row: string }>(
      'select row_to_json(e)::text as row from endpoint e where id = $1',
      [id],
    );
    const shown = await getEndpoint(rig.needs(), id);
    expect(shown).toMatchObject({ headers: ['x-team'], clientCertificate: { subject: 'CN=accord-watch sender' } });
    for (const text of [rows[0]!.row, JSON.stringify(shown)]) expect(text).not.toContain('PRIVATE KEY');
    expect((await testEndpoint(rig.needs(), id)).state).toBe('delivered');
    await patchEndpoint(rig.needs(), id, { clientCertificate: null }, 'test');
    expect(await getEndpoint(rig.needs(), id)).toMatchObject({ headers: ['x-team'], clientCertificate: null });
  });

  it('is refused with the key of another, and where it is no PEM', () => {
    const refusal = (clientCertificate: ClientCertificate) =>
      NewEndpoint.safeParse({ url, clientCertificate }).error?.issues.map(({ path }) => path.join('.'));
    expect(refusal({ ...ours('client'), key: ours('stranger').key })).toEqual(['clientCertificate.key']);
    expect(refusal({ ...ours('client'), certificate: 'none', authority: 'none' })).toEqual([
      'clientCertificate.certificate',
      'clientCertificate.authority',
    ]);
  });
});
