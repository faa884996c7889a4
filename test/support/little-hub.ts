import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

type Asked = { mode: string; topic: string; callback: string; secret: string | null; leaseSeconds: string | null };

export type LittleHub = {
  url: string;
  /** What subscribers asked for, in order. */
  asked: Asked[];
  /** What it answers to the next requests: 202, or an error. */
  status: number;
  /** Asks a subscriber whether it means it, as a hub does after 202. */
  verify: (asked: Asked, changes?: Record<string, string>) => Promise<{ status: number; text: string }>;
  /** Sends a document. */
  push: (asked: Asked, document: string, options?: { method?: string; secret?: string }) => Promise<number>;
  stop: () => void;
};

/** A WebSub hub on loopback. `reach` says where the address of a callback really is. */
export async function startLittleHub(reach: (callback: string) => string): Promise<LittleHub> {
  const asked: Asked[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request
      .on('data', (chunk: Buffer) => chunks.push(chunk))
      .on('end', () => {
        const form = new URLSearchParams(Buffer.concat(chunks).toString());
        asked.push({
          mode: form.get('hub.mode') ?? '',
          topic: form.get('hub.topic') ?? '',
          callback: form.get('hub.callback') ?? '',
          secret: form.get('hub.secret'),
          leaseSeconds: form.get('hub.lease_seconds'),
        });
        response.writeHead(hub.status).end(hub.status === 202 ? '' : 'no');
      });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A listening TCP server has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const hub: LittleHub = {
    url: `http://127.0.0.1:${port}/hub`,
    asked,
    status: 202,
    verify: async ({ mode, topic, callback }, changes = {}) => {
      const query = new URLSearchParams({
        'hub.mode': mode,
        'hub.topic': topic,
        'hub.challenge': 'as-you-wish',
        'hub.lease_seconds': '1000',
        ...changes,
      });
      const answer = await fetch(`${reach(callback)}?${query.toString()}`);
      return { status: answer.status, text: await answer.text() };
    },
    push: async ({ callback, secret }, document, { method = 'sha256', secret: other } = {}) => {
      const signature = createHmac(method, other ?? secret ?? '')
        .update(document)
        .digest('hex');
      const headers = { 'content-type': 'application/rss+xml', 'x-hub-signature': `${method}=${signature}` };
      return (await fetch(reach(callback), { method: 'POST', headers, body: document })).status;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return hub;
}
