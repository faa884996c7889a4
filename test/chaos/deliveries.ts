import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '@app/base';
import { type Database, openDatabase } from '@app/database';
import { EventLog } from '@app/event-log';
import { type ReceiverProcess, type Seen, startReceiverProcess } from '../bench/receiver-process';
import { detected, webhookRig } from '../support/webhooks';
import { Relay } from './relay';

export type ChaosOptions = {
  /** An address that stays, also while the database is down. */
  databaseUrl: string;
  /** Kills the database server and brings it up again; left out, only senders are killed. */
  killDatabase?: () => Promise<void>;
  kills: number;
  endpoints: number;
  seed: number;
  say?: (line: string) => void;
};
export type ChaosResult = {
  kills: number;
  deliveries: number;
  lost: number;
  duplicates: number;
  inFlightAtKills: number;
  foreignIds: number;
};

const perKill = 5;
/** Every so many kills it is the database's turn. */
const databaseEvery = 20;

/**
 * Kills the sender (kill -9) again and again at random moments while events come in, and the database now and then, and looks whether every message arrived
 * at every endpoint under its id. What a dead sender held is taken over at once here instead of after its lease, so that a run ends in time.
 */
export async function chaosDeliveries(chaos: ChaosOptions): Promise<ChaosResult> {
  const { databaseUrl, kills, endpoints } = chaos;
  const database = openDatabase(databaseUrl);
  const log = new EventLog(database.pool, databaseUrl);
  const receiver = await startReceiverProcess();
  const senders = new Relay('deliveries-worker.js', databaseUrl);
  try {
    const rig = webhookRig({ url: databaseUrl, database, log });
    for (let nth = 0; nth < endpoints; nth += 1) await rig.add(`${receiver.url}/${nth}`);
    const seen: Seen[] = [];
    const tell = (id: string) => rig.append(id, detected(id));
    const inFlightAtKills = await killAll(chaos, { database, receiver, senders, seen, tell });
    await untilDelivered(database, kills * perKill * endpoints, chaos.say);
    await senders.end();
    seen.push(...(await receiver.take()));
    return { kills, inFlightAtKills, ...(await judge(database, seen)) };
  } finally {
    await senders.end();
    receiver.stop();
    await log.close();
    await database.close();
  }
}

type Scene = {
  database: Database;
  receiver: ReceiverProcess;
  senders: Relay;
  seen: Seen[];
  tell: (eventId: string) => Promise<unknown>;
};

async function killAll(
  { killDatabase, kills, endpoints, seed, say = () => undefined }: ChaosOptions,
  { database, receiver, senders, seen, tell }: Scene,
): Promise<number> {
  const random = randomFrom(seed);
  const arrived = new Set<string>();
  await once(senders.begin(), 'message');
  let inFlight = 0;
  for (let kill = 1; kill <= kills; kill += 1) {
    for (let nth = 0; nth < perKill; nth += 1) await tell(`c${kill}-${nth}`);
    // Somewhere in the middle of what is new: what came before has arrived, so that nothing piles up however slow the machine is.
    await untilArrived(receiver, { seen, arrived }, Math.floor((kill - 1 + random()) * perKill * endpoints));
    // Half of them while what arrived is written down.
    await sleep(Math.max(0, random() - 0.5) * 300);
    if (killDatabase && kill % databaseEvery === 0) {
      await killDatabase();
      inFlight += await countHeld(database);
    } else {
      await senders.kill();
      inFlight += await takeOver(database);
      await once(senders.begin(), 'message');
    }
    if (kill % 100 === 0) say(`${kill} kills`);
  }
  return inFlight;
}

type Arrivals = { seen: Seen[]; arrived: Set<string> };

/** Until so many messages have arrived, each counted once, however busy the machine is: the middle of the work is where it hurts. */
async function untilArrived(receiver: ReceiverProcess, { seen, arrived }: Arrivals, count: number): Promise<void> {
  for (const end = Date.now() + 60_000; Date.now() < end && arrived.size < count; ) {
    const more = await receiver.take();
    seen.push(...more);
    for (const each of more) arrived.add(keyOf(each));
    await sleep(1);
  }
}

const keyOf = ({ path, id }: Seen): string => `${path} ${id}`;

const countHeld = async ({ pool }: Database): Promise<number> =>
  (await pool.query("select from delivery where state = 'leased'")).rowCount ?? 0;

/** The time until the dead sender's leases run out, in no time; how many deliveries it held. What the database still writes down for it is let alone. */
async function takeOver({ pool }: Database): Promise<number> {
  const { rowCount } = await pool.query(
    `update delivery set lease_until = now() - interval '1 second' where id in (
       select id from delivery where state = 'leased' for update skip locked)`,
  );
  return rowCount ?? 0;
}

/**
 * Until everything is delivered, or nothing has moved for a minute. What waits for a further attempt or behind a breaker, because a request timed out on a busy
 * machine, is made due at once.
 */
async function untilDelivered(
  { pool }: Database,
  expected: number,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  let [delivered, movedAt] = [-1, Date.now()];
  while (delivered < expected && Date.now() - movedAt < 60_000) {
    const { rows } = await pool.query<{ n: string }>("select count(*) as n from delivery where state = 'delivered'");
    const now = Number(rows[0]?.n);
    if (now > delivered) movedAt = Date.now();
    delivered = now;
    await pool.query(
      `update endpoint set health = '{}' where id in (select id from endpoint where health->>'openUntil' is not null for update skip locked)`,
    );
    await pool.query(
      `update delivery set due_at = now() where id in (select id from delivery where state = 'pending' and due_at > now() for update skip locked)`,
    );
    await sleep(250);
  }
  if (delivered < expected) say(`${delivered} of ${expected} were delivered when nothing moved any more`);
}

/** Every message of the log at every endpoint, under the id that its delivery has. */
async function judge(
  { pool }: Database,
  seen: readonly Seen[],
): Promise<Omit<ChaosResult, 'kills' | 'inFlightAtKills'>> {
  const { rows } = await pool.query<{ path: string; message_id: string }>(
    "select regexp_replace(e.url, '^.*/', '/') as path, d.message_id from delivery d join endpoint e on e.id = d.endpoint_id",
  );
  const { rows: expected } = await pool.query<{ n: string }>(
    "select (select count(*) from event_log where type = 'event-detected') * (select count(*) from endpoint) as n",
  );
  const known = new Set(rows.map(({ path, message_id }) => `${path} ${message_id}`));
  const arrived = new Set(seen.map(keyOf));
  const deliveries = Number(expected[0]?.n);
  return {
    deliveries,
    lost: deliveries - [...known].filter((key) => arrived.has(key)).length,
    duplicates: seen.length - arrived.size,
    foreignIds: [...arrived].filter((key) => !known.has(key)).length,
  };
}
