import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom, silentLogger } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';
import { runDeliveryWorker, type SendRequest } from '@app/webhooks';
import { detected, webhookRig } from '../support/webhooks';
import type { Bench, Figure } from './bench';

const hourMs = 3_600_000;
const start = Date.parse('2025-11-07T00:00:00Z');
const awayMs = 72 * hourMs;
/** One endpoint hears of many events, whose messages probe for each other; each of the others of one only, which has its own attempts and no more. */
const [busy, lone] = [300, 24];

/**
 * Every receiver is away for 72 hours while the service goes on, on a clock that only this measurement moves: the real reactor, worker and database, from
 * each instant at which something is due to the next.
 */
export const benchOutage: Bench = async ({ databaseUrl }) => {
  const clock = { ms: start };
  const now = () => new Date(clock.ms);
  const random = randomFrom(72);
  const send: SendRequest = async () => ({ status: clock.ms < start + awayMs ? 503 : 204, headers: {}, body: '' });
  const database = openDatabase(databaseUrl);
  const log = new EventLog(database.pool, databaseUrl);
  const rig = webhookRig({ url: databaseUrl, database, log }, { send, now });
  let wake: () => void = () => undefined;
  const onDue = (woken: () => void) => {
    wake = woken;
    return () => Promise.resolve();
  };
  const worker = runDeliveryWorker({ ...rig.needs(), onDue, random, logger: silentLogger });
  try {
    await rig.add('https://hooks.example/busy', { filter: 'not id contains "lone"' });
    for (let nth = 0; nth < lone; nth += 1)
      await rig.add(`https://hooks.example/${nth}`, { filter: `id = "lone${nth}"` });
    const made = [...names('busy', busy), ...names('lone', lone)]
      .map((id) => ({ id, atMs: start + random() * (awayMs - hourMs) }))
      .sort((a, b) => a.atMs - b.atMs);
    for (;;) {
      const due = await settled(database.pool, worker, () => wake(), clock.ms);
      const [next] = made;
      if (due === null && !next) break;
      clock.ms = Math.max(clock.ms, Math.min(due ?? Infinity, next?.atMs ?? Infinity));
      if (next && next.atMs <= clock.ms) {
        await rig.tell(next.id, detected(next.id));
        made.shift();
      }
    }
    return await figuresOf(database.pool);
  } finally {
    await worker.stop();
    await rig.stop();
    await log.close();
    await database.close();
  }
};

const names = (what: string, count: number): string[] => Array.from({ length: count }, (_, nth) => `${what}${nth}`);

type Pool = ReturnType<typeof openDatabase>['pool'];
type Worker = ReturnType<typeof runDeliveryWorker>;

/** Until everything that is due has been tried; when the next attempt may be made, or null where nothing waits. */
async function settled(pool: Pool, worker: Worker, wake: () => void, nowMs: number): Promise<number | null> {
  for (;;) {
    wake();
    await sleep(1);
    await worker.idle();
    const { rows } = await pool.query<{ at: Date | null }>(
      `select min(case when d.state = 'leased' then '-infinity' else greatest(d.due_at, (e.health->>'openUntil')::timestamptz) end) as at
       from delivery d join endpoint e on e.id = d.endpoint_id where d.state in ('pending', 'leased') and e.state = 'active'`,
    );
    const at = rows[0]?.at ?? null;
    if (at === null) return null;
    if (Number(at) > nowMs) return Number(at);
  }
}

async function figuresOf(pool: Pool): Promise<Figure[]> {
  const { rows } = await pool.query<Record<string, string>>(
    `select count(*) as "messages", count(*) filter (where state <> 'delivered') as "of them not delivered", max(attempts) as "most attempts of a message",
       extract(epoch from max(delivered_at) filter (where event_id like 'busy%') - $1::timestamptz) / 60 as "last of ${busy} to one endpoint, behind its return (minutes)",
       extract(epoch from max(delivered_at) filter (where event_id like 'lone%') - $1::timestamptz) / 3600 as "last of those alone at theirs (hours)",
       (select count(*) from attempt) as "attempts in all, with the breakers' probes"
     from delivery`,
    [new Date(start + awayMs)],
  );
  return Object.entries(rows[0] ?? {}).map(([name, value]) => ({ name, unit: '', median: Number(value) }));
}
