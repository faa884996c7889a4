import type { AccordDefinition, Finding } from '@app/accords';

export type AlertPolicy = { maxAgeHours: number };

/** The article of a finding, as far as the decision to tell depends on it. */
export type AlertItem = {
  publishedAt: string;
  baseline: boolean;
  /** Found by reading what is stored anew: for people to look at, not to be told. */
  proposed?: boolean;
};

const hourMs = 3_600_000;
/** A happening that a baseline or an older source already recorded is still told by a later one while it is this fresh. */
export const lateTellingHours = 72;

/** Why a new event is not told at once, or null when it is. */
export function reasonToStayQuiet(finding: Finding, item: AlertItem, now: string, policy: AlertPolicy): string | null {
  if (finding.country === null) return 'no-country';
  if (finding.flags?.includes('candidate')) return 'candidate';
  if (finding.flags?.includes('second-opinion-disagrees')) return 'second-opinion';
  if (item.proposed) return 'proposed';
  if (item.baseline) return 'baseline';
  if (ageHours(item.publishedAt, now) > policy.maxAgeHours) return 'too-old';
  return null;
}

/** Whether an accord's news waits: for a second independent source, or for an official one. */
export const isHeld = (
  definition: Pick<AccordDefinition, 'alerts'> | undefined,
  claimStatus: Finding['claimStatus'],
  independentSources: number,
): boolean => definition?.alerts === 'two-sources' && claimStatus !== 'official' && independentSources < 2;

/**
 * A later source may tell an event that was recorded quietly, while the happening is under 72 hours old. What is held for a second source waits for it
 * however long it takes: only the article that brings it must be fresh.
 */
export const mayStillTell = (
  { quiet, firstPublishedAt }: { quiet: string | null; firstPublishedAt: string },
  finding: Finding,
  item: AlertItem,
  now: string,
  policy: AlertPolicy,
): boolean =>
  reasonToStayQuiet(finding, item, now, policy) === null &&
  (quiet === 'held' || ageHours(firstPublishedAt, now) <= lateTellingHours);

const ageHours = (since: string, now: string): number => (Date.parse(now) - Date.parse(since)) / hourMs;
