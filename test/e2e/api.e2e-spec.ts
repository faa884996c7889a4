import { withDatabase } from '@test/database';
import { adminKey, adminPassword, startApi } from '@test/api-app';
import { aDetection, appendRecords, projectNow } from '@test/log-events';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';

describe('the API', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  const http = () => request(app.getHttpServer());
  const asAdmin = { authorization: `Bearer ${adminKey}` };

  beforeAll(async () => {
    app = await startApi(context.url);
    await appendRecords(context.log, 'ae_1', [aDetection('ae_1', { speaker: 'President of the United States' })]);
    await appendRecords(context.log, 'ae_2', [
      aDetection('ae_2', { kind: 'joiner.prospect', country: 'UZ', claimStatus: 'reported' }),
    ]);
    await projectNow({ log: context.log, pool: context.database.pool });
  });
  context.atEnd(() => app.close());

  describe('who may come in', () => {
    it('answers health to anyone', async () => {
      await http().get('/healthz').expect(200, { status: 'ok' });
      await http().get('/readyz').expect(200, { status: 'ok' });
    });

    it('refuses a request without a key as a problem that names the way in', async () => {
      const { body, headers } = await http().get('/api/v1/events').expect(401);
      expect(headers['content-type']).toMatch('application/problem+json');
      expect(headers['www-authenticate']).toMatch('Bearer');
      expect(body).toMatchObject({
        type: 'urn:accord-watch:problem:unauthorized',
        title: 'Not signed in',
        status: 401,
        instance: '/api/v1/events',
      });
    });

    it('answers 421 to a host name that is not its own', () =>
      http().get('/healthz').set('host', 'rebound.evil.example').expect(421));

    it('sends a strict policy with every answer and never says what it is built with', async () => {
      const { headers } = await http().get('/healthz');
      expect(headers['content-security-policy']).toMatch("default-src 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-powered-by']).toBeUndefined();
    });

    it('signs in with a name and a password, out again, and slows down who guesses', async () => {
      const agent = request.agent(app.getHttpServer());
      await agent.post('/login').send({ name: 'admin', password: 'wrong password' }).expect(401);
      const { headers } = await agent.post('/login').send({ name: 'admin', password: adminPassword }).expect(200);
      expect(headers['set-cookie']?.[0]).toMatch(/HttpOnly; SameSite=Strict/);
      await agent
        .get('/api/v1/session')
        .expect(200)
        .expect(({ body }) => expect(body.user.role).toBe('admin'));
      await agent.post('/api/v1/keys').set('origin', 'https://evil.example').send({ name: 'x' }).expect(403);
      await agent.post('/logout').expect(204);
      await agent.get('/api/v1/session').expect(401);
      for (let i = 0; i < 5; i++) await http().post('/login').send({ name: 'eve', password: 'guess' }).expect(401);
      const slowed = await http().post('/login').send({ name: 'eve', password: 'guess' }).expect(429);
      expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(200);
    });

    it('makes keys that open what their scope says until they are revoked, and keeps who did it', async () => {
      const made = await http().post('/api/v1/keys').set(asAdmin).send({ name: 'reader', scope: 'read' }).expect(201);
      const asReader = { authorization: `Bearer ${made.body.key}` };
      await http().get('/api/v1/events').set(asReader).expect(200);
      await http().get('/api/v1/keys').set(asReader).expect(403);
      await http().delete(`/api/v1/keys/${made.body.id}`).set(asAdmin).expect(204);
      await http().get('/api/v1/events').set(asReader).expect(401);
      const { body } = await http().get('/api/v1/audit').set(asAdmin).expect(200);
      expect(body.data.slice(0, 2).map((row: { action: string; target: string }) => [row.action, row.target])).toEqual([
        ['keys.revoke', made.body.id],
        ['keys.create', made.body.id],
      ]);
      expect(JSON.stringify(body)).not.toContain(made.body.key);
    });

    it('lets an admin add people, who see what their role sees', async () => {
      const made = await http()
        .post('/api/v1/users')
        .set(asAdmin)
        .send({ name: 'ana', password: 'a long password', role: 'viewer' })
        .expect(201);
      const agent = request.agent(app.getHttpServer());
      await agent.post('/login').send({ name: 'ana', password: 'a long password' }).expect(200);
      await agent.get('/api/v1/events').expect(200);
      await agent.get('/api/v1/users').expect(403);
      await http().post('/api/v1/users').set(asAdmin).send({ name: 'ana', password: 'a long password' }).expect(409);
      await http().patch(`/api/v1/users/${made.body.id}`).set(asAdmin).send({ disabled: true }).expect(200);
      await agent.get('/api/v1/events').expect(401);
    });
  });

  describe('what went wrong', () => {
    it('names each field of a body that does not hold', async () => {
      const { body } = await http().post('/api/v1/keys').set(asAdmin).send({ scope: 'everything' }).expect(400);
      expect(body.errors.map((error: { field: string }) => error.field)).toEqual(['name', 'scope']);
    });
    it('says where a body is no JSON', async () => {
      const { body } = await http()
        .post('/api/v1/keys')
        .set(asAdmin)
        .set('content-type', 'application/json')
        .send('{"a":')
        .expect(400);
      expect(body.detail).toMatch('cannot be read: Unexpected end of JSON');
    });
    it('answers 404 as a problem for what is not there', async () => {
      await http()
        .get('/api/v1/nothing')
        .set(asAdmin)
        .expect(404)
        .expect('content-type', /problem\+json/);
      await http().get('/api/v1/events/ae_none').set(asAdmin).expect(404);
    });
  });

  describe('accord events', () => {
    it('lists them in commit order, filtered and page by page', async () => {
      const first = await http().get('/api/v1/events?limit=1').set(asAdmin).expect(200);
      expect(first.body.data).toMatchObject([
        {
          id: 'ae_1',
          country: { code: 'KZ', name: 'Kazakhstan' },
          claim: { status: 'announced', speaker: 'President of the United States' },
          evidence: [{ quote: 'Kazakhstan joins', item: { title: expect.any(String) } }],
          sources: 1,
        },
      ]);
      const second = await http().get(`/api/v1/events?limit=1&after=${first.body.next}`).set(asAdmin).expect(200);
      expect(second.body).toMatchObject({ data: [{ id: 'ae_2' }], next: null });
      const filtered = await http()
        .get('/api/v1/events?country=uz&kind=joiner.prospect&since=2025-11-07&until=2025-11-07')
        .set(asAdmin);
      expect(filtered.body.data.map((event: { id: string }) => event.id)).toEqual(['ae_2']);
      await http().get('/api/v1/events?kind=joiner.maybe').set(asAdmin).expect(400);
    });

    it('shows one with its sources and revisions', async () => {
      const { body } = await http().get('/api/v1/events/ae_1').set(asAdmin).expect(200);
      expect(body.sources).toMatchObject([
        {
          source: 'outlet-item-ae_1',
          record: { source: 'outlet-item-ae_1', events: expect.any(Number), first: expect.any(Number) },
        },
      ]);
      expect(body.revisions).toMatchObject([{ type: 'event-detected', revision: 1 }]);
    });
  });

  it('says who stands where on any day', async () => {
    const { body } = await http().get('/api/v1/accords/abraham-accords/standings').set(asAdmin).expect(200);
    expect(body.data).toMatchObject([
      { country: 'AE', stage: 'signed', event: null },
      { country: 'KZ', stage: 'announced', claim: { status: 'announced' }, event: 'ae_1' },
      { country: 'UZ', stage: 'prospect', event: 'ae_2' },
    ]);
    const before = await http().get('/api/v1/accords/abraham-accords/standings?asOf=2021-01-01').set(asAdmin);
    expect(before.body.data).toHaveLength(1);
    await http().get('/api/v1/accords/abraham-accords/standings?asOf=yesterday').set(asAdmin).expect(400);
    await http().get('/api/v1/accords/no-such/standings').set(asAdmin).expect(404);
  });

  it('shows the log and its head', async () => {
    const page = await http().get('/api/v1/log?limit=1').set(asAdmin).expect(200);
    expect(page.body).toMatchObject({ data: [{ position: '1', type: 'event-detected' }], next: '1' });
    const head = await http().get('/api/v1/log/head').set(asAdmin).expect(200);
    expect(head.body).toEqual({ position: '2', hash: expect.stringMatching(/^[0-9a-f]{64}$/), published: null });
  });

  it('serves the dashboard to every address that is not the API’s', async () => {
    await http()
      .get('/events/ae_1')
      .expect(200)
      .expect('content-type', /text\/html/);
    await http().get('/metrics').set(asAdmin).expect(200);
    await http().get('/api/docs').set(asAdmin).expect(200);
    await http().get('/api/docs/swagger-ui-bundle.js').set(asAdmin).expect(200);
  });
});
