import { z } from 'zod';

const at = { at: z.iso.datetime() };

/** Every record of the stream `system`, schema version 1. */
export const SystemRecord = z.discriminatedUnion('type', [
  /** The hash that vouched for everything up to a position, once a day: who kept it can tell whether the log was written anew. */
  z.object({ type: z.literal('head-published'), ...at, day: z.iso.date(), position: z.string(), hash: z.string() }),
  z.object({ type: z.literal('record-erased'), ...at, position: z.string(), reason: z.string() }),
  z.object({
    type: z.literal('projection-skipped'),
    ...at,
    projection: z.string(),
    position: z.string(),
    reason: z.string(),
  }),
  z.object({ type: z.literal('sending-held'), ...at, reason: z.string() }),
  z.object({ type: z.literal('sending-released'), ...at, reason: z.string() }),
]);
export type SystemRecord = z.infer<typeof SystemRecord>;
