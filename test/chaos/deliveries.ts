import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { silentLogger } from '@app/base';
import { type Database, migrate, openDatabase, startEmbeddedPostgres } from '@app/database';
import { EventLog } from '@app/event-log';
import { type Seen, startReceiverProcess } from '../bench/receiver-process';
import { randomFrom } from '../support/seeded-random';
import { detected, webhookRig } from '../support/webhooks';
import { Relay } from './relay';

export type ChaosOptions = { kills: number; endpoints: number; seed: number; say?: (line: string) => void };
export type ChaosResult = {
  kills: number;
  deliveries: number;
  lost: number;
  duplicates: number;
  inFlightAtKills: number;
  foreignIds: number;
};

const perKill = 5;

/**
 * Kills the sender (kill -9) again and again while events come in, and looks whether every message arrived at every endpoint under its id. What a dead
 * sender held is taken over at once here instead of after its lease, so that a run ends within minutes.
 */
export async function chaosDeliveries({
  kills,
  endpoints,
  seed,
  say = console.log,
}: ChaosOptions): Promise<ChaosResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-watch-chaos-'));
  const postgres = await startEmbeddedPostgres({ dataDir, logger: silentLogger });
  await migrate(postgres.databaseUrl);
  const database = openDatabase(postgres.databaseUrl);
  const log = new EventLog(database.pool, postgres.databaseUrl);
  const receiver = await startReceiverProcess();
  const senders = new Relay('deliveries-worker.js', postgres.databaseUrl);
  try {
    const rig = webhookRig({ url: postgres.databaseUrl, database, log });
    for (let nth = 0; nth < endpoints; nth += 1) await rig.add(`${receiver.url}/${nth}`);
    const random = randomFrom(seed);
    await once(senders.begin(), 'message');
    let inFlightAtKills = 0;
    const seen: Seen[] = [];
    for (let kill = 0; kill < kills; kill += 1) {
      for (let nth = 0; nth < perKill; nth += 1) await rig.append(`c${kill}-${nth}`, detected(`c${kill}-${nth}`));
      await untilSending(database);
      await sleep(random() * 60);
      await senders.kill();
      inFlightAtKills += await takeOver(database);
      await once(senders.begin(), 'message');
      seen.push(...(await receiver.take()));
      if ((kill + 1) % 100 === 0) say(`${kill + 1} kills`);
    }
    await untilDelivered(database, kills * perKill * endpoints);
    await senders.end();
    seen.push(...(await receiver.take()));
    return { kills, inFlightAtKills, ...(await judge(database, seen)) };
  } finally {
    await senders.end();
    receiver.stop();
    await log.close();
    await database.close();
    await postgres.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Until the sender has taken something up, however busy the machine is: a kill before that would test nothing. */
async function untilSending({ pool }: Database): Promise<void> {
  const isSending = async () =>
    (await pool.query("select from delivery where state = 'leased' limit 1")).rowCount === 1;
  for (const end = Date.now() + 20_000; Date.now() < end && !(await isSending()); ) await sleep(2);
}

/** The time until the dead sender's leases run out, in no time; how many deliveries it held. */
async function takeOver({ pool }: Database): Promise<number> {
  const { rowCount } = await pool.query(
    "update delivery set lease_until = now() - interval '1 second' where state = 'leased'",
  );
  return rowCount ?? 0;
}

async function untilDelivered({ pool }: Database, expected: number): Promise<void> {
  const end = Date.now() + 120_000;
  const delivered = async () =>
    Number(
      (await pool.query<{ n: string }>("select count(*) as n from delivery where state = 'delivered'")).rows[0]?.n,
    );
  while ((await delivered()) < expected && Date.now() < end) await sleep(100);
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
  const arrived = new Set(seen.map(({ path, id }) => `${path} ${id}`));
  const deliveries = Number(expected[0]?.n);
  return {
    deliveries,
    lost: deliveries - [...known].filter((key) => arrived.has(key)).length,
    duplicates: seen.length - arrived.size,
    foreignIds: [...arrived].filter((key) => !known.has(key)).length,
  };
}
