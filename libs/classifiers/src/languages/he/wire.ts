import type { WordTable } from '../../language';

/** Hebrew of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'approve:past': 'אישר את | אישרה את | אישרו את',
  pact: 'מהאמנה | האמנה האוסרת',
  'taking-part': 'השתתפות* | שיתוף הפעולה | שיתוף פעולה',
  with: 'עם',
  'open:past': 'נחתה | נחת | המריאה | המריא',
};
