import {
  addEndpoint,
  type Delivery,
  type DeliveryAttempt,
  DisableEndpoint,
  disableEndpoint,
  EnableEndpoint,
  enableEndpoint,
  type Endpoint,
  getEndpoint,
  listEndpoints,
  patchEndpoint,
  postThrough,
  RecoverEndpoint,
  recoverEndpoint,
  RotateSecret,
  rotateEndpointSecret,
  targetChecker,
  testEndpoint,
  verifyEndpoint,
  deleteEndpoint,
} from '@app/webhooks';
import type { Command } from 'commander';
import { endpointPatchOf, newEndpointOf, withWishes } from './endpoint-wishes';
import { Day, given, type House, print, withHouse } from './open-house';

const actor = 'cli';
const needsOf = (house: House) => ({
  pool: house.database.pool,
  transaction: house.database.transaction.bind(house.database),
  log: house.log,
  secretBox: house.secretBox,
  checkTarget: targetChecker(house.outbound),
  send: postThrough(house.outbound),
  origin: new URL(house.config.publicUrl).hostname,
  now: house.now,
});
type Needs = ReturnType<typeof needsOf>;
const run = <T>(work: (needs: Needs) => Promise<T>): Promise<T> => withHouse((house) => work(needsOf(house)));

/** `endpoints add|change|list|test|verify|recover|enable|disable|rotate-secret|remove`. */
export function addEndpoints(program: Command): void {
  const endpoints = program.command('endpoints').description('who gets webhooks');
  addAdding(endpoints);
  endpoints
    .command('list')
    .option('--json', 'one JSON array')
    .action(async ({ json }: { json?: boolean }) => {
      const all = await run(listEndpoints);
      print(all, json ?? false, () => all.map(inWords).join('\n') || 'no endpoints');
    });
  endpoints
    .command('test <id>')
    .description('send endpoint.test now and tell how it went')
    .option('--json', 'one JSON object')
    .action(async (id: string, { json }: { json?: boolean }) => {
      const tested = await run((needs) => testEndpoint(needs, id));
      print(tested, json ?? false, () => testInWords(tested));
      if (tested.state !== 'delivered') process.exitCode = 1;
    });
  addRecovering(endpoints);
  addSwitching(endpoints);
  endpoints
    .command('verify <id>')
    .description('ask its address whether it wants our messages')
    .action(async (id: string) => {
      await run((needs) => verifyEndpoint(needs, id, actor));
      process.stdout.write('verified\n');
    });
}

type WishOptions = Parameters<typeof newEndpointOf>[1] & { json?: boolean };

function addAdding(endpoints: Command): void {
  withWishes(endpoints.command('add <url>').description('add an endpoint; its secret is shown this once')).action(
    async (url: string, { json, ...options }: WishOptions) => {
      const wanted = newEndpointOf(url, options);
      const added = await run((needs) => addEndpoint(needs, wanted, actor));
      print(added, json ?? false, () => `${added.id} ${added.url}\nsecret: ${added.secret}`);
    },
  );
  withWishes(
    endpoints
      .command('change <id>')
      .description('change where an endpoint is or what it wants; "none" takes back a wish, such as --filter none'),
  )
    .option('--url <address>', 'its new address')
    .action(async (id: string, { json, ...options }: WishOptions) => {
      const changed = await run(async (needs) => {
        const { timing } = await getEndpoint(needs, id);
        return patchEndpoint(needs, id, endpointPatchOf(options, timing), actor);
      });
      print(changed, json ?? false, () => inWords(changed));
    });
}

type RecoverOptions = {
  since: string;
  until?: string;
  mode?: string;
  perSecond?: string;
  dryRun?: boolean;
  json?: boolean;
};

/** A day means its beginning. */
const toInstant = (text: string): string => (Day.safeParse(text).success ? `${text}T00:00:00Z` : text);

function addRecovering(endpoints: Command): void {
  endpoints
    .command('recover <id>')
    .description('send the messages of a span of time again')
    .requiredOption('--since <instant>', 'from this instant (ISO 8601), or the beginning of this UTC day', toInstant)
    .option('--until <instant>', 'up to it; now by default', toInstant)
    .option('--mode <mode>', 'undelivered (default), or all: what was delivered too')
    .option('--per-second <number>', 'how fast; 10 by default')
    .option('--dry-run', 'only count')
    .option('--json', 'one JSON object')
    .action(async (id: string, { json, perSecond, ...options }: RecoverOptions) => {
      const wanted = given(RecoverEndpoint, {
        ...options,
        ...(perSecond !== undefined && { perSecond: Number(perSecond) }),
      });
      const result = await run((needs) => recoverEndpoint(needs, id, wanted));
      const what = result.dryRun ? 'would be sent' : 'are sent';
      print(result, json ?? false, () => `${result.count} messages ${what}`);
    });
}

function addSwitching(endpoints: Command): void {
  endpoints
    .command('enable <id>')
    .description('send to it again')
    .option('--resume <what>', 'all, latest (of each accord event, the default) or none of what was held')
    .option('--per-second <number>', 'how fast what was held goes; 10 by default')
    .action(async (id: string, { perSecond, ...options }: { resume?: string; perSecond?: string }) => {
      const wanted = given(EnableEndpoint, {
        ...options,
        ...(perSecond !== undefined && { perSecond: Number(perSecond) }),
      });
      await run((needs) => enableEndpoint(needs, id, { ...wanted, actor }));
    });
  endpoints
    .command('disable <id>')
    .option('--reason <text>')
    .action(async (id: string, options: { reason?: string }) => {
      const wanted = given(DisableEndpoint, options);
      await run(async (needs) => {
        await getEndpoint(needs, id);
        await disableEndpoint(needs, id, { ...wanted, actor });
      });
    });
  endpoints
    .command('rotate-secret <id>')
    .option('--overlap-hours <hours>', 'how long the old secret goes on signing; 24 by default')
    .action(async (id: string, { overlapHours }: { overlapHours?: string }) => {
      const wanted = given(RotateSecret, overlapHours === undefined ? {} : { overlapHours: Number(overlapHours) });
      const { secret } = await run((needs) => rotateEndpointSecret(needs, id, { ...wanted, actor }));
      process.stdout.write(`secret: ${secret}\n`);
    });
  endpoints.command('remove <id>').action((id: string) => run((needs) => deleteEndpoint(needs, id, actor)));
}

const inWords = ({ id, url, state, stateReason, health }: Endpoint): string =>
  [
    id,
    state,
    url,
    stateReason ?? (health.failingSince ? `failing since ${health.failingSince}: ${health.lastError ?? ''}` : ''),
  ]
    .filter(Boolean)
    .join('  ');

function testInWords({ state, attemptLog }: Delivery & { attemptLog: DeliveryAttempt[] }): string {
  const attempt = attemptLog.at(-1);
  const answer = attempt?.status ? `status ${attempt.status}` : (attempt?.error ?? 'no answer');
  return `${state}: ${answer} after ${attempt?.durationMs ?? 0} ms`;
}
