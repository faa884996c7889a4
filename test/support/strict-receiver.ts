import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { testCertificate } from './hostile-receiver';

/** What it was asked, and who asked by their certificate. */
type Asked = { method: string; by: string };
export type StrictReceiver = { url: string; asked: Asked[]; stop: () => Promise<unknown> };

/** A receiver of https that refuses whoever shows no certificate of its authority, and consents to the handshake of CloudEvents. */
export async function startStrictReceiver(): Promise<StrictReceiver> {
  const asked: Asked[] = [];
  const ca = testCertificate('authority').cert;
  const server = createServer(
    { ...testCertificate('server'), ca, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      // A server of https has TLS sockets.
      asked.push({ method: request.method ?? '', by: (request.socket as TLSSocket).getPeerCertificate().subject.CN });
      response.writeHead(204, { 'webhook-allowed-origin': '*', 'webhook-allowed-rate': '90' }).end();
    },
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on TCP has an AddressInfo.
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<unknown> => {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    return closed;
  };
  return { url: `https://127.0.0.1:${port}/`, asked, stop };
}
