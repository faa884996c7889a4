import { isIP } from 'node:net';
import { AppError, OutboundClient } from '@app/base';
import {
  attemptDelivery,
  followMessages,
  type FormatName,
  formats,
  NewEndpoint,
  newSigningSecret,
  postThrough,
} from '@app/webhooks';
import { type Command, Option } from 'commander';
import { given, type House, withHouse } from './open-house';

type Options = { forward: string; format: FormatName; secret?: string; replay?: string; once?: boolean };

/** `listen --forward URL`: live or replayed messages to a receiver on this machine, signed like the real ones. */
export function addListen(program: Command): void {
  program
    .command('listen')
    .description('forward live messages to a receiver on this machine, without a public address')
    .requiredOption('--forward <url>', 'where to post them, such as http://localhost:3001/hook')
    .option('--secret <whsec>', 'sign with this secret instead of a new one')
    .option('--replay <position>', 'begin after this log position (0: everything) instead of now')
    .addOption(new Option('--format <format>', 'what the receiver takes').choices(formats).default('standard'))
    .option('--once', 'stop when everything there is has been forwarded')
    .action((options: Options) => withHouse((house) => listen(house, options)));
}

async function listen(house: House, options: Options): Promise<void> {
  const secret = options.secret ?? newSigningSecret();
  const outbound = new OutboundClient(['127.0.0.0/8', '::1/128', ...house.config.outboundAllow]);
  const send = postThrough(outbound);
  refuseRemote(options.forward);
  process.stderr.write(`Forwarding to ${options.forward}. The secret is ${secret}\n`);
  const told = new Set<string>();
  let position = options.replay === undefined ? (await house.log.head()).position : BigInt(options.replay);
  const filter = given(NewEndpoint, { url: options.forward, minClaimStatus: 'rumoured' });
  const forward = async (): Promise<void> => {
    const messages = followMessages({ log: house.log, contextOf: house.contextOf, filter }, position, told);
    for (let step = await messages.next(); ; step = await messages.next()) {
      if (step.done) {
        position = step.value;
        return;
      }
      const { id, type, body } = step.value;
      const { forward: url, format } = options;
      const message = { url, messageId: id, body, format, secrets: [secret], headers: {} };
      const { row } = await attemptDelivery(send, message, house.now());
      process.stdout.write(`${house.now().toISOString()}  ${type}  ${row.status ?? row.errorCode ?? ''}  ${id}\n`);
    }
  };
  try {
    await forward();
    if (!options.once) await untilInterrupted(house, forward);
  } finally {
    await outbound.close();
  }
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
