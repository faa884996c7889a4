import type { Pool } from 'pg';
import { verifyChain } from '@app/event-log';

type Row = [position: string, name: string, n: number];
const page = 50_000;

/** Holds the log, and what each reader was given, against the numbers whose appends were answered. Returns what is wrong, in words. */
export async function judgeLog(
  pool: Pool,
  acknowledged: ReadonlyMap<string, ReadonlySet<number>>,
  readers: readonly string[],
): Promise<{ records: number; problems: string[] }> {
  const { records, problems } = await judgeRecords(pool, acknowledged);
  for (const reader of readers) problems.push(...(await judgeReader(pool, reader, records)));
  const uneven = await pool.query(
    'select stream from event_log group by stream having max(version) <> count(*) or min(version) <> 1',
  );
  if (uneven.rows.length > 0) problems.push(`${uneven.rows.length} streams have gaps in their versions`);
  const chain = await verifyChain(pool);
  if (chain.problem) problems.push(`the chain breaks at ${chain.problem.position}: ${chain.problem.reason}`);
  return { records, problems };
}

async function judgeRecords(pool: Pool, acknowledged: ReadonlyMap<string, ReadonlySet<number>>) {
  const stored = new Map<string, Set<number>>([...acknowledged.keys()].map((name) => [name, new Set()]));
  let [records, twice, gaps] = [0, 0, 0];
  for (let rows: Row[] | null = null; rows === null || rows.length > 0; ) {
    rows = (
      await pool.query<Row>({
        text: `select position, data->>'name', (data->>'n')::int from event_log where position > $1 order by position limit ${page}`,
        values: [records],
        rowMode: 'array',
      })
    ).rows;
    for (const [position, name, n] of rows) {
      records += 1;
      if (Number(position) !== records) gaps += 1;
      if (stored.get(name)?.has(n)) twice += 1;
      stored.get(name)?.add(n);
    }
  }
  const lost = [...acknowledged].flatMap(([name, asked]) => [...asked].filter((n) => !stored.get(name)?.has(n))).length;
  const problems = [
    lost > 0 && `${lost} acknowledged records are lost`,
    twice > 0 && `${twice} records are there twice`,
    gaps > 0 && `${gaps} positions do not follow the one before`,
  ].filter((problem) => typeof problem === 'string');
  return { records, problems };
}

async function judgeReader(pool: Pool, reader: string, records: number): Promise<string[]> {
  const { rows } = await pool.query<{ seen: string; twice: string; disordered: string; foreign: string }>(
    `select count(*) as seen, count(*) - count(distinct position) as twice, count(*) filter (where position <= before) as disordered,
            count(*) filter (where not exists (select from event_log l where l.position = s.position and l.event_id = s.event_id)) as foreign
     from (select *, lag(position) over (order by nth) as before from seen_${reader}) s`,
  );
  const { seen, twice, disordered, foreign } = rows[0] ?? { seen: '0', twice: '0', disordered: '0', foreign: '0' };
  return Number(seen) === records && twice === '0' && disordered === '0' && foreign === '0'
    ? []
    : [
        `reader ${reader} was given ${seen} of ${records}: ${twice} twice, ${disordered} out of order, ${foreign} that the log does not hold`,
      ];
}
