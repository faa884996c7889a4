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
