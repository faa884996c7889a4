import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { openDatabase } from '@app/database';
import type { Pool } from 'pg';
import { z } from 'zod';
import { type Bench, quantile } from './bench';

const items = 20_000;
const aboutAccords = 0.02;
const textLength = 300;

/** `backtest` as an operator runs it, over stored items as feeds bring them (headline and summary), one in fifty about an accord; by its own count. */
export const benchBacktest: Bench = async ({ databaseUrl, rounds, say }) => {
  const database = openDatabase(databaseUrl, { max: 2 });
  try {
    await fill(database.pool);
  } finally {
    await database.close();
  }
  const runs: Run[] = [];
  for (let round = 1; round <= rounds; round++) {
    const { itemsPerSecond, cpuSeconds } = run(databaseUrl);
    runs.push({ itemsPerSecond, cpuSeconds });
    say(`round ${round} of ${rounds}: ${itemsPerSecond} items a second`);
  }
  const median = (of: (each: Run) => number): number => quantile(runs.map(of), 0.5);
  return [
    { name: 'items read again', unit: 'items/s', median: median(({ itemsPerSecond }) => itemsPerSecond) },
    // What one processor does: on a busy machine the better measure.
    { name: 'per processor second', unit: 'items', median: median(({ cpuSeconds }) => items / cpuSeconds) },
  ];
};

type Run = { itemsPerSecond: number; cpuSeconds: number };

function run(databaseUrl: string): Run {
  const main = join(repoRoot(), 'dist/apps/cli/src/main.js');
  const { stdout, stderr } = spawnSync(process.execPath, [main, ...'backtest --since 2000-01-01 --json'.split(' ')], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, DATABASE_URL: databaseUrl, SECRET_KEYS: `k:${randomBytes(32).toString('base64')}` },
  });
  if (stdout === '') throw new Error(stderr);
  return z
    .object({ items: z.literal(items), itemsPerSecond: z.number(), cpuSeconds: z.number() })
    .parse(JSON.parse(stdout));
}

const Line = z.object({ title: z.string().default(''), text: z.string().default('') });
const linesOf = (name: string): z.infer<typeof Line>[] =>
  readFileSync(join(repoRoot(), 'test', 'corpus', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => Line.parse(JSON.parse(line)));

async function fill(pool: Pool): Promise<void> {
  const ordinary = linesOf('ordinary.jsonl');
  const stories = linesOf('background.jsonl');
  const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T; // from is never empty
  const rows = Array.from({ length: items }, (_, n) => {
    const isStory = n % Math.round(1 / aboutAccords) === 0;
    const { title, text } = pick(isStory ? stories : ordinary, n);
    const filler = Array.from({ length: 3 }, (__, line) => pick(ordinary, n * 7 + line).title).join('. ');
    return { id: `it_${n}`, title, text: `${title}\n\n${text} ${filler}`.slice(0, textLength) };
  });
  await pool.query(
    `with r as (select * from jsonb_to_recordset($1::jsonb) as r(id text, title text, text text)),
     i as (insert into item (id, url, title, published_at, first_seen_at) select id, 'https://news.example/' || id, title, now(), now() from r)
     insert into item_version (item_id, version, title, text, text_hash, content_hash, lang, published_at, seen_at, state)
     select id, 1, title, text, 'h', 'c', 'en', now(), now(), 'classified' from r`,
    [JSON.stringify(rows)],
  );
  await pool.query('vacuum analyze item_version, item');
}
