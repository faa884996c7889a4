import { fork } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  badCertificates,
  hostileHandshakes,
  hostilities,
  startHostile,
  startUnbelievable,
} from '../support/hostile-receiver';

/** Where each hostile receiver listens, by what it does, and a listener on every other address of the machine that nobody may reach. */
export type HostileProcess = {
  receivers: Record<string, string>;
  trapPort: number;
  /** How many connections the trap has got. */
  trapped: () => Promise<number>;
  stop: () => void;
};
type Started = Pick<HostileProcess, 'receivers' | 'trapPort'>;

/** All hostile receivers in a process of their own, so that their work does not count as ours. */
export async function startHostileProcess(host: string): Promise<HostileProcess> {
  const child = fork(__filename, [host], { execArgv: [] });
  const next = <T>(): Promise<T> => new Promise((resolve) => child.once('message', (message) => resolve(message as T))); // our own child's messages
  const started = await next<Started>();
  return {
    ...started,
    trapped: () => {
      const answer = next<number>();
      child.send('trapped');
      return answer;
    },
    stop: () => void child.kill(),
  };
}

async function serve(host: string): Promise<void> {
  const receivers: Record<string, string> = {};
  for (const [name, behave] of Object.entries(hostilities))
    receivers[name] = (await startHostile(behave, { host })).url;
  for (const [name, behave] of Object.entries(hostileHandshakes))
    receivers[name] = (await startHostile(behave, { host, scheme: 'https' })).url;
  for (const [name, options] of Object.entries(badCertificates))
    receivers[name] = (await startUnbelievable(options(), { host })).url;
  let trapped = 0;
  const trap = createServer((_, response) => response.end('inside'));
  // It listens at the allowed address, too: a name that leads there by turns may come.
  trap.on('connection', ({ localAddress }) => (trapped += localAddress?.endsWith(host) ? 0 : 1));
  await new Promise<void>((resolve) => trap.listen(0, '::', resolve));
  process.on('message', () => process.send?.(trapped));
  process.on('disconnect', () => process.exit());
  const started: Started = { receivers, trapPort: (trap.address() as AddressInfo).port };
  process.send?.(started);
}

if (require.main === module) void serve(process.argv[2] ?? '127.0.0.1');
