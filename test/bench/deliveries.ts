import { loadavg } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { OutboundClient } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';
import { newSigningSecret, postThrough, RecoverEndpoint, recoverEndpoint, signMessage } from '@app/webhooks';
import { Agent, request } from 'undici';
import type { OpenDatabase } from '../support/database';
import { detected, webhookRig } from '../support/webhooks';
import { type Bench, type Figure, quantile } from './bench';
import { machineMs, type ReceiverProcess, startReceiverProcess } from './receiver-process';

/** Webhook deliveries on this machine; each line is said with the load while it was taken. */
export const benchDeliveries: Bench = async ({ databaseUrl, say }) => {
  const receiver = await startReceiverProcess();
  const figures: Figure[] = [];
  const show = (name: string, value: number, unit: string): void => {
    figures.push({ name, unit, median: value });
    say(`${name}: ${Number(value.toPrecision(4))} ${unit} (load ${loadavg()[0]?.toFixed(1) ?? ''})`);
  };
  try {
    await throughput(databaseUrl, receiver, show);
    await latency(databaseUrl, receiver, show);
    await burst(databaseUrl, receiver, show);
    await isolation(databaseUrl, receiver, show);
    await recovery(databaseUrl, receiver, show);
  } finally {
    receiver.stop();
  }
  return figures;
};

type Show = (name: string, value: number, unit: string) => void;
type Rig = ReturnType<typeof webhookRig>;

/** A rig on an emptied database; what was left of the measurement before is gone. */
async function withRig<T>(url: string, work: (rig: Rig, context: OpenDatabase) => Promise<T>): Promise<T> {
  const database = openDatabase(url);
  const context = { url, database, log: new EventLog(database.pool, url) };
  const outbound = new OutboundClient(['127.0.0.0/8']);
  const rig = webhookRig(context, { send: postThrough(outbound) });
  try {
    await database.pool.query('delete from endpoint');
    // What autovacuum does in a service that runs for longer than a minute.
    await database.pool.query('vacuum analyze');
    return await work(rig, context);
  } finally {
    await rig.stop();
    await outbound.close();
    await context.log.close();
    await database.close();
  }
}

/** 20,000 deliveries to 100 endpoints with their attempt rows, against the same number of bare signed posts. */
async function throughput(url: string, receiver: ReceiverProcess, show: Show): Promise<void> {
  const [endpoints, events] = [100, 200];
  const bare = await bareLoop(receiver, endpoints * events);
  show('bare signing loop', bare, 'posts/s');
  await withRig(url, async (rig, { database }) => {
    for (let nth = 0; nth < endpoints; nth += 1) await rig.add(`${receiver.url}/${nth}`);
    await rig.startReactor();
    const tellFrom = performance.now();
    for (let nth = 0; nth < events; nth += 1) await rig.append(`t${nth}`, detected(`t${nth}`));
    await rig.startReactor();
    show('fan-out', (endpoints * events * 1_000) / (performance.now() - tellFrom), 'deliveries/s');
    await receiver.take();
    const from = performance.now();
    rig.startWorker();
    const isDone = async () =>
      (await database.pool.query("select from delivery where state in ('pending', 'leased') limit 1")).rowCount === 0;
    while (!(await isDone())) await sleep(50);
    const perSecond = (endpoints * events * 1_000) / (performance.now() - from);
    show('end to end', perSecond, 'deliveries/s');
    show('end to end / bare', perSecond / bare, '');
    const { rows } = await database.pool.query<{ count: string }>('select count(*) from attempt');
    show('attempt rows per delivery', Number(rows[0]?.count) / (endpoints * events), '');
    await receiver.take();
  });
}

/** What the machine could do without any of us: sign, post, forget. */
async function bareLoop(receiver: ReceiverProcess, posts: number): Promise<number> {
  const dispatcher = new Agent({ connections: 64 });
  const secret = newSigningSecret();
  const body = JSON.stringify({ type: 'accord.event.detected', data: { text: 'x'.repeat(1_200) } });
  let left = posts;
  const from = performance.now();
  const worker = async (): Promise<void> => {
    while (left-- > 0) {
      const headers = signMessage({ id: `msg_${left}`, sentAt: new Date(), body }, [secret]);
      const answer = await request(receiver.url, { method: 'POST', headers, body, dispatcher });
      await answer.body.dump();
    }
  };
  await Promise.all(Array.from({ length: 64 }, worker));
  const perSecond = (posts * 1_000) / (performance.now() - from);
  await dispatcher.close();
  await receiver.take();
  return perSecond;
}

/** From the append's commit to the request at the receiver, one event at a time. */
async function latency(url: string, receiver: ReceiverProcess, show: Show): Promise<void> {
  await withRig(url, async (rig) => {
    await rig.add(`${receiver.url}/latency`);
    await rig.startReactor();
    rig.startWorker();
    const waits: number[] = [];
    for (let nth = 0; nth < 200; nth += 1) {
      await rig.append(`l${nth}`, detected(`l${nth}`));
      const committedAt = machineMs();
      let seen = await receiver.take();
      while (seen.length === 0) {
        await sleep(2);
        seen = await receiver.take();
      }
      waits.push((seen[0]?.atMs ?? committedAt) - committedAt);
    }
    show('commit to first byte, p50', quantile(waits, 0.5), 'ms');
    show('commit to first byte, p99', quantile(waits, 0.99), 'ms');
  });
}

/** One event to 2,000 endpoints at once. */
async function burst(url: string, receiver: ReceiverProcess, show: Show): Promise<void> {
  await withRig(url, async (rig) => {
    await addMany(rig, 2_000, (nth) => `${receiver.url}/${nth}`);
    const waits = await oneEvent(rig, receiver, 'b', 2_000);
    show('one event to 2,000 endpoints, p50', quantile(waits, 0.5), 'ms');
    show('one event to 2,000 endpoints, p99', quantile(waits, 0.99), 'ms');
  });
}

/** 500 endpoints, all well; then a fifth of them never answers: what the others notice of it. */
async function isolation(url: string, receiver: ReceiverProcess, show: Show): Promise<void> {
  const measure = (hanging: number): Promise<number> =>
    withRig(url, async (rig) => {
      await addMany(rig, 500, (nth) => `${receiver.url}/${nth < hanging ? 'hang' : 'well'}/${nth}`);
      const waits: number[] = [];
      for (let nth = 0; nth < 5; nth += 1)
        waits.push(...(await oneEvent(rig, receiver, `i${hanging}-${nth}`, 500 - hanging)));
      return quantile(waits, 0.99);
    });
  const baseline = await measure(0);
  const besideHanging = await measure(100);
  show('500 endpoints, all well, p99', baseline, 'ms');
  show('500 endpoints, a fifth hanging, the others p99', besideHanging, 'ms');
  show('hanging / well', besideHanging / baseline, '');
}

/** 100,000 failed messages of one endpoint are sent again as fast as may be asked, while new events come in for it and for another. */
async function recovery(url: string, receiver: ReceiverProcess, show: Show): Promise<void> {
  const messages = 100_000;
  await withRig(url, async (rig, { database }) => {
    const { id } = await rig.add(`${receiver.url}/back`);
    await rig.add(`${receiver.url}/other`);
    await rig.startReactor();
    rig.startWorker();
    const liveP99 = async (name: string, isDone: (nth: number) => Promise<boolean>): Promise<number> => {
      const waits: number[] = [];
      for (let nth = 0; !(await isDone(nth)); nth += 1) {
        const eventId = `${name}${nth}`;
        const told = rig.idOf(eventId, 1);
        await rig.append(eventId, detected(eventId));
        const committedAt = machineMs();
        for (let missing = 2; missing > 0; ) {
          await sleep(5);
          const seen = (await receiver.take()).filter(({ id: messageId }) => messageId === told);
          waits.push(...seen.map(({ atMs }) => atMs - committedAt));
          missing -= seen.length;
        }
      }
      return quantile(waits, 0.99);
    };
    const baseline = await liveP99('before', async (nth) => nth >= 100);
    await database.pool.query(
      `insert into delivery (id, endpoint_id, event_id, revision, position, message_id, type, body, state, attempts, due_at, created_at)
       select 'dl_old' || n, $1, 'ae_old' || n, 1, 0, 'msg_old' || n, 'accord.event.detected', $2, 'failed', 12, now(), now() from generate_series(1, $3) n`,
      [id, JSON.stringify({ type: 'accord.event.detected', data: { text: 'x'.repeat(1_200) } }), messages],
    );
    const span = RecoverEndpoint.parse({ since: '2025-01-01T00:00:00Z', perSecond: 1_000 });
    const from = performance.now();
    const recovered = recoverEndpoint(rig.needs(), id, span);
    const isBack = async () =>
      (
        await database.pool.query(
          "select from delivery where endpoint_id = $1 and id like 'dl\\_old%' and state <> 'delivered' limit 1",
          [id],
        )
      ).rowCount === 0;
    const beside = await liveP99('beside', isBack);
    show(
      'a recovery of 100,000 at most 1,000 a second',
      (await recovered).count / ((performance.now() - from) / 1_000),
      'deliveries/s',
    );
    show('live p99 without it', baseline, 'ms');
    show('live p99 beside it', beside, 'ms');
  });
}

async function addMany(rig: Rig, count: number, urlOf: (nth: number) => string): Promise<void> {
  await Promise.all(Array.from({ length: count }, (_, nth) => rig.add(urlOf(nth))));
  await rig.startReactor();
  rig.startWorker();
}

/** Appends one event and waits until so many healthy endpoints have it; how long each waited. */
async function oneEvent(rig: Rig, receiver: ReceiverProcess, id: string, expected: number): Promise<number[]> {
  await receiver.take();
  await rig.append(id, detected(id));
  const committedAt = machineMs();
  const waits: number[] = [];
  while (waits.length < expected) {
    await sleep(20);
    const seen = (await receiver.take()).filter(({ path }) => !path.startsWith('/hang'));
    waits.push(...seen.map(({ atMs }) => atMs - committedAt));
  }
  return waits;
}
