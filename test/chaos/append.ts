import { setTimeout as sleep } from 'node:timers/promises';
import { randomFrom } from '@app/base';
import { openDatabase } from '@app/database';
import type { Pool } from 'pg';
import { judgeLog } from './append-judge';
import { Killable } from './killable';

export type AppendChaos = {
  /** An address that stays, also while the database is down. */
  databaseUrl: string;
  /** Kills the database server and brings it up again; left out, only writers and readers are killed. */
  killDatabase?: () => Promise<void>;
  kills: number;
  /** Go on killing until at least so many appends were answered; then the kills lie further apart. */
  records?: number;
  processes: number;
  /** Shared among the processes. */
  writers: number;
  readers: number;
  seed: number;
  say: (line: string) => void;
};
export type AppendChaosResult = { kills: number; acknowledged: number; records: number; problems: string[] };

const catchUpMs = 120_000;

/**
 * Kills writers, readers and the database with SIGKILL at random moments while they append and follow, starts again what was killed (the others must live
 * through it), and then holds the log and what the readers were given against what was acknowledged: nothing lost, doubled or out of order, no gap, the chain unbroken.
 */
export async function chaosAppend(chaos: AppendChaos): Promise<AppendChaosResult> {
  const acknowledged = new Map(Array.from({ length: chaos.processes }, (_, n) => [`w${n}`, new Set<number>()]));
  const lanes = Math.ceil(chaos.writers / chaos.processes);
  const writers = [...acknowledged].map(([name, answered]) => aWriter(name, lanes, answered));
  const readers = Array.from(
    { length: chaos.readers },
    (_, n) => new Killable(`r${n}`, 'append-reader', (url) => [url, `r${n}`]),
  );
  const total = () => [...acknowledged.values()].reduce((sum, { size }) => sum + size, 0);
  for (const each of [...writers, ...readers]) each.start(chaos.databaseUrl);
  try {
    const kills = await killAll(chaos, [...writers, ...readers], total);
    for (const writer of writers) await writer.kill();
    const { records, problems } = await judge(chaos, acknowledged, readers);
    for (const { name, crashes } of [...writers, ...readers])
      if (crashes > 0) problems.push(`${name} ended by itself ${crashes} times`);
    return { kills, acknowledged: total(), records, problems };
  } finally {
    for (const each of [...writers, ...readers]) await each.kill();
  }
}

/** Goes on from the first number without an answer: what was committed but not answered is then sent again with the same id. */
function aWriter(name: string, lanes: number, answered: Set<number>): Killable {
  let first = 0;
  const args = (url: string): string[] => {
    while (answered.has(first)) first += 1;
    return [url, name, String(lanes), String(first)];
  };
  return new Killable(name, 'append-writer', args, (line) => answered.add(Number(line)));
}

async function killAll(chaos: AppendChaos, all: readonly Killable[], answered: () => number): Promise<number> {
  const random = randomFrom(chaos.seed);
  const pauseMs = chaos.records === undefined ? 200 : 3_000;
  let kill = 0;
  while (kill < chaos.kills || answered() < (chaos.records ?? 0)) {
    kill += 1;
    if (chaos.killDatabase && kill % 5 === 0) {
      await Promise.all(all.map((each) => each.working()));
      await sleep(random() * pauseMs);
      chaos.say(`kill ${kill}, ${answered()} answered: the database`);
      await chaos.killDatabase();
      await Promise.all(all.map((each) => each.workingAgain()));
    } else {
      const one = all[Math.floor(random() * all.length)];
      await one?.working();
      await sleep(random() * pauseMs);
      chaos.say(`kill ${kill}, ${answered()} answered: ${one?.name ?? ''}`);
      await one?.kill();
      one?.start(chaos.databaseUrl);
    }
  }
  await Promise.all(all.map((each) => each.working()));
  return kill;
}

/** A run in which nothing was acknowledged, or a reader stands still, has shown nothing: that is a problem too. */
async function judge(chaos: AppendChaos, acknowledged: Map<string, Set<number>>, readers: readonly Killable[]) {
  const database = openDatabase(chaos.databaseUrl, { max: 2 });
  try {
    const names = readers.map(({ name }) => name);
    const late = await stillBehind(database.pool, names);
    for (const reader of readers) await reader.kill();
    const { records, problems } = await judgeLog(database.pool, acknowledged, names);
    for (const [name, answered] of acknowledged)
      if (answered.size === 0) problems.push(`nothing that ${name} wrote was acknowledged`);
    if (late.length > 0) problems.push(`${late.join(', ')} did not reach the end of the log`);
    return { records, problems };
  } finally {
    await database.close();
  }
}

/** Waits for the readers to reach the head; returns who did not in time. */
async function stillBehind(pool: Pool, names: readonly string[]): Promise<string[]> {
  for (const until = Date.now() + catchUpMs; ; ) {
    await sleep(50);
    const { rows } = await pool.query<{ name: string }>(
      `select n.name from unnest($1::text[]) as n(name) left join projection_checkpoint c on c.name = n.name
       where coalesce(c.position, -1) < (select position from event_head)`,
      [names],
    );
    if (rows.length === 0 || Date.now() > until) return rows.map(({ name }) => name);
  }
}
