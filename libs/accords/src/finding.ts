import { z } from 'zod';
import { claimStatuses, datePrecisions, kinds } from './vocabulary';

/** ISO 3166-1 alpha-2, or one of the user-assigned codes of countries.ts. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters (ISO 3166-1 alpha-2)');

/** A date as stated, as exact as it was stated: 2025-11-18, 2025-11 or 2025. */
export const StatedDate = z.object({
  value: z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/),
  precision: z.enum(datePrecisions),
});
export type StatedDate = z.infer<typeof StatedDate>;

/** A span of an item version's stored plain text, in UTF-16 code units, that says what a field of a finding claims. */
export const EvidenceSpan = z.object({
  field: z.string(),
  start: z.number().int().nonnegative(),
  end: z.number().int().nonnegative(),
  quote: z.string(),
});
export type EvidenceSpan = z.infer<typeof EvidenceSpan>;

/** What the classifiers read out of one item. Fields without a span in `evidence` are inferred. */
export const Finding = z.object({
  accord: z.string(),
  kind: z.enum(kinds),
  country: CountryCode.nullable(),
  about: CountryCode.optional(),
  effective: z.boolean().optional(),
  step: z.string().optional(),
  date: StatedDate.nullable(),
  claimStatus: z.enum(claimStatuses),
  speaker: z.string().optional(),
  place: z.string().optional(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(EvidenceSpan),
  flags: z.array(z.string()).optional(),
});
export type Finding = z.infer<typeof Finding>;

/** An item as the classifiers take it. `publishedAt` is an ISO 8601 instant, day, month or year. */
export const ClassifiableItem = z.object({
  id: z.string(),
  title: z.string(),
  text: z.string().optional(),
  url: z.string().optional(),
  source: z.string().optional(),
  publishedAt: z.string().optional(),
  lang: z.string().optional(),
});
export type ClassifiableItem = z.infer<typeof ClassifiableItem>;
