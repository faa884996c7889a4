import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ReceivedRequest = { path: string; headers: IncomingHttpHeaders; body: string; at: number };
export type Answer = (request: ReceivedRequest, response: ServerResponse, nth: number) => void | Promise<void>;

/** A webhook receiver on the loopback: keeps what it gets and answers as told, 204 by default. */
export class FakeReceiver {
  readonly received: ReceivedRequest[] = [];
  private waiting: (() => void)[] = [];

  private constructor(
    private readonly server: Server,
    public answer: Answer,
  ) {}

  static async start(
    answer: Answer = (_request, response) => void response.writeHead(204).end(),
  ): Promise<FakeReceiver> {
    const server = createServer({ keepAlive: true });
    const receiver = new FakeReceiver(server, answer);
    server.on('request', (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const received = {
          path: request.url ?? '/',
          headers: request.headers,
          body: Buffer.concat(chunks).toString(),
          at: performance.now(),
        };
        receiver.received.push(received);
        void receiver.answer(received, response, receiver.received.length);
        for (const resolve of receiver.waiting.splice(0)) resolve();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return receiver;
  }

  get url(): string {
    // A server that listens on TCP has an AddressInfo.
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  /** Resolves once so many requests have come in. */
  async expect(count: number, timeoutMs = 5_000): Promise<ReceivedRequest[]> {
    const end = Date.now() + timeoutMs;
    while (this.received.length < count) {
      const left = end - Date.now();
      if (left <= 0) throw new Error(`${this.received.length} of ${count} requests came within ${timeoutMs} ms`);
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, left);
        this.waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
    return this.received;
  }

  async stop(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }
}
