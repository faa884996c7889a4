import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'standardwebhooks';

export type Caught = {
  type: string;
  data: {
    id: string;
    revision: number;
    summary: string;
    claim: { status: string; speaker: string | null };
    evidence: { field: string; quote: string; item: { source: string | null } }[];
  };
};
export type RunningCatcher = { url: string; useSecret: (secret: string) => void; stop: () => void };

/** A receiver as an integrator would write it: it verifies every message by the Standard Webhooks signature before it believes it. */
export async function startWebhookCatcher(
  port: number,
  onMessage: (message: Caught, verified: boolean) => void,
): Promise<RunningCatcher> {
  let webhook: Webhook | null = null;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const verified = isVerified(webhook, body, request.headers);
      response.writeHead(verified ? 204 : 401).end();
      // The body is ours; what is shown of it was written by our own sender.
      onMessage(JSON.parse(body) as Caught, verified);
    });
  });
  await new Promise<void>((resolve, reject) => server.on('error', reject).listen(port, '127.0.0.1', resolve));
  // A listening TCP server has an AddressInfo.
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${bound}/hook`,
    useSecret: (secret) => {
      webhook = new Webhook(secret);
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function isVerified(webhook: Webhook | null, body: string, headers: NodeJS.Dict<string | string[]>): boolean {
  try {
    webhook?.verify(body, Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])));
    return webhook !== null;
  } catch {
    return false;
  }
}
