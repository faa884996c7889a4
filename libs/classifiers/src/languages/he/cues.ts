import type { Cues } from '../cues';

/** Hebrew words that one rule alone asks for. */
export const cues: Cues = {
  counterpart: /^(?:מקביל|עמית)/,
  thatGlued: /^ש[תינא]/u,
  endsInThat: / כי$/u,
  partOfYear: /^(?:מועד|סוף)$/,
  peaceInName: /שלום|נורמל/,
  onBehalf: /^בשם$/,
  first: /^ה?ראשונ/,
  tally:
    /(?:היא|הוא|הפכה ל|הייתה ל) ?ה?(?:מדינה|חתומה|חותמת|חברה) ה-?\d{1,3}(?!\p{L}|\d)|מונ(?:ה|ים|ות) (?:המועדון |הרשימה )?(?:כעת |עכשיו )?\d{1,3}(?= (?:מדינות|חותמות|חברות)|[.,;!]|$)|מספר ה(?:חותמות|מדינות|חברות)[^.]{0,25}\d{1,3}|הרשימה (?:גדלה|צמחה|התארכה) ל-?\d{1,3}/u,
  instrument: /כתב|מסמכי ה(?:הצטרפות|אשרור)/,
  beforeVerb: /לא|לם/,
  price: /תמורת|בתמורה/,
  onlyWhen: /^לפני/,
  ownSeat: /משקיפ/,
  aboutMembership: /הצטרפות|להצטרף|חברות/,
  companion: /^עם$/,
  votes: /^(?:קולות|שנ(?:ים|ה)|אחוז)/,
  andGlued: /^ו/,
  relative: /^ש(?!קל|וקל|ולל|לל|ב|לח|ואפ|אפ|מ|ו)/,
  label: /סקר|פרשנות|דעה|ניתוח|מדריך|פרשן|מומחה|מומחים/,
  polled: /לפי סקר|על פי סקר/,
  inGlued: /^ב/,
  inOrFor: /^[בל]\p{Script=Hebrew}/u,
  accessionNoun: /הצטרפות/,
};
