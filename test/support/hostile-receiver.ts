import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { repoRoot } from '@app/base';

const head = (status: string, ...headers: string[]) => `HTTP/1.1 ${status}\r\n${headers.join('\r\n')}\r\n\r\n`;

/** Every `everyMs` writes the next piece, until the other side is gone. */
function drip(socket: Socket, everyMs: number, piece: () => string | Buffer): void {
  const timer = setInterval(() => socket.write(piece()), everyMs);
  socket.on('close', () => clearInterval(timer));
}

/** What receivers do, on purpose or not, to whoever sends to them. Each gets the socket once the request's head has come. */
export const hostilities: Record<string, (socket: Socket) => void> = {
  'never answers': () => undefined,
  'hangs up at once': (socket) => socket.destroy(),
  'resets the connection': (socket) => socket.resetAndDestroy(),
  'drips its headers': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    drip(socket, 20, () => `x-${Math.random()}: 1\r\n`);
  },
  'drips its body': (socket) => {
    socket.write(head('200 OK', 'content-length: 1000000'));
    drip(socket, 20, () => 'x');
  },
  'answers without end': (socket) => {
    socket.write(head('200 OK', 'transfer-encoding: chunked'));
    const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`;
    drip(socket, 1, () => chunk);
  },
  'answers with ten megabytes of headers': (socket) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    for (let nth = 0; nth < 160; nth += 1) socket.write(`x-${nth}: ${'y'.repeat(65_536)}\r\n`);
  },
  'answers with a bomb that unpacks to a gigabyte': (socket) => {
    const bomb = gzipSync(Buffer.alloc(10_000_000));
    socket.write(head('200 OK', 'content-encoding: gzip', `content-length: ${bomb.length}`));
    socket.end(bomb);
  },
  'answers with noise': (socket) => socket.end(Buffer.from([0, 1, 2, 255, 254, 13, 10, 13, 10])),
  'redirects to the metadata service': (socket) =>
    socket.end(head('302 Found', 'location: http://169.254.169.254/latest/meta-data/', 'content-length: 0')),
  'redirects to itself': (socket) => socket.end(head('307 Temporary Redirect', 'location: /', 'content-length: 0')),
  'says less than it announced': (socket) => {
    socket.write(head('200 OK', 'content-length: 100'));
    socket.end('short');
  },
  'answers with NUL and broken text': (socket) => {
    const body = Buffer.from([0, 0xed, 0xa0, 0x80, 0xff, 65]);
    socket.write(head('500 Oops', `content-length: ${body.length}`));
    socket.end(body);
  },
  'asks to wait for ten years': (socket) =>
    socket.end(head('429 Too Many', 'retry-after: 315360000', 'content-length: 0')),
  'answers before it was asked twice': (socket) =>
    socket.end(`${head('500 Oops', 'content-length: 0')}${head('200 OK', 'content-length: 0')}`),
  'begins a status line and stops': (socket) => socket.write('HTTP/1.1 20'),
  'answers with a status line of ten megabytes': (socket) => {
    socket.write('HTTP/1.1 200 ');
    for (let nth = 0; nth < 160; nth += 1) socket.write('y'.repeat(65_536));
  },
  'says "continue" without end': (socket) => drip(socket, 5, () => head('100 Continue').repeat(50)),
  'answers as in 1991': (socket) => socket.end('<html>it works</html>'),
  'announces less than nothing': (socket) => socket.end(`${head('200 OK', 'content-length: -1')}x`),
  'announces two lengths': (socket) => socket.end(`${head('200 OK', 'content-length: 1', 'content-length: 100')}x`),
  'announces a length and chunks': (socket) =>
    socket.end(`${head('200 OK', 'content-length: 3', 'transfer-encoding: chunked')}1\r\nx\r\n0\r\n\r\n`),
  'says more than it announced': (socket) => socket.end(`${head('200 OK', 'content-length: 1')}${'x'.repeat(100_000)}`),
  'announces a chunk of a terabyte': (socket) => {
    socket.write(`${head('200 OK', 'transfer-encoding: chunked')}10000000000\r\n`);
    drip(socket, 20, () => 'x');
  },
  'announces a chunk of no size': (socket) =>
    socket.end(`${head('200 OK', 'transfer-encoding: chunked')}zz\r\nx\r\n0\r\n\r\n`),
  'sends trailers without end': (socket) => {
    socket.write(`${head('200 OK', 'transfer-encoding: chunked')}1\r\nx\r\n0\r\n`);
    drip(socket, 20, () => `x-${Math.random()}: ${'y'.repeat(1_000)}\r\n`);
  },
  'answers 204 with a body': (socket) => socket.end(`${head('204 No Content', 'content-length: 5')}hello`),
  'answers with a header that holds NUL': (socket) =>
    socket.end('HTTP/1.1 200 OK\r\nx-a: b\0c\r\ncontent-length: 0\r\n\r\n'),
  'answers with a bomb in brotli': (socket) => {
    const bomb = brotliCompressSync(Buffer.alloc(10_000_000));
    socket.write(head('200 OK', 'content-encoding: br', `content-length: ${bomb.length}`));
    socket.end(bomb);
  },
  'redirects into a loop of names': (socket) =>
    socket.end(head('308 Permanent Redirect', 'location: //127.0.0.1:1/', 'content-length: 0')),
  'redirects to a file': (socket) =>
    socket.end(head('301 Moved Permanently', 'location: file:///etc/passwd', 'content-length: 0')),
  'switches protocols': (socket) => socket.end(head('101 Switching Protocols', 'upgrade: websocket')),
};

/** What receivers of https do before they are asked for anything. */
export const hostileHandshakes: Record<string, (socket: Socket) => void> = {
  'never answers a handshake': () => undefined,
  'resets a handshake': (socket) => socket.resetAndDestroy(),
  'answers a handshake in plain text': (socket) => socket.end(head('400 Bad Request', 'content-length: 0')),
  'answers a handshake with noise': (socket) => socket.end(Buffer.alloc(100_000, 0x16)),
  'drips a handshake': (socket) => {
    socket.write(Buffer.from([0x16, 3, 3, 0x40, 0]));
    drip(socket, 20, () => Buffer.from([2]));
  },
};

/** A certificate of test/fixtures/tls with its key. */
export const testCertificate = (name: 'authority' | 'server' | 'client' | 'elsewhere' | 'stranger') => ({
  cert: readFileSync(join(repoRoot(), 'test/fixtures/tls', `${name}.pem`), 'utf8'),
  key: readFileSync(join(repoRoot(), 'test/fixtures/tls', `${name}.key`), 'utf8'),
});

/** Receivers of https that are not to be believed. */
export const badCertificates: Record<string, () => TlsOptions> = {
  'shows a certificate that it signed itself': () => testCertificate('stranger'),
  'shows a certificate of nobody we know': () => testCertificate('server'),
  'shows the certificate of another': () => testCertificate('elsewhere'),
  'speaks TLS 1.1 only': () => ({ ...testCertificate('server'), minVersion: 'TLSv1', maxVersion: 'TLSv1.1' }),
};

export type HostileReceiver = { url: string; stop: () => Promise<void> };
type Where = { host?: string; scheme?: 'http' | 'https' };

/** A receiver that behaves in one of the hostile ways. */
export const startHostile = (behave: (socket: Socket) => void, where: Where = {}): Promise<HostileReceiver> =>
  listening(
    createServer((socket) => void socket.once('data', () => behave(socket))),
    where,
  );

/** A receiver that would answer 204 to whoever believes it. */
export const startUnbelievable = (options: TlsOptions, where: Where = {}): Promise<HostileReceiver> =>
  listening(
    createTlsServer(options, (socket) => void socket.once('data', () => socket.end(head('204 No Content')))),
    { ...where, scheme: 'https' },
  );

async function listening(server: Server, { host = '127.0.0.1', scheme = 'http' }: Where): Promise<HostileReceiver> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('secureConnection', (socket: Socket) => socket.on('error', () => undefined));
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  return {
    // A server that listens on TCP has an AddressInfo.
    url: `${scheme}://${host}:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
