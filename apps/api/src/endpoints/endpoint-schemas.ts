import { claimStatuses, kinds } from '@app/accords';
import { deliveryStates, EndpointHealth, ShownCertificate, Timing, verifications } from '@app/webhooks';
import { z } from 'zod';
import { pageOf } from '../http/pages';

const endpointFields = {
  id: z.string(),
  url: z.string(),
  description: z.string().nullable(),
  contact: z
    .string()
    .nullable()
    .describe('The mail address that is told when it keeps failing and when it is disabled'),
  accords: z.array(z.string()),
  kinds: z.array(z.enum(kinds)),
  countries: z.array(z.string()),
  minClaimStatus: z.enum(claimStatuses),
  minConfidence: z.number(),
  reviewedOnly: z.boolean(),
  sources: z.array(z.string()),
  minSources: z.number().int(),
  minSourceRecord: z.number().describe('How good the record of one of its outlets must be, 0 to 1'),
  filter: z.string().nullable(),
  perMinute: z.number().int().nullable(),
  verification: z.enum(verifications),
  format: z.string(),
  timing: Timing,
  signatures: z.array(z.enum(['v1', 'v1a'])),
  headers: z.array(z.string()).describe('The names of its own headers; their values are kept encrypted'),
  clientCertificate: ShownCertificate.nullable().describe('What it shows of us by mutual TLS; the key is never shown'),
  state: z.string(),
  stateReason: z.string().nullable(),
  stateSince: z.string(),
  verifiedAt: z.string().nullable(),
  resumePerSecond: z.number().int().nullable().describe('While what was held is sent again: so many a second'),
  health: EndpointHealth,
  warning: z
    .object({
      failingSince: z.string(),
      failures: z.number().int(),
      lastError: z.string().nullable(),
      disabledAfter: z.string().describe('The first failure after this instant disables it'),
    })
    .nullable()
    .describe('Set once it has failed for an hour'),
  secrets: z.object({ active: z.number().int(), olderExpireAt: z.string().nullable() }),
  createdAt: z.string(),
  updatedAt: z.string(),
};
export const EndpointView = z.object(endpointFields).meta({ id: 'Endpoint' });
export const EndpointWithSecret = z
  .object({
    ...endpointFields,
    secret: z.string().describe('Signs every message (Standard Webhooks); shown this once'),
  })
  .meta({ id: 'EndpointWithSecret' });
export const EndpointPage = pageOf(EndpointView, 'EndpointPage');

const deliveryFields = {
  id: z.string(),
  endpointId: z.string(),
  eventId: z.string().nullable(),
  revision: z.number().int(),
  messageId: z.string().describe('The webhook-id header'),
  type: z.string(),
  state: z.enum(deliveryStates).or(z.string()),
  reason: z.string().nullable(),
  attempts: z.number().int(),
  dueAt: z.string(),
  lastStatus: z.number().int().nullable(),
  createdAt: z.string(),
  deliveredAt: z.string().nullable(),
};
export const DeliveryView = z.object(deliveryFields).meta({ id: 'Delivery' });
export const DeliveryPage = pageOf(DeliveryView, 'DeliveryPage');
export const DeliveryDetail = z
  .object({
    ...deliveryFields,
    body: z.string().describe('The exact bytes that are signed and sent'),
    attemptLog: z.array(
      z.object({
        number: z.number().int(),
        startedAt: z.string(),
        durationMs: z.number().int(),
        status: z.number().int().nullable(),
        errorCode: z.string().nullable(),
        error: z.string().nullable(),
        requestHeaders: z.record(z.string(), z.string()),
        responseHeaders: z.record(z.string(), z.string()).nullable(),
        responseBody: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'DeliveryDetail' });
export const Recovered = z
  .object({ count: z.number().int(), dryRun: z.boolean(), until: z.string() })
  .meta({ id: 'Recovered' });
