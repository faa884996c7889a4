import type { WordTable } from '../language';

/** Plain phrasings of headlines that no corpus had shown: ties that are cut with an organisation, plans that are shelved, votes that are denied. */
export const phrases: WordTable = {
  'leave:past': 'ניתק/ניתקה/ניתקו את קשריה/קשריו/קשריהן עם | ניתק/ניתקה/ניתקו קשרים עם | ניתק/ניתקה/ניתקו מגע עם',
  'leave:pres': 'מנתק/מנתקת/מנתקים קשרים עם | מנתק/מנתקת/מנתקים את הקשרים עם',
  'reject:past': 'גנז/גנזה/גנזו את התוכנית/הכוונה/הרעיון/היוזמה | ירד/ירדה/ירדו מהתוכנית/מהכוונה/מהרעיון',
  'reject:fut': 'תישאר/יישאר/יישארו מחוץ ל*',
  'suspend:past':
    'נשללה ** זכות ההצבעה | זכות ההצבעה ** נשללה | הוקפאה חברותה/חברותו/חברותן של | הושעתה חברותה/חברותו של',
  'expel:past': 'סילק/סילקה/סילקו את | גירש/גירשה את | הדיח/הדיחה את',
  'invite:past': 'קיבל/קיבלה/קיבלו הזמנה להצטרף | קיבל/קיבלה/קיבלו הזמנה ל*',
};
