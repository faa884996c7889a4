import { silentLogger } from '@app/base';
import { type Running, runSubscription } from '@app/event-log';
import { storeEntries } from '@app/items';
import { projectAccordEvents } from '@app/projections';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { adminKey, startApi } from '@test/api-app';
import { aSource } from '@test/builders';
import { withDatabase } from '@test/database';
import { aDetection, appendRecords, projectNow } from '@test/log-events';
import request from 'supertest';

const at = '2025-11-08T09:00:00.000Z';

describe('reading accord events', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  const get = (path: string) => request(app.getHttpServer()).get(path).set('authorization', `Bearer ${adminKey}`);
  const post = (path: string, body: object) =>
    request(app.getHttpServer()).post(path).set('authorization', `Bearer ${adminKey}`).send(body);
  const idsOf = async (query: string) =>
    (await get(`/api/v1/events?${query}`).expect(200)).body.data.map(({ id }: { id: string }) => id);
  const project = () => projectNow({ log: context.log, pool: context.database.pool });

  /** An article in the store, and the finding through which an event took it. */
  async function anArticle(eventId: string, title: string, text: string, lang: string): Promise<void> {
    const entry = { id: eventId, url: `https://news.example/${eventId}?utm_source=x`, title, text, html: null, lang };
    const { created } = await context.database.transaction((tx) =>
      storeEntries(tx, {
        feedId: null,
        outlet: 'News',
        pollId: null,
        seenAt: at,
        baseline: false,
        entries: [{ ...entry, publishedAt: at, updatedAt: null, source: null }],
      }),
    );
    await context.database.pool.query(
      "insert into finding (item_id, version, key, accord, kind, data, event_id) values ($1, 1, $2, 'abraham-accords', 'joiner.announced', '{}', $2)",
      [created[0]?.id, eventId],
    );
  }

  beforeAll(async () => {
    app = await startApi(context.url);
    await appendRecords(context.log, 'ae_kz', [
      aDetection('ae_kz', { speaker: '=HYPERLINK("x"), the envoy' }),
      { type: 'event-confirmed', tell: false, at, reason: null },
    ]);
    await appendRecords(context.log, 'ae_uz', [
      aDetection(
        'ae_uz',
        { kind: 'joiner.prospect', country: 'UZ' },
        { source: aSource('b', { publishedAt: '2025-12-01T08:00:00.000Z' }) },
      ),
    ]);
    await project();
    await anArticle('ae_kz', 'Kazakhstan joins', 'The ministers shook hands in the courtyard.', 'en');
    await anArticle('ae_uz', 'Ташкент рассматривает', 'Обсуждались перспективы присоединения к соглашениям.', 'ru');
  });
  context.atEnd(() => app.close());

  describe('by words', () => {
    it('finds events by the words of the articles behind them, in other forms of the words too', async () => {
      expect(await idsOf('q=minister+courtyard')).toEqual(['ae_kz']);
      expect(await idsOf(`q=${encodeURIComponent('перспектива соглашение')}`)).toEqual(['ae_uz']);
      expect(await idsOf('q=courtyard+-hands')).toEqual([]);
      expect(await idsOf('q=zeppelin')).toEqual([]);
    });

    it('finds them by the evidence when the article is long forgotten', async () => {
      await context.database.pool.query('update item_version set text = null');
      expect(await idsOf('q=courtyard')).toEqual([]);
      expect(await idsOf('q=envoy')).toEqual(['ae_kz']);
    });

    it('finds items, and takes any text as a question', async () => {
      const titles = async (q: string) =>
        (await get(`/api/v1/items?q=${encodeURIComponent(q)}`).expect(200)).body.data.map(
          ({ title }: { title: string }) => title,
        );
      expect(await titles('join')).toEqual(['Kazakhstan joins']);
      expect(await titles('"joins kazakhstan"')).toEqual([]);
      expect(await titles(`'):* & | ! <-> "`)).toEqual([]);
    });
  });

  describe('as it was', () => {
    it('shows each event as it was known at the end of a day, and the same bytes whenever it is asked', async () => {
      const { pool } = context.database;
      await pool.query(
        `alter table event_log disable trigger user;
         update event_log set recorded_at = case type when 'event-confirmed' then '2025-11-09'::timestamptz else '2025-11-07' end;
         alter table event_log enable trigger user;
         update accord_event e set first_recorded_at = '2025-11-07',
           last_recorded_at = (select max(recorded_at) from event_log where stream = 'accord-event-' || e.id)`,
      );
      await pool.query(
        `update daily_count set day = '2025-11-07', confirmed = 0; insert into daily_count select '2025-11-09', accord, 0, 0, 1, 0, 0 from daily_count`,
      );
      const before = await get('/api/v1/events?knownAt=2025-11-08').expect(200);
      expect(before.body.data.map(({ id, review }: { id: string; review: string }) => [id, review])).toEqual([
        ['ae_kz', 'unreviewed'],
        ['ae_uz', 'unreviewed'],
      ]);
      expect(await idsOf('knownAt=2025-11-06')).toEqual([]);
      expect(await idsOf('knownAt=2025-11-08&country=UZ')).toEqual(['ae_uz']);
      expect(await idsOf('knownAt=2025-11-09&review=confirmed')).toEqual(['ae_kz']);
      const standings = await get(
        '/api/v1/accords/abraham-accords/standings?asOf=2025-11-10&knownAt=2025-11-08',
      ).expect(200);

      await appendRecords(context.log, 'ae_uz', [{ type: 'event-rejected', at, reason: 'a rumour' }]);
      await project();

      expect((await get('/api/v1/events?knownAt=2025-11-08').expect(200)).text).toBe(before.text);
      const again = await get('/api/v1/accords/abraham-accords/standings?asOf=2025-11-10&knownAt=2025-11-08');
      expect(again.text).toBe(standings.text);
    });

    it('leaves out what had not happened by a day', async () => {
      expect(await idsOf('asOf=2025-11-30')).toEqual(['ae_kz']);
      expect(await idsOf('asOf=2025-12-01')).toEqual(['ae_kz', 'ae_uz']);
      const { body } = await get('/api/v1/events?asOf=2025-02-31').expect(400);
      expect(body.errors).toEqual([{ field: 'asOf', reason: 'is no day such as 2025-11-07' }]);
    });
  });

  describe('of a day that is past', () => {
    it('tells what had happened to an accord, and what changed, as it was known then', async () => {
      const statusOf = async (query: string) =>
        (await get(`/api/v1/accords/abraham-accords/timeline?country=uz&${query}`).expect(200)).body.data.map(
          ({ status }: { status: string }) => status,
        );
      // It was rejected since.
      expect(await statusOf('knownAt=2025-11-08')).toEqual(['open']);
      expect(await statusOf('knownAt=2025-11-06')).toEqual([]);
      expect(await statusOf('knownAt=2025-11-08&asOf=2025-11-30')).toEqual([]);
      const changed = async (query: string) =>
        (await get(`/api/v1/accords/abraham-accords/changes?since=2025-11-30&until=2025-12-02${query}`)).body.data.map(
          ({ country, after }: { country: string; after: string }) => `${country} ${after}`,
        );
      expect(await changed('')).toEqual([]);
      expect(await changed('&knownAt=2025-11-08')).toEqual(['UZ prospect']);
    });

    it('searches the record alone, not the articles as they are by now', async () => {
      expect(await idsOf('knownAt=2025-11-08&q=envoy')).toEqual(['ae_kz']);
      await context.database.pool.query(`update item_version set text = 'handshakes' where title = 'Kazakhstan joins'`);
      expect(await idsOf('q=handshakes')).toEqual(['ae_kz']);
      expect(await idsOf('knownAt=2025-11-08&q=handshakes')).toEqual([]);
    });

    it('refuses days to come, and an end before the beginning, by name', async () => {
      const accord = '/api/v1/accords/abraham-accords';
      for (const [path, field] of [
        [`${accord}/standings?asOf=2999-01-01`, 'asOf'],
        [`${accord}/standings?knownAt=2999-01-01`, 'knownAt'],
        [`${accord}/timeline?knownAt=2999-01-01`, 'knownAt'],
        [`${accord}/changes?since=2999-01-01&until=2999-01-02`, 'since'],
        ['/api/v1/events?knownAt=2999-01-01', 'knownAt'],
        ['/api/v1/exports/events.csv?asOf=2999-01-01', 'asOf'],
      ] as const) {
        const { body } = await get(path).expect(400);
        expect(body.errors[0]).toEqual({ field, reason: 'lies in the future' });
      }
      const { body } = await get(`${accord}/changes?since=2025-11-09&until=2025-11-08`).expect(400);
      expect(body.errors).toEqual([{ field: 'until', reason: 'lies before since' }]);
    });
  });

  it('refuses to go on from a place that the log does not have: whoever waited there would miss what comes', async () => {
    const { position } = await context.log.head();
    const beyond = String(position + 5n);
    for (const path of ['/api/v1/log', '/api/v1/events', '/api/v1/stream']) {
      const { body } = await get(`${path}?after=${beyond}`).expect(400);
      expect(body.errors).toEqual([{ field: 'after', reason: expect.stringContaining(`${position}`) }]);
    }
    for (const id of [beyond, 'the-last-one']) {
      const { body } = await get('/api/v1/stream').set('last-event-id', id).expect(400);
      expect(body.errors[0].field).toBe('Last-Event-ID');
    }
    expect((await get(`/api/v1/log?after=${position}`).expect(200)).body).toEqual({ data: [], next: null });
    await get(`/api/v1/events?order=desc&after=${beyond}`).expect(200);
  });

  describe('day by day', () => {
    it('counts articles, events and decisions, on days without any too', async () => {
      const { body } = await get('/api/v1/counts?since=2025-11-07&until=2025-11-09&accord=abraham-accords').expect(200);
      const none = { items: 0, detected: 0, told: 0, confirmed: 0, corrected: 0, takenBack: 0 };
      expect(body.data).toEqual([
        { ...none, day: '2025-11-07', detected: 2, told: 2 },
        { ...none, day: '2025-11-08', items: 2 },
        { ...none, day: '2025-11-09', confirmed: 1 },
      ]);
      await get('/api/v1/counts?since=1970-01-01&until=2025-01-01').expect(400);
    });

    it('tells all that happened to an accord, the history of its definition first', async () => {
      const { body } = await get('/api/v1/accords/abraham-accords/timeline').expect(200);
      expect(body.data[0]).toMatchObject({ kind: null, event: null, claim: { status: 'official' } });
      const news = await get('/api/v1/accords/abraham-accords/timeline?country=uz').expect(200);
      expect(news.body.data).toEqual([
        expect.objectContaining({ day: '2025-12-01', kind: 'joiner.prospect', event: 'ae_uz', status: 'rejected' }),
      ]);
    });
  });

  describe('as a file', () => {
    it('gives CSV whose cells no spreadsheet takes for formulas, with the words and where they stand', async () => {
      const { text, headers } = await get('/api/v1/exports/events.csv').expect(200);
      expect(headers['content-type']).toBe('text/csv; charset=utf-8');
      const [header, first] = text.split('\r\n');
      expect(header).toMatch(/^id,revision,position,accord,kind,country,.*quote,outlet,title,url,.*text_sha256,link$/);
      expect(first).toMatch(/^ae_kz,/);
      expect(first).toContain(`"'=HYPERLINK(""x""), the envoy"`);
    });

    it('gives JSON Lines of what a query wants', async () => {
      const { body } = await get('/api/v1/exports/events.ndjson?country=UZ')
        .buffer(true)
        .parse((response, done) => asText(response, done))
        .expect(200);
      const lines = String(body)
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { id: string; evidence: unknown[] });
      expect(lines.map(({ id, evidence }) => [id, evidence.length > 0])).toEqual([['ae_uz', true]]);
    });
  });

  describe('deciding on what somebody else has changed', () => {
    let projector: Running;
    beforeAll(() => {
      projector = runSubscription(
        { pool: context.database.pool, log: context.log, logger: silentLogger },
        { name: 'accord-events', version: 1, kind: 'projection', handle: projectAccordEvents },
      );
    });
    afterAll(() => projector.stop());

    it('says what it is now and which fields changed since', async () => {
      const { body: now } = await get('/api/v1/events/ae_kz').expect(200);
      await post('/api/v1/events/ae_kz/correct', {
        expectedRevision: now.revision,
        changes: { place: 'Washington' },
      }).expect(200);
      const { body } = await post('/api/v1/events/ae_kz/reject', { expectedRevision: now.revision, reason: 'no' });
      expect(body).toMatchObject({
        status: 409,
        code: 'EVENT_CONFLICT',
        changed: [{ field: 'place', was: null, is: 'Washington' }],
        current: { id: 'ae_kz', revision: Number(now.revision) + 1, accord: { slug: 'abraham-accords' } },
      });
    });

    it('merges into the event that an address leads to: its own, or that of an article', async () => {
      for (const [id, into] of [
        ['ae_1', 'https://watch.example/events/ae_kz?tab=sources'],
        ['ae_2', 'https://news.example/ae_kz'],
      ] as const) {
        await appendRecords(context.log, id, [aDetection(id, { country: 'AZ' }, { identity: id })]);
        await projector.caughtUp((await context.log.head()).position);
        const { body } = await post(`/api/v1/events/${id}/merge`, { expectedRevision: 1, into }).expect(200);
        expect(body).toMatchObject({ status: 'merged', mergedInto: 'ae_kz' });
      }
    });

    it('says why an address leads to no event', async () => {
      const { body } = await post('/api/v1/events/ae_kz/merge', {
        expectedRevision: 3,
        into: 'https://news.example/unknown',
      }).expect(400);
      expect(body.errors).toEqual([
        { field: 'into', reason: 'no other event of this accord is reported by that article' },
      ]);
    });
  });
});

function asText(response: NodeJS.EventEmitter, done: (error: Error | null, text: string) => void): void {
  let text = '';
  response.on('data', (chunk: Buffer) => {
    text += chunk.toString();
  });
  response.on('end', () => done(null, text));
}
