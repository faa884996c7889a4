import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutboundClient, SecretBox } from '@app/base';
import { getFeed, listPolls, tendSubscriptions } from '@app/feeds';
import { adminKey, startApi } from '@test/api-app';
import { withDatabase } from '@test/database';
import { type LittleHub, startLittleHub } from '@test/little-hub';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';

const publicUrl = 'https://watch.example';
const aDocument = (...ids: string[]) =>
  `<rss version="2.0"><channel><title>Outlet</title>${ids.map((id) => `<item><guid isPermaLink="false">${id}</guid><title>Story ${id}</title><description>Ministers met.</description></item>`).join('')}</channel></rss>`;

describe('a feed with a hub', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  let outlet: Server;
  let hub: LittleHub;
  let feedId = '';
  let time = new Date('2025-11-07T12:00:00.000Z');
  const outbound = new OutboundClient(['127.0.0.0/8']);
  const box = new SecretBox([{ id: 'k', bytes: Buffer.alloc(32, 7) }]);
  const http = () => request(app.getHttpServer()).post(`/api/v1/feeds/${feedId}/poll`);
  const tend = () => tendSubscriptions({ pool: context.database.pool, box, outbound, publicUrl }, time);
  const later = (seconds: number) => {
    time = new Date(time.getTime() + seconds * 1_000);
  };
  const items = async () =>
    (await context.database.pool.query<{ title: string }>('select title from item order by title')).rows.map(
      ({ title }) => title,
    );
  const last = <T>(list: readonly T[]): T => {
    const found = list.at(-1);
    if (found === undefined) throw new Error('there is none');
    return found;
  };

  beforeAll(async () => {
    app = await startApi(context.url, {
      env: {
        PUBLIC_URL: publicUrl,
        OUTBOUND_ALLOW: '127.0.0.0/8',
        SECRET_KEYS: `k:${Buffer.alloc(32, 7).toString('base64')}`,
      },
      clock: () => time,
    });
    const reached = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
    hub = await startLittleHub((callback) => callback.replace(publicUrl, reached));
    outlet = createServer((_request, response) => {
      const link = `<${hub.url}>; rel="hub", <https://outlet.example/topic>; rel="self"`;
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"e1"', link }).end(aDocument('1'));
    });
    await new Promise<void>((resolve) => outlet.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(outlet.address() as AddressInfo).port}/rss`;
    const answer = await request(app.getHttpServer())
      .post('/api/v1/feeds')
      .set('authorization', `Bearer ${adminKey}`)
      .send({ url })
      .expect(201);
    feedId = (answer.body as { id: string }).id;
    await http().set('authorization', `Bearer ${adminKey}`).expect(200);
  });
  context.atEnd(async () => {
    hub.stop();
    outlet.close();
    await outbound.close();
    await app.close();
  });

  it('is subscribed to with a secret, and confirmed only to who names the topic', async () => {
    expect(await tend()).toEqual({ added: 1, asked: 1, failed: 0 });
    expect(hub.asked).toEqual([
      {
        mode: 'subscribe',
        topic: 'https://outlet.example/topic',
        callback: expect.stringMatching(/^https:\/\/watch\.example\/websub\/ws_\w{26}$/) as string,
        secret: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        leaseSeconds: '864000',
      },
    ]);
    expect(await tend()).toEqual({ added: 0, asked: 0, failed: 0 });
    const asked = last(hub.asked);
    expect((await hub.verify(asked, { 'hub.topic': 'https://other.example/' })).status).toBe(404);
    expect((await hub.verify({ ...asked, callback: `${publicUrl}/websub/ws_none` })).status).toBe(404);
    expect(await hub.verify(asked)).toEqual({ status: 200, text: 'as-you-wish' });
  });

  it('brings what is sent by the way of a poll, once, and is asked rarely from then on', async () => {
    later(60);
    const asked = last(hub.asked);
    expect(await hub.push(asked, aDocument('2', '1'))).toBe(202);
    expect(await hub.push(asked, aDocument('2', '1'))).toBe(202);
    expect(await items()).toEqual(['Story 1', 'Story 2']);
    const polls = await listPolls(context.database.pool, feedId, 10);
    expect(polls.map(({ outcome, new_items }) => [outcome, new_items])).toEqual(
      expect.arrayContaining([
        ['baseline', 1],
        ['pushed', 1],
        ['pushed', 0],
      ]),
    );
    const feed = await getFeed(context.database.pool, feedId);
    // Until the lease of a thousand seconds ends: then the hub may have gone.
    expect(feed).toMatchObject({ etag: '"e1"', next_poll_at: new Date('2025-11-07T12:16:40.000Z') });
  });

  it('takes nothing whose signature is wrong, and does not say so; a weak one hastens the next poll', async () => {
    const asked = last(hub.asked);
    expect(await hub.push(asked, aDocument('9'), { secret: 'guessed' })).toBe(202);
    expect((await getFeed(context.database.pool, feedId))?.next_poll_at).toEqual(new Date('2025-11-07T12:16:40.000Z'));
    expect(await hub.push(asked, aDocument('9'), { method: 'sha1' })).toBe(202);
    expect((await getFeed(context.database.pool, feedId))?.next_poll_at).toEqual(time);
    expect(await items()).toEqual(['Story 1', 'Story 2']);
    expect(await hub.push({ ...asked, callback: `${publicUrl}/websub/ws_none` }, aDocument('9'))).toBe(410);
  });

  it('is subscribed to anew before the lease ends, and again where the hub fails', async () => {
    later(700);
    expect(await tend()).toEqual({ added: 0, asked: 0, failed: 0 });
    later(50);
    hub.status = 500;
    expect(await tend()).toEqual({ added: 0, asked: 1, failed: 1 });
    hub.status = 202;
    later(599);
    expect(await tend()).toMatchObject({ asked: 0 });
    later(2);
    expect(await tend()).toMatchObject({ asked: 1, failed: 0 });
    expect(new Set(hub.asked.map(({ callback }) => callback)).size).toBe(1);
    expect(await hub.verify(last(hub.asked))).toMatchObject({ status: 200 });
  });

  it('is left when it is no longer watched', async () => {
    await request(app.getHttpServer())
      .delete(`/api/v1/feeds/${feedId}`)
      .set('authorization', `Bearer ${adminKey}`)
      .expect(204);
    expect(await tend()).toMatchObject({ asked: 1 });
    const asked = last(hub.asked);
    expect(asked).toMatchObject({ mode: 'unsubscribe', topic: 'https://outlet.example/topic' });
    expect(await hub.verify({ ...asked, mode: 'subscribe' })).toMatchObject({ status: 404 });
    expect(await hub.verify(asked)).toEqual({ status: 200, text: 'as-you-wish' });
    expect(await hub.push({ ...asked, secret: 'any' }, aDocument('3'))).toBe(410);
    expect((await context.database.pool.query('select 1 from websub_subscription')).rowCount).toBe(0);
  });
});
