import { setTimeout as sleep } from 'node:timers/promises';
import { SecretBox } from '@app/base';
import { withDatabase } from '@test/database';
import { FakeReceiver } from '@test/fake-receiver';
import { confirmed, corrected, detected, retracted, upgraded, webhookRig } from '@test/webhooks';
import { withWebhooks } from '@test/with-webhooks';
import { Webhook } from 'standardwebhooks';
import { getDelivery, listDeliveries } from './deliveries.store';
import { getEndpoint, rotateEndpointSecret } from './endpoints.store';
import { disableEndpoint, enableEndpoint } from './endpoint-state.store';
import { recoverEndpoint, retryDelivery } from './resend.store';
import { testEndpoint } from './test-endpoint.store';

describe('webhook deliveries', () => {
  const on = withWebhooks();
  const { test } = on;
  const verify = (secret: string, nth = -1) => {
    const request = on.receiver.received.at(nth)!;
    return new Webhook(secret).verify(request.body, request.headers as Record<string, string>);
  };
  const typesGot = () => on.receiver.received.map(({ body }) => JSON.parse(body).type.replace('accord.event.', ''));

  it('sends one signed message for a new event, which the reference library accepts, and keeps the attempt', async () => {
    const { id, secret } = await on.rig.add(on.receiver.url);
    on.rig.startWorker();
    await on.rig.tell('ae_1', detected('ae_1'));
    await on.receiver.expect(1);
    expect(verify(secret)).toMatchObject({
      type: 'accord.event.detected',
      data: {
        id: 'ae_1',
        revision: 1,
        country: { code: 'KZ', name: 'Kazakhstan' },
        evidence: [{ quote: 'Kazakhstan joins' }],
      },
    });
    await on.rig.settled(id, ['1 detected delivered']);
    const { data } = await listDeliveries(on.rig.needs(), { endpointId: id, limit: 10 });
    const delivery = await getDelivery(on.rig.needs(), data[0]!.id);
    expect(delivery.body).toBe(on.receiver.received[0]!.body);
    expect(delivery.attemptLog).toMatchObject([
      { number: 1, status: 204, requestHeaders: { 'webhook-id': delivery.messageId } },
    ]);
    expect(delivery.messageId).not.toContain('.');
  });

  it('says so in the attempt and of the endpoint, and sends nothing, where its secret does not open with our keys', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    const secretBox = new SecretBox([{ id: 'test', bytes: Buffer.alloc(32, 8) }]);
    on.rig.startWorker({ secretBox });
    await on.rig.tell('ae_keys', detected('ae_keys'));
    await on.rig.settled(id, ['1 detected pending']);
    const failure = { errorCode: 'SECRET_KEY_WRONG', error: expect.stringContaining('another key') };
    while ((await getEndpoint(on.rig.needs(), id)).health.lastError !== failure.errorCode) await sleep(5);
    const { data } = await listDeliveries(on.rig.needs(), { endpointId: id, limit: 10 });
    expect((await getDelivery(on.rig.needs(), data[0]!.id)).attemptLog).toMatchObject([failure]);
    expect((await testEndpoint({ ...on.rig.needs(), secretBox }, id)).attemptLog).toMatchObject([failure]);
    expect(on.receiver.received).toHaveLength(0);
  });

  it('shows the body as it was sent, in the format of its endpoint', async () => {
    const { id } = await on.rig.add(on.receiver.url, { format: 'slack' });
    on.rig.startWorker();
    await on.rig.tell('ae_chat', detected('ae_chat'));
    await on.receiver.expect(1);
    const { data } = await listDeliveries(on.rig.needs(), { endpointId: id, limit: 10 });
    const { body } = await getDelivery(on.rig.needs(), data[0]!.id);
    expect(body).toBe(on.receiver.received[0]!.body);
    expect(body).not.toContain('"type":"accord.event.detected"');
  });

  it('waits as an endpoint wishes, gathers what comes meanwhile into one message, and never holds a retraction', async () => {
    const patient = await on.rig.add(on.receiver.url, {
      timing: { groupSeconds: 60, updateMinutes: 15, quietHours: null },
    });
    const dues = async () =>
      (
        await test.database.pool.query<{ line: string }>(
          `select revision || ' ' || state || ' ' || round(extract(epoch from due_at - (select min(created_at) from delivery))) as line
           from delivery where endpoint_id = $1 order by position`,
          [patient.id],
        )
      ).rows.map(({ line }) => line);
    await on.rig.tell('ae_slow', detected('ae_slow'));
    await on.rig.tell('ae_slow', upgraded('ae_slow', { changes: { place: 'Washington' } }));
    expect(await dues()).toEqual(['1 superseded 60', '2 pending 60']);
    await on.rig.tell('ae_slow', retracted);
    expect(await dues()).toEqual(['1 superseded 60', '2 superseded 60']);
  });

  it('tells nobody of an event that is recorded quietly, until a later source makes it worth telling', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await on.rig.tell('ae_2', detected('ae_2', { alert: false, quiet: 'baseline' }));
    expect(await on.rig.states(id)).toEqual([]);
    await on.rig.tell('ae_2', upgraded('ae_2'));
    expect(await on.rig.states(id)).toEqual(['2 detected pending']);
  });

  it('sends only what an endpoint asked for, and reviewed events only once a person confirmed them', async () => {
    const other = await on.rig.add(on.receiver.url, { countries: ['UZ'] });
    const firm = await on.rig.add(on.receiver.url, { minClaimStatus: 'official' });
    const reviewed = await on.rig.add(on.receiver.url, { reviewedOnly: true });
    await on.rig.tell('ae_3', detected('ae_3'));
    expect([await on.rig.states(other.id), await on.rig.states(firm.id), await on.rig.states(reviewed.id)]).toEqual([
      [],
      [],
      [],
    ]);
    await on.rig.tell('ae_3', upgraded('ae_3'), confirmed);
    expect(await on.rig.states(firm.id)).toEqual(['2 detected pending']);
    expect(await on.rig.states(reviewed.id)).toEqual(['3 detected pending']);
    expect(await on.rig.states(other.id)).toEqual([]);
  });

  it('sends a retraction to whoever got the original, though the filter has changed since', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    on.rig.startWorker();
    await on.rig.tell('ae_4', detected('ae_4'));
    await on.rig.settled(id, ['1 detected delivered']);
    await test.database.pool.query("update endpoint set countries = '{UZ}' where id = $1", [id]);
    await on.rig.tell('ae_4', retracted);
    await on.rig.settled(id, ['1 detected delivered', '2 retracted delivered']);
    expect(typesGot()).toEqual(['detected', 'retracted']);
    expect(JSON.parse(on.receiver.received[1]!.body).data).toMatchObject({
      previousRevision: 1,
      changedFields: ['status'],
      reason: 'the ministry denied it',
    });
  });

  it('spares both messages to whoever cannot have got the original', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await on.rig.tell('ae_5', detected('ae_5'));
    await on.rig.tell('ae_5', retracted);
    expect(await on.rig.states(id)).toEqual(['1 detected superseded']);
  });

  it('lets a newer revision take the place of one that waits, and still begins with .detected', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await on.rig.tell('ae_6', detected('ae_6'));
    await on.rig.tell('ae_6', upgraded('ae_6'));
    expect(await on.rig.states(id)).toEqual(['1 detected superseded', '2 detected pending']);
    on.rig.startWorker();
    await on.rig.settled(id, ['1 detected superseded', '2 detected delivered']);
    await on.rig.tell('ae_6', corrected);
    await on.receiver.expect(2);
    expect(typesGot()).toEqual(['detected', 'corrected']);
  });

  it('makes an update the first message when the one on its way before it never arrived', async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    on.receiver.answer = async (_request, response, nth) => {
      if (nth === 1) await held;
      response.writeHead(nth === 1 ? 500 : 200).end();
    };
    const { id } = await on.rig.add(on.receiver.url);
    on.rig.startWorker();
    await on.rig.tell('ae_7', detected('ae_7'));
    await on.receiver.expect(1);
    await on.rig.tell('ae_7', upgraded('ae_7'));
    expect(await on.rig.states(id)).toEqual(['1 detected leased', '2 updated pending']);
    release();
    await on.rig.settled(id, ['1 detected superseded', '2 detected delivered']);
    expect(typesGot()).toEqual(['detected', 'detected']);
  });

  it('tries again after a failure, under the same id, and gives the receiver a minute after a 500', async () => {
    on.receiver.answer = (_request, response, nth) => void response.writeHead(nth === 1 ? 500 : 200).end('oops');
    const { id } = await on.rig.add(on.receiver.url);
    on.rig.startWorker();
    await on.rig.tell('ae_8', detected('ae_8'));
    await on.rig.settled(id, ['1 detected pending']);
    await on.receiver.expect(1);
    const [delivery] = (await listDeliveries(on.rig.needs(), { endpointId: id, limit: 1 })).data;
    await on.rig.settled(id, ['1 detected pending']);
    const again = await getDelivery(on.rig.needs(), delivery!.id);
    expect(Date.parse(again.dueAt) - Date.now()).toBeGreaterThan(55_000);
    await retryDelivery(on.rig.needs(), delivery!.id);
    await on.rig.settled(id, ['1 detected delivered']);
    const [first, second] = on.receiver.received;
    expect(second!.headers['webhook-id']).toBe(first!.headers['webhook-id']);
    expect((await getDelivery(on.rig.needs(), delivery!.id)).attemptLog).toMatchObject([
      { number: 1, status: 500, responseBody: 'oops' },
      { number: 2, status: 200 },
    ]);
  });

  it('disables an endpoint that answers 410, holds what it did not get, and sends it on return', async () => {
    on.receiver.answer = (_request, response, nth) => void response.writeHead(nth === 1 ? 410 : 200).end();
    const { id } = await on.rig.add(on.receiver.url);
    on.rig.startWorker();
    await on.rig.tell('ae_9', detected('ae_9'));
    await on.rig.settled(id, ['1 detected held']);
    while ((await getEndpoint(on.rig.needs(), id)).state !== 'disabled') await sleep(5);
    await on.rig.tell('ae_9', upgraded('ae_9'));
    await on.rig.settled(id, ['1 detected held', '2 detected held']);
    await enableEndpoint(on.rig.needs(), id, { resume: 'latest', actor: 'test' });
    await on.rig.settled(id, ['1 detected superseded', '2 detected delivered']);
    expect((await test.log.readStream(`endpoint-${id}`)).map(({ type }) => type)).toEqual([
      'endpoint-added',
      'endpoint-disabled',
      'endpoint-enabled',
    ]);
  });

  it('sends everything that was held in order when asked for all of it', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await disableEndpoint(on.rig.needs(), id, { reason: 'holiday', actor: 'test' });
    await on.rig.tell('ae_10', detected('ae_10'));
    await on.rig.tell('ae_10', upgraded('ae_10'), retracted);
    expect(await on.rig.states(id)).toEqual(['1 detected held', '2 updated held', '3 retracted held']);
    await enableEndpoint(on.rig.needs(), id, { resume: 'all', actor: 'test', perSecond: 1_000 });
    on.rig.startWorker();
    await on.receiver.expect(3);
    expect(typesGot()).toEqual(['detected', 'updated', 'retracted']);
  });

  it('sends nothing of an event that came and went while the endpoint was away, when asked for the latest', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await disableEndpoint(on.rig.needs(), id, { reason: 'holiday', actor: 'test' });
    await on.rig.tell('ae_11', detected('ae_11'), retracted);
    await enableEndpoint(on.rig.needs(), id, { resume: 'latest', actor: 'test' });
    expect(await on.rig.states(id)).toEqual(['1 detected superseded', '2 retracted superseded']);
  });

  it('sends again what a worker that died had in its hands', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await on.rig.tell('ae_12', detected('ae_12'));
    await test.database.pool.query(
      "update delivery set state = 'leased', lease_owner = 'dead', lease_until = now() - interval '1 second' where endpoint_id = $1",
      [id],
    );
    on.rig.startWorker();
    await on.rig.settled(id, ['1 detected delivered']);
  });

  it('signs with both secrets while a rotation overlaps', async () => {
    const { id, secret: old } = await on.rig.add(on.receiver.url);
    const { secret: fresh } = await rotateEndpointSecret(on.rig.needs(), id, { overlapHours: 24, actor: 'test' });
    on.rig.startWorker();
    await on.rig.tell('ae_13', detected('ae_13'));
    await on.receiver.expect(1);
    expect(fresh).not.toBe(old);
    expect([verify(old), verify(fresh)]).toMatchObject([{ data: { id: 'ae_13' } }, { data: { id: 'ae_13' } }]);
  });

  it('keeps the secret that signs where the log does not take the rotation, and each of two at the same moment', async () => {
    const { id, secret } = await on.rig.add(on.receiver.url);
    const needs = on.rig.needs();
    const append = () => Promise.reject(new Error('the log is away'));
    const wanted = { overlapHours: 24, actor: 'test' };
    const readStream = (stream: string) => test.log.readStream(stream);
    const head = () => test.log.head();
    await expect(rotateEndpointSecret({ ...needs, log: { append, readStream, head } }, id, wanted)).rejects.toThrow(
      'the log is away',
    );
    const secretsOf = async () =>
      (await test.database.pool.query('select secrets from endpoint where id = $1', [id])).rows[0].secrets as {
        sealed: string;
      }[];
    expect((await secretsOf()).map(({ sealed }) => needs.secretBox.decrypt(sealed))).toEqual([secret]);

    const [one, other] = await Promise.all([1, 2].map(() => rotateEndpointSecret(needs, id, wanted)));
    expect((await secretsOf()).map(({ sealed }) => needs.secretBox.decrypt(sealed)).sort()).toEqual(
      [secret, one?.secret, other?.secret].sort(),
    );
    const facts = (await test.log.readStream(`endpoint-${id}`)).map(({ type, data }) => [type, data]);
    const changed = ['endpoint-changed', { endpointId: id, fields: ['secret'] }];
    expect(facts).toEqual([['endpoint-added', { endpointId: id }], changed, changed]);
  });

  it('sends a test message at once and reports the attempt', async () => {
    on.receiver.answer = (_request, response) => void response.writeHead(401).end('who are you?');
    const { id, secret } = await on.rig.add(on.receiver.url);
    const tested = await testEndpoint(on.rig.needs(), id);
    expect(tested).toMatchObject({
      type: 'endpoint.test',
      state: 'failed',
      attemptLog: [{ status: 401, responseBody: 'who are you?' }],
    });
    expect(verify(secret)).toMatchObject({ type: 'endpoint.test' });
  });

  it('counts what a recovery would send, then sends it', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await on.rig.tell('ae_14', detected('ae_14'));
    await on.rig.tell('ae_15', detected('ae_15'));
    await test.database.pool.query("update delivery set state = 'failed', attempts = 12 where endpoint_id = $1", [id]);
    const asked = { since: '2025-01-01T00:00:00Z', mode: 'undelivered', perSecond: 1_000 } as const;
    expect(await recoverEndpoint(on.rig.needs(), id, { ...asked, dryRun: true })).toMatchObject({ count: 2 });
    expect(await on.rig.states(id)).toEqual(['1 detected failed', '1 detected failed']);
    expect(await recoverEndpoint(on.rig.needs(), id, { ...asked, dryRun: false })).toMatchObject({ count: 2 });
    on.rig.startWorker();
    await on.rig.settled(id, ['1 detected delivered', '1 detected delivered']);
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
