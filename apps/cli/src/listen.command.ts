import { isIP } from 'node:net';
import { AppError, OutboundClient } from '@app/base';
import {
  asFirstMessage,
  attemptDelivery,
  type FollowedMessage,
  followMessages,
  type FormatName,
  formats,
  messageId,
  NewEndpoint,
  newSigningSecret,
  postThrough,
} from '@app/webhooks';
import { type Command, Option } from 'commander';
import { headPosition, messageStream, type StreamedEvent, type StreamSource } from './message-stream.client';
import { given, type House, withHouse } from './open-house';

type Options = {
  forward: string;
  format: FormatName;
  from?: string;
  key?: string;
  secret?: string;
  replay?: string;
  once?: boolean;
};
type Forward = (message: Omit<FollowedMessage, 'position'>) => Promise<void>;

/** `listen --forward URL`: live or replayed messages to a receiver on this machine, signed like the real ones. */
export function addListen(program: Command): void {
  program
    .command('listen')
    .description('forward live messages to a receiver on this machine, without a public address')
    .requiredOption('--forward <url>', 'where to post them, such as http://localhost:3001/hook')
    .option('--from <url>', 'a service that runs elsewhere, such as https://watch.example, instead of the one here')
    .option('--key <key>', 'an API key of that service')
    .option('--secret <whsec>', 'sign with this secret instead of a new one')
    .option('--replay <position>', 'begin after this log position (0: everything) instead of now')
    .addOption(new Option('--format <format>', 'what the receiver takes').choices(formats).default('standard'))
    .option('--once', 'stop when everything there is has been forwarded')
    .action(async (options: Options) => {
      refuseRemote(options.forward);
      const { from, key } = options;
      if (from === undefined) await withHouse((house) => listenHere(house, options));
      else if (key === undefined) throw new AppError('INPUT_INVALID', 'input', '--from needs --key');
      else await listenThere({ from: from.replace(/\/$/, ''), key }, options);
    });
}

/** Follows the log of the service on this machine. */
async function listenHere(house: House, options: Options): Promise<void> {
  const { forward, close } = forwarder(options, house.config.outboundAllow);
  const told = new Set<string>();
  let position = options.replay === undefined ? (await house.log.head()).position : BigInt(options.replay);
  const filter = given(NewEndpoint, { url: options.forward, minClaimStatus: 'rumoured' });
  const forwardAll = async (): Promise<void> => {
    const messages = followMessages({ log: house.log, contextOf: house.contextOf, filter }, position, told);
    for (let step = await messages.next(); ; step = await messages.next()) {
      if (step.done) {
        position = step.value;
        return;
      }
      await forward(step.value);
    }
  };
  try {
    await forwardAll();
    if (!options.once) await untilInterrupted(house, forwardAll);
  } finally {
    await close();
  }
}

/** Follows the stream of a service elsewhere: it needs nothing but a key. */
async function listenThere(source: StreamSource, options: Options): Promise<void> {
  const { forward, close } = forwarder(options, []);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  process.once('SIGTERM', () => stop.abort());
  const told = new Set<string>();
  try {
    const head = await headPosition(source, stop.signal);
    const after = options.replay ?? head;
    if (options.once && BigInt(after) >= BigInt(head)) return;
    for await (const event of messageStream(source, after, stop.signal)) {
      const message = toMessage(event, told);
      if (message) await forward(message);
      if (options.once && BigInt(event.id) >= BigInt(head)) return;
    }
  } catch (error) {
    if (!stop.signal.aborted) throw error;
  } finally {
    stop.abort();
    await close();
  }
}

/** What a stream carries besides messages is left out; the first about an accord event is always `.detected`, and one that takes it back never comes first. */
function toMessage({ event, data: body }: StreamedEvent, told: Set<string>): Omit<FollowedMessage, 'position'> | null {
  if (!event.startsWith('accord.event.')) return null;
  // Our own stream's messages.
  const { data } = JSON.parse(body) as { data: { id: string; revision: number; status: string } };
  const isFirst = !told.has(data.id);
  if (isFirst && data.status !== 'open') return null;
  told.add(data.id);
  const id = messageId(data.id, data.revision);
  return isFirst ? { id, type: 'accord.event.detected', body: asFirstMessage(body) } : { id, type: event, body };
}

function forwarder(
  { forward: url, format, secret = newSigningSecret() }: Options,
  allow: readonly string[],
): { forward: Forward; close: () => Promise<void> } {
  const outbound = new OutboundClient(['127.0.0.0/8', '::1/128', ...allow]);
  const send = postThrough(outbound);
  process.stderr.write(`Forwarding to ${url}. The secret is ${secret}\n`);
  const forward: Forward = async ({ id, type, body }) => {
    const now = new Date();
    const message = { url, messageId: id, body, format, secrets: [secret], headers: {} };
    const { row } = await attemptDelivery(send, message, now);
    process.stdout.write(`${now.toISOString()}  ${type}  ${row.status ?? row.errorCode ?? ''}  ${id}\n`);
  };
  return { forward, close: () => outbound.close() };
}

/** Only for a receiver on this machine: others are endpoints, with retries and a log of attempts. */
function refuseRemote(url: string): void {
  const { hostname } = new URL(url);
  const bare = hostname.replace(/^\[|\]$/g, '');
  if (bare === 'localhost' || bare === '::1' || (isIP(bare) === 4 && bare.startsWith('127.'))) return;
  throw new AppError('FORWARD_REFUSED', 'input', `${hostname} is not this machine: use "endpoints add" for it`);
}

async function untilInterrupted({ log }: House, forward: () => Promise<void>): Promise<void> {
  const state = { stopped: false };
  let wake: () => void = () => undefined;
  const stop = () => {
    state.stopped = true;
    wake();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  const unsubscribe = log.onAppend(() => wake());
  while (!state.stopped) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    await forward();
    // Stopping wakes it too.
    await woken;
  }
  unsubscribe();
}
