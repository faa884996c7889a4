import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { repoRoot } from '@app/base';
import { openDatabase } from '@app/database';
import { EventLog, verifyChain } from '@app/event-log';

export type AppendChaos = {
  /** Where the database is now; after `killDatabase` it may be elsewhere. */
  databaseUrl: () => string;
  /** Kills the database server and brings it up again; left out, only writers are killed. */
  killDatabase?: () => Promise<void>;
  kills: number;
  writers: number;
  seed: number;
  say: (line: string) => void;
};
export type AppendChaosResult = { acknowledged: number; records: number; problems: string[] };

/**
 * Kills writers with SIGKILL at random moments while they append and a reader follows, starts each again from its last answer, and then holds the log
 * against what was acknowledged: nothing lost, doubled or out of order, no gap, the chain unbroken.
 */
export async function chaosAppend(chaos: AppendChaos): Promise<AppendChaosResult> {
  const writers = Array.from({ length: chaos.writers }, (_, n) => new Writer(`w${n}`));
  const reader = new Follower();
  for (const writer of writers) writer.start(chaos.databaseUrl());
  const following = reader.follow(chaos.databaseUrl);
  try {
    await killAll(chaos, writers);
  } finally {
    for (const writer of writers) await writer.kill();
    reader.stop();
    await following;
  }
  return judge(chaos.databaseUrl(), writers, reader.seen);
}

async function killAll(chaos: AppendChaos, writers: readonly Writer[]): Promise<void> {
  const random = randomFrom(chaos.seed);
  for (let kill = 1; kill <= chaos.kills; kill++) {
    if (chaos.killDatabase && kill % 5 === 0) {
      await Promise.all(writers.map((writer) => writer.working()));
      await sleep(random() * 500);
      chaos.say(`kill ${kill}: the database`);
      await chaos.killDatabase();
      for (const writer of writers) await writer.kill();
      for (const writer of writers) writer.start(chaos.databaseUrl());
    } else {
      const writer = writers[Math.floor(random() * writers.length)];
      await writer?.working();
      await sleep(random() * 200);
      chaos.say(`kill ${kill}: writer ${writer?.name ?? ''}`);
      await writer?.kill();
      writer?.start(chaos.databaseUrl());
    }
  }
  await Promise.all(writers.map((writer) => writer.working()));
}

class Writer {
  readonly acknowledged = new Set<number>();
  private child: ChildProcess | null = null;
  private hasAnswered = false;

  constructor(readonly name: string) {}

  /** From the first number without an answer: what was committed but not answered is then sent again with the same id. */
  start(url: string): void {
    let first = 0;
    while (this.acknowledged.has(first)) first += 1;
    const program = join(repoRoot(), 'dist', 'test', 'chaos', 'append-writer.js');
    const child = spawn(process.execPath, [program, url, this.name, String(first)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.hasAnswered = false;
    createInterface({ input: child.stdout }).on('line', (line) => {
      this.acknowledged.add(Number(line));
      if (this.child === child) this.hasAnswered = true;
    });
    this.child = child;
  }

  /** Until it has written something since it was started. */
  async working(): Promise<void> {
    while (!this.hasAnswered) {
      if (this.child && this.child.exitCode !== null) throw new Error(`writer ${this.name} ended by itself`);
      await sleep(10);
    }
  }

  async kill(): Promise<void> {
    const child = this.child;
    if (!child || child.exitCode !== null) return;
    const gone = once(child, 'close');
    child.kill('SIGKILL');
    await gone;
  }
}

/** Reads the log as it grows, and remembers the order in which it saw it. */
class Follower {
  readonly seen: string[] = [];
  private isStopped = false;
  private last = 0n;

  stop(): void {
    this.isStopped = true;
  }

  async follow(url: () => string): Promise<void> {
    for (;;) {
      const wasStopped = this.isStopped;
      const read = await this.readSome(url()).catch(() => null);
      if (read === null) await sleep(100);
      else if (read === 0 && wasStopped) return;
    }
  }

  /** With a database of its own each time: the server may have been killed and be elsewhere. */
  private async readSome(url: string): Promise<number> {
    const database = openDatabase(url, { max: 1 });
    try {
      const log = new EventLog(database.pool, url);
      for (let total = 0; ; ) {
        const page = await log.readAll({ after: this.last, limit: 200 });
        this.seen.push(...page.map((record) => record.eventId));
        this.last = page.at(-1)?.position ?? this.last;
        total += page.length;
        if (page.length === 0) return total;
      }
    } finally {
      await database.close();
    }
  }
}

async function judge(url: string, writers: readonly Writer[], seen: readonly string[]): Promise<AppendChaosResult> {
  const database = openDatabase(url, { max: 2 });
  try {
    const { rows } = await database.pool.query<{ event_id: string; position: string; name: string; n: number }>(
      `select event_id, position, data->>'name' as name, (data->>'n')::int as n from event_log order by position`,
    );
    const stored = new Set(rows.map(({ name, n }) => `${name}|${n}`));
    const asked = writers.flatMap(({ name, acknowledged }) => [...acknowledged].map((n) => `${name}|${n}`));
    const lost = asked.filter((key) => !stored.has(key));
    const gaps = rows.filter(({ position }, index) => Number(position) !== index + 1);
    const misread = rows.filter(({ event_id }, index) => seen[index] !== event_id);
    const uneven = await database.pool.query(
      'select stream from event_log group by stream having max(version) <> count(*) or min(version) <> 1',
    );
    const chain = await verifyChain(database.pool);
    const problems = [
      lost.length > 0 && `${lost.length} acknowledged records are lost`,
      stored.size !== rows.length && `${rows.length - stored.size} records are there twice`,
      gaps.length > 0 && `${gaps.length} positions do not follow the one before`,
      (misread.length > 0 || seen.length !== rows.length) &&
        `the reader saw ${seen.length} of ${rows.length}, ${misread.length} out of order`,
      uneven.rows.length > 0 && `${uneven.rows.length} streams have gaps in their versions`,
      chain.problem && `the chain breaks at ${chain.problem.position}: ${chain.problem.reason}`,
    ].filter((problem) => typeof problem === 'string');
    return { acknowledged: asked.length, records: rows.length, problems };
  } finally {
    await database.close();
  }
}

/** Numbers in [0, 1) that a seed repeats (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
