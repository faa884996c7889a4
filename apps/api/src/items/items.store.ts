import { AppError } from '@app/base';
import type { Database } from '@app/database';
import { digestsOfEvents } from '@app/digests';
import { canonicalUrl } from '@app/items';
import { getAccordEvent } from '@app/projections';
import { findingKey, findingsOf, type StoredFinding } from '@app/resolution';
import { answerOf } from './why';

type Prisma = Database['prisma'];
type Row = NonNullable<Awaited<ReturnType<Prisma['item']['findUnique']>>>;

export const itemView = ({ id, url, title, source, publishedAt, firstSeenAt, version, baseline, sameAs }: Row) => ({
  id,
  url,
  title,
  source,
  publishedAt: publishedAt.toISOString(),
  firstSeenAt: firstSeenAt.toISOString(),
  version,
  baseline,
  sameAs,
});

type ItemFilter = {
  url?: string | undefined;
  words?: string | undefined;
  after?: string | undefined;
  limit: number;
};

/** Items, latest first; with an address only those of that article, with words only those that hold them. */
export async function findItems({ prisma, pool }: Database, { url, words, after, limit }: ItemFilter) {
  const found = words === undefined ? null : await itemsWith(pool, words, after ?? null, limit);
  const rows = await prisma.item.findMany({
    where: {
      ...(url !== undefined && { OR: [{ url }, { canonicalUrl: canonicalUrl(url) }] }),
      ...(after !== undefined && { id: { lt: after } }),
      ...(found !== null && { id: { in: found } }),
    },
    orderBy: { id: 'desc' },
    take: limit,
  });
  return rows.map(itemView);
}

/** The latest items of which a version has such words. */
async function itemsWith(pool: Database['pool'], words: string, after: string | null, limit: number) {
  const { rows } = await pool.query<{ item_id: string }>(
    `select distinct item_id from item_version where search_words(lang, coalesce(text, title)) @@ search_query($1) and ($2::text is null or item_id < $2)
     order by item_id desc limit $3`,
    [words, after, limit],
  );
  return rows.map(({ item_id }) => item_id);
}

/** One item with its versions, where it was seen and what was read in it. Throws ITEM_NOT_FOUND. */
export async function readItem({ prisma, pool }: Database, id: string) {
  const row = await prisma.item.findUnique({
    where: { id },
    include: {
      versions: { orderBy: { version: 'asc' } },
      sources: { orderBy: { seenAt: 'asc' } },
      opinions: true,
    },
  });
  if (!row) throw new AppError('ITEM_NOT_FOUND', 'not-found', `there is no item ${id}`);
  return {
    ...itemView(row),
    versions: row.versions.map(
      ({ version, title, text, textHash, lang, publishedAt, seenAt, state, classifierVersion, error }) => ({
        version,
        title,
        text,
        textHash,
        lang,
        publishedAt: publishedAt.toISOString(),
        seenAt: seenAt.toISOString(),
        state,
        classifierVersion,
        error,
      }),
    ),
    feeds: row.sources.map(({ feedId, seenAt }) => ({ id: feedId, seenAt: seenAt.toISOString() })),
    findings: (await findingsOf(pool, id)).map((found) => ({
      ...findingView(found),
      secondOpinion: opinionOn(found, row.opinions),
    })),
  };
}

const findingView = ({ version, finding, verdict, reason, eventId }: StoredFinding) => ({
  version,
  finding,
  verdict,
  reason,
  event: eventId,
});

type Opinion = Awaited<ReturnType<Prisma['secondOpinion']['findMany']>>[number];

function opinionOn({ version, finding }: StoredFinding, opinions: readonly Opinion[]) {
  const opinion = opinions.find((one) => one.version === version && one.key === findingKey(finding));
  if (!opinion) return null;
  const { model, verdict, quote, reason, error, askedAt } = opinion;
  return { model, verdict, quote, reason, error, askedAt: askedAt.toISOString() };
}

const toldShown = 500;

/** Why an item was or was not told: what was read, which event took it, who heard of that event. */
export async function whyItem(database: Database, id: string) {
  const { versions, findings, feeds, ...item } = await readItem(database, id);
  const ids = [...new Set(findings.map(({ event }) => event).filter((event) => event !== null))];
  const deliveries = await database.prisma.delivery.findMany({
    where: { eventId: { in: ids } },
    orderBy: { createdAt: 'asc' },
    take: toldShown,
  });
  const told = deliveries.map(({ eventId, endpointId, id: delivery, type, state, deliveredAt }) => ({
    event: eventId ?? '',
    endpoint: endpointId,
    delivery,
    type,
    state,
    at: deliveredAt?.toISOString() ?? null,
  }));
  const digests = await digestsOfEvents(database, ids, toldShown);
  const events = (await Promise.all(ids.map((event) => getAccordEvent(database.pool, event)))).flatMap((event) =>
    event ? [event.state] : [],
  );
  const state = versions.at(-1)?.state ?? 'queued';
  return {
    item,
    state,
    feeds: feeds.map((feed) => feed.id),
    answer: answerOf({ state, baseline: item.baseline, findings, events, told, digests }),
    findings,
    told,
    digests,
  };
}
