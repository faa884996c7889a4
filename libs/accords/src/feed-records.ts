import { z } from 'zod';

export const feedStates = ['healthy', 'degraded', 'failing', 'broken', 'gone', 'paused'] as const;
export type FeedState = (typeof feedStates)[number];

const at = { at: z.iso.datetime() };

/** Every record of the stream `feed-<id>`, schema version 1. */
export const FeedRecord = z.discriminatedUnion('type', [
  z.object({ type: z.literal('feed-added'), ...at, url: z.string(), title: z.string().nullable() }),
  z.object({ type: z.literal('feed-moved'), ...at, from: z.string(), to: z.string() }),
  z.object({
    type: z.literal('feed-state-changed'),
    ...at,
    from: z.enum(feedStates),
    to: z.enum(feedStates),
    reason: z.string().nullable(),
  }),
  z.object({ type: z.literal('feed-fell-silent'), ...at, lastItemAt: z.iso.datetime(), usualGapHours: z.number() }),
  z.object({ type: z.literal('feed-retired'), ...at, reason: z.string() }),
]);
export type FeedRecord = z.infer<typeof FeedRecord>;
