import type { WordTable } from '../language';

/** Further turns of Hebrew agency copy: steps still to come, signings held up, the n-th to join. */
export const agency: WordTable = {
  'postpone:past':
    'השעתה ** חתימה | השעה ** חתימה | הקפיאה ** חתימה | הקפיא ** חתימה | הקפיאה ** חתימת | הקפיא ** חתימת',
};
