import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Finding } from '@app/accords';
import { loadConfig, silentLogger } from '@app/base';
import { loadVersion, storeEntries } from '@app/items';
import { aDefinition, aFinding } from '@test/builders';
import { withDatabase } from '@test/database';
import { askModel } from './ask-model.client';
import { SecondOpinion } from './second-opinion';

const text = 'Astana said on Thursday that it was “weighing” a place in the accords between Israel and Arab states.';
const unsure = aFinding({ kind: 'joiner.prospect', confidence: 0.62 });

describe('a second opinion', () => {
  const context = withDatabase();
  const asked: { authorization: string | undefined; body: string }[] = [];
  let reply: RequestListener = () => undefined;
  let server: Server;

  beforeAll(async () => {
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        asked.push({ authorization: request.headers.authorization, body });
        reply(request, response);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    context.atEnd(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
  });
  beforeEach(async () => {
    asked.length = 0;
    await context.database.pool.query('truncate item cascade');
  });

  const baseUrl = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
  const answering =
    (answer: unknown): RequestListener =>
    (_, response) =>
      response.end(JSON.stringify({ choices: [{ message: { content: JSON.stringify(answer) } }] }));
  const opinion = (env: Record<string, string> = {}) => {
    const config = loadConfig({ LLM_BASE_URL: baseUrl(), LLM_MODEL: 'small', LLM_API_KEY: 'secret', ...env });
    const definitions = new Map([['abraham-accords', aDefinition()]]);
    return new SecondOpinion(context.database, config, definitions, () => new Date(), silentLogger);
  };
  const anItem = async (id = 'a') => {
    const entry = {
      id,
      url: null,
      title: 'Kazakhstan weighs a place',
      text,
      html: null,
      publishedAt: null,
      updatedAt: null,
      lang: 'en',
      source: null,
    };
    const stored = await context.database.transaction((tx) =>
      storeEntries(tx, {
        feedId: null,
        outlet: null,
        pollId: null,
        seenAt: '2025-11-07T01:00:00.000Z',
        baseline: false,
        entries: [entry],
      }),
    );
    const item = stored.created[0] && (await loadVersion(context.database.pool, stored.created[0]));
    if (!item) throw new Error('the item was not stored');
    return item;
  };
  const kept = async () =>
    (await context.database.prisma.secondOpinion.findMany()).map(({ verdict, error }) => [verdict, error]);
  const flagsOf = async (finding: Finding = unsure) => (await opinion().on(finding, await anItem())).flags;

  it('agrees with words of the text, whatever its quotation marks, and is asked with the key and a schema', async () => {
    reply = answering({ reports: true, quote: '"weighing" a place in the accords', reason: 'It says so.' });
    expect(await flagsOf()).toEqual(['second-opinion-agrees']);
    expect(asked[0]?.authorization).toBe('Bearer secret');
    expect(JSON.parse(asked[0]?.body ?? '')).toMatchObject({
      model: 'small',
      response_format: { type: 'json_schema' },
    });
    expect(asked[0]?.body).toContain('Kazakhstan may join');
  });

  it('disagrees, which is kept and flagged', async () => {
    reply = answering({ reports: false, quote: '', reason: 'It only weighs.' });
    expect(await flagsOf()).toEqual(['second-opinion-disagrees']);
    expect(await kept()).toEqual([['disagrees', null]]);
  });

  it('counts for nothing with a quote that is not in the text', async () => {
    reply = answering({ reports: true, quote: 'Astana has joined', reason: 'It did.' });
    expect(await flagsOf()).toBeUndefined();
    expect(await kept()).toEqual([['unproven', null]]);
  });

  it('is asked once for a finding of an item, however often the item is read', async () => {
    reply = answering({ reports: false, quote: '', reason: 'No.' });
    const item = await anItem();
    const first = await opinion().on(unsure, item);
    reply = answering({ reports: true, quote: 'weighing', reason: 'Yes.' });
    expect(await opinion().on(unsure, item)).toEqual(first);
    expect(asked).toHaveLength(1);
  });

  it('is not asked about what is clear, hopeless or only a candidate', async () => {
    const item = await anItem();
    for (const changes of [{ confidence: 0.93 }, { confidence: 0.3 }, { flags: ['candidate'] }])
      await opinion().on({ ...unsure, ...changes }, item);
    expect(asked).toHaveLength(0);
  });

  it('is asked no more than the budget of a day allows', async () => {
    reply = answering({ reports: true, quote: 'weighing', reason: 'Yes.' });
    const thrifty = opinion({ LLM_MAX_PER_DAY: '1' });
    expect((await thrifty.on(unsure, await anItem('a'))).flags).toEqual(['second-opinion-agrees']);
    expect(await thrifty.on(unsure, await anItem('b'))).toEqual(unsure);
    expect(asked).toHaveLength(1);
  });

  it.each<[string, RequestListener, string]>([
    [
      'a server in trouble',
      (_, response) => response.writeHead(503).end('busy'),
      "the model's server answered 503: busy",
    ],
    ['prose', (_, response) => response.end('Certainly! I think so.'), 'the model gave no answer of the asked form'],
    ['another form', answering({ yes: true }), 'the model gave no answer of the asked form'],
    ['an endless answer', (_, response) => response.end('x'.repeat(100_000)), 'the answer is longer than 65536 bytes'],
    [
      'a redirect',
      (_, response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end(),
      'fetch failed: unexpected redirect',
    ],
  ])('changes nothing for %s, and says why', async (_, answer, error) => {
    reply = answer;
    expect(await flagsOf()).toBeUndefined();
    expect(await kept()).toEqual([['unavailable', error]]);
  });

  it('waits for no server that hangs', async () => {
    reply = () => undefined;
    const { llm } = loadConfig({ LLM_BASE_URL: baseUrl(), LLM_MODEL: 'small' });
    if (!llm) throw new Error('no model is set up');
    expect(await askModel(llm, [], 100)).toEqual({ error: 'no answer within 100 ms' });
  });
});
