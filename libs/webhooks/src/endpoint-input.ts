import { claimStatuses, kinds } from '@app/accords';
import { z } from 'zod';
import { ClientCertificate } from './client-certificate';
import { formats } from './formats';
import { parseFilter } from './filter-expression';
import { Timing } from './timing';

const headerName = z.string().regex(/^[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}$/, 'is no header name');
const headerValue = z
  .string()
  .max(2_000)
  .regex(/^[\t\x20-\x7e]*$/, 'holds characters that no header may hold');

export const verifications = ['none', 'challenge', 'handshake'] as const;

const fields = {
  url: z.url({ protocol: /^https?$/, error: 'is no http or https address' }).max(2_000),
  description: z.string().max(500).nullable(),
  /** Who is told by mail when it keeps failing and when it is disabled. */
  contact: z.email('is no mail address').max(320).nullable(),
  accords: z.array(z.string().min(1)).max(100),
  kinds: z.array(z.enum(kinds)),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/, 'a country is a two-letter code such as KZ')).max(250),
  minClaimStatus: z.enum(claimStatuses),
  minConfidence: z.number().min(0).max(1),
  reviewedOnly: z.boolean(),
  /** Outlets of which at least one must report it. */
  sources: z.array(z.string().min(1).max(200)).max(100),
  /** How many independent sources must report it. */
  minSources: z.number().int().min(1).max(20),
  /** How good the record of one of its outlets must be: the share of what it was first with that was confirmed since. 0 asks for none. */
  minSourceRecord: z.number().min(0).max(1),
  /** An expression over the fields of `data`; see docs/webhooks.md. */
  filter: z
    .string()
    .superRefine((text, context) => {
      const parsed = parseFilter(text);
      if ('error' in parsed) context.addIssue({ code: 'custom', message: parsed.error });
    })
    .nullable(),
  /** At most so many attempts a minute; what is too many waits. */
  perMinute: z.number().int().min(1).max(60_000).nullable(),
  /** The address gets nothing before it has echoed the challenge of `endpoint.verification`, or before its answer to OPTIONS allows us (CloudEvents). */
  verification: z.enum(verifications),
  format: z.enum(formats),
  /** `v1` signs with the endpoint's secret, always; `v1a` adds the service's ed25519 key (/.well-known/jwks.json). */
  signatures: z.array(z.enum(['v1', 'v1a'])).refine((list) => list.includes('v1'), 'v1 is always among them'),
  timing: Timing,
  /** Sent with every message, for receivers that want a token of their own; kept encrypted. */
  headers: z.record(headerName, headerValue),
  /** Mutual TLS: kept encrypted, the key is never shown. */
  clientCertificate: ClientCertificate.nullable(),
};

/** An address that wants webhooks, and what it wants to hear of; an empty list wants all. */
export const NewEndpoint = z.strictObject({
  url: fields.url,
  description: fields.description.default(null),
  contact: fields.contact.default(null),
  accords: fields.accords.default([]),
  kinds: fields.kinds.default([]),
  countries: fields.countries.default([]),
  minClaimStatus: fields.minClaimStatus.default('reported'),
  minConfidence: fields.minConfidence.default(0),
  reviewedOnly: fields.reviewedOnly.default(false),
  sources: fields.sources.default([]),
  minSources: fields.minSources.default(1),
  minSourceRecord: fields.minSourceRecord.default(0),
  filter: fields.filter.default(null),
  perMinute: fields.perMinute.default(null),
  verification: fields.verification.default('none'),
  format: fields.format.default('standard'),
  signatures: fields.signatures.default(['v1']),
  timing: fields.timing.prefault({}),
  headers: fields.headers.optional(),
  clientCertificate: fields.clientCertificate.default(null),
});
export type NewEndpoint = z.infer<typeof NewEndpoint>;

export const EndpointPatch = z
  .strictObject(fields)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, 'changes nothing');
export type EndpointPatch = z.infer<typeof EndpointPatch>;

export const EnableEndpoint = z.strictObject({
  resume: z.enum(['all', 'latest', 'none']).default('latest'),
  perSecond: z.number().int().min(1).max(1_000).default(10),
});
export type EnableEndpoint = z.infer<typeof EnableEndpoint>;

export const DisableEndpoint = z.strictObject({ reason: z.string().min(1).max(500).default('disabled by hand') });
export type DisableEndpoint = z.infer<typeof DisableEndpoint>;

export const RotateSecret = z.strictObject({ overlapHours: z.number().min(0).max(168).default(24) });
export type RotateSecret = z.infer<typeof RotateSecret>;

const instant = z.iso.datetime({ offset: true, error: 'is no instant such as 2025-11-07T00:00:00Z' });

export const RecoverEndpoint = z.strictObject({
  since: instant,
  until: instant.optional(),
  /** undelivered: what failed or was held; all: the newest message of every accord event again, delivered or not. */
  mode: z.enum(['undelivered', 'all']).default('undelivered'),
  dryRun: z.boolean().default(false),
  perSecond: z.number().int().min(1).max(1_000).default(10),
});
export type RecoverEndpoint = z.infer<typeof RecoverEndpoint>;

export const deliveryStates = ['pending', 'leased', 'delivered', 'failed', 'held', 'superseded'] as const;
export const DeliveryQuery = z.object({
  state: z.enum(deliveryStates).optional(),
  /** The id of the last delivery of the page before. */
  after: z.string().optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
});
export type DeliveryQuery = z.infer<typeof DeliveryQuery>;
