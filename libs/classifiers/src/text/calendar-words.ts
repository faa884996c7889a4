import type { Language } from '@app/accords';

/** Other names and forms of the months, January first: cases, glued prepositions, the months of the Levant and the Maghreb. */
export const moreMonths: Partial<Record<Language, readonly string[]>> = {
  ru: 'январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре'.split(' '),
  he: 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'
    .split(' ')
    .map((name) => `${name} ב${name}${name === 'מרץ' ? ' מרס במרס' : ''}`),
  ar: [
    'جانفي',
    'شباط فيفري',
    'آذار اذار',
    'نيسان ابريل أفريل',
    'أيار',
    'حزيران جوان',
    'تموز يوليوز جويلية',
    'آب اغسطس غشت أوت',
    'أيلول شتنبر',
    'اكتوبر',
    'نونبر',
    'دجنبر',
  ],
};

const arabicOnes = ['الأول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس', 'السابع', 'الثامن', 'التاسع'];
const arabicUnits = ['الحادي', ...arabicOnes.slice(1)];

/** Days of the month as papers write them out: Arabic ones as ordinals, of others the first. */
export const daysInWords: Partial<Record<Language, ReadonlyMap<string, number>>> = {
  ar: new Map([
    ...arabicOnes.map((word, at): [string, number] => [word, at + 1]),
    ['العاشر', 10],
    ...arabicUnits.map((word, at): [string, number] => [`${word} عشر`, at + 11]),
    ['العشرين', 20],
    ...arabicUnits.map((word, at): [string, number] => [`${word} والعشرين`, at + 21]),
    ['الثلاثين', 30],
    ['الحادي والثلاثين', 31],
  ]),
  es: new Map([
    ['primero', 1],
    ['uno', 1],
  ]),
  ru: new Map([['первого', 1]]),
};

/** Forms of weekdays that the runtime does not list, Sunday first; of one day with blanks between. */
export const moreWeekdays: Partial<Record<Language, readonly string[]>> = {
  ru: [
    'воскресенье воскресенья',
    'понедельник понедельника',
    'вторник вторника',
    'среду среды',
    'четверг четверга',
    'пятницу пятницы',
    'субботу субботы',
  ],
  ar: ['الاحد', 'الإثنين', 'الثلثاء', 'الاربعاء', 'الخميس', 'الجمعه', 'السبت'],
};

const days = (words: Readonly<Record<string, number>>): ReadonlyMap<string, number> => new Map(Object.entries(words));

/** Days named from the day of publication, by how far they lie from it. */
export const relativeDays: Record<Language, ReadonlyMap<string, number>> = {
  en: days({ today: 0, tonight: 0, yesterday: -1, tomorrow: 1 }),
  fr: days({ "aujourd'hui": 0, 'aujourd’hui': 0, hier: -1, demain: 1 }),
  es: days({ hoy: 0, ayer: -1, anoche: -1, anteayer: -2 }),
  de: days({ heute: 0, gestern: -1, vorgestern: -2, übermorgen: 2 }),
  ru: days({ сегодня: 0, сегодняшнего: 0, вчера: -1, вчерашнего: -1, завтра: 1, послезавтра: 2, позавчера: -2 }),
  tr: days({ bugün: 0, dün: -1, yarın: 1 }),
  ar: days({ اليوم: 0, الليلة: 0, أمس: -1, غدا: 1, غدًا: 1 }),
  he: days({ היום: 0, הערב: 0, הלילה: 0, הבוקר: 0, מחרתיים: 2, שלשום: -2, אמש: -1, אתמול: -1, מחר: 1 }),
};

/** What stands before a day on which something begins: "as of". */
export const beginWords: Record<Language, RegExp> = {
  en: /(?:from|as of|as from|starting|beginning|effective|effect on|force on|since) (?:on |the )?$/i,
  fr: /(?:à partir d[ue]|à compter d[ue]|dès|depuis|au|effet) (?:le |l')?$/i,
  es: /(?:a partir de|desde|con efecto|vigor|a contar de)l? ?(?:el )?(?:próximo |día )?$/i,
  de: /(?:ab|vom|von|zum|seit|wirkung vom|wirkung zum)(?: dem| kommenden)? $/i,
  ru: /(?:^|[\s(])(?:с|со|начиная с) $/i,
  tr: /(?:itibarıyla|itibariyle) $/i,
  ar: /(?:اعتبار[اً]+ من|ابتداء من|بدءا من|منذ|من)(?: يوم)? $/,
  he: /(?:החל מ|מיום |מ-|ביום )$/,
};

/** What stands behind one: "onwards". */
export const beginBehind: Partial<Record<Language, RegExp>> = {
  de: /^ an\b/i,
  tr: /^(?:['’](?:d[ae]n|t[ae]n)|d[ae]n|t[ae]n)? (?:itibaren|itibarıyla|itibariyle)/i,
  en: /^ onwards?\b/i,
};

/** The next month, where it has no name. */
export const nextMonth: Record<Language, string> = {
  en: 'next month',
  fr: 'mois prochain',
  es: 'próximo mes|mes próximo|mes que viene',
  de: 'nächsten monat|kommenden monat',
  ru: 'следующем месяце',
  tr: 'gelecek ay|önümüzdeki ay',
  ar: 'الشهر المقبل|الشهر القادم',
  he: 'החודש הבא|בחודש הבא',
};
