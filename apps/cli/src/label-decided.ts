import type { AccordEventState, Finding } from '@app/accords';
import type { LabelledItem } from './labelled-items';

type Label = LabelledItem['labels']['events'][number];
type Found = Pick<Finding, 'kind' | 'country' | 'accord'>;

/** Whether a person has said of an event what it is, and has not taken that back. */
export const isDecided = ({ review, decisions }: AccordEventState): boolean =>
  review !== 'unreviewed' || decisions.some(({ type }) => type === 'event-corrected');

/**
 * What an item reports by the decisions of people: a confirmed or corrected event as it stands now, nothing where it was rejected. What
 * nobody decided on, and what an outlet took back or was merged, is optional: neither finding nor missing it counts.
 */
export function labelDecided(events: readonly AccordEventState[], undecided: readonly Found[]): Label[] {
  const decided = events
    .filter(isDecided)
    .flatMap(({ fields, status }): Label[] => (status === 'rejected' ? [] : [labelOf(fields, status !== 'open')]));
  const open = undecided.map((found) => labelOf(found, true));
  return [...decided, ...open.filter((label) => !decided.some((one) => isSame(one, label)))];
}

const labelOf = (
  { accord, kind, country, date, claimStatus }: Found & Partial<Pick<Finding, 'date' | 'claimStatus'>>,
  optional: boolean,
): Label => ({
  accord,
  type: kind,
  country,
  ...(date && { date: date.value }),
  ...(claimStatus && { status: claimStatus }),
  ...(optional && { optional }),
});

const isSame = (one: Label, other: Label): boolean =>
  one.type === other.type && one.country === other.country && one.accord === other.accord;
