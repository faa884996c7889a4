import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Entry = { id: string; title: string; text: string; published: string };
export type Received = { headers: Record<string, string>; body: string; at: number };

export type World = {
  url: string;
  /** What each outlet's feed holds, newest first, by outlet name: its feed is at `${url}/${name}`. */
  outlets: Record<string, Entry[]>;
  /** When an outlet's feed was answered for the last time, by performance.now(). */
  answeredAt: Record<string, number>;
  /** What came to `${url}/hook`. */
  received: Received[];
  stop: () => void;
};

/** The world around the service on one loopback server: outlets whose feeds are written by the caller, and a receiver that accepts everything. */
export async function startWorld(
  outlets: Record<string, Entry[]>,
  onReceived: (received: Received) => void = () => undefined,
): Promise<World> {
  const received: Received[] = [];
  const answeredAt: Record<string, number> = {};
  const server: Server = createServer((request, response) => {
    const name = (request.url ?? '').slice(1);
    const entries = outlets[name];
    if (entries) {
      response.on('finish', () => {
        answeredAt[name] = performance.now();
      });
      response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(asFeed(entries));
      return;
    }
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([header, value]) => [header, String(value)]),
        );
        const message = { headers, body: Buffer.concat(chunks).toString(), at: performance.now() };
        received.push(message);
        response.writeHead(204).end();
        onReceived(message);
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    outlets,
    answeredAt,
    received,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const asFeed = (entries: readonly Entry[]): string => {
  const items = entries.map(
    ({ id, title, text, published }) =>
      `<item><guid isPermaLink="false">${id}</guid><link>https://outlet.example/${id}</link><title>${title}</title><description>${text}</description><pubDate>${new Date(published).toUTCString()}</pubDate></item>`,
  );
  return `<rss version="2.0"><channel><title>Outlet</title>${items.join('')}</channel></rss>`;
};
