import { AppError } from '@app/base';
import type { Database } from '@app/database';
import { canonicalUrl } from '@app/items';
import { findingKey, findingsOf, type StoredFinding } from '@app/resolution';

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

/** Why an item was or was not told: what was read, which event took it, who heard of that event. */
export async function whyItem(database: Database, id: string) {
  const { versions, findings, feeds, ...item } = await readItem(database, id);
  const events = [...new Set(findings.map(({ event }) => event).filter((event) => event !== null))];
  const deliveries = await database.prisma.delivery.findMany({
    where: { eventId: { in: events } },
    orderBy: { createdAt: 'asc' },
    take: 500,
  });
  const told = deliveries.map(({ eventId, endpointId, id: delivery, type, state, deliveredAt }) => ({
    event: eventId ?? '',
    endpoint: endpointId,
    delivery,
    type,
    state,
    at: deliveredAt?.toISOString() ?? null,
  }));
  const state = versions.at(-1)?.state ?? 'queued';
  return {
    item,
    state,
    feeds: feeds.map((feed) => feed.id),
    answer: answerOf(state, item.baseline, findings),
    findings,
    told,
  };
}

type Read = { verdict: string | null; reason: string | null; event: string | null };

/** The one sentence that someone who asks "why was I not told?" wants. */
export function answerOf(state: string, baseline: boolean, findings: readonly Read[]): string {
  if (state === 'queued') return 'It waits for the classifiers.';
  if (state === 'failed') return 'The classifiers failed on it; it is tried again when they change.';
  const first = findings[0];
  if (!first) return 'Nothing in it reports that a standing changes.';
  const detected = findings.find(({ verdict }) => verdict === 'detected');
  if (detected && baseline)
    return `It is from a feed's first poll, which never alerts; the event ${detected.event ?? ''} was recorded quietly.`;
  if (detected) {
    const quiet = detected.reason && detected.reason !== 'new' ? `, which was not told then: ${detected.reason}` : '';
    return `It was the first to report the event ${detected.event ?? ''}${quiet}.`;
  }
  const upgraded = findings.find(({ verdict }) => verdict === 'upgraded');
  if (upgraded)
    return `It changed what is known of the event ${upgraded.event ?? ''} (${upgraded.reason ?? ''}), which subscribers of it were told.`;
  const added = findings.find(({ verdict }) => verdict === 'corroborated');
  if (added) return `It is a further source of the event ${added.event ?? ''}, which had been recorded before.`;
  return `It reports nothing new: ${first.reason ?? first.verdict ?? 'no reason was kept'}.`;
}
