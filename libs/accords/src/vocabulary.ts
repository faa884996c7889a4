/** What can happen to an accord (DESIGN: kinds). The labelled corpora say `type`. */
export const kinds = [
  'joiner.prospect',
  'joiner.announced',
  'joiner.declined',
  'ceremony.announced',
  'ceremony.held',
  'ceremony.postponed',
  'ratification',
  'implementation',
  'suspension',
  'withdrawal',
] as const;
export type Kind = (typeof kinds)[number];

/** The main ladder, lowest first. A standing never moves down it by news. */
export const mainLadder = ['none', 'prospect', 'announced', 'signed', 'ratified', 'in-force'] as const;
/** Stages beside the ladder: reached and left by news of their own. */
export const sideStages = ['declined', 'suspended', 'withdrawn'] as const;
export const stages = [...mainLadder, ...sideStages] as const;
export type Stage = (typeof stages)[number];

/** How firm a claim is, weakest first. */
export const claimStatuses = ['rumoured', 'reported', 'announced', 'official'] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

export const reviews = ['unreviewed', 'confirmed', 'rejected'] as const;
export type Review = (typeof reviews)[number];

export const datePrecisions = ['day', 'month', 'year', 'unknown'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

/** The languages that the classifiers read. Items in others are kept and marked. */
export const languages = ['en', 'ar', 'he', 'ru', 'fr', 'es', 'de', 'tr'] as const;
export type Language = (typeof languages)[number];

/** True when `claim` is held more firmly than `than`. */
export const isFirmer = (claim: ClaimStatus, than: ClaimStatus): boolean =>
  claimStatuses.indexOf(claim) > claimStatuses.indexOf(than);
