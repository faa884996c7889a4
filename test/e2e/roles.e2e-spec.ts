import { randomBytes } from 'node:crypto';
import { type Config, loadConfig, silentLogger } from '@app/base';
import { withDatabase } from '@test/database';
import { describeWhere, findProgram } from '@test/left-out';
import { freePort, startRedis } from '@test/redis';
import { startWorld, type World } from '@test/world';
import { Webhook } from 'standardwebhooks';
import { start, type Started } from '../../apps/standalone/src';
import { apiClient } from '../demo/api-client';

const redisServer = findProgram('redis-server');
const key = 'aw_roles_key_0123456789';

/** As docker-compose.yml runs it: one process a role, BullMQ on Redis. */
describeWhere(redisServer !== null, 'redis-server', 'the roles apart, on Redis', () => {
  const test = withDatabase();
  const services: Started[] = [];
  const ports: Record<string, number> = {};
  let world: World;
  let settings: Record<string, string> = {};

  beforeAll(async () => {
    world = await startWorld({ wire: [] });
    const redis = await startRedis(redisServer ?? '');
    settings = {
      DATABASE_URL: test.url,
      REDIS_URL: redis.url,
      SECRET_KEYS: `k:${randomBytes(32).toString('base64')}`,
      BOOTSTRAP_API_KEY: key,
      ADMIN_PASSWORD: 'a long password',
      OUTBOUND_ALLOW: '127.0.0.0/8',
      POLL_MIN_INTERVAL_SECONDS: '1',
    };
    for (const role of ['api', 'poller', 'classifier', 'notifier'] satisfies Config['roles']) {
      ports[role] = await freePort();
      const config = loadConfig({ ...settings, ROLES: role, PORT: String(ports[role]) });
      services.push(await start(config, silentLogger));
    }
    test.atEnd(async () => {
      for (const service of services.toReversed()) await service.stop();
      await redis.stop();
      world.stop();
    });
  }, 60_000);

  it('answer health each, and metrics to whoever has a key', async () => {
    for (const port of Object.values(ports)) {
      expect((await fetch(`http://127.0.0.1:${port}/readyz`)).status).toBe(200);
      expect((await fetch(`http://127.0.0.1:${port}/metrics`)).status).toBe(401);
      const metrics = await fetch(`http://127.0.0.1:${port}/metrics`, { headers: { authorization: `Bearer ${key}` } });
      expect(await metrics.text()).toContain('# TYPE ');
    }
  });

  it('do not start beside another process on their port: one sentence says so', async () => {
    const taken = loadConfig({ ...settings, ROLES: 'api', PORT: String(ports['api']) });
    await expect(start(taken, silentLogger)).rejects.toThrow(
      `PORT: another process of this machine listens on ${taken.host}:${ports['api']}; stop it, or set PORT`,
    );
  });

  it('carry an article from a feed that is due to a signed webhook', async () => {
    const api = apiClient(services[0]?.url ?? '', key);
    const { secret } = await api.post<{ secret: string }>('/endpoints', { url: `${world.url}/hook` });
    const { id } = await api.post<{ id: string }>('/feeds', { url: `${world.url}/wire`, intervalSeconds: 1 });
    await api.post(`/feeds/${id}/poll`, {});
    world.outlets['wire']?.push({
      id: 'r1',
      title: 'Uzbekistan signs the Artemis Accords',
      text: 'Uzbekistan signed the Artemis Accords in Washington on Monday, becoming a member.',
      published: new Date(Date.now() - 60_000).toISOString(),
    });
    for (let tries = 0; world.received.length === 0 && tries < 200; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    const [message] = world.received;
    expect(new Webhook(secret).verify(message?.body ?? '', message?.headers ?? {})).toMatchObject({
      type: 'accord.event.detected',
      data: { accord: { slug: 'artemis-accords' } },
    });
  }, 30_000);
});
