import type { WordTable } from '../language';

/** What Arabic agencies write of seats asked for, and people whose opinion decides nothing. */
export const report: WordTable = {
  'apply:pres': 'يطلب صفة | تطلب صفة | يطلب وضع | تطلب وضع',
  'apply:past': 'طلب صفة | طلبت صفة | طلب وضع | طلبت وضع',
  partner: 'شريكا حوار | شريكي حوار',
  party:
    'حماس | حزب الله | الجهاد الإسلامي | الإخوان | أكاديمي | أكاديميون | أكاديميين | خبير | خبراء | محلل | محللون | محللين | باحث | باحثون | أستاذ | مفكر | مفكرون | اقتصاديون | قانونيون | محامون | طلاب | نقابة | نقابات | رجال أعمال | رجال دين | رجل دين | كاتب | كتاب | مدون | ناقد | منتقدون',
};
