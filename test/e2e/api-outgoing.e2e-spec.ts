import { parseFeed } from '@app/feeds';
import { withDatabase } from '@test/database';
import { adminKey, startApi } from '@test/api-app';
import { aDetection, appendRecords, projectNow } from '@test/log-events';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';

const at = '2025-11-08T00:00:00.000Z';
const day = (value: string) => ({ value, precision: 'day' as const });

describe('what leaves as feeds', () => {
  const context = withDatabase();
  let app: NestExpressApplication;
  context.atEnd(() => app.close());
  const get = (path: string) => request(app.getHttpServer()).get(path);

  beforeAll(async () => {
    app = await startApi(context.url, { env: { PUBLIC_ACCORDS: 'abraham-accords' } });
    await appendRecords(context.log, 'ae_1', [aDetection('ae_1', { speaker: 'a <president> & "host"' })]);
    await appendRecords(context.log, 'ae_2', [
      aDetection('ae_2', { kind: 'ceremony.announced', date: day('2025-11-18'), place: 'Washington' }),
      { type: 'event-corrected', at, reason: 'a day later', changes: { date: day('2025-11-19') }, standing: 'kept' },
    ]);
    await appendRecords(context.log, 'ae_3', [
      aDetection('ae_3', { kind: 'ceremony.announced', country: 'SA', date: day('2025-12-01') }),
    ]);
    await appendRecords(context.log, 'ae_4', [
      aDetection('ae_4', { kind: 'ceremony.postponed', country: 'SA' }, { related: ['ae_3'] }),
      { type: 'event-rejected', at, reason: 'satire' },
    ]);
    await appendRecords(context.log, 'ae_5', [
      aDetection('ae_5', { country: 'AZ' }, { alert: false, quiet: 'baseline' }),
    ]);
    await appendRecords(context.log, 'ae_6', [aDetection('ae_6', { accord: 'secret-pact', country: 'UZ' })]);
    await projectNow({ log: context.log, pool: context.database.pool });
  });

  it.each(['rss', 'atom', 'json'])('reads as %s what everybody may see, each event once', async (format) => {
    const { status, text } = await get(`/feeds/events.${format}`);
    expect(status).toBe(200);
    const parsed = await parseFeed(Buffer.from(text), { url: `https://watch.example/feeds/events.${format}` });
    if (!('items' in parsed)) throw new Error(JSON.stringify(parsed));
    const titles = parsed.items.map(({ title }) => title);
    expect(titles).toHaveLength(4);
    expect(titles).toContain('Kazakhstan is announced as a joiner of the Abraham Accords (announced)');
    expect(titles.some((title) => title?.startsWith('Retracted: '))).toBe(true);
    expect(text).not.toContain('<president>');
  });

  it('shows what is not public to keys only, in the address too', async () => {
    expect((await get('/feeds/events.json?accord=secret-pact')).status).toBe(401);
    expect((await get('/feeds/events.json?accord=secret-pact&key=wrong')).status).toBe(401);
    const { body } = await get(`/feeds/events.json?accord=secret-pact&key=${adminKey}`);
    expect(body.items).toHaveLength(1);
    expect((await get('/opml')).status).toBe(401);
    expect((await get(`/opml?key=${adminKey}`)).text).toContain('<opml');
  });

  it('keeps days in calendars up to date: the same UID, a higher SEQUENCE', async () => {
    const { text, headers } = await get('/calendar.ics');
    expect(headers['content-type']).toContain('text/calendar');
    const events = text.split('BEGIN:VEVENT').slice(1);
    expect(events).toHaveLength(2);
    const corrected = events.find((each) => each.includes('UID:ae_2@'));
    expect(corrected).toContain('SEQUENCE:1');
    expect(corrected).toContain('DTSTART;VALUE=DATE:20251119');
    expect(corrected).toContain('LOCATION:Washington');
    // A rejected postponement puts nothing off.
    expect(events.find((each) => each.includes('UID:ae_3@'))).toContain('STATUS:CONFIRMED');
  });

  it('cancels in calendars what was put off, as a newer word than the one before', async () => {
    const sequence = (text: string) => Number(/UID:ae_3@[^]*?SEQUENCE:(\d+)/.exec(text)?.[1]);
    const before = sequence((await get('/calendar.ics?country=SA')).text);
    await appendRecords(context.log, 'ae_7', [
      aDetection('ae_7', { kind: 'ceremony.postponed', country: 'SA' }, { related: ['ae_3'] }),
    ]);
    await projectNow({ log: context.log, pool: context.database.pool });
    const { text } = await get('/calendar.ics?country=SA');
    expect(text).toContain('STATUS:CANCELLED');
    expect(sequence(text)).toBe(before + 1);
  });

  it('puts in calendars what nobody responsible has said as tentative, and nothing that is held back', async () => {
    const date = { value: '2025-12-24', precision: 'day' } as const;
    const watched = (id: string, changes: object) =>
      appendRecords(context.log, id, [
        aDetection(
          id,
          { kind: 'joiner.prospect', country: 'OM', claimStatus: 'rumoured', date },
          { identity: id, ...changes },
        ),
      ]);
    await watched('ae_8', {});
    await watched('ae_9', { alert: false, quiet: 'held' });
    await projectNow({ log: context.log, pool: context.database.pool });
    const { text } = await get('/calendar.ics?country=OM');
    expect(text.match(/UID:\w+/g)).toEqual(['UID:ae_8']);
    expect(text).toContain('STATUS:TENTATIVE');
  });
});
