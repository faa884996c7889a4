import { execFile } from 'node:child_process';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot, silentLogger } from '@app/base';
import { openDatabase, startEmbeddedPostgres } from '@app/database';
import { addSubscriber, NewSubscriber } from '@app/digests';
import { EventLog } from '@app/event-log';
import { aFinding } from '@test/builders';
import { type OpenDatabase, withDatabase } from '@test/database';
import { aDetection, appendRecords, projectNow } from '@test/log-events';

type Ended = { code: number; out: string; err: string };
const main = join(repoRoot(), 'dist/apps/cli/src/main.js');

/** A program as an operator runs it, to its end. */
function run(program: string, args: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: '', ...options.env };
    execFile(program, args, { timeout: 60_000, ...options, env }, (error, out, err) =>
      resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
  });
}
const cli = (dataDir: string, ...args: string[]) =>
  run(process.execPath, [main, ...args], { env: { DATA_DIR: dataDir } });

/** An article that an endpoint and a digest were told of: `id` is its item, the event `ae_<id>`. */
async function aToldArticle({ database, log }: OpenDatabase, id: string): Promise<void> {
  const { prisma, pool } = database;
  const at = new Date('2025-11-07T00:12:00.000Z');
  const [url, title, event] = ['https://courier.example/kz', 'Kazakhstan joins', `ae_${id}`];
  const [accord, kind, country] = ['abraham-accords', 'joiner.announced', 'KZ'];
  await prisma.feed.create({ data: { id: 'fd_1', url: `${url}.xml`, host: 'courier.example', nextPollAt: at } });
  await prisma.item.create({ data: { id, url, canonicalUrl: url, title, publishedAt: at, firstSeenAt: at } });
  const text = { title, textHash: 'h', contentHash: 'c', publishedAt: at, seenAt: at, state: 'classified' };
  await prisma.itemVersion.create({ data: { itemId: id, version: 1, ...text } });
  await prisma.itemSource.create({ data: { itemId: id, feedId: 'fd_1', seenAt: at } });
  const read = { accord, kind, country, verdict: 'detected', reason: 'new', data: aFinding() };
  await prisma.findingRow.create({ data: { itemId: id, version: 1, key: 'k', eventId: event, ...read } });
  await appendRecords(log, event, [aDetection(event)]);
  await projectNow({ log, pool });
  const endpoint = { id: 'ep_1', url: 'https://desk.example', accords: [], kinds: [], countries: [], secrets: [] };
  await prisma.endpoint.create({ data: { ...endpoint, sincePosition: 0n, updatedAt: at } });
  const message = { eventId: event, messageId: 'm', type: 'accord.event.detected', body: '{}', dueAt: at };
  await prisma.delivery.create({
    data: { id: 'dl_1', endpointId: 'ep_1', ...message, state: 'delivered', deliveredAt: at },
  });
  const subscriber = await addSubscriber(
    { pool, log, now: () => at, mailer: null, publicUrl: 'http://localhost' },
    NewSubscriber.parse({ email: 'reader@example.org' }),
    'test',
  );
  await pool.query(
    `insert into digest (id, subscriber_id, local_date, state, from_position, to_position, content, subject, text, html, message_id, due_at, planned_at, sent_at)
     values ('dg_1', $1, '2025-11-07', 'sent', 0, 1, $2, '', '', '', 'm', $3, $3, $3)`,
    [subscriber.id, { entries: [{ event, change: 'new' }] }, at],
  );
}

describe('the command line', () => {
  const test = withDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'accord-watch-cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('fails, and says so, when a command ends without being done', async () => {
    const preload = join(folder, 'never-done.js');
    const commander = JSON.stringify(require.resolve('commander'));
    writeFileSync(preload, `require(${commander}).Command.prototype.parseAsync = () => new Promise(() => undefined);`);
    expect(await run(process.execPath, ['-r', preload, main, 'accords', 'list'])).toEqual({
      code: 1,
      out: '',
      err: 'the command ended before it was done\n',
    });
    expect(await run(process.execPath, [main, 'accords', 'list'])).toMatchObject({ code: 0, err: '' });
    expect(await run(process.execPath, [main, 'accords', 'lists'])).toMatchObject({ code: 2, out: '' });
  });

  it('takes the files that it is given from the folder in which npm was called', async () => {
    const here = join(folder, 'here');
    mkdirSync(here);
    writeFileSync(join(here, 'bay-pact.yaml'), 'slug: bay-pact\n');
    writeFileSync(join(here, 'feed.xml'), '<rss version="2.0"><channel><title>Here</title></channel></rss>');
    const npm = (...args: string[]) =>
      run('npm', ['--prefix', repoRoot(), 'run', '-s', 'cli', '--', ...args], { cwd: here });
    const checked = await npm('accords', 'check', 'bay-pact.yaml', '--json');
    expect(JSON.parse(checked.out)).toMatchObject({ file: join(here, 'bay-pact.yaml'), valid: false });
    expect(JSON.parse((await npm('parse-feed', 'feed.xml')).out)).toMatchObject({ file: 'feed.xml', title: 'Here' });
  });

  it('answers why an article was told, or was not, in words', async () => {
    await aToldArticle(test, 'it_1');
    const env = { DATABASE_URL: test.url, SECRET_KEYS: `k:${randomBytes(32).toString('base64')}` };
    const why = (...args: string[]) => run(process.execPath, [main, 'why', ...args], { env });
    const { code, out, err } = await why('https://courier.example/kz?utm_source=feed');
    expect([code, err, out.trimEnd().split('\n')]).toEqual([
      0,
      '',
      [
        'Kazakhstan joins',
        'It was the first to report the event ae_it_1. 1 endpoint and 1 digest were told of it.',
        '  first seen 2025-11-07T00:12Z, in fd_1; published 2025-11-07T00:12Z',
        '  joiner.announced KZ (abraham-accords): detected, new',
        '  accord.event.detected of ae_it_1 to ep_1: delivered, 2025-11-07T00:12:00Z',
        '  digest dg_1 of 2025-11-07, ae_it_1 as new: sent, 2025-11-07T00:12:00Z',
      ],
    ]);
    expect(JSON.parse((await why('https://courier.example/kz', '--json')).out)).toMatchObject({
      told: [{ delivery: 'dl_1' }],
      digests: [{ digest: 'dg_1', change: 'new' }],
    });
    expect(await why('https://courier.example/unknown')).toEqual({
      code: 1,
      out: '',
      err: 'no feed has brought https://courier.example/unknown\n',
    });
  });

  it('carries the log from one data folder to another, whole, with the same head', async () => {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    const file = join(folder, 'log.ndjson');
    // Migrated, and a log of its own.
    expect(await cli(from, 'log', 'verify')).toMatchObject({ code: 0 });
    const postgres = await startEmbeddedPostgres({ dataDir: from, logger: silentLogger });
    const database = openDatabase(postgres.databaseUrl);
    const log = new EventLog(database.pool, postgres.databaseUrl);
    for (let n = 1; n <= 30; n++) {
      const id = `ae_${n}`;
      await appendRecords(log, id, [
        aDetection(id, {}, { identity: id, related: n > 1 ? ['ae_1'] : [] }),
        { type: 'event-confirmed', at: '2025-11-08T00:00:00.000Z', reason: randomUUID(), tell: false },
      ]);
    }
    await log.close();
    await database.close();
    await postgres.stop();

    expect(await cli(from, 'log', 'export', file)).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(file, 'utf8').trim().split('\n').length).toBeGreaterThanOrEqual(60);
    const verified = async (dataDir: string) => JSON.parse((await cli(dataDir, 'log', 'verify', '--json')).out);
    const { records, head } = await verified(from);
    const imported = await cli(to, 'log', 'import', file, '--json');

    expect(imported).toMatchObject({ code: 0, err: '' });
    expect(JSON.parse(imported.out)).toEqual({ records, head });
    expect(await verified(to)).toMatchObject({ ok: true, records, head, problem: null });
    expect((await cli(to, 'log', 'verify', '--anchor', `${head.position}:${head.hash}`)).code).toBe(0);
    // What a service would show: read models are made from the log.
    expect(await cli(to, 'rebuild')).toMatchObject({ code: 0 });
    const { data } = JSON.parse((await cli(to, 'events', '--json', '--limit', '100')).out);
    expect(data).toHaveLength(30);

    // The same again follows no head of this log.
    expect(await cli(to, 'log', 'import', file)).toMatchObject({ code: 1, out: '' });
    expect(await verified(to)).toMatchObject({ ok: true, records, head });
    expect(await cli(to, 'log', 'import', join(folder, 'nowhere.ndjson'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('there is no file'),
    });
  }, 180_000);
});
