import type { Cues } from '../cues';

/** Arabic words that one rule alone asks for. */
export const cues: Cues = {
  counterpart: /^نظير/,
  endsInThat: / ان$/u,
  partOfYear: /^نهايه$/,
  tells: /^و?(?:ابلغ|اخطر|اعلم)ت?$/,
  peaceInName: /سلام|تطبيع/,
  first: /^اول/,
  beforeVerb: /قد/,
  price: /مقابل|لقاء/,
  onlyWhen: /^قبل/,
  bigOrdinal: /(?:العشر|الثلاث|الاربع|الخمس|الست|السبع|الثمان|التسع)ين/,
  ownSeat: /مراقب/,
  aboutMembership: /انضمام|عضوي/,
  apart: /^خلال$/,
  companion: /^مع$/,
  confirms: /^(?:تؤكد|اكد)/,
  accepts: /^[وس]*[تي]?قبل/,
  votes: /^(?:صوت|اصوات|عام|سنه|سنوات|بالمئه)/,
  andGlued: /^و/,
  label: /استطلاع|راي|تحليل|مقال|افتتاحيه|كاتب|محلل|خبير|محللون|خبراء/,
  polled: /بحسب استطلاع|وفق استطلاع/,
  inGlued: /^ب/,
  didNot: /^لم$/,
  bareNoun: /[^ء]ا$/u,
  accessionNoun: /انضمام/,
};
