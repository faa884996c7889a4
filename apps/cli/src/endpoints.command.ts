import {
  addEndpoint,
  type Delivery,
  type DeliveryAttempt,
  DisableEndpoint,
  disableEndpoint,
  EnableEndpoint,
  enableEndpoint,
  type Endpoint,
  formats,
  getEndpoint,
  listEndpoints,
  NewEndpoint,
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
import { given, type House, print, withHouse } from './open-house';

const actor = 'cli';
const list = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

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

/** `endpoints add|list|test|recover|enable|disable|rotate-secret|remove`. */
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

type AddOptions = {
  accords?: string[];
  kinds?: string[];
  countries?: string[];
  minClaimStatus?: string;
  minConfidence?: string;
  reviewedOnly?: boolean;
  format?: string;
  description?: string;
  contact?: string;
  sources?: string[];
  minSources?: string;
  minSourceRecord?: string;
  filter?: string;
  perMinute?: string;
  verification?: string;
  json?: boolean;
};

function addAdding(endpoints: Command): void {
  endpoints
    .command('add <url>')
    .description('add an endpoint; its secret is shown this once')
    .option('--accords <slugs>', 'only these accords, with commas between', list)
    .option('--kinds <kinds>', 'only these kinds', list)
    .option('--countries <codes>', 'only these countries', list)
    .option('--min-claim-status <status>', 'rumoured, reported, announced or official')
    .option('--min-confidence <number>', '0 to 1')
    .option('--reviewed-only', 'only what a person has confirmed')
    .option('--format <format>', formats.join(', '))
    .option('--description <text>')
    .option('--sources <outlets>', 'only what one of these outlets reports', list)
    .option('--min-sources <number>', 'how many independent sources must report it')
    .option('--min-source-record <share>', 'how good the record of one of its outlets must be, 0 to 1')
    .option('--filter <expression>', 'over the fields of a message: country.code in ["KZ"] and confidence >= 0.9')
    .option('--per-minute <number>', 'at most so many attempts a minute')
    .option('--verification <how>', 'challenge or handshake: it gets nothing before "endpoints verify" has succeeded')
    .option('--contact <address>', 'a mail address that is told when it keeps failing')
    .option('--json', 'one JSON object')
    .action(
      async (url: string, { json, minConfidence, minSources, minSourceRecord, perMinute, ...options }: AddOptions) => {
        const wanted = given(NewEndpoint, {
          url,
          ...options,
          ...(perMinute !== undefined && { perMinute: Number(perMinute) }),
          ...(minSources !== undefined && { minSources: Number(minSources) }),
          ...(minSourceRecord !== undefined && { minSourceRecord: Number(minSourceRecord) }),
          ...(minConfidence !== undefined && { minConfidence: Number(minConfidence) }),
        });
        const added = await run((needs) => addEndpoint(needs, wanted, actor));
        print(added, json ?? false, () => `${added.id} ${added.url}\nsecret: ${added.secret}`);
      },
    );
}

type RecoverOptions = {
  since: string;
  until?: string;
  mode?: string;
  perSecond?: string;
  dryRun?: boolean;
  json?: boolean;
};

function addRecovering(endpoints: Command): void {
  endpoints
    .command('recover <id>')
    .description('send the messages of a span of time again')
    .requiredOption('--since <instant>', 'from this instant on (ISO 8601)')
    .option('--until <instant>', 'up to this instant; now by default')
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
