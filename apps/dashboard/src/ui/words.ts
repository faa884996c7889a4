import type { Schema } from '../api/client';

type Kind = Schema['EventSummary']['kind'];
type Stage = Schema['Standing']['stage'];
type Claim = Schema['EventSummary']['claim']['status'];

export const kindWords: Record<Kind, string> = {
  'joiner.prospect': 'Prospect',
  'joiner.announced': 'Joiner announced',
  'joiner.declined': 'Declined',
  'ceremony.announced': 'Ceremony announced',
  'ceremony.held': 'Signed',
  'ceremony.postponed': 'Ceremony put off',
  ratification: 'Ratification',
  implementation: 'Implementation',
  suspension: 'Suspension',
  withdrawal: 'Withdrawal',
};

export const stageWords: Record<Stage, string> = {
  none: 'None',
  prospect: 'Prospect',
  announced: 'Announced',
  signed: 'Signed',
  ratified: 'Ratified',
  'in-force': 'In force',
  declined: 'Declined',
  suspended: 'Suspended',
  withdrawn: 'Withdrawn',
};

/** Highest first: the order of the table and of the legend. */
export const stageOrder: Stage[] = [
  'in-force',
  'ratified',
  'signed',
  'announced',
  'prospect',
  'suspended',
  'declined',
  'withdrawn',
  'none',
];

export const claimMeaning: Record<Claim, string> = {
  rumoured: 'speculation, nobody quoted',
  reported: 'media or unnamed officials',
  announced: 'a responsible official on the record',
  official: 'done or published by the responsible body',
};

/** "joined-before" as words. */
export const spaced = (slug: string): string => slug.replaceAll('-', ' ');
