import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo, isIP } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { loopbackHosts, namesLeadingInside } from '@test/private-targets';
import type { AppError } from '../app-error';
import { OutboundClient, type OutboundRequest } from './outbound.client';

const timeouts = { connectMs: 500, firstByteMs: 500, totalMs: 900 };
let served = 0;
let server: Server;
let base = '';
let other = '';
let otherServer: Server;

const routes: Record<string, (response: ServerResponse) => void> = {
  '/plain': (response) => response.end('hello'),
  '/gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
  '/br': (response) => response.writeHead(200, { 'content-encoding': 'br' }).end(brotliCompressSync('hello')),
  '/bomb': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(5_000_000))),
  '/broken-gzip': (response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
  '/large': (response) => response.end(Buffer.alloc(200_000)),
  '/silent': () => undefined,
  '/endless': (response) => {
    response.writeHead(200);
    const timer = setInterval(() => response.write('x'.repeat(100)), 20);
    response.on('close', () => clearInterval(timer));
  },
  '/loop': (response) => response.writeHead(302, { location: '/loop' }).end(),
  '/once': (response) => response.writeHead(301, { location: '/plain' }).end(),
  '/to-metadata': (response) => response.writeHead(302, { location: 'http://169.254.169.254/latest/meta-data' }).end(),
  '/to-file': (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/to-other-port': (response) => response.writeHead(307, { location: `${other}/seen` }).end(),
  '/to-itself': (response) => response.writeHead(307, { location: '/seen' }).end(),
  '/headers': (response) => response.writeHead(200, { 'x-long': 'x'.repeat(100_000) }).end(),
  '/reset': (response) => response.destroy(),
};

beforeAll(async () => {
  server = createServer({ maxHeaderSize: 200_000 }, (request, response) => {
    served += 1;
    if (request.url === '/seen') response.end(JSON.stringify(request.headers));
    else (routes[request.url ?? ''] ?? ((answer: ServerResponse) => answer.writeHead(404).end()))(response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const seen = (request: IncomingMessage, response: ServerResponse) => response.end(JSON.stringify(request.headers));
  otherServer = createServer(seen);
  await new Promise<void>((resolve) => otherServer.listen(0, '127.0.0.1', resolve));
  other = `http://127.0.0.1:${(otherServer.address() as AddressInfo).port}`;
});
afterAll(() => {
  otherServer.closeAllConnections();
  otherServer.close();
  server.closeAllConnections();
  server.close();
});

const allowing = new OutboundClient(['127.0.0.0/8']);
const get = (path: string, changes: Partial<OutboundRequest> = {}, client = allowing) =>
  client.fetch({
    url: path.startsWith('/') ? base + path : path,
    timeouts,
    maxBytes: 100_000,
    redirects: 'follow-guarded',
    decompress: true,
    ...changes,
  });
const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'answered',
    (error: unknown) => (error as AppError).code,
  );

describe('the outbound client', () => {
  it.each(['/plain', '/gzip', '/br', '/once'])('reads %s', async (path) => {
    expect((await get(path)).body.toString()).toBe('hello');
  });

  it.each([
    ['/bomb', 'OUTBOUND_TOO_LARGE'],
    ['/large', 'OUTBOUND_TOO_LARGE'],
    ['/broken-gzip', 'OUTBOUND_FAILED'],
    ['/silent', 'OUTBOUND_TIMEOUT'],
    ['/endless', 'OUTBOUND_TIMEOUT'],
    ['/loop', 'OUTBOUND_REDIRECTS'],
    ['/to-metadata', 'OUTBOUND_REFUSED'],
    ['/to-file', 'OUTBOUND_REFUSED'],
    ['/headers', 'OUTBOUND_FAILED'],
    ['/reset', 'OUTBOUND_FAILED'],
  ])('ends %s with %s', async (path, code) => {
    expect(await codeOf(get(path))).toBe(code);
  });

  it('keeps the beginning of a long answer where that is asked', async () => {
    const answer = await get('/large', { overflow: 'cut', maxBytes: 16_384 });
    expect([answer.body.length, answer.truncated]).toEqual([16_384, true]);
  });

  it('tells another origin nothing that was meant for the first: no credentials, validators or own headers', async () => {
    const headers = { authorization: 'Basic x', 'x-key': 'y', 'if-none-match': '"1"', 'user-agent': 'Watch' };
    const seenAt = async (path: string) => JSON.parse((await get(path, { headers })).body.toString());
    expect(await seenAt('/to-itself')).toMatchObject(headers);
    const stranger = await seenAt('/to-other-port');
    expect(stranger).toMatchObject({ 'user-agent': 'Watch' });
    expect(Object.keys(stranger)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/authorization|x-key|if-none/)]),
    );
  });

  it('brings the validators of an origin back to it, wherever it lies behind redirects', async () => {
    const forOrigin = { origin: new URL(other).origin, headers: { 'if-none-match': '"of the other"' } };
    const seenAt = async (path: string) => JSON.parse((await get(path, { forOrigin })).body.toString()) as object;
    expect(await seenAt('/to-other-port')).toMatchObject({ 'if-none-match': '"of the other"' });
    expect(Object.keys(await seenAt('/to-itself'))).not.toContain('if-none-match');
  });

  it('does not follow a redirect where that is refused', async () => {
    expect((await get('/once', { redirects: 'refuse' })).status).toBe(301);
  });

  it.each(loopbackHosts.map((host) => `http://${host}`))(
    'refuses %s however the loopback is written, and sends nothing',
    async (host) => {
      const before = served;
      expect(await codeOf(get(`${host}:${new URL(base).port}/plain`, {}, new OutboundClient([])))).toBe(
        'OUTBOUND_REFUSED',
      );
      expect(served).toBe(before);
    },
  );

  it('refuses a name whose answer is private, and one whose answers are mixed', async () => {
    const answering = (...addresses: string[]) =>
      new OutboundClient([], (_, done) =>
        done(
          null,
          addresses.map((address) => ({ address, family: 4 })),
        ),
      );
    expect(await codeOf(get('http://inside.example/', {}, answering('10.0.0.8')))).toBe('OUTBOUND_REFUSED');
    expect(await codeOf(get('http://mixed.example/', {}, answering('8.8.8.8', '127.0.0.1')))).toBe('OUTBOUND_REFUSED');
  });

  it('is not fooled by a name that answers differently the second time', async () => {
    let asked = 0;
    const rebinding = new OutboundClient([], (_, done) =>
      done(null, [{ address: asked++ === 0 ? '203.0.114.1' : '127.0.0.1', family: 4 }]),
    );
    const before = served;
    await codeOf(get(`http://rebind.example:8080/plain`, {}, rebinding));
    await codeOf(get(`http://rebind.example:8080/plain`, {}, rebinding));
    expect(served).toBe(before);
  });

  it.each(namesLeadingInside)('refuses a name that leads to %s', async (_, host, address) => {
    const client = new OutboundClient([], (_name, done) => done(null, [{ address, family: isIP(address) }]));
    expect(await codeOf(get(`http://${host}:8080/`, {}, client))).toBe('OUTBOUND_REFUSED');
  });

  it('says so when a name cannot be found', async () => {
    const lost = new OutboundClient([], (_, done) => done(new Error('ENOTFOUND'), []));
    expect(await codeOf(get('http://nowhere.example/', {}, lost))).toBe('OUTBOUND_DNS');
  });
});
