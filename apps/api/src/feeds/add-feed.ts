import type { FeedRecord } from '@app/accords';
import { AppError, type Clock, type OutboundClient, urlRefusal, uuidV5 } from '@app/base';
import type { Database } from '@app/database';
import type { EventLog } from '@app/event-log';
import { addFeed, type FeedRow, type NewFeed } from '@app/feeds';

export type FeedNeeds = {
  pool: Database['pool'];
  log: Pick<EventLog, 'append'>;
  outbound: Pick<OutboundClient, 'whyRefused'>;
  now: Clock;
};

/** Whoever adds a feed and polls it at once gets its first poll: the schedule takes it up a little later. */
const graceMs = 5_000;

/** Adds a feed and records it. Throws FEED_URL_REFUSED for an address that we would not ask, FEED_EXISTS for one that is watched already. */
export async function watchFeed(
  { pool, log, outbound, now }: FeedNeeds,
  feed: NewFeed,
  actor: string,
): Promise<FeedRow> {
  const url = new URL(feed.url);
  const reason = urlRefusal(url) ?? (await outbound.whyRefused(url));
  if (reason)
    throw new AppError('FEED_URL_REFUSED', 'input', reason, { details: { errors: [{ field: 'url', reason }] } });
  const at = now();
  const row = await addFeed(pool, feed, at, new Date(at.getTime() + graceMs));
  await recordFeed(log, row.id, actor, {
    type: 'feed-added',
    at: at.toISOString(),
    url: row.url,
    title: row.title,
  });
  return row;
}

/** Appends one fact about a feed; the same fact at the same moment is one record. */
export async function recordFeed(
  log: Pick<EventLog, 'append'>,
  feedId: string,
  actor: string,
  { type, ...data }: FeedRecord,
): Promise<void> {
  const eventId = uuidV5(['feed', feedId, type, data.at].join('|'));
  const record = { eventId, type, schemaVersion: 1, occurredAt: data.at, actor, correlationId: eventId, data };
  await log.append({ stream: `feed-${feedId}`, expected: 'any', records: [record] });
}
