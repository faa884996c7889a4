import type { WordTable } from '../../language';

/** English of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'become:past': 'is/are now | is/are officially | is/are formally',
  'taking-part': 'participation | cooperation | collaboration | compliance | inspections',
  with: 'with',
};
