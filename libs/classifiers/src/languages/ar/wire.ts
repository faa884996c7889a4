import type { WordTable } from '../language';

/** Arabic of wire copy: who tells it, how acts are foreseen, put off, undone. */
export const wire: WordTable = {
  pact: 'اتفاقي | اتفاقيتي | اتفاقيتا | اتفاقا | اتفاقيات',
  'reject:past': 'أغلق نهائيا | أغلق الملف | طوي نهائيا | لم يعد مطروحا | غير مطروح | ليس مطروحا',
  'consider:pres': 'ما زلنا ندرس | ما زالت تدرس | ما زال يدرس | لا تزال تدرس | لا يزال يدرس',
  skip: 'لا يزال | لا تزال | لا نزال | ما زال | ما زالت | ما زلنا',
  'taking-part': 'مشاركة | مشاركتها | المشاركة | بمشاركة | التعاون | تعاونها | تعاون',
  with: 'مع',
  'seek:pres': 'آمل | نأمل | أتمنى | نتمنى | يأمل في | تأمل في',
  nor: 'ولا',
};
