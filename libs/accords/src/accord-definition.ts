import { z } from 'zod';
import { isCountryCode } from './countries';
import { kinds, languages, stages } from './vocabulary';

const Day = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY-MM-DD, YYYY-MM or YYYY');
/** A definition is written by hand: a code that no state has is a slip of the pen. */
const KnownCountry = z
  .string()
  .refine(isCountryCode, 'a country is an ISO 3166-1 alpha-2 code, or one of XK, XS and XC (countries/en.yaml)');
const Phrases = z.partialRecord(z.enum(languages), z.array(z.string().min(2)).min(1));

const Definition = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug is lower-case words joined by hyphens'),
  name: z.string().min(2),
  /** Whether an English sentence says "the" before its name: false for NATO, BRICS and the like. */
  article: z.boolean().optional(),
  /** What it is: decides whether new members sign, ratify or are admitted. */
  type: z.enum(['normalization', 'principles', 'treaty', 'alliance', 'union', 'bloc', 'trade-agreement', 'court']),
  description: z.string().min(10),
  /** Names and aliases by language, as the press writes them, the usual one first. */
  names: Phrases,
  /** Words that stand for it only in context: "the alliance", "the bloc", "normalisation with Israel". */
  contextNames: Phrases.optional(),
  /** Phrases that look like a name of it and are not: "Honda Accord". */
  notNames: Phrases.optional(),
  /** Bodies that speak or act for it: "European Commission", "North Atlantic Council". */
  bodies: Phrases.optional(),
  /** People who speak for it, with their terms of office: `until` is open while in office. */
  officials: z
    .array(z.strictObject({ name: z.string(), role: z.string(), since: Day.optional(), until: Day.optional() }))
    .optional(),
  /** States that host the accord: they are never its joiners. */
  hosts: z.array(KnownCountry),
  /** States or bodies that broker it: their stated wish for a named state makes that state a prospect. */
  brokers: z.array(z.string()),
  depositary: z.string().optional(),
  founded: Day,
  stages: z.array(z.enum(stages)).min(1),
  kinds: z.array(z.enum(kinds)).default([...kinds]),
  /** When its news is told: at once, or held until two independent sources or an official one report it. */
  alerts: z.enum(['at-once', 'two-sources']).default('at-once'),
  /** Dated history, oldest first per country: the standing of each state as known at the end of 2025. */
  members: z.array(
    z.strictObject({
      country: KnownCountry,
      stage: z.enum(stages),
      since: Day,
      source: z.string().min(3),
      note: z.string().optional(),
    }),
  ),
  /** The same for many states that moved on one day: each country becomes an entry of `members`. */
  joined: z
    .array(
      z.strictObject({
        stage: z.enum(stages),
        since: Day,
        source: z.string().min(3),
        countries: z.array(KnownCountry).min(1),
      }),
    )
    .default([]),
  /** Dated facts that articles cite as background, to check them against: "Jordan made peace in 1994". */
  background: z
    .array(
      z.strictObject({
        country: KnownCountry,
        fact: z.string(),
        date: Day,
        source: z.string(),
        keywords: z.array(z.string()).optional(),
      }),
    )
    .default([]),
  /** States that had full relations with a host before they joined. */
  relationsBefore: z
    .array(z.strictObject({ country: KnownCountry, with: KnownCountry, since: Day, source: z.string() }))
    .default([]),
  /** States whose first ties with a host are news of this accord; left out, those of any state are. */
  mayJoin: z.array(KnownCountry).optional(),
  /** Feeds worth watching, each with the reason for it. */
  feeds: z.array(z.strictObject({ url: z.url(), title: z.string(), lang: z.string(), reason: z.string() })).default([]),
});

type Member = z.infer<typeof Definition>['members'][number];

/** One accord as a data file: everything that the classifiers, the ladder and the starter feeds need to know of it. */
export const AccordDefinition = Definition.transform(({ joined, ...definition }) => ({
  ...definition,
  members: [
    ...definition.members,
    ...joined.flatMap(({ countries, ...entry }) => countries.map((country): Member => ({ country, ...entry }))),
  ].sort((a, b) => (a.country === b.country ? (a.since < b.since ? -1 : 1) : a.country < b.country ? -1 : 1)),
}));
export type AccordDefinition = z.infer<typeof AccordDefinition>;
