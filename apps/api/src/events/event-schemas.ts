import {
  AccordEventRecord,
  claimStatuses,
  EventFields,
  eventStatuses,
  kinds,
  reviews,
  SourceRef,
  StageChange,
  StatedDate,
} from '@app/accords';
import { z } from 'zod';
import { day, limit, pageOf, Position } from '../http/pages';
import { SourceRecord } from '../sources/source-record';
import { relations } from './related-events.store';

const Country = z.object({ code: z.string(), name: z.string() }).meta({ id: 'Country' });
const Evidence = z
  .object({
    field: z.string().describe('The field of the event that the quote says something about'),
    quote: z.string(),
    start: z.number().int(),
    end: z.number().int(),
    item: z.object({
      id: z.string(),
      version: z.number().int(),
      title: z.string(),
      url: z.string().nullable(),
      source: z.string().nullable(),
      publishedAt: z.string(),
      textHash: z.string(),
    }),
  })
  .meta({ id: 'Evidence', description: 'A quote with its place (UTF-16 offsets) in the text of an item version' });

const summaryFields = {
  id: z.string(),
  revision: z.number().int().describe('Apply a message only if its revision is greater than the one you hold'),
  position: z.string().describe('The log position of the last record: the cursor to follow on'),
  accord: z.object({ slug: z.string(), name: z.string() }),
  kind: z.enum(kinds),
  country: Country.nullable(),
  about: Country.optional().describe('Whose accession it is about, when the acting state is another'),
  step: z.string().optional(),
  place: z.string().optional(),
  summary: z.string(),
  claim: z.object({ status: z.enum(claimStatuses), speaker: z.string().nullable() }),
  date: StatedDate.nullable(),
  standing: StageChange.nullable(),
  confidence: z.number(),
  review: z.enum(reviews),
  status: z.enum(eventStatuses),
  flags: z.array(z.string()),
  evidence: z.array(Evidence),
  disputed: z.boolean(),
  detectedAt: z.string(),
  updatedAt: z.string(),
  alerted: z.boolean().describe('Whether it is told: to every endpoint and digest that asks for such events'),
  quiet: z
    .string()
    .nullable()
    .describe('Why it was not when it was detected: baseline, too-old, no-country, held, second-opinion'),
  links: z.object({ self: z.string(), dashboard: z.string() }),
};

export const EventSummary = z
  .object({ ...summaryFields, sources: z.number().int().describe('How many articles report it') })
  .meta({ id: 'EventSummary' });
export type EventSummary = z.infer<typeof EventSummary>;

const Source = SourceRef.extend({
  independent: z.boolean(),
  addedAt: z.string(),
  evidence: z.array(z.object({ field: z.string(), quote: z.string(), start: z.number().int(), end: z.number().int() })),
  record: SourceRecord.nullable().describe(
    'How its outlet has done so far, over all accords; null where it has no name',
  ),
}).meta({ id: 'EventSource' });

const Revision = z
  .object({
    version: z.number().int(),
    revision: z.number().int(),
    position: z.string(),
    type: z.string(),
    actor: z.string(),
    at: z.string(),
    reason: z.string().nullable(),
    changes: EventFields.partial().nullable(),
    fields: EventFields,
    status: z.enum(eventStatuses),
    review: z.enum(reviews),
    revertible: z.boolean(),
  })
  .meta({ id: 'EventRevision' });

const RelatedEvent = z
  .object({
    event: z.string(),
    relation: z
      .enum(relations)
      .describe(
        'story: an earlier or later part of the same story; same-ceremony: the same signing by another country; contradicts: this event denies that one; contradicted-by: that one denies this',
      ),
    kind: z.enum(kinds),
    country: Country.nullable(),
    summary: z.string(),
    day: z.string(),
    status: z.enum(eventStatuses),
  })
  .meta({ id: 'RelatedEvent' });

export const EventDetail = z
  .object({
    ...summaryFields,
    sources: z.array(Source),
    revisions: z.array(Revision),
    disputes: z.array(z.object({ by: z.string(), at: z.string(), itemId: z.string() })),
    related: z.array(z.string()).describe('Ids of the events that belong to it: those of `relations`'),
    relations: z.array(RelatedEvent).describe('The same from both sides, by day'),
    mergedInto: z.string().nullable(),
  })
  .meta({ id: 'EventDetail' });
export type EventDetail = z.infer<typeof EventDetail>;

export const EventPage = pageOf(EventSummary, 'EventPage');

const instant = z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'is no day and no instant (ISO 8601)');

export const EventQuery = z.object({
  after: Position.optional().describe(
    'A cursor: `next` of the page before, or the `position` of the last event you hold',
  ),
  limit,
  order: z.enum(['asc', 'desc']).default('asc').describe('asc: in commit order, to follow; desc: latest first'),
  accord: z.string().optional(),
  kind: z.enum(kinds).optional(),
  country: z
    .string()
    .transform((code) => code.toUpperCase())
    .pipe(z.string().regex(/^[A-Z]{2}$/, 'a country is a two-letter code such as KZ'))
    .optional(),
  claimStatus: z.enum(claimStatuses).optional(),
  review: z.enum(reviews).optional(),
  status: z.enum(eventStatuses).optional(),
  since: instant.optional().describe('Detected at or after'),
  until: instant.optional().describe('Detected before; a day counts to its end'),
  q: z
    .string()
    .trim()
    .min(1)
    .max(200)
    .optional()
    .describe('Words of the evidence, the sources or (without knownAt) the articles; "a phrase", or, -without'),
  asOf: day.optional().describe('Only what had happened by the end of this UTC day'),
  knownAt: day.optional().describe('Each as it was known at the end of this UTC day'),
});
export type EventQuery = z.infer<typeof EventQuery>;

/** The record's own part of a revision row. */
export const revisionNote = (record: AccordEventRecord) => ({
  reason: 'reason' in record ? record.reason : null,
  changes: 'changes' in record ? record.changes : null,
});
