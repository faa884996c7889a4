import { once } from 'node:events';
import { createWriteStream, existsSync } from 'node:fs';
import { accordEventStream } from '@app/accords';
import { AppError } from '@app/base';
import { type Anchor, exportLog, importLog, type LogRecord, proveStream } from '@app/event-log';
import { reindexAccordEvents } from '@app/resolution';
import type { Command } from 'commander';
import { z } from 'zod';
import { linesOf } from './lines-of';
import { given, type House, print, withHouse } from './open-house';

const Position = z.coerce.bigint('is no position').nonnegative();
const AnchorText = z
  .string()
  .regex(/^\d+:[0-9a-f]{64}$/, 'is no head such as 120:<64 hexadecimal digits>')
  .transform((text): Anchor => ({ position: BigInt(text.split(':')[0] ?? 0), hash: text.split(':')[1] ?? '' }));

/** The event log itself: watching it, checking it, taking it elsewhere, proving what it says. */
export function addLog(program: Command): void {
  const log = program.command('log').description('the event log: watch, verify, export, import, prove');
  log
    .command('tail')
    .description('the last records, and with --follow those that come')
    .option('--lines <n>', 'how many of the last', Number, 20)
    .option('--after <position>', 'everything after this position instead')
    .option('--follow', 'go on until Ctrl-C', false)
    .option('--json', 'whole records, one JSON object a line', false)
    .action((options: TailOptions) => withHouse((house) => tail(house, options)));
  log
    .command('verify')
    .description('recompute the hash chain from the first record to the last')
    .option('--anchor <position:hash>', 'hold it against a head that was published earlier')
    .option('--json', 'one JSON object', false)
    .action((options: { anchor?: string; json: boolean }) => withHouse((house) => verify(house, options)));
  log
    .command('export [file]')
    .description('every record as a line of JSON, hashes and all; to stdout without a file')
    .option('--after <position>', 'only what follows this position', '0')
    .action((file: string | undefined, { after }: { after: string }) =>
      withHouse((house) => exportTo(house, file, given(Position, after))),
    );
  log
    .command('import <file>')
    .description('take exported records that follow this log’s head; whole or not at all')
    .option('--json', 'one JSON object', false)
    .action((file: string, { json }: { json: boolean }) => withHouse((house) => importFrom(house, file, json)));
  log
    .command('proof <event>')
    .description('a proof of an accord event that docs/examples/check-proof.mjs checks without us')
    .action((event: string) => withHouse((house) => proof(house, event)));
}

type TailOptions = { lines: number; after?: string; follow: boolean; json: boolean };

async function tail({ log }: House, { lines, after, follow, json }: TailOptions): Promise<void> {
  const { position } = await log.head();
  let at =
    after === undefined ? position - BigInt(given(z.number().int().nonnegative(), lines)) : given(Position, after);
  if (at < 0n) at = 0n;
  const show = (record: LogRecord): void => {
    process.stdout.write(
      `${json ? JSON.stringify({ ...record, position: String(record.position) }) : inWords(record)}\n`,
    );
  };
  let wake: () => void = () => undefined;
  if (follow) log.onAppend(() => wake());
  for (;;) {
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const records = await log.readAll({ after: at, limit: 500 });
    records.forEach(show);
    at = records.at(-1)?.position ?? at;
    if (records.length === 0 && !follow) return;
    if (records.length === 0) await woken;
  }
}

const inWords = ({ position, recordedAt, stream, type, actor }: LogRecord): string =>
  `${String(position).padStart(8)}  ${recordedAt.slice(0, 19)}Z  ${type.padEnd(20)} ${stream}  ${actor}`;

async function verify({ log }: House, { anchor, json }: { anchor?: string; json: boolean }): Promise<void> {
  const from = performance.now();
  const { problem, head, ...counted } = await log.verify({
    ...(anchor !== undefined && { anchor: given(AnchorText, anchor) }),
    ...(process.stderr.isTTY && { onProgress: (position) => process.stderr.write(`\r${position} hold`) }),
  });
  const seconds = (performance.now() - from) / 1_000;
  print(
    {
      ok: problem === null,
      ...counted,
      head: { ...head, position: String(head.position) },
      problem: problem && { ...problem, position: String(problem.position) },
      seconds,
    },
    json,
    () =>
      problem
        ? `record ${problem.position} ${problem.reason}`
        : `${counted.records} records hold (${counted.erased} erased), ${Math.round(counted.records / seconds)} a second; head ${head.position}:${head.hash}`,
  );
  if (problem) process.exitCode = 1;
}

async function exportTo({ database }: House, file: string | undefined, after: bigint): Promise<void> {
  const to = file === undefined ? process.stdout : createWriteStream(file, { flags: 'wx' });
  for await (const line of exportLog(database.pool, after)) if (!to.write(`${line}\n`)) await once(to, 'drain');
  if (to === process.stdout) return;
  to.end();
  await once(to, 'close');
}

async function importFrom({ database, log }: House, file: string, json: boolean): Promise<void> {
  if (!existsSync(file)) throw new AppError('FILE_NOT_FOUND', 'input', `there is no file ${file}`);
  const records = await database.transaction(async (tx) => {
    const taken = await importLog(tx, linesOf(file));
    await reindexAccordEvents(tx);
    return taken;
  });
  const { position, hash } = await log.head();
  print(
    { records, head: { position: String(position), hash } },
    json,
    () => `${records} records taken; head ${position}:${hash}`,
  );
}

async function proof({ database }: House, event: string): Promise<void> {
  const proven = await proveStream(database.pool, accordEventStream(event));
  if (!proven) throw new AppError('EVENT_NOT_FOUND', 'not-found', `there is no accord event ${event}`);
  process.stdout.write(`${JSON.stringify(proven, null, 1)}\n`);
}
