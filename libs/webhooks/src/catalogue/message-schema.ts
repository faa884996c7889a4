import { claimStatuses, eventStatuses, kinds, messageTypes, reviews, StageChange, StatedDate } from '@app/accords';
import { z } from 'zod';

const Country = z.strictObject({
  code: z.string().describe('ISO 3166-1 alpha-2, or a user-assigned code such as XK'),
  name: z.string(),
});

const Evidence = z.strictObject({
  field: z.string().describe('The field that the quote says something about'),
  quote: z.string(),
  start: z.number().int().describe('Where the quote begins in the text of that item version (UTF-16)'),
  end: z.number().int(),
  item: z.strictObject({
    id: z.string(),
    version: z.number().int(),
    title: z.string(),
    url: z.string().nullable(),
    source: z.string().nullable().describe('The outlet'),
    publishedAt: z.string(),
    textHash: z.string().describe('SHA-256 of that text'),
  }),
});

/**
 * `data` of a message about an accord event. New fields may come: receivers ignore what they do not know. The API's EventSummary is not the same thing: it shows an event as it
 * stands now, told or not, without what one revision changed; what both have is made by `eventData` of libs/accords, whose type is the one that counts.
 */
const EventMessageData = z.strictObject({
  id: z.string().describe('The accord event; the same over all its revisions'),
  revision: z.number().int().positive().describe('Apply a message only if it is greater than the one you hold'),
  position: z.string().describe('The log position: the cursor for GET /api/v1/events?after='),
  accord: z.strictObject({ slug: z.string(), name: z.string() }),
  kind: z.enum(kinds),
  country: Country.nullable(),
  about: Country.optional().describe('Whose accession it is about, where the acting state is another'),
  step: z.string().optional(),
  place: z.string().optional(),
  summary: z.string(),
  claim: z.strictObject({ status: z.enum(claimStatuses), speaker: z.string().nullable() }),
  date: StatedDate.nullable(),
  standing: StageChange.nullable().describe('What it moved, where it moved something'),
  confidence: z.number().min(0).max(1),
  review: z.enum(reviews),
  status: z.enum(eventStatuses),
  flags: z.array(z.string()),
  evidence: z.array(Evidence),
  evidenceLeftOut: z.number().int().optional().describe('How many quotes are only at links.self'),
  sources: z.number().int().describe('How many articles report it'),
  disputed: z.boolean(),
  links: z.strictObject({ self: z.string(), dashboard: z.string() }),
  previousRevision: z.number().int().optional(),
  changedFields: z.array(z.string()).optional(),
  reason: z.string().nullable().optional().describe('Why a person corrected or took it back'),
  mergedInto: z.string().nullable().optional().describe('accord.event.merged: the event that stays'),
});

const message = <Type extends string, Data extends z.ZodType>(type: Type, data: Data) =>
  z.strictObject({ type: z.literal(type), timestamp: z.iso.datetime(), data });

const about = Object.fromEntries(messageTypes.map((type) => [type, message(type, EventMessageData)]));
const endpoint = z.string().describe('The id of your endpoint');

/** Every message that an endpoint may get, by type. */
export const messageSchemas: Readonly<Record<string, z.ZodType>> = {
  ...about,
  'endpoint.test': message('endpoint.test', z.strictObject({ endpoint, message: z.string() })),
  'endpoint.verification': message('endpoint.verification', z.strictObject({ endpoint, challenge: z.string() })),
};
