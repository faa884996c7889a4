import { Finding } from '@app/accords';
import { z } from 'zod';
import { pageOf } from '../http/pages';

const Version = z.object({
  version: z.number().int(),
  title: z.string(),
  text: z.string().nullable().describe('What evidence offsets refer to; null after retention'),
  textHash: z.string(),
  lang: z.string().nullable(),
  publishedAt: z.string(),
  seenAt: z.string(),
  state: z.string().describe('queued, classified or failed'),
  classifierVersion: z.string().nullable(),
  error: z.unknown(),
});
const StoredFindingView = z
  .object({
    version: z.number().int(),
    finding: Finding,
    verdict: z.string().nullable().describe('detected, corroborated, upgraded, known or background'),
    reason: z.string().nullable(),
    event: z.string().nullable(),
    secondOpinion: z
      .object({
        model: z.string(),
        verdict: z.string().describe('agrees, disagrees, unproven or unavailable'),
        quote: z.string().nullable(),
        reason: z.string().nullable(),
        error: z.string().nullable(),
        askedAt: z.string(),
      })
      .nullable()
      .describe('What a language model said of an uncertain finding, where one is set up'),
  })
  .meta({ id: 'StoredFinding' });

const fields = {
  id: z.string(),
  url: z.string().nullable(),
  title: z.string(),
  source: z.string().nullable(),
  publishedAt: z.string(),
  firstSeenAt: z.string(),
  version: z.number().int(),
  baseline: z.boolean(),
  sameAs: z
    .string()
    .nullable()
    .describe('The item whose text this one has, give or take a few words: the first of the copies'),
};
export const ItemView = z.object(fields).meta({ id: 'Item' });
export const ItemPage = pageOf(ItemView, 'ItemPage');
export const ItemDetail = z
  .object({
    ...fields,
    versions: z.array(Version),
    feeds: z.array(z.object({ id: z.string(), seenAt: z.string() })),
    findings: z.array(StoredFindingView),
  })
  .meta({ id: 'ItemDetail' });
export const Why = z
  .object({
    item: ItemView,
    state: z.string(),
    feeds: z.array(z.string()).describe('The feeds that brought it'),
    answer: z.string().describe('What the article was to the log, and who heard of the event that took it'),
    findings: z.array(StoredFindingView),
    told: z
      .array(
        z.object({
          event: z.string(),
          endpoint: z.string(),
          delivery: z.string(),
          type: z.string(),
          state: z.string(),
          at: z.string().nullable(),
        }),
      )
      .describe('Webhook deliveries'),
    digests: z
      .array(
        z.object({
          event: z.string(),
          digest: z.string(),
          localDate: z.string(),
          change: z.string().describe('new, updated, corrected, retracted or merged'),
          state: z.string().describe('planned, sending, sent, kept (there is no mail server), unknown or failed'),
          at: z.string().nullable(),
        }),
      )
      .describe('Digests that tell, or will tell, of the events that took it; the latest first'),
  })
  .meta({ id: 'Why' });

const NewItem = z.strictObject({
  url: z.url({ protocol: /^https?$/, error: 'is no http or https address' }).max(2_000),
  title: z.string().trim().min(1).max(1_000),
  text: z.string().max(500_000).optional(),
  source: z.string().max(300).optional(),
  publishedAt: z.iso.datetime({ offset: true }).or(z.iso.date()).optional(),
  lang: z.string().max(20).optional(),
});
export type NewItem = z.infer<typeof NewItem>;
export const NewItems = z.union([NewItem, z.array(NewItem).min(1).max(500)]);
export type NewItems = z.infer<typeof NewItems>;
export const Accepted = z
  .object({
    accepted: z.number().int(),
    duplicates: z.number().int(),
    items: z.array(z.string()).describe('Ids of what was accepted'),
  })
  .meta({ id: 'AcceptedItems' });
export const ItemQuery = z.object({
  url: z.string().max(2_000).optional().describe('The article’s address, with or without tracking parameters'),
  q: z.string().trim().min(1).max(200).optional().describe('Words of its title or text; "a phrase", or, -without'),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
