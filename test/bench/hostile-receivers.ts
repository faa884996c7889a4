import { loadavg } from 'node:os';
import { isIP, isIPv6 } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { newId, OutboundClient } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';
import { deadlines, postThrough, targetChecker } from '@app/webhooks';
import { loopbackHosts, namesLeadingInside, refusedAddresses } from '../support/private-targets';
import { detected, webhookRig } from '../support/webhooks';
import { type Bench, type Figure, quantile } from './bench';
import { type HostileProcess, startHostileProcess } from './hostile-process';
import { machineMs, type ReceiverProcess, startReceiverProcess } from './receiver-process';

const host = '127.0.0.2';
const events = 60;
/** How long a worker may keep a delivery: its deadline and fifteen seconds. */
const leaseSeconds = deadlines.totalMs / 1_000 + 15;
type Case = { name: string; url: string; mustBeRefused: boolean };
type Outcome = Case & {
  state: string | null;
  isOverdue: boolean;
  code: string | null;
  status: number | null;
  attempts: number;
};
type Rig = ReturnType<typeof webhookRig>;

/**
 * Endpoints that lead inside or misbehave, each told of the same events beside a healthy one, over the service's own guarded way out. A leak: anything
 * that reached an address nobody may reach, an answer taken for a success from behind a certificate that does not hold, a private address that was
 * not refused. Stuck: what is in a worker's hands for five seconds longer than any attempt may take, or has no attempt.
 */
export const benchHostileReceivers: Bench = async ({ databaseUrl, say }) => {
  const hostile = await startHostileProcess(host);
  const healthy = await startReceiverProcess(host);
  const outbound = new OutboundClient([`${host}/32`], resolverFor());
  const cases = casesOf(hostile);
  try {
    const entered = await countEntered(outbound, cases);
    const alone = await measure(
      databaseUrl,
      outbound,
      healthy,
      cases.map((_, nth) => `${healthy.url}/${nth}`),
    );
    const beside = await measure(
      databaseUrl,
      outbound,
      healthy,
      cases.map(({ url }) => url),
    );
    const outcomes = cases.map((each) => ({ ...each, ...(beside.outcomes.get(each.url) ?? nothing) }));
    const trapped = await hostile.trapped();
    const leaks = outcomes.filter(isLeak);
    const stuck = outcomes.filter(({ isOverdue, attempts }) => isOverdue || attempts === 0);
    for (const each of outcomes) say(inWords(each));
    for (const each of leaks) say(`LEAK ${inWords(each)}`);
    for (const each of stuck) say(`STUCK ${inWords(each)}`);
    say(`load ${loadavg()[0]?.toFixed(1) ?? ''}`);
    const ratio = quantile(beside.waits, 0.99) / quantile(alone.waits, 0.99);
    return [
      figure('cases', cases.length),
      figure('of them refused to be added', entered.refused),
      figure('leaks', leaks.length + trapped),
      figure('stuck workers', stuck.length),
      ...waits('a healthy one beside healthy ones', alone.waits),
      ...waits('a healthy one beside these', beside.waits),
      figure('beside these / beside healthy ones, p99', ratio),
    ];
  } finally {
    await outbound.close();
    hostile.stop();
    healthy.stop();
  }
};

const nothing = { state: null, isOverdue: false, code: null, status: null, attempts: 0 };
const figure = (name: string, median: number, unit = ''): Figure => ({ name, unit, median });
const waits = (name: string, of: readonly number[]): Figure[] => [
  figure(`${name}, p50`, quantile(of, 0.5), 'ms'),
  figure(`${name}, p99`, quantile(of, 0.99), 'ms'),
];
const isLeak = ({ mustBeRefused, code, state, url }: Outcome): boolean =>
  mustBeRefused ? code !== 'OUTBOUND_REFUSED' : url.startsWith('https:') && state === 'delivered';
const inWords = ({ name, state, code, status, attempts }: Outcome): string =>
  `${name}: ${code ?? status ?? 'no attempt'} (${state ?? 'no delivery'}, ${attempts} attempts)`;

/** Names of this measurement: what is before `.at.` says which address each leads to; `turning` is public and private by turns. */
function resolverFor(): ConstructorParameters<typeof OutboundClient>[1] {
  const named = new Map(namesLeadingInside.map(([, name, address]) => [name as string, address as string]));
  let turn = 0;
  return (name, done) => {
    const answers = name.startsWith('turning.')
      ? [turn++ % 2 === 0 ? host : '127.0.0.1']
      : name.startsWith('mixed.')
        ? [host, '127.0.0.1']
        : [named.get(name) ?? refusedIps[Number(name.split('.')[0]?.slice(1))] ?? ''];
    done(
      null,
      answers.map((address) => ({ address, family: isIP(address) })),
    );
  };
}

const refusedIps: readonly string[] = refusedAddresses.filter((address) => isIP(address) !== 0);

function casesOf({ receivers, trapPort }: HostileProcess): Case[] {
  const inside = (name: string, at: string): Case => ({ name, url: `http://${at}:${trapPort}/`, mustBeRefused: true });
  const literals = refusedIps.map((address) => (isIPv6(address) ? `[${address}]` : address));
  return [
    ...literals
      .filter((at) => URL.canParse(`http://${at}/`))
      .map((at) => ({ ...inside(`the address ${at}`, at), url: `https://${at}/` })),
    ...loopbackHosts.map((at) => inside(`the loopback as ${at}`, at)),
    ...refusedIps.map((address, nth) => inside(`a name that leads to ${address}`, `n${nth}.inside.example`)),
    ...namesLeadingInside.map(([what, name]) => inside(what, name)),
    inside('a name with one private answer among its answers', 'mixed.example'),
    { ...inside('a name that leads elsewhere by turns', 'turning.example'), mustBeRefused: false },
    ...Object.entries(receivers).map(([name, url]) => ({ name: `one that ${name}`, url, mustBeRefused: false })),
  ];
}

/** How many of them the service would have refused to add at all. */
async function countEntered(outbound: OutboundClient, cases: readonly Case[]): Promise<{ refused: number }> {
  const check = targetChecker(outbound);
  const refused = await Promise.all(
    cases.map(({ url }) =>
      check(url).then(
        () => false,
        () => true,
      ),
    ),
  );
  return { refused: refused.filter(Boolean).length };
}

/** Tells a healthy endpoint and all of these of events, one by one; how long the healthy one waited for each, and how the others ended. */
async function measure(
  databaseUrl: string,
  outbound: OutboundClient,
  healthy: ReceiverProcess,
  urls: readonly string[],
) {
  const database = openDatabase(databaseUrl);
  const log = new EventLog(database.pool, databaseUrl);
  const rig = webhookRig({ url: databaseUrl, database, log }, { send: postThrough(outbound) });
  try {
    await database.pool.query('delete from endpoint');
    const { id } = await rig.add(`${healthy.url}/healthy`);
    for (const url of urls) await rig.add(url);
    await rig.startReactor();
    rig.startWorker();
    const waits: number[] = [];
    for (let nth = 0; nth < events; nth += 1) waits.push(await tell(rig, healthy, `${newId('h')}${nth}`));
    await untilTried(database.pool, id);
    return { waits, outcomes: await outcomesOf(database.pool) };
  } finally {
    await rig.stop();
    await log.close();
    await database.close();
  }
}

async function tell(rig: Rig, healthy: ReceiverProcess, eventId: string): Promise<number> {
  await rig.append(eventId, detected(eventId));
  const committedAt = machineMs();
  for (;;) {
    await sleep(2);
    const seen = (await healthy.take()).find(({ path, id }) => path === '/healthy' && id === rig.idOf(eventId, 1));
    if (seen) return seen.atMs - committedAt;
  }
}

/** Until every endpoint has had its first attempt, or every deadline has long passed. */
async function untilTried(pool: ReturnType<typeof openDatabase>['pool'], healthyId: string): Promise<void> {
  const end = Date.now() + 2 * deadlines.totalMs;
  const isTried = async (): Promise<boolean> =>
    (
      await pool.query(
        'select from endpoint e where id <> $1 and not exists (select from attempt a where a.endpoint_id = e.id) limit 1',
        [healthyId],
      )
    ).rowCount === 0;
  while (Date.now() < end && !(await isTried())) await sleep(100);
}

async function outcomesOf(
  pool: ReturnType<typeof openDatabase>['pool'],
): Promise<Map<string, Omit<Outcome, keyof Case>>> {
  const { rows } = await pool.query<{ url: string; is_overdue: boolean } & Omit<Outcome, keyof Case | 'isOverdue'>>(
    `select e.url, coalesce(max(d.state) filter (where d.state = 'delivered'), max(d.state)) as state,
       bool_or(d.state = 'leased' and d.lease_until < now() + make_interval(secs => $1)) as is_overdue,
       (select error_code from attempt a where a.endpoint_id = e.id order by (error_code = 'OUTBOUND_REFUSED') nulls first limit 1) as code,
       (select status from attempt a where a.endpoint_id = e.id order by id limit 1) as status,
       (select count(*)::int from attempt a where a.endpoint_id = e.id) as attempts
     from endpoint e join delivery d on d.endpoint_id = e.id group by e.id`,
    [leaseSeconds - deadlines.totalMs / 1_000 - 5],
  );
  return new Map(rows.map(({ url, is_overdue, ...outcome }) => [url, { ...outcome, isOverdue: is_overdue }]));
}
