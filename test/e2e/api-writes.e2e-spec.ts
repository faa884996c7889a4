import { randomUUID } from 'node:crypto';
import { type Running, runSubscription } from '@app/event-log';
import { silentLogger } from '@app/base';
import { projectAccordEvents } from '@app/projections';
import { adminKey, startApi } from '@test/api-app';
import { withDatabase } from '@test/database';
import { FakeReceiver } from '@test/fake-receiver';
import { aDetection, appendRecords } from '@test/log-events';
import { readEvents } from '@test/server-sent-events';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';

describe('writing through the API', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  let projector: Running;
  const asAdmin = { authorization: `Bearer ${adminKey}` };
  const http = () => request(app.getHttpServer());
  const post = (path: string, body: object = {}) => http().post(`/api/v1/${path}`).set(asAdmin).send(body);
  const get = (path: string) => http().get(`/api/v1/${path}`).set(asAdmin);
  const newEvent = async () => {
    const id = `ae_${randomUUID()}`;
    await appendRecords(context.log, id, [aDetection(id, {}, { identity: id })]);
    await projector.caughtUp((await context.log.head()).position);
    return id;
  };

  beforeAll(async () => {
    app = await startApi(context.url, { env: { OUTBOUND_ALLOW: '127.0.0.0/8' } });
    projector = runSubscription(
      { pool: context.database.pool, log: context.log, logger: silentLogger },
      { name: 'accord-events', version: 1, kind: 'projection', handle: projectAccordEvents },
    );
  });
  context.atEnd(async () => {
    await app.close();
    await projector.stop();
  });

  describe('decisions on an accord event', () => {
    it('answers with the event as it is afterwards, and takes the decision back', async () => {
      const id = await newEvent();
      const confirmed = await post(`events/${id}/confirm`, { expectedRevision: 1 }).expect(200);
      expect(confirmed.body).toMatchObject({ revision: 2, review: 'confirmed' });
      const corrected = await post(`events/${id}/correct`, { expectedRevision: 2, changes: { country: 'AZ' } }).expect(
        200,
      );
      expect(corrected.body).toMatchObject({ revision: 3, country: { code: 'AZ', name: 'Azerbaijan' } });
      const reverted = await post(`events/${id}/revert`, { expectedRevision: 3, reason: 'a slip' }).expect(200);
      expect(reverted.body).toMatchObject({ revision: 4, country: { code: 'KZ' }, review: 'confirmed' });
      expect(reverted.body.revisions.map(({ type }: { type: string }) => type)).toEqual([
        'event-detected',
        'event-confirmed',
        'event-corrected',
        'decision-reverted',
      ]);
    });

    it('answers 409 with the current event to who looked at an older revision', async () => {
      const id = await newEvent();
      await post(`events/${id}/confirm`, { expectedRevision: 1 }).expect(200);
      const { body } = await post(`events/${id}/reject`, { expectedRevision: 1, reason: 'no' }).expect(409);
      expect(body).toMatchObject({ code: 'EVENT_CONFLICT', current: { id, revision: 2, review: 'confirmed' } });
    });

    it('refuses a correction to what there is not, naming the field, and changes nothing', async () => {
      const id = await newEvent();
      const correct = (changes: object) => post(`events/${id}/correct`, { expectedRevision: 1, changes }).expect(400);
      for (const [changes, errors] of [
        [{ country: 'QQ' }, [{ field: 'changes.country', reason: 'there is no country QQ' }]],
        [{ about: 'QQ' }, [{ field: 'changes.about', reason: 'there is no country QQ' }]],
        [
          { accord: 'no-such-accord', country: 'QQ' },
          [
            { field: 'changes.accord', reason: 'there is no accord no-such-accord' },
            { field: 'changes.country', reason: 'there is no country QQ' },
          ],
        ],
      ] as const) {
        const { body, headers } = await correct(changes);
        expect(headers['content-type']).toMatch(/^application\/problem\+json/);
        expect(body).toMatchObject({ status: 400, code: 'DECISION_REFUSED', errors });
      }
      for (const changes of [{}, { country: 'Kazakhstan' }, { kind: 'joiner.maybe' }, { claimStatus: 'certain' }]) {
        const { body } = await correct(changes);
        expect(body.errors[0].field).toBe(['changes', ...Object.keys(changes)].join('.'));
      }
      expect((await get(`events/${id}`)).body).toMatchObject({ revision: 1, country: { code: 'KZ' } });
    });

    it('merges two and rejects one, and says what a rejection lacks', async () => {
      const [stays, goes] = [await newEvent(), await newEvent()];
      const merged = await post(`events/${goes}/merge`, { expectedRevision: 1, into: stays }).expect(200);
      expect(merged.body).toMatchObject({ status: 'merged', mergedInto: stays });
      expect((await get(`events/${stays}`)).body.sources).toHaveLength(2);
      const { body } = await post(`events/${stays}/reject`, { expectedRevision: 1 }).expect(400);
      expect(body.errors).toEqual([{ field: 'reason', reason: 'a rejection needs a reason' }]);
    });

    it('does a decision with one Idempotency-Key once', async () => {
      const id = await newEvent();
      const send = () => post(`events/${id}/confirm`, { expectedRevision: 1 }).set('idempotency-key', 'k1');
      await send().expect(200);
      expect((await get(`events/${id}`)).body.revision).toBe(2);
      await send().expect(409);
      expect((await get(`events/${id}`)).body.revision).toBe(2);
    });
  });

  describe('webhook addresses', () => {
    it('are added with a secret that is shown once, tested, changed and removed', async () => {
      const receiver = await FakeReceiver.start();
      const added = await post('endpoints', { url: receiver.url, countries: ['KZ'] }).expect(201);
      expect(added.body).toMatchObject({
        secret: expect.stringMatching(/^whsec_/),
        countries: ['KZ'],
        state: 'active',
      });
      const { id } = added.body;
      expect((await get(`endpoints/${id}`).expect(200)).body.secret).toBeUndefined();
      const tested = await post(`endpoints/${id}/test`).expect(200);
      expect(tested.body).toMatchObject({ state: 'delivered', attemptLog: [{ status: 204 }] });
      expect((await get(`endpoints/${id}/deliveries`).expect(200)).body.data).toHaveLength(1);
      expect((await get(`deliveries/${tested.body.id}`).expect(200)).body.body).toMatch('endpoint.test');
      await http().patch(`/api/v1/endpoints/${id}`).set(asAdmin).send({ description: 'desk' }).expect(200);
      await http().post(`/api/v1/endpoints/${id}/disable`).set(asAdmin).expect(200);
      await http().post(`/api/v1/endpoints/${id}/enable`).set(asAdmin).expect(200);
      await http().post(`/api/v1/endpoints/${id}/rotate-secret`).set(asAdmin).expect(200);
      await post(`endpoints/${id}/recover`, { since: '2025-01-01T00:00:00Z', dryRun: true }).expect(200);
      await http().delete(`/api/v1/endpoints/${id}`).set(asAdmin).expect(204);
      await get(`endpoints/${id}`).expect(404);
      await receiver.stop();
    });

    it('are refused where they point into a private network', async () => {
      const { body } = await post('endpoints', { url: 'https://10.0.0.1/hook' }).expect(400);
      expect(body.detail).toMatch('10.0.0.1');
    });
  });

  describe('feeds', () => {
    const rss = `<rss version="2.0"><channel><title>Desk</title><link>https://desk.example/</link><item><guid>1</guid><title>Kazakhstan joins</title><link>https://desk.example/1</link><pubDate>Fri, 07 Nov 2025 00:00:00 GMT</pubDate></item></channel></rss>`;

    it('are added, polled at once, paused and retired', async () => {
      const server = await FakeReceiver.start(
        (_, response) => void response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss),
      );
      const { body } = await post('feeds', { url: server.url, accords: ['abraham-accords'] }).expect(201);
      expect(body).toMatchObject({ id: expect.any(String), url: server.url, state: 'healthy', lastPolledAt: null });
      expect((await post(`feeds/${body.id}/poll`).expect(200)).body).toMatchObject({
        outcome: 'baseline',
        items: 1,
        new: 1,
      });
      expect((await get('feeds')).body.data).toMatchObject([{ id: body.id, title: 'Desk' }]);
      expect((await get(`feeds/${body.id}/polls`)).body.data).toMatchObject([{ outcome: 'baseline', newItems: 1 }]);
      await post('feeds', { url: server.url }).expect(409);
      const paused = await http().patch(`/api/v1/feeds/${body.id}`).set(asAdmin).send({ paused: true }).expect(200);
      expect(paused.body.state).toBe('paused');
      await http().delete(`/api/v1/feeds/${body.id}`).set(asAdmin).expect(204);
      await post('feeds/fd_none/poll').expect(404);
      await server.stop();
    });

    it('are found from the address of a site, and chosen where it has several', async () => {
      const pages: Record<string, string> = {
        '/': '<!doctype html><link rel="alternate" type="application/rss+xml" href="/news.xml"><link rel="alternate" type="application/rss+xml" href="/law.xml">',
        '/one': '<!doctype html><a href="/law.xml">RSS</a>',
        '/news.xml': rss,
        '/law.xml': rss.replace('Desk', 'Law').replace(/desk.example.1/g, 'desk.example/2'),
      };
      const server = await FakeReceiver.start(({ path }, response) => {
        const page = pages[path];
        response.writeHead(page ? 200 : 404, { 'content-type': /xml/.test(path) ? 'text/xml' : 'text/html' }).end(page);
      });
      const { origin } = new URL(server.url);
      const several = await post('feeds', { url: `${origin}/` }).expect(400);
      expect(several.body).toMatchObject({
        code: 'FEEDS_TO_CHOOSE',
        choices: [
          { url: `${origin}/news.xml`, title: 'Desk' },
          { url: `${origin}/law.xml`, title: 'Law' },
        ],
      });
      const { body } = await post('feeds', { url: `${origin}/one` }).expect(201);
      expect(body).toMatchObject({ url: `${origin}/law.xml`, title: 'Law' });
      pages['/none'] = '<!doctype html><p>nothing here</p>';
      pages['/law.xml'] = '';
      expect((await post('feeds', { url: `${origin}/none` }).expect(400)).body.code).toBe('NO_FEED_FOUND');
      await http().delete(`/api/v1/feeds/${body.id}`).set(asAdmin).expect(204);
      await server.stop();
    });

    it('say what is wrong with an address', async () => {
      await post('feeds', { url: 'gopher://x.example/' }).expect(400);
      const { body } = await post('feeds', { url: 'http://169.254.169.254/latest' }).expect(400);
      expect(body.errors).toEqual([{ field: 'url', reason: expect.stringContaining('private or reserved') }]);
    });
  });

  describe('items from elsewhere', () => {
    it('are accepted once, found by their address and say what became of them', async () => {
      const item = {
        url: 'https://paper.example/a?utm_source=x',
        title: 'Kazakhstan to join the Abraham Accords',
        publishedAt: '2025-11-07',
      };
      expect((await post('items', item).expect(202)).body).toMatchObject({ accepted: 1, duplicates: 0 });
      expect((await post('items', [item]).expect(202)).body).toMatchObject({ accepted: 0, duplicates: 1 });
      const found = await get('items?url=https://paper.example/a').expect(200);
      expect(found.body.data).toMatchObject([{ title: item.title, source: 'paper.example' }]);
      const { id } = found.body.data[0];
      expect((await get(`items/${id}`).expect(200)).body.versions).toMatchObject([{ version: 1, state: 'queued' }]);
      expect((await get(`items/${id}/why`).expect(200)).body.answer).toBe('It waits for the classifiers.');
      await post('items', { title: 'no address' }).expect(400);
    });
  });

  describe('the digest', () => {
    it('is subscribed to, changed and left on pages without an account', async () => {
      await http().get('/subscribe').expect(200).expect('content-type', /html/);
      await http()
        .post('/subscribe')
        .type('form')
        .send({ email: 'reader@example.org', hour: '6', timezone: 'Asia/Almaty' })
        .expect(200);
      await http().post('/subscribe').type('form').send({ email: 'no address' }).expect(400);
      const { body } = await get('subscribers').expect(200);
      expect(body.data).toMatchObject([
        { email: 'reader@example.org', hour: 6, timezone: 'Asia/Almaty', state: 'active' },
      ]);
      const { rows } = await context.database.pool.query('select token from subscriber');
      const { token } = rows[0];
      await http()
        .post(`/preferences/${token}`)
        .type('form')
        .send({ hour: '8', accords: 'abraham-accords' })
        .expect(200);
      await http().get(`/unsubscribe/${token}`).expect(200);
      expect((await get(`subscribers/${body.data[0].id}`)).body).toMatchObject({
        hour: 8,
        accords: ['abraham-accords'],
        state: 'active',
      });
      await http().post(`/unsubscribe/${token}`).type('form').send({ 'List-Unsubscribe': 'One-Click' }).expect(200);
      expect((await get(`subscribers/${body.data[0].id}`)).body.state).toBe('unsubscribed');
      await get(`subscribers/${body.data[0].id}/preview`).expect(200);
      await get('digests').expect(200);
    });
  });

  describe('the stream', () => {
    it('tells what is recorded under its log position, and resumes after one without a gap', async () => {
      const { position } = await context.log.head();
      const live = readEvents(await app.getUrl(), '/api/v1/stream', asAdmin);
      await live.opened;
      const id = await newEvent();
      const [event] = await live.next(1);
      expect(event).toMatchObject({
        id: String(position + 1n),
        event: 'accord.event.detected',
        data: { data: { id } },
      });
      live.close();
      await post(`events/${id}/reject`, { expectedRevision: 1, reason: 'satire' }).expect(200);
      const resumed = readEvents(await app.getUrl(), '/api/v1/stream', { ...asAdmin, 'last-event-id': event!.id });
      const [next] = await resumed.next(1);
      expect(next).toMatchObject({
        id: String(position + 2n),
        event: 'accord.event.retracted',
        data: { data: { reason: 'satire' } },
      });
      resumed.close();
    });
  });
});
