import type { WordTable } from '../language';

/** Hebrew of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  'approve:past': 'אישר את | אישרה את | אישרו את',
  pact: 'מהאמנה | האמנה האוסרת',
  'taking-part': 'השתתפות* | שיתוף הפעולה | שיתוף פעולה',
  with: 'עם',
  'open:past': 'נחתה | נחת | המריאה | המריא',
  'join:past': 'חזרה רשמית | חזר רשמית | הצטרפה מחדש | הצטרף מחדש | חזר לארגון',
  'leave:past': 'ביטלה את אשרור | ביטל את אשרור | משכה את אשרורה',
  'support:pres': 'מביע צער | מביעה צער | מצר על | מגנה את',
  'support:past': 'הביע צער | הביעה צער | גינה את | גינתה את',
  'postpone:past': 'בלי לחתום | מבלי לחתום',
  unsigned: 'בלי לחתום | מבלי לחתום',
};
