import { detected, retracted } from '@test/webhooks';
import { withWebhooks } from '@test/with-webhooks';
import { listDeliveries } from './deliveries.store';
import { getEndpoint } from './endpoints.store';
import { disableEndpoint, enableEndpoint } from './endpoint-state.store';
import { RecoverEndpoint } from './endpoint-input';
import { recoverEndpoint, retryDelivery } from './resend.store';

const everything = (wishes: object = {}) => RecoverEndpoint.parse({ since: '2025-01-01T00:00:00Z', ...wishes });

describe('sending again', () => {
  const on = withWebhooks();
  const { test } = on;
  const got = () =>
    on.receiver.received.map(({ body }) => {
      const { type, data } = JSON.parse(body);
      return `${data.id} ${type.replace('accord.event.', '')}`;
    });
  const newest = async (endpointId: string) =>
    (await listDeliveries(on.rig.needs(), { endpointId, limit: 1 })).data[0]!;

  it('does not forget that a message had arrived: a retraction meanwhile still goes out', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    on.rig.startWorker();
    await on.rig.tell('ae_1', detected('ae_1'));
    await on.rig.settled(id, ['1 detected delivered']);
    await on.rig.stopWorker();
    expect(await recoverEndpoint(on.rig.needs(), id, everything({ mode: 'all' }))).toMatchObject({ count: 1 });
    await on.rig.tell('ae_1', retracted);
    on.rig.startWorker();
    await on.rig.settled(id, ['1 detected superseded', '2 retracted delivered']);
    expect(got()).toEqual(['ae_1 detected', 'ae_1 retracted']);
  });

  it('gives back what its owner did not want on return, should they change their mind', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await disableEndpoint(on.rig.needs(), id, { reason: 'holiday', actor: 'test' });
    await on.rig.tell('ae_2', detected('ae_2'));
    await on.rig.tell('ae_3', detected('ae_3'), retracted);
    await enableEndpoint(on.rig.needs(), id, { resume: 'none', actor: 'test' });
    expect(await recoverEndpoint(on.rig.needs(), id, everything({ dryRun: true }))).toMatchObject({ count: 1 });
    await recoverEndpoint(on.rig.needs(), id, everything());
    on.rig.startWorker();
    await on.receiver.expect(1);
    // Of what came and went meanwhile nobody needs to know.
    expect(got()).toEqual(['ae_2 detected']);
  });

  it('tells nobody of an event that was taken back before anybody was told', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await disableEndpoint(on.rig.needs(), id, { reason: 'holiday', actor: 'test' });
    await on.rig.tell('ae_6', detected('ae_6'));
    await enableEndpoint(on.rig.needs(), id, { resume: 'none', actor: 'test' });
    await on.rig.tell('ae_6', retracted);
    expect(await recoverEndpoint(on.rig.needs(), id, everything({ mode: 'all' }))).toMatchObject({ count: 0 });
    expect(await on.rig.states(id)).toEqual(['1 detected superseded']);
  });

  it('never brings back an older message once a newer one was made, sent or not', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    on.rig.startWorker();
    await on.rig.tell('ae_4', detected('ae_4'));
    await on.rig.settled(id, ['1 detected delivered']);
    const first = await newest(id);
    await disableEndpoint(on.rig.needs(), id, { reason: 'holiday', actor: 'test' });
    await on.rig.tell('ae_4', retracted);
    await enableEndpoint(on.rig.needs(), id, { resume: 'none', actor: 'test' });
    await expect(retryDelivery(on.rig.needs(), first.id)).rejects.toMatchObject({ code: 'DELIVERY_NOT_RETRYABLE' });
    await recoverEndpoint(on.rig.needs(), id, everything({ mode: 'all' }));
    await on.receiver.expect(2);
    expect(got()).toEqual(['ae_4 detected', 'ae_4 retracted']);
  });

  it('holds a single one for an endpoint that is disabled', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await on.rig.tell('ae_5', detected('ae_5'));
    await test.database.pool.query("update delivery set state = 'failed', attempts = 12 where endpoint_id = $1", [id]);
    await disableEndpoint(on.rig.needs(), id, { reason: 'holiday', actor: 'test' });
    expect(await retryDelivery(on.rig.needs(), (await newest(id)).id)).toMatchObject({ state: 'held' });
  });

  it('goes little by little, and what is new goes before what is old', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await disableEndpoint(on.rig.needs(), id, { reason: 'holiday', actor: 'test' });
    for (let nth = 0; nth < 16; nth += 1) await on.rig.tell(`ae_old${nth}`, detected(`ae_old${nth}`));
    await enableEndpoint(on.rig.needs(), id, { resume: 'all', actor: 'test', perSecond: 4 });
    expect(await getEndpoint(on.rig.needs(), id)).toMatchObject({ resumePerSecond: 4 });
    on.rig.startWorker();
    await on.receiver.expect(1);
    await on.rig.tell('ae_news', detected('ae_news'));
    await on.receiver.expect(17, 20_000);
    expect(got().indexOf('ae_news detected')).toBeLessThan(16);
    expect(await getEndpoint(on.rig.needs(), id)).toMatchObject({ resumePerSecond: null });
  }, 40_000);

  it('goes on by itself where what is held was forgotten on an active endpoint', async () => {
    const { id } = await on.rig.add(on.receiver.url);
    await on.rig.tell('ae_6', detected('ae_6'));
    await test.database.pool.query("update delivery set state = 'held' where endpoint_id = $1", [id]);
    on.rig.startWorker();
    await on.rig.settled(id, ['1 detected delivered']);
  });
});
