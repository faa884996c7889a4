import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Requests as a receiver in a process of its own saw them: path, webhook-id, and when on the machine's monotonic clock (ms). */
export type Seen = { path: string; id: string; atMs: number };

/** Milliseconds on a clock that all processes of the machine share. */
export const machineMs = (): number => Number(process.hrtime.bigint() / 1_000n) / 1_000;

export type ReceiverProcess = { url: string; take: () => Promise<Seen[]>; stop: () => void };

/** Starts a receiver that answers 204 at once, or never below /hang, so that its work does not count as ours. */
export async function startReceiverProcess(host = '127.0.0.1'): Promise<ReceiverProcess> {
  const child = fork(__filename, [host], { execArgv: [] });
  const next = <T>(): Promise<T> => new Promise((resolve) => child.once('message', (message) => resolve(message as T))); // our own child's messages
  const { port } = await next<{ port: number }>();
  return {
    url: `http://${host}:${port}`,
    take: () => {
      const answer = next<Seen[]>();
      child.send('take');
      return answer;
    },
    stop: () => void child.kill(),
  };
}

function serve(): void {
  let seen: Seen[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    seen.push({ path, id: String(request.headers['webhook-id']), atMs: machineMs() });
    request.resume();
    if (!path.startsWith('/hang')) request.on('end', () => response.writeHead(204).end());
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, process.argv[2], () => process.send?.({ port: (server.address() as AddressInfo).port }));
  process.on('message', () => {
    process.send?.(seen);
    seen = [];
  });
  process.on('disconnect', () => process.exit());
}

if (require.main === module) serve();
