import { itemText } from '@app/accords';
import { newId, sha256Hex } from '@app/base';
import type { Pool, PoolClient } from 'pg';
import { canonicalUrl } from './canonical-url';
import { identityKeys, publicationTime } from './identify-entry';
import { markCopies } from './copies.store';

/** An entry as the feeds stage gives it, or as it is handed in through the API. */
export type IncomingEntry = {
  id: string | null;
  url: string | null;
  title: string | null;
  text: string;
  html: string | null;
  publishedAt: string | null;
  updatedAt: string | null;
  lang: string | null;
  source: { title: string | null; url: string | null } | null;
};

export type Arrival = {
  /** The feed, or null for items handed in. */
  feedId: string | null;
  /** Names the outlet where the entry does not. */
  outlet: string | null;
  pollId: string | null;
  seenAt: string;
  baseline: boolean;
  entries: readonly IncomingEntry[];
};

export type ItemRef = { id: string; version: number };
export type Stored = {
  created: ItemRef[];
  changed: ItemRef[];
  known: number;
  refused: { index: number; reason: string }[];
};

type Prepared = IncomingEntry & {
  keys: string[];
  published: string;
  body: string;
  contentHash: string;
  outlet: string | null;
};
type Known = { itemId: string; version: number; contentHash: string; firstFeed: string | null };

/** Any number that is ours alone: storing is serialized, so that two feeds with one article at once make one item. */
const lockKey = 7_230_918;

/**
 * Stores the entries of one poll in the caller's transaction: new items, new versions of changed ones, and where each was seen. Only the feed that
 * brought an item first makes new versions of it, so that two feeds with different excerpts do not take turns.
 */
export async function storeEntries(tx: PoolClient, arrival: Arrival): Promise<Stored> {
  const refused: Stored['refused'] = [];
  const prepared = arrival.entries.flatMap((entry, index) => {
    if (!entry.title && entry.text.trim() === '') {
      refused.push({ index, reason: 'the entry has neither title nor text' });
      return [];
    }
    return [prepare(entry, arrival)];
  });
  if (prepared.length === 0) return { created: [], changed: [], known: 0, refused };
  await tx.query('select pg_advisory_xact_lock($1)', [lockKey]);
  const owners = await ownersOf(tx, prepared);
  const known = await knownItems(tx, [...new Set(owners.values())]);
  const plan = planWrites(prepared, arrival, owners, known);
  await write(tx, arrival, plan);
  await markCopies(tx, writtenTexts(plan), arrival.seenAt);
  return {
    created: plan.created.map(({ itemId }) => ({ id: itemId, version: 1 })),
    changed: plan.changed.map(({ itemId, version }) => ({ id: itemId, version })),
    known: prepared.length - plan.created.length - plan.changed.length,
    refused,
  };
}

/** Which of a poll's entries would make new items, if they were stored now. */
export async function newEntries(pool: Pick<Pool, 'query'>, arrival: Arrival): Promise<IncomingEntry[]> {
  const prepared = arrival.entries
    .filter(({ title, text }) => title || text.trim() !== '')
    .map((entry) => prepare(entry, arrival));
  const owners = await ownersOf(pool, prepared);
  const seen = new Set(owners.keys());
  return prepared.filter(({ keys }) => {
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}

function prepare(entry: IncomingEntry, { feedId, outlet, seenAt }: Arrival): Prepared {
  const published = publicationTime(entry, seenAt);
  const title = entry.title ?? entry.text.split(/(?<=[.!?])\s|\n/)[0]?.slice(0, 200) ?? '';
  const body = itemText(title, entry.text);
  const contentHash = sha256Hex(body.replace(/\s+/g, ''));
  return {
    ...entry,
    title,
    keys: identityKeys({ ...entry, publishedAt: published }, feedId ?? 'api'),
    published,
    body,
    contentHash,
    outlet: entry.source?.title ?? outlet ?? hostOf(entry.url),
  };
}

const hostOf = (url: string | null): string | null =>
  url && URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null;

async function ownersOf(tx: Pick<Pool, 'query'>, prepared: readonly Prepared[]): Promise<Map<string, string>> {
  const keys = prepared.flatMap((entry) => entry.keys);
  const { rows } = await tx.query<{ key: string; item_id: string }>(
    'select key, item_id from item_key where key = any($1)',
    [keys],
  );
  return new Map(rows.map((row) => [row.key, row.item_id]));
}

async function knownItems(tx: PoolClient, ids: readonly string[]): Promise<Map<string, Known>> {
  const { rows } = await tx.query<{ id: string; version: number; content_hash: string; first_feed: string | null }>(
    `select i.id, i.version, v.content_hash, (select s.feed_id from item_source s where s.item_id = i.id order by s.seen_at, s.feed_id limit 1) as first_feed
     from item i join item_version v on v.item_id = i.id and v.version = i.version where i.id = any($1)`,
    [ids],
  );
  return new Map(
    rows.map((row) => [
      row.id,
      { itemId: row.id, version: row.version, contentHash: row.content_hash, firstFeed: row.first_feed },
    ]),
  );
}

type Write = { itemId: string; version: number; entry: Prepared };
type Plan = { created: Write[]; changed: Write[]; seen: Write[]; keys: { key: string; itemId: string }[] };

function planWrites(
  prepared: readonly Prepared[],
  { feedId, seenAt }: Arrival,
  owners: Map<string, string>,
  known: Map<string, Known>,
): Plan {
  const plan: Plan = { created: [], changed: [], seen: [], keys: [] };
  for (const entry of prepared) {
    const itemId = entry.keys.map((key) => owners.get(key)).find((owner) => owner !== undefined);
    const item = itemId === undefined ? undefined : known.get(itemId);
    const id = item?.itemId ?? newId('it', new Date(seenAt));
    for (const key of entry.keys) {
      if (!owners.has(key)) plan.keys.push({ key, itemId: id });
      owners.set(key, owners.get(key) ?? id);
    }
    if (!item) {
      plan.created.push({ itemId: id, version: 1, entry });
      known.set(id, { itemId: id, version: 1, contentHash: entry.contentHash, firstFeed: feedId });
    } else if (item.contentHash !== entry.contentHash && (item.firstFeed === null || item.firstFeed === feedId)) {
      plan.changed.push({ itemId: id, version: item.version + 1, entry });
      known.set(id, { ...item, version: item.version + 1, contentHash: entry.contentHash });
    }
    plan.seen.push({ itemId: id, version: 0, entry });
  }
  return plan;
}

async function write(
  tx: PoolClient,
  { feedId, pollId, seenAt, baseline }: Arrival,
  { created, changed, seen, keys }: Plan,
): Promise<void> {
  await tx.query(
    `insert into item (id, url, canonical_url, title, source, published_at, first_seen_at, version, baseline)
     select * from jsonb_to_recordset($1::jsonb) as r(id text, url text, canonical_url text, title text, source text, published_at timestamptz, first_seen_at timestamptz, version int, baseline boolean)`,
    [
      JSON.stringify(
        created.map(({ itemId, entry }) => ({
          id: itemId,
          url: entry.url,
          canonical_url: canonicalUrl(entry.url),
          title: entry.title,
          source: entry.outlet,
          published_at: entry.published,
          first_seen_at: seenAt,
          version: 1,
          baseline,
        })),
      ),
    ],
  );
  await tx.query(
    `insert into item_version (item_id, version, title, text, text_hash, content_hash, html, lang, published_at, seen_at, poll_id)
     select * from jsonb_to_recordset($1::jsonb) as r(item_id text, version int, title text, text text, text_hash text, content_hash text, html text, lang text, published_at timestamptz, seen_at timestamptz, poll_id text)`,
    [
      JSON.stringify(
        [...created, ...changed].map(({ itemId, version, entry }) => ({
          item_id: itemId,
          version,
          title: entry.title,
          text: entry.body,
          text_hash: sha256Hex(entry.body),
          content_hash: entry.contentHash,
          html: entry.html,
          lang: entry.lang,
          published_at: entry.published,
          seen_at: seenAt,
          poll_id: pollId,
        })),
      ),
    ],
  );
  await tx.query(
    'update item i set version = r.version, title = r.title from jsonb_to_recordset($1::jsonb) as r(id text, version int, title text) where i.id = r.id',
    [JSON.stringify(changed.map(({ itemId, version, entry }) => ({ id: itemId, version, title: entry.title })))],
  );
  await tx.query(
    'insert into item_key (key, item_id) select * from jsonb_to_recordset($1::jsonb) as r(key text, item_id text) on conflict do nothing',
    [JSON.stringify(keys.map(({ key, itemId }) => ({ key, item_id: itemId })))],
  );
  if (feedId === null) return;
  await tx.query(
    `insert into item_source (item_id, feed_id, entry_id, url, seen_at)
     select * from jsonb_to_recordset($1::jsonb) as r(item_id text, feed_id text, entry_id text, url text, seen_at timestamptz) on conflict do nothing`,
    [
      JSON.stringify(
        seen.map(({ itemId, entry }) => ({
          item_id: itemId,
          feed_id: feedId,
          entry_id: entry.id,
          url: entry.url,
          seen_at: seenAt,
        })),
      ),
    ],
  );
}

/** The texts that a plan writes, each item's last. */
const writtenTexts = ({ created, changed }: Plan) =>
  [...new Map([...created, ...changed].map((write) => [write.itemId, write])).values()].map(({ itemId, entry }) => ({
    itemId,
    title: entry.title ?? '',
    body: entry.text,
    publishedAt: entry.published,
  }));

export type VersionToClassify = ItemRef & {
  title: string;
  text: string;
  textHash: string;
  url: string | null;
  source: string | null;
  lang: string | null;
  publishedAt: string;
  baseline: boolean;
  state: string;
  /** The item whose text this one has. */
  sameAs: string | null;
};

/** One item version as the classifiers need it; null when it is not there or its text has been erased. */
export async function loadVersion(
  pool: Pick<Pool, 'query'>,
  { id, version }: ItemRef,
): Promise<VersionToClassify | null> {
  const { rows } = await pool.query<{
    title: string;
    text: string | null;
    text_hash: string;
    url: string | null;
    source: string | null;
    lang: string | null;
    published_at: Date;
    baseline: boolean;
    state: string;
    same_as: string | null;
  }>(
    `select v.title, v.text, v.text_hash, i.url, i.source, v.lang, v.published_at, i.baseline, v.state, i.same_as
     from item_version v join item i on i.id = v.item_id where v.item_id = $1 and v.version = $2`,
    [id, version],
  );
  const row = rows[0];
  if (!row || row.text === null) return null;
  return {
    id,
    version,
    title: row.title,
    text: row.text,
    textHash: row.text_hash,
    url: row.url,
    source: row.source,
    lang: row.lang,
    publishedAt: row.published_at.toISOString(),
    baseline: row.baseline,
    state: row.state,
    sameAs: row.same_as,
  };
}

/** Marks an item version as read by the classifiers, or as one that they failed on. */
export const markClassified = async (
  pool: Pick<Pool, 'query'>,
  { id, version }: ItemRef,
  result: { classifierVersion: string; lang: string | null; error?: string },
): Promise<void> => {
  await pool.query(
    `update item_version set state = $3, classified_at = now(), classifier_version = $4, lang = coalesce($5, lang), error = $6 where item_id = $1 and version = $2`,
    [
      id,
      version,
      result.error === undefined ? 'classified' : 'failed',
      result.classifierVersion,
      result.lang,
      result.error === undefined ? null : JSON.stringify({ message: result.error }),
    ],
  );
};

/** Item versions that have waited longer than `olderThanMs`: their job was lost. Each gets a new attempt generation, for a new job id. */
export async function claimLost(
  pool: Pick<Pool, 'query'>,
  { olderThanMs, limit }: { olderThanMs: number; limit: number },
): Promise<(ItemRef & { generation: number })[]> {
  const { rows } = await pool.query<{ item_id: string; version: number; generation: number }>(
    `update item_version v set generation = generation + 1, queued_at = now() from
       (select item_id, version from item_version where state = 'queued' and queued_at < now() - $1 * interval '1 ms' order by queued_at limit $2 for update skip locked) lost
     where v.item_id = lost.item_id and v.version = lost.version returning v.item_id, v.version, v.generation`,
    [olderThanMs, limit],
  );
  return rows.map((row) => ({ id: row.item_id, version: row.version, generation: row.generation }));
}
