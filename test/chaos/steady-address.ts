import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

export type SteadyAddress = { url: string; close: () => Promise<void> };

/** One address for a database that comes back on another port each time it is killed, as a service address would be. */
export async function steadyAddress(databaseUrl: () => string): Promise<SteadyAddress> {
  const open = new Set<Socket>();
  const server = createServer((near) => {
    const { hostname, port } = new URL(databaseUrl());
    const far = connect(Number(port), hostname);
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.setNoDelay(true).pipe(to);
      from.on('error', () => undefined);
      from.on('close', () => {
        open.delete(from);
        to.destroy();
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = new URL(databaseUrl());
  url.port = String((server.address() as AddressInfo).port); // it listens on TCP
  return {
    url: url.href,
    close: () => {
      for (const socket of open) socket.destroy();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
