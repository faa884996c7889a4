import { claimStatuses, kinds } from '@app/accords';
import { z } from 'zod';
import { pageOf } from '../http/pages';

export const SubscriberView = z
  .object({
    id: z.string(),
    email: z.string(),
    state: z.string().describe('pending, active, unsubscribed or bounced'),
    timezone: z.string(),
    hour: z.number().int(),
    frequency: z.enum(['daily', 'weekly']),
    weekday: z.number().int(),
    accords: z.array(z.string()),
    kinds: z.array(z.enum(kinds)),
    countries: z.array(z.string()),
    minClaimStatus: z.enum(claimStatuses),
    createdAt: z.string(),
    confirmedAt: z.string().nullable(),
    leftAt: z.string().nullable(),
    leftReason: z.string().nullable(),
  })
  .meta({ id: 'Subscriber' });
export const SubscriberPage = pageOf(SubscriberView, 'SubscriberPage');

const digestFields = {
  id: z.string(),
  subscriberId: z.string(),
  localDate: z.string(),
  state: z.string().describe('planned, sending, sent, kept, skipped, unknown or failed'),
  subject: z.string(),
  entries: z.number().int(),
  attempts: z.number().int(),
  error: z.string().nullable(),
  messageId: z.string(),
  dueAt: z.string(),
  sentAt: z.string().nullable(),
};
const rendered = { subject: z.string(), text: z.string(), html: z.string(), content: z.unknown() };
export const DigestView = z.object(digestFields).meta({ id: 'Digest' });
export const DigestPage = pageOf(DigestView, 'DigestPage');
export const DigestDetail = z.object({ ...digestFields, ...rendered }).meta({ id: 'DigestDetail' });
export const DigestPreview = z.object(rendered).meta({ id: 'DigestPreview' });
export const DigestQuery = z.object({
  subscriber: z.string().optional(),
  after: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  withSkipped: z.stringbool().default(false),
});
