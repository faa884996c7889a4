import { claimStatuses, kinds } from '@app/accords';
import { IANAZone } from 'luxon';
import { z } from 'zod';

const fields = {
  timezone: z.string().refine((zone) => IANAZone.isValidZone(zone), 'is no time zone such as Europe/Berlin'),
  hour: z.number().int().min(0).max(23),
  frequency: z.enum(['daily', 'weekly']),
  /** 1 Monday to 7 Sunday: the day of a weekly digest. */
  weekday: z.number().int().min(1).max(7),
  accords: z.array(z.string().min(1)).max(100),
  kinds: z.array(z.enum(kinds)),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country is a two-letter code such as KZ')).max(250),
  minClaimStatus: z.enum(claimStatuses),
};

/** Someone who wants a digest; an empty list wants all. */
export const NewSubscriber = z.strictObject({
  email: z
    .email()
    .max(254)
    .transform((email) => email.toLowerCase()),
  timezone: fields.timezone.default('UTC'),
  hour: fields.hour.default(7),
  frequency: fields.frequency.default('daily'),
  weekday: fields.weekday.default(1),
  accords: fields.accords.default([]),
  kinds: fields.kinds.default([]),
  countries: fields.countries.default([]),
  minClaimStatus: fields.minClaimStatus.default('reported'),
});
export type NewSubscriber = z.infer<typeof NewSubscriber>;

/** What a subscriber, or an admin for them, may change. */
export const SubscriberPatch = z
  .strictObject(fields)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'changes nothing');
export type SubscriberPatch = z.infer<typeof SubscriberPatch>;
