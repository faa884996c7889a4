import type { EventSummary } from '../events/event-schemas';

type Cell = string | number | boolean | null | undefined;
type Event = EventSummary;

/** The columns of an accord event in a table: what it says, and of its evidence the first words that say so and where they stand. */
export const eventColumns: Record<string, (event: Event) => Cell> = {
  id: ({ id }) => id,
  revision: ({ revision }) => revision,
  position: ({ position }) => position,
  accord: ({ accord }) => accord.slug,
  kind: ({ kind }) => kind,
  country: ({ country }) => country?.code,
  about: ({ about }) => about?.code,
  summary: ({ summary }) => summary,
  claim_status: ({ claim }) => claim.status,
  speaker: ({ claim }) => claim.speaker,
  date: ({ date }) => date?.value,
  date_precision: ({ date }) => date?.precision,
  standing_before: ({ standing }) => standing?.before,
  standing_after: ({ standing }) => standing?.after,
  confidence: ({ confidence }) => confidence,
  review: ({ review }) => review,
  status: ({ status }) => status,
  disputed: ({ disputed }) => disputed,
  alerted: ({ alerted }) => alerted,
  sources: ({ sources }) => sources,
  detected_at: ({ detectedAt }) => detectedAt,
  updated_at: ({ updatedAt }) => updatedAt,
  quote: ({ evidence }) => evidence[0]?.quote,
  outlet: ({ evidence }) => evidence[0]?.item.source,
  title: ({ evidence }) => evidence[0]?.item.title,
  url: ({ evidence }) => evidence[0]?.item.url,
  published_at: ({ evidence }) => evidence[0]?.item.publishedAt,
  item: ({ evidence }) => evidence[0]?.item.id,
  text_sha256: ({ evidence }) => evidence[0]?.item.textHash,
  link: ({ links }) => links.dashboard,
};
