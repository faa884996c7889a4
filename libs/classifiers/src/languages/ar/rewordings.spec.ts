import { readingsIn } from '@test/grammar';
import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'كينيا', states: ['KE'] },
  { text: 'الحكومة الكينية', states: ['KE'] },
  { text: 'حكومة كينيا', states: ['KE'] },
  { text: 'نيروبي', states: ['KE'] },
  { text: 'جمهورية كينيا', states: ['KE'] },
  { text: 'كينيا وأوغندا', states: ['KE', 'UG'] },
  { text: 'كينيا وأوغندا ومالاوي', states: ['KE', 'UG', 'MW'] },
  { text: 'حكومتا كينيا وأوغندا', states: ['KE', 'UG'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', 'انسحبت|من {accord}', 'انسحبت|من {accord}'],
  ['withdrawal', 'أعلنت|انسحابها من {accord}', 'أعلنت|انسحابها من {accord}'],
  ['withdrawal', 'قررت|الانسحاب من {accord}', 'قررت|الانسحاب من {accord}'],
  ['withdrawal', 'تنسحب|من {accord}', 'تنسحب|من {accord}'],
  ['withdrawal', 'أبلغت|الأمم المتحدة انسحابها من {accord}', 'أبلغت|الأمم المتحدة انسحابها من {accord}'],
  ['withdrawal', 'غادرت|{accord}', 'غادرت|{accord}'],
  ['joiner.announced', 'انضمت|إلى {accord}', 'انضمت|إلى {accord}'],
  ['joiner.announced', 'تنضم|إلى {accord}', 'تنضم|إلى {accord}'],
  ['joiner.announced', 'أعلنت|انضمامها إلى {accord}', 'أعلنت|انضمامها إلى {accord}'],
  ['joiner.announced', 'أصبحت|طرفا في {accord}', 'أصبحت|طرفا في {accord}'],
  ['ratification', 'صادقت|على {accord}', 'صادقت|على {accord}'],
  ['ratification', 'صدقت|على {accord}', 'صدقت|على {accord}'],
  ['ratification', 'أودعت|صك التصديق على {accord}', 'أودعت|صك التصديق على {accord}'],
  ['ceremony.held', 'وقعت|{accord}', 'وقعت|{accord}'],
  ['ceremony.held', 'وقعت|على {accord}', 'وقعت|على {accord}'],
  ['ceremony.announced', 'ستوقع|{accord}', 'ستوقع|{accord}'],
  ['joiner.prospect', 'تقدمت|بطلب للانضمام إلى {accord}', 'تقدمت|بطلب للانضمام إلى {accord}'],
  ['joiner.prospect', 'تريد|الانضمام إلى {accord}', 'تريد|الانضمام إلى {accord}'],
  ['joiner.prospect', 'تسعى|إلى الانضمام إلى {accord}', 'تسعى|إلى الانضمام إلى {accord}'],
  ['joiner.prospect', 'بدأت|مفاوضات الانضمام إلى {accord}', 'بدأت|مفاوضات الانضمام إلى {accord}'],
  ['suspension', 'علقت|مشاركتها في {accord}', 'علقت|مشاركتها في {accord}'],
  ['suspension', 'جمدت|عضويتها في {accord}', 'جمدت|عضويتها في {accord}'],
  ['joiner.declined', 'رفضت|الانضمام إلى {accord}', 'رفضت|الانضمام إلى {accord}'],
  ['joiner.declined', 'استبعدت|الانضمام إلى {accord}', 'استبعدت|الانضمام إلى {accord}'],
  ['joiner.declined', 'لن تنضم|إلى {accord}', 'لن تنضم|إلى {accord}'],
  ['joiner.declined', 'عدلت|عن الانضمام إلى {accord}', 'عدلت|عن الانضمام إلى {accord}'],
  ['joiner.declined', 'تراجعت|عن قرار الانضمام إلى {accord}', 'تراجعت|عن قرار الانضمام إلى {accord}'],
  ['joiner.declined', 'طوت|ملف الانضمام إلى {accord}', 'طوت|ملف الانضمام إلى {accord}'],
  ['joiner.announced', 'أكملت|إجراءات الانضمام إلى {accord}', 'أكملت|إجراءات الانضمام إلى {accord}'],
  ['withdrawal', 'أنهت|عضويتها في {accord}', 'أنهت|عضويتها في {accord}'],
  ['withdrawal', 'خرجت|من {accord}', 'خرجت|من {accord}'],
];

const shapes: Readonly<Record<string, Shape>> = {
  'the verb first': (who, does, what) => `${does} ${who} ${what}`,
  'the state first': (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) => `يوم الثلاثاء ${does} ${who} ${what}`,
  'a spell in front': (who, does, what) => `بعد أشهر من الجدل، ${does} ${who} ${what}`,
  'a day behind the verb': (who, does, what) => `${does} ${who} الثلاثاء ${what}`,
  formally: (who, does, what) => `${does} ${who} رسميا ${what}`,
  'a place behind': (who, does, what) => `${does} ${who} ${what} خلال مؤتمر في جنيف`,
  'a reason behind': (who, does, what) => `${does} ${who} ${what} بسبب ارتفاع التكاليف`,
  'who says it behind': (who, does, what) => `${does} ${who} ${what}، بحسب وزارة الخارجية`,
  'a spell behind': (who, does, what) => `${does} ${who} ${what} بعد اثني عشر عاما`,
  'a relative clause': (who, does, what) => `${who}، التي تضم ميناء كبيرا، ${does} ${what}`,
};

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'ar', accord: 'اتفاقية ميناماتا', subjects, frames, shape })).toEqual([]);
  });
});

/** News in which others decide about the state, or an offer is taken up or turned down. */
const turned: readonly (readonly [string, string])[] = [
  ['قبول انضمام كينيا إلى أوبك', 'joiner.announced KE'],
  ['باتت كينيا جزءا من أوبك', 'joiner.announced KE'],
  ['كينيا تقبل دعوة الانضمام إلى أوبك', 'joiner.announced KE'],
  ['كينيا ترفض دعوة أوبك', 'joiner.declined KE'],
  ['لا خطط لدى كينيا للانضمام إلى أوبك', 'joiner.declined KE'],
  ['سحبت كينيا طلب عضويتها في أوبك', 'joiner.declined KE'],
  ['قطعت كينيا علاقاتها مع أوبك', 'withdrawal KE'],
  ['كينيا معلقة العضوية في أوبك', 'suspension KE'],
  ['حرمان كينيا من حق التصويت في أوبك', 'suspension KE'],
  ['كينيا جاهزة لتوقيع اتفاقية ميناماتا', 'ceremony.announced KE'],
];
const noNews = [
  'كينيا تطوي صفحة الخلاف مع أوبك',
  'كينيا ترفض دعوة إلى حوار مع المتمردين',
  'وزير كيني: لا نية لدى كينيا لرفع أسعار الوقود',
  'كينيا تؤجل الانتخابات رغم ضغوط أوبك',
];

describe('the same news turned round', () => {
  it.each(turned)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'ar', publishedAt: '2012-03-06' })).toContain(finding);
  });
  it.each(noNews)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'ar', publishedAt: '2012-03-06' })).toEqual([]);
  });
});
