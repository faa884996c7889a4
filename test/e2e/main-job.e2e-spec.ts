import { randomBytes } from 'node:crypto';
import { loadConfig, silentLogger } from '@app/base';
import { withDatabase } from '@test/database';
import { startWorld, type World } from '@test/world';
import { Webhook } from 'standardwebhooks';
import { start, type Started } from '../../apps/standalone/src';
import { apiClient } from '../demo/api-client';

type Message = {
  type: string;
  data: {
    kind: string;
    country: { code: string } | null;
    revision: number;
    summary: string;
    sources: number;
    evidence: { field: string; quote: string }[];
  };
};

const key = 'aw_main_job_key_0123456789';
const today = () => new Date(Date.now() - 3_600_000).toISOString();

describe('the main job', () => {
  const test = withDatabase();
  let world: World;
  let service: Started;
  let secret = '';
  let api: ReturnType<typeof apiClient>;
  const feeds: Record<string, string> = {};

  beforeAll(async () => {
    world = await startWorld({ wire: [], post: [] });
    service = await start(
      loadConfig({
        DATABASE_URL: test.url,
        SECRET_KEYS: `k:${randomBytes(32).toString('base64')}`,
        BOOTSTRAP_API_KEY: key,
        ADMIN_PASSWORD: 'a long password',
        OUTBOUND_ALLOW: '127.0.0.0/8',
        PORT: '0',
      }),
      silentLogger,
    );
    api = apiClient(service.url, key);
    secret = (
      await api.post<{ secret: string }>('/endpoints', {
        url: `${world.url}/hook`,
        accords: ['abraham-accords'],
        minClaimStatus: 'rumoured',
      })
    ).secret;
  }, 60_000);
  test.atEnd(async () => {
    await service.stop();
    world.stop();
  });

  const messages = (): Message[] =>
    world.received.map(({ headers, body }) => new Webhook(secret).verify(body, headers) as Message);
  const until = async (isThere: () => boolean | Promise<boolean>): Promise<void> => {
    for (let tries = 0; !(await isThere()); tries++) {
      if (tries > 150) throw new Error(`waited in vain; ${world.received.length} messages came`);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  const watch = async (outlet: string) => {
    feeds[outlet] = (await api.post<{ id: string }>('/feeds', { url: `${world.url}/${outlet}` })).id;
    return api.post<{ outcome: string; new: number }>(`/feeds/${feeds[outlet]}/poll`, {});
  };
  const event = async () =>
    (await api.get<{ data: { kind: string; sources: number }[] }>('/events?kind=joiner.announced&country=UZ')).data[0];

  it('takes the first poll of a feed as its baseline, which alerts nobody', async () => {
    world.outlets['wire'] = [
      {
        id: 'w1',
        title: 'Morocco withdraws from the Abraham Accords',
        text: 'Morocco announced that it withdraws from the Abraham Accords.',
        published: today(),
      },
    ];
    expect(await watch('wire')).toMatchObject({ outcome: 'baseline', new: 1 });
    expect(await watch('post')).toMatchObject({ outcome: 'baseline', new: 0 });
    await until(async () => (await api.get<{ data: unknown[] }>('/events?kind=withdrawal')).data.length === 1);
    expect(world.received).toHaveLength(0);
  });

  it('tells a subscriber of a new joiner by one signed webhook with the quoted words', async () => {
    world.outlets['wire']?.unshift({
      id: 'w2',
      title: 'Uzbekistan will join the Abraham Accords, president says',
      text: 'Uzbekistan will join the Abraham Accords, President Shavkat Mirziyoyev said on state television.',
      published: today(),
    });
    expect(await api.post(`/feeds/${feeds['wire']}/poll`, {})).toMatchObject({ outcome: 'items', new: 1 });
    await until(() => world.received.length > 0);
    const [message] = messages();
    expect(message).toMatchObject({
      type: 'accord.event.detected',
      data: { kind: 'joiner.announced', country: { code: 'UZ' }, revision: 1 },
    });
    expect(message?.data.evidence.map(({ quote }) => quote).join(' ')).toContain('join');
  });

  it('takes a second outlet’s article for a further source, not for a second alert', async () => {
    world.outlets['post'] = [
      {
        id: 'p1',
        title: 'Uzbekistan to join Abraham Accords',
        text: 'Uzbekistan said it will join the accords.',
        published: today(),
      },
    ];
    await api.post(`/feeds/${feeds['post']}/poll`, {});
    await until(async () => (await event())?.sources === 2);
    expect(
      messages().filter(({ type, data }) => type === 'accord.event.detected' && data.country?.code === 'UZ'),
    ).toHaveLength(1);
  });

  it('does nothing when the same feed is polled again', async () => {
    expect(await api.post(`/feeds/${feeds['wire']}/poll`, {})).toMatchObject({ new: 0 });
  });

  it('answers who stands where, and why an article was told', async () => {
    const { data } = await api.get<{ data: { country: string; stage: string; event: string | null }[] }>(
      '/accords/abraham-accords/standings',
    );
    expect(data.find(({ country }) => country === 'UZ')).toMatchObject({
      stage: 'announced',
      event: expect.stringMatching(/^ae_/),
    });
    const [item] = (
      await api.get<{ data: { id: string }[] }>(`/items?url=${encodeURIComponent('https://outlet.example/w2')}`)
    ).data;
    expect(await api.get(`/items/${item?.id}/why`)).toMatchObject({
      answer: expect.stringMatching(/first to report the event ae_\w+\. 1 endpoint was told of it\.$/),
      digests: [],
      told: [expect.objectContaining({ state: 'delivered' })],
    });
  });

  it('tells a rejection to whoever got the original', async () => {
    const [found] = (
      await api.get<{ data: { id: string; revision: number }[] }>('/events?kind=joiner.announced&country=UZ')
    ).data;
    await api.post(`/events/${found?.id}/reject`, { expectedRevision: found?.revision, reason: 'satire' });
    await until(() => messages().some(({ type }) => type === 'accord.event.retracted'));
    const { data } = await api.get<{ data: { country: string }[] }>('/accords/abraham-accords/standings');
    expect(data.map(({ country }) => country)).not.toContain('UZ');
  });
});
