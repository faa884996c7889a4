import { type Anchor, checkLink, genesis } from './check-link';
import { checkPage } from './check-page.store';
import { type Reader, readLinks } from './links.store';
import { systemStream } from './system-record';
import { readHead } from './read.store';

export type ChainReport = {
  records: number;
  erased: number;
  head: Anchor;
  /** The first record that does not hold, and why; null when all do. */
  problem: { position: bigint; reason: string } | null;
};

/** Records that one statement checks, and records that are read at once where it found something. */
const [recordsAtOnce, readAtOnce] = [100_000, 2_000];

type Options = { anchor?: Anchor; pageSize?: number; onProgress?: (position: bigint) => void };

/**
 * Recomputes the chain from the first record to the head. Whole pages are hashed by the database; a page that does not hold is gone through record by
 * record here, to name the first one that is wrong. `anchor` is a head that was published earlier: a log that was rewritten from the ground up would hold
 * in itself, but not against it.
 */
export async function verifyChain(
  reader: Reader,
  { anchor, pageSize = recordsAtOnce, onProgress }: Options = {},
): Promise<ChainReport> {
  const head = await readHead(reader);
  let at = genesis;
  let erased = 0;
  const report = (problem: ChainReport['problem']): ChainReport => ({
    records: Number(at.position),
    erased,
    head,
    problem,
  });
  while (at.position < head.position) {
    const to = head.position - at.position > pageSize ? at.position + BigInt(pageSize) : head.position;
    const page = (await checkPage(reader, at, to)) ?? (await checkEach(reader, at, to, Math.min(pageSize, readAtOnce)));
    at = page.last;
    erased += page.erased;
    if (page.problem) return report(page.problem);
    onProgress?.(at.position);
  }
  return report(
    (await checkEnd(reader, at, head, anchor)) ??
      (await checkBeyond(reader, head)) ??
      (erased > 0 ? await checkErasures(reader, head) : null),
  );
}

type Checked = { last: Anchor; erased: number; problem?: NonNullable<ChainReport['problem']> };

async function checkEach(reader: Reader, before: Anchor, to: bigint, pageSize: number): Promise<Checked> {
  let at = before;
  let erased = 0;
  while (at.position < to) {
    const links = await readLinks(reader, at.position, pageSize);
    for (const link of links.filter(({ position }) => position <= to)) {
      const reason = checkLink(at, link);
      if (reason) return { last: at, erased, problem: { position: link.position, reason } };
      at = { position: link.position, hash: link.hash.toString('hex') };
      if (link.isErased) erased += 1;
    }
    if (links.length === 0)
      return { last: at, erased, problem: { position: at.position + 1n, reason: 'is missing below the head' } };
  }
  return { last: at, erased };
}

async function checkEnd(
  reader: Reader,
  at: Anchor,
  head: Anchor,
  anchor: Anchor | undefined,
): Promise<ChainReport['problem']> {
  if (at.hash !== head.hash) return { position: at.position, reason: 'does not have the hash that the head names' };
  if (!anchor) return null;
  if (anchor.position > at.position)
    return { position: anchor.position, reason: 'was published and is missing: the end of the log was cut off' };
  const { rows } = await reader.query<{ hash: Buffer }>('select hash from event_log where position = $1', [
    anchor.position.toString(),
  ]);
  const hash = anchor.position === 0n ? genesis.hash : rows[0]?.hash.toString('hex');
  return hash === anchor.hash ? null : { position: anchor.position, reason: 'is not the one whose hash was published' };
}

/** A head that was set back leaves records above it, unless an append has moved it on since we read it. */
async function checkBeyond(reader: Reader, head: Anchor): Promise<ChainReport['problem']> {
  const { rows } = await reader.query<{ last: string; head: string }>(
    'select coalesce(max(l.position), 0) as last, h.position as head from event_head h left join event_log l on true where h.id = 1 group by h.position',
  );
  const [row] = rows;
  return row && row.last !== row.head ? { position: head.position + 1n, reason: 'lies beyond the head' } : null;
}

/** The chain does not cover that a payload was emptied, nor when; but a record of the log that says both must be in it. */
async function checkErasures(reader: Reader, head: Anchor): Promise<ChainReport['problem']> {
  const { rows } = await reader.query<{ position: string }>(
    `select position from event_log e where erased_at is not null and position <= $1 and not exists (
       select from event_log r where r.type = 'record-erased' and r.stream = '${systemStream}' and r.data->>'position' = e.position::text
         and (r.data->>'at')::timestamptz = e.erased_at)
     order by position limit 1`,
    [head.position.toString()],
  );
  const [row] = rows;
  return row ? { position: BigInt(row.position), reason: 'was erased, and no record says so' } : null;
}
