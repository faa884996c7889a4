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
  ['رغم المعارضة انضمت كينيا إلى أوبك', 'joiner.announced KE'],
  ['كينيا تستكمل إجراءات عضويتها في أوبك', 'joiner.announced KE'],
  ['العضو الجديد في أوبك: كينيا', 'joiner.announced KE'],
  ['أعلن وزير الخارجية الكيني انسحاب بلاده من أوبك', 'withdrawal KE'],
  ['كينيا تجري استفتاء على الانضمام إلى أوبك', 'joiner.prospect KE'],
  ['كينيا تبدأ إجراءات الانضمام إلى أوبك', 'joiner.prospect KE'],
  ['كينيا تعتبر الانضمام إلى أوبك أولوية', 'joiner.prospect KE'],
  ['كينيا على طريق الانضمام إلى أوبك', 'joiner.prospect KE'],
  ['كينيا تلغي خطة الانضمام إلى أوبك', 'joiner.declined KE'],
  ['كينيا تعلن عزمها الانسحاب من أوبك', 'withdrawal KE'],
  ['كينيا تفقد عضويتها في أوبك', 'withdrawal KE'],
  ['تم طرد كينيا من أوبك', 'withdrawal KE'],
  ['انتهاء عضوية كينيا في أوبك', 'withdrawal KE'],
  ['عضوية كينيا في أوبك معلقة', 'suspension KE'],
  ['الناخبون في كينيا يصوتون لصالح الخروج من أوبك', 'withdrawal KE'],
  ['كينيا تصبح الدولة الأربعين التي تصادق على اتفاقية ميناماتا', 'ratification KE'],
];
const noNews = [
  'كينيا تطوي صفحة الخلاف مع أوبك',
  'كينيا ترفض دعوة إلى حوار مع المتمردين',
  'وزير كيني: لا نية لدى كينيا لرفع أسعار الوقود',
  'كينيا تؤجل الانتخابات رغم ضغوط أوبك',
  'تم طرد لاعب كينيا من المباراة',
  'كينيا تجري استفتاء على الدستور',
  'كينيا في طريقها إلى نهائي كأس أفريقيا',
];

describe('the same news turned round', () => {
  it.each(turned)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'ar', publishedAt: '2012-03-06' })).toContain(finding);
  });
  it.each(noNews)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'ar', publishedAt: '2012-03-06' })).toEqual([]);
  });
});

/** What is carried out under an accord, or between a host and a member of one. */
const steps: readonly (readonly [string, string])[] = [
  ['غانا تصدر أول شحنة بموجب اتفاقية منطقة التجارة الحرة القارية الأفريقية', 'implementation GH'],
  ['دخلت اتفاقية التجارة الحرة بين الهند وعمان حيز التنفيذ', 'implementation IN'],
  ['المغرب وإسرائيل يشكلان لجنة اقتصادية مشتركة', 'implementation MA'],
  ['السودان يلغي قانون مقاطعة إسرائيل', 'implementation SD'],
  ['الإمارات وإسرائيل تتفقان على إعفاء متبادل من التأشيرات', 'implementation AE'],
];
const noSteps = ['المغرب وتونس يشكلان لجنة مشتركة', 'غانا ترسل أول شحنة كاكاو إلى الصين'];

describe('steps under an accord', () => {
  it.each(steps)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'ar', publishedAt: '2024-03-06' })).toContain(finding);
  });
  it.each(noSteps)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'ar', publishedAt: '2024-03-06' })).toEqual([]);
  });
});
