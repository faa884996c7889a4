import type { WordTable } from '../../language';

/** Further turns of phrase of German newspapers and agencies. */
export const turns: WordTable = {};
