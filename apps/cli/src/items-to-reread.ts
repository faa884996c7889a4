import { createHash } from 'node:crypto';
import { Finding, itemText } from '@app/accords';
import { AppError } from '@app/base';
import type { VersionToClassify } from '@app/items';
import { findingKey } from '@app/resolution';
import type { Pool } from 'pg';
import { z } from 'zod';
import { readItemLine } from './labelled-items';
import { linesOf } from './lines-of';

/** An item with what was read in it before, and which accord event took each finding. */
export type ItemToReread = VersionToClassify & { findings: Finding[]; events: Record<string, string | null> };
export type Cursor = { publishedAt: string; id: string };

const pageSize = 1_000;
const findings = `coalesce((select jsonb_agg(jsonb_build_object('key', f.key, 'data', f.data, 'event', f.event_id)) from finding f
  where f.item_id = v.item_id and f.version = v.version), '[]') as read`;
const readable = `from item_version v join item i on i.id = v.item_id and i.version = v.version
  where v.text is not null and v.state = 'classified' and (v.published_at, v.item_id) > ($1::timestamptz, $2)`;
const select = `select v.item_id as id, v.version, to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as published_at, v.title, v.text,
  v.text_hash, i.url, i.source, v.lang, i.baseline, i.same_as, ${findings} ${readable} order by v.published_at, v.item_id limit ${pageSize}`;

type Stored = { key: string; data: Finding; event: string | null };
type Row = Pick<VersionToClassify, 'id' | 'version' | 'title' | 'text' | 'url' | 'source' | 'lang' | 'baseline'> & {
  published_at: string;
  text_hash: string;
  same_as: string | null;
  read: Stored[];
};

/** How many items a run from there has before it. */
export async function countStored(pool: Pick<Pool, 'query'>, { publishedAt, id }: Cursor): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(`select count(*)::int as n ${readable}`, [publishedAt, id]);
  return rows[0]?.n ?? 0;
}

/** Stored items that were read and still have their text, in the order of publication, a page at a time; the next is fetched while one is used. */
export async function* storedItems(pool: Pick<Pool, 'query'>, from: Cursor): AsyncGenerator<ItemToReread[]> {
  const fetch = ({ publishedAt, id }: Cursor) => pool.query<Row>(select, [publishedAt, id]);
  for (let next = fetch(from); ; ) {
    const { rows } = await next;
    const last = rows.at(-1);
    if (!last) return;
    next = fetch({ publishedAt: last.published_at, id: last.id });
    // Whoever stops in between must not be ended by an answer that nobody waits for.
    next.catch(() => undefined);
    yield rows.map(({ published_at, text_hash, same_as, read, ...row }) => ({
      ...row,
      publishedAt: published_at,
      textHash: text_hash,
      sameAs: same_as,
      state: 'classified',
      ...asRead(read),
    }));
  }
}

const asRead = (read: readonly Stored[]): Pick<ItemToReread, 'findings' | 'events'> => ({
  findings: read.map(({ data }) => data),
  events: Object.fromEntries(read.map(({ key, event }) => [key, event])),
});

const EarlierFindings = z.object({ findings: z.array(Finding).optional() });

/**
 * Items of a file of JSON Lines, a page at a time. What was read in them before is what the line says (`findings`, as `classify` prints them), or else what was read in
 * the stored item of the same address, or nothing.
 */
export async function* fileItems(pool: Pick<Pool, 'query'>, file: string): AsyncGenerator<ItemToReread[]> {
  let page: ItemToReread[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number += 1;
    if (line.trim() !== '') page.push(lineItem(line, number));
    if (page.length < pageSize) continue;
    yield await withStoredFindings(pool, page);
    page = [];
  }
  if (page.length > 0) yield await withStoredFindings(pool, page);
}

function lineItem(line: string, number: number): ItemToReread {
  const read = readItemLine(line);
  if ('reason' in read) throw new AppError('INPUT_INVALID', 'input', `line ${number}: ${read.reason}`);
  const earlier = EarlierFindings.safeParse(JSON.parse(line));
  if (!earlier.success)
    throw new AppError('INPUT_INVALID', 'input', `line ${number}: ${z.prettifyError(earlier.error)}`);
  const { id, title, text: body, url, source, lang, publishedAt } = read.item;
  const text = itemText(title, body);
  return {
    id,
    version: 1,
    title,
    text,
    textHash: createHash('sha256').update(text).digest('hex'),
    url: url ?? null,
    source: source ?? null,
    lang: lang ?? null,
    publishedAt: new Date(publishedAt ?? Date.now()).toISOString(),
    baseline: false,
    state: 'classified',
    sameAs: null,
    findings: earlier.data.findings ?? [],
    events: earlier.data.findings
      ? Object.fromEntries(earlier.data.findings.map((each) => [findingKey(each), null]))
      : {},
  };
}

async function withStoredFindings(pool: Pick<Pool, 'query'>, page: ItemToReread[]): Promise<ItemToReread[]> {
  const { rows } = await pool.query<{ url: string; read: Stored[] }>(
    `select distinct on (i.url) i.url, ${findings} from item i join item_version v on v.item_id = i.id and v.version = i.version
     where i.url = any($1) order by i.url, i.first_seen_at desc`,
    [page.flatMap(({ url }) => url ?? [])],
  );
  const stored = new Map(rows.map(({ url, read }) => [url, asRead(read)]));
  return page.map((item) => {
    const known = item.url === null ? undefined : stored.get(item.url);
    if (!known) return item;
    return { ...item, events: known.events, findings: item.findings.length > 0 ? item.findings : known.findings };
  });
}
