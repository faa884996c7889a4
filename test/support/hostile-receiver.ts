import { createServer, type Server, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

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
  'switches protocols': (socket) => socket.end(head('101 Switching Protocols', 'upgrade: websocket')),
};

export type HostileReceiver = { url: string; stop: () => Promise<void> };

/** A receiver that behaves in one of the hostile ways. */
export async function startHostile(behave: (socket: Socket) => void): Promise<HostileReceiver> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', () => behave(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    // A server that listens on TCP has an AddressInfo.
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
