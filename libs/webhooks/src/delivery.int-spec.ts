import { setTimeout as sleep } from 'node:timers/promises';
import { withDatabase } from '@test/database';
import { FakeReceiver } from '@test/fake-receiver';
import { confirmed, corrected, detected, retracted, upgraded, webhookRig } from '@test/webhooks';
import { Webhook } from 'standardwebhooks';
import { getDelivery, listDeliveries } from './deliveries.store';
import { getEndpoint, rotateEndpointSecret } from './endpoints.store';
import { disableEndpoint, enableEndpoint } from './endpoint-state.store';
import { recoverEndpoint, retryDelivery } from './resend.store';
import { testEndpoint } from './test-endpoint.store';

describe('webhook deliveries', () => {
  const test = withDatabase();
  let rig: ReturnType<typeof webhookRig>;
  let receiver: FakeReceiver;
  const verify = (secret: string, nth = -1) => {
    const request = receiver.received.at(nth)!;
    return new Webhook(secret).verify(request.body, request.headers as Record<string, string>);
  };
  const typesGot = () => receiver.received.map(({ body }) => JSON.parse(body).type.replace('accord.event.', ''));

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

  it('sends one signed message for a new event, which the reference library accepts, and keeps the attempt', async () => {
    const { id, secret } = await rig.add(receiver.url);
    rig.startWorker();
    await rig.tell('ae_1', detected('ae_1'));
    await receiver.expect(1);
    expect(verify(secret)).toMatchObject({
      type: 'accord.event.detected',
      data: {
        id: 'ae_1',
        revision: 1,
        country: { code: 'KZ', name: 'Kazakhstan' },
        evidence: [{ quote: 'Kazakhstan joins' }],
      },
    });
    await rig.settled(id, ['1 detected delivered']);
    const { data } = await listDeliveries(rig.needs(), { endpointId: id, limit: 10 });
    const delivery = await getDelivery(rig.needs(), data[0]!.id);
    expect(delivery.body).toBe(receiver.received[0]!.body);
    expect(delivery.attemptLog).toMatchObject([
      { number: 1, status: 204, requestHeaders: { 'webhook-id': delivery.messageId } },
    ]);
    expect(delivery.messageId).not.toContain('.');
  });

  it('waits as an endpoint wishes, gathers what comes meanwhile into one message, and never holds a retraction', async () => {
    const patient = await rig.add(receiver.url, { timing: { groupSeconds: 60, updateMinutes: 15, quietHours: null } });
    const dues = async () =>
      (
        await test.database.pool.query<{ line: string }>(
          `select revision || ' ' || state || ' ' || round(extract(epoch from due_at - (select min(created_at) from delivery))) as line
           from delivery where endpoint_id = $1 order by position`,
          [patient.id],
        )
      ).rows.map(({ line }) => line);
    await rig.tell('ae_slow', detected('ae_slow'));
    await rig.tell('ae_slow', upgraded('ae_slow', { changes: { place: 'Washington' } }));
    expect(await dues()).toEqual(['1 superseded 60', '2 pending 60']);
    await rig.tell('ae_slow', retracted);
    expect(await dues()).toEqual(['1 superseded 60', '2 superseded 60']);
  });

  it('tells nobody of an event that is recorded quietly, until a later source makes it worth telling', async () => {
    const { id } = await rig.add(receiver.url);
    await rig.tell('ae_2', detected('ae_2', { alert: false, quiet: 'baseline' }));
    expect(await rig.states(id)).toEqual([]);
    await rig.tell('ae_2', upgraded('ae_2'));
    expect(await rig.states(id)).toEqual(['2 detected pending']);
  });

  it('sends only what an endpoint asked for, and reviewed events only once a person confirmed them', async () => {
    const other = await rig.add(receiver.url, { countries: ['UZ'] });
    const firm = await rig.add(receiver.url, { minClaimStatus: 'official' });
    const reviewed = await rig.add(receiver.url, { reviewedOnly: true });
    await rig.tell('ae_3', detected('ae_3'));
    expect([await rig.states(other.id), await rig.states(firm.id), await rig.states(reviewed.id)]).toEqual([
      [],
      [],
      [],
    ]);
    await rig.tell('ae_3', upgraded('ae_3'), confirmed);
    expect(await rig.states(firm.id)).toEqual(['2 detected pending']);
    expect(await rig.states(reviewed.id)).toEqual(['3 detected pending']);
    expect(await rig.states(other.id)).toEqual([]);
  });

  it('sends a retraction to whoever got the original, though the filter has changed since', async () => {
    const { id } = await rig.add(receiver.url);
    rig.startWorker();
    await rig.tell('ae_4', detected('ae_4'));
    await rig.settled(id, ['1 detected delivered']);
    await test.database.pool.query("update endpoint set countries = '{UZ}' where id = $1", [id]);
    await rig.tell('ae_4', retracted);
    await rig.settled(id, ['1 detected delivered', '2 retracted delivered']);
    expect(typesGot()).toEqual(['detected', 'retracted']);
    expect(JSON.parse(receiver.received[1]!.body).data).toMatchObject({
      previousRevision: 1,
      changedFields: ['status'],
      reason: 'the ministry denied it',
    });
  });

  it('spares both messages to whoever cannot have got the original', async () => {
    const { id } = await rig.add(receiver.url);
    await rig.tell('ae_5', detected('ae_5'));
    await rig.tell('ae_5', retracted);
    expect(await rig.states(id)).toEqual(['1 detected superseded']);
  });

  it('lets a newer revision take the place of one that waits, and still begins with .detected', async () => {
    const { id } = await rig.add(receiver.url);
    await rig.tell('ae_6', detected('ae_6'));
    await rig.tell('ae_6', upgraded('ae_6'));
    expect(await rig.states(id)).toEqual(['1 detected superseded', '2 detected pending']);
    rig.startWorker();
    await rig.settled(id, ['1 detected superseded', '2 detected delivered']);
    await rig.tell('ae_6', corrected);
    await receiver.expect(2);
    expect(typesGot()).toEqual(['detected', 'corrected']);
  });

  it('makes an update the first message when the one on its way before it never arrived', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    receiver.answer = async (_request, response, nth) => {
      if (nth === 1) await held;
      response.writeHead(nth === 1 ? 500 : 200).end();
    };
    const { id } = await rig.add(receiver.url);
    rig.startWorker();
    await rig.tell('ae_7', detected('ae_7'));
    await receiver.expect(1);
    await rig.tell('ae_7', upgraded('ae_7'));
    expect(await rig.states(id)).toEqual(['1 detected leased', '2 updated pending']);
    release();
    await rig.settled(id, ['1 detected superseded', '2 detected delivered']);
    expect(typesGot()).toEqual(['detected', 'detected']);
  });

  it('tries again after a failure, under the same id, and gives the receiver a minute after a 500', async () => {
    receiver.answer = (_request, response, nth) => void response.writeHead(nth === 1 ? 500 : 200).end('oops');
    const { id } = await rig.add(receiver.url);
    rig.startWorker();
    await rig.tell('ae_8', detected('ae_8'));
    await rig.settled(id, ['1 detected pending']);
    await receiver.expect(1);
    const [delivery] = (await listDeliveries(rig.needs(), { endpointId: id, limit: 1 })).data;
    await rig.settled(id, ['1 detected pending']);
    const again = await getDelivery(rig.needs(), delivery!.id);
    expect(Date.parse(again.dueAt) - Date.now()).toBeGreaterThan(55_000);
    await retryDelivery(rig.needs(), delivery!.id);
    await rig.settled(id, ['1 detected delivered']);
    const [first, second] = receiver.received;
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect((await getDelivery(rig.needs(), delivery!.id)).attemptLog).toMatchObject([
      { number: 1, status: 500, responseBody: 'oops' },
      { number: 2, status: 200 },
    ]);
  });

  it('disables an endpoint that answers 410, holds what it did not get, and sends it on return', async () => {
    receiver.answer = (_request, response, nth) => void response.writeHead(nth === 1 ? 410 : 200).end();
    const { id } = await rig.add(receiver.url);
    rig.startWorker();
    await rig.tell('ae_9', detected('ae_9'));
    await rig.settled(id, ['1 detected held']);
    while ((await getEndpoint(rig.needs(), id)).state !== 'disabled') await sleep(5);
    await rig.tell('ae_9', upgraded('ae_9'));
    await rig.settled(id, ['1 detected held', '2 detected held']);
    await enableEndpoint(rig.needs(), id, { resume: 'latest', actor: 'test' });
    await rig.settled(id, ['1 detected superseded', '2 detected delivered']);
    expect((await test.log.readStream(`endpoint-${id}`)).map(({ type }) => type)).toEqual([
      'endpoint-added',
      'endpoint-disabled',
      'endpoint-enabled',
    ]);
  });

  it('sends everything that was held in order when asked for all of it', async () => {
    const { id } = await rig.add(receiver.url);
    await disableEndpoint(rig.needs(), id, { reason: 'holiday', actor: 'test' });
    await rig.tell('ae_10', detected('ae_10'));
    await rig.tell('ae_10', upgraded('ae_10'), retracted);
    expect(await rig.states(id)).toEqual(['1 detected held', '2 updated held', '3 retracted held']);
    await enableEndpoint(rig.needs(), id, { resume: 'all', actor: 'test', perSecond: 1_000 });
    rig.startWorker();
    await receiver.expect(3);
    expect(typesGot()).toEqual(['detected', 'updated', 'retracted']);
  });

  it('sends nothing of an event that came and went while the endpoint was away, when asked for the latest', async () => {
    const { id } = await rig.add(receiver.url);
    await disableEndpoint(rig.needs(), id, { reason: 'holiday', actor: 'test' });
    await rig.tell('ae_11', detected('ae_11'), retracted);
    await enableEndpoint(rig.needs(), id, { resume: 'latest', actor: 'test' });
    expect(await rig.states(id)).toEqual(['1 detected superseded', '2 retracted superseded']);
  });

  it('sends again what a worker that died had in its hands', async () => {
    const { id } = await rig.add(receiver.url);
    await rig.tell('ae_12', detected('ae_12'));
    await test.database.pool.query(
      "update delivery set state = 'leased', lease_owner = 'dead', lease_until = now() - interval '1 second' where endpoint_id = $1",
      [id],
    );
    rig.startWorker();
    await rig.settled(id, ['1 detected delivered']);
  });

  it('signs with both secrets while a rotation overlaps', async () => {
    const { id, secret: old } = await rig.add(receiver.url);
    const { secret: fresh } = await rotateEndpointSecret(rig.needs(), id, { overlapHours: 24, actor: 'test' });
    rig.startWorker();
    await rig.tell('ae_13', detected('ae_13'));
    await receiver.expect(1);
    expect(fresh).not.toBe(old);
    expect([verify(old), verify(fresh)]).toMatchObject([{ data: { id: 'ae_13' } }, { data: { id: 'ae_13' } }]);
  });

  it('sends a test message at once and reports the attempt', async () => {
    receiver.answer = (_request, response) => void response.writeHead(401).end('who are you?');
    const { id, secret } = await rig.add(receiver.url);
    const tested = await testEndpoint(rig.needs(), id);
    expect(tested).toMatchObject({
      type: 'endpoint.test',
      state: 'failed',
      attemptLog: [{ status: 401, responseBody: 'who are you?' }],
    });
    expect(verify(secret)).toMatchObject({ type: 'endpoint.test' });
  });

  it('counts what a recovery would send, then sends it', async () => {
    const { id } = await rig.add(receiver.url);
    await rig.tell('ae_14', detected('ae_14'));
    await rig.tell('ae_15', detected('ae_15'));
    await test.database.pool.query("update delivery set state = 'failed', attempts = 12 where endpoint_id = $1", [id]);
    const asked = { since: '2025-01-01T00:00:00Z', mode: 'undelivered', perSecond: 1_000 } as const;
    expect(await recoverEndpoint(rig.needs(), id, { ...asked, dryRun: true })).toMatchObject({ count: 2 });
    expect(await rig.states(id)).toEqual(['1 detected failed', '1 detected failed']);
    expect(await recoverEndpoint(rig.needs(), id, { ...asked, dryRun: false })).toMatchObject({ count: 2 });
    rig.startWorker();
    await rig.settled(id, ['1 detected delivered', '1 detected delivered']);
  });
});

describe('a notifier that first starts after events were found', () => {
  const test = withDatabase();

  it('tells of them whoever was there to be told, and nobody who came later', async () => {
    const receiver = await FakeReceiver.start();
    const rig = webhookRig(test);
    test.atEnd(() => Promise.all([rig.stop(), receiver.stop()]));
    const before = await rig.add(receiver.url);
    await rig.append('ae_1', detected('ae_1'));
    const after = await rig.add(receiver.url);
    await rig.startReactor();
    expect(await rig.states(before.id)).toEqual(['1 detected pending']);
    expect(await rig.states(after.id)).toEqual([]);
  });
});
