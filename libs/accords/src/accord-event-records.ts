import { z } from 'zod';
import { CountryCode, EvidenceSpan, StatedDate } from './finding';
import { claimStatuses, kinds, stages } from './vocabulary';

/** One article as the log remembers it: enough to cite it after the item's text is gone. */
export const SourceRef = z.object({
  itemId: z.string(),
  version: z.number().int().positive(),
  /** SHA-256 (hex) of the stored text that the evidence offsets refer to. */
  textHash: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  /** The outlet: publisher's name or host. */
  source: z.string().nullable(),
  publishedAt: z.iso.datetime(),
  /** Articles of one origin (an agency's copy) share it; such sources do not corroborate each other. */
  origin: z.string().optional(),
  /** The item whose text it has, give or take a few words; such sources do not corroborate each other either. */
  sameAs: z.string().optional(),
});
export type SourceRef = z.infer<typeof SourceRef>;

export const StageChange = z.object({ before: z.enum(stages), after: z.enum(stages) });
export type StageChange = z.infer<typeof StageChange>;

/** What a person may correct, and what a firmer source may fill in. */
export const EventFields = z.object({
  accord: z.string(),
  kind: z.enum(kinds),
  country: CountryCode.nullable(),
  about: CountryCode.nullable(),
  step: z.string().nullable(),
  effective: z.boolean(),
  date: StatedDate.nullable(),
  claimStatus: z.enum(claimStatuses),
  speaker: z.string().nullable(),
  place: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  flags: z.array(z.string()),
});
export type EventFields = z.infer<typeof EventFields>;
export const FieldChanges = EventFields.partial();
export type FieldChanges = z.infer<typeof FieldChanges>;

/** The standing that an event moves after a decision changed its fields; null: none; kept: the decision has nothing to do with it. */
export const RestatedStanding = z.union([StageChange, z.literal('kept')]).nullable();
export type RestatedStanding = z.infer<typeof RestatedStanding>;

const source = { source: SourceRef, evidence: z.array(EvidenceSpan) };
const at = { at: z.iso.datetime() };
const decision = { ...at, reason: z.string().nullable() };

/** Every record of the stream `accord-event-<id>`, in its newest schema version. `at` is when it was decided, `alert` whether it is told at once. */
export const AccordEventRecord = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('event-detected'),
    ...at,
    eventId: z.string(),
    identity: z.string(),
    generation: z.number().int().positive(),
    fields: EventFields,
    ...source,
    standing: StageChange.nullable(),
    alert: z.boolean(),
    /** Why it was not told: baseline, too-old, no-country, candidate, held, second-opinion, proposed. */
    quiet: z.string().nullable(),
    related: z.array(z.string()),
  }),
  z.object({
    type: z.literal('event-corroborated'),
    ...at,
    ...source,
    claimStatus: z.enum(claimStatuses),
    independent: z.boolean(),
    /** True when this source makes a so far untold event worth telling. */
    alert: z.boolean(),
  }),
  z.object({
    type: z.literal('event-upgraded'),
    ...at,
    ...source,
    changes: FieldChanges,
    independent: z.boolean(),
    standing: StageChange.nullable(),
    alert: z.boolean(),
  }),
  z.object({
    type: z.literal('event-disputed'),
    ...at,
    ...source,
    by: z.string(),
    claimStatus: z.enum(claimStatuses),
    alert: z.boolean(),
  }),
  /** `tell`: what had been kept quiet is told now, by a person's word. */
  z.object({ type: z.literal('event-confirmed'), ...decision, tell: z.boolean() }),
  z.object({ type: z.literal('event-corrected'), ...decision, changes: FieldChanges, standing: RestatedStanding }),
  z.object({ type: z.literal('event-rejected'), ...decision }),
  z.object({ type: z.literal('event-retracted'), ...decision, itemId: z.string().nullable() }),
  z.object({
    type: z.literal('event-merged'),
    ...decision,
    into: z.string(),
    /** The sources that the other event got by it: those that it did not have itself. */
    itemIds: z.array(z.string()),
  }),
  z.object({ type: z.literal('event-split'), ...decision, into: z.string(), itemIds: z.array(z.string()) }),
  z.object({
    type: z.literal('decision-reverted'),
    ...decision,
    revertedVersion: z.number().int().positive(),
    /** The fields as they are again. */
    changes: FieldChanges,
    standing: RestatedStanding,
  }),
]);
export type AccordEventRecord = z.infer<typeof AccordEventRecord>;
export type AccordEventRecordType = AccordEventRecord['type'];
