import type { FeedRow, NoFeed, PollRow, ReadEntry, ReadFeed } from '@app/feeds';
import { type IncomingEntry, type ItemRef, storeEntries } from '@app/items';
import type { PoolClient } from 'pg';

export type Read = { pollId: string; startedAt: Date; now: Date; bytes: number; parsed: ReadFeed | NoFeed | null };
export type StoredDocument = {
  refs: ItemRef[];
  created: number;
  /** What the row of the poll says of the document. */
  row: Omit<PollRow, 'outcome' | 'status' | 'error'>;
};

/** Stores the entries of a feed's document, however it came: asked for or sent. What is no feed holds none. */
export async function storeDocument(
  tx: PoolClient,
  feed: FeedRow,
  { pollId, startedAt, now, bytes, parsed }: Read,
): Promise<StoredDocument> {
  const document = parsed && !('error' in parsed) ? parsed : null;
  const baseline = feed.baseline_at === null && !feed.backfill;
  const stored = document
    ? await storeEntries(tx, {
        feedId: feed.id,
        outlet: feed.title ?? document.title,
        pollId,
        seenAt: now.toISOString(),
        baseline,
        entries: document.items.map((entry) => toIncoming(entry, document)),
      })
    : { created: [], changed: [], known: 0, refused: [] };
  return {
    refs: [...stored.created, ...stored.changed],
    created: stored.created.length,
    row: {
      id: pollId,
      feedId: feed.id,
      startedAt,
      durationMs: now.getTime() - startedAt.getTime(),
      bytes,
      items: document?.items.length ?? 0,
      newItems: stored.created.length,
      changedItems: stored.changed.length,
      warnings: [
        ...(document?.warnings ?? []),
        ...stored.refused.map(({ index, reason }) => `entry ${index + 1}: ${reason}`),
      ],
      baseline: baseline && document !== null,
    },
  };
}

/** An entry as the items stage takes it. */
export const toIncoming = (entry: ReadEntry, feed: ReadFeed): IncomingEntry => ({
  id: entry.id,
  url: entry.url,
  // An address in a title's place says nothing to a reader of words.
  title: entry.title === entry.url ? null : entry.title,
  text: entry.text,
  html: entry.html,
  publishedAt: entry.publishedAt,
  updatedAt: entry.updatedAt,
  lang: entry.lang ?? feed.language,
  source: entry.source,
});
