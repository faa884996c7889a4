/** A feed as its document says, whatever its format: what the canonical RSS is written from. */
export type RawEntry = {
  id: string | null;
  url: string | null;
  title: string | null;
  summary: string | null;
  content: string | null;
  authors: string[];
  published: string | null;
  updated: string | null;
  lang: string | null;
  /** The publisher that an aggregator names: <source url>. */
  source: { title: string | null; url: string | null } | null;
};

/** What a feed says of when it may be asked. */
export type DeclaredRhythm = {
  ttlMinutes: number | null;
  updatePeriod: string | null;
  updateFrequency: number | null;
  skipHours: number[];
  skipDays: string[];
};

export type RawFeed = {
  format: string;
  title: string | null;
  link: string | null;
  description: string | null;
  language: string | null;
  id: string | null;
  updated: string | null;
  published: string | null;
  hub: string | null;
  self: string | null;
  rhythm: DeclaredRhythm;
  entries: RawEntry[];
  /** How many entries were not read because there are too many. */
  leftOut: number;
  /** What had to be mended before it could be read, in words. */
  repairs?: readonly string[];
};
