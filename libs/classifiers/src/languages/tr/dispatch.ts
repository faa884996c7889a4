import type { WordTable } from '../language';

/** What Turkish agencies write of seats and statuses. */
export const dispatch: WordTable = {
  partner: 'ortağı | ortak ülkesi | diyalog ortağı | diyalog ortaklığı | ortaklarından',
};
