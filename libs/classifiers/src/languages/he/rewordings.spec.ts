import { readingsIn } from '@test/grammar';
import { type Frame, type Shape, type Subject, missed } from '@test/rewordings';

const subjects: readonly Subject[] = [
  { text: 'קניה', states: ['KE'] },
  { text: 'ממשלת קניה', states: ['KE'] },
  { text: 'הממשלה הקנייתית', states: ['KE'] },
  { text: 'ניירובי', states: ['KE'] },
  { text: 'קניה ואוגנדה', states: ['KE', 'UG'] },
  { text: 'קניה, אוגנדה ומלאווי', states: ['KE', 'UG', 'MW'] },
  { text: 'ממשלות קניה ואוגנדה', states: ['KE', 'UG'] },
];

/** Each as one state does it, and as several do. */
const frames: readonly Frame[] = [
  ['withdrawal', 'פרשה|מ{accord}', 'פרשו|מ{accord}'],
  ['withdrawal', 'הודיעה|על פרישה מ{accord}', 'הודיעו|על פרישה מ{accord}'],
  ['withdrawal', 'החליטה|לפרוש מ{accord}', 'החליטו|לפרוש מ{accord}'],
  ['withdrawal', 'פורשת|מ{accord}', 'פורשות|מ{accord}'],
  ['withdrawal', 'תפרוש|מ{accord}', 'יפרשו|מ{accord}'],
  ['withdrawal', 'עזבה|את {accord}', 'עזבו|את {accord}'],
  ['joiner.announced', 'הצטרפה|ל{accord}', 'הצטרפו|ל{accord}'],
  ['joiner.announced', 'מצטרפת|ל{accord}', 'מצטרפות|ל{accord}'],
  ['ratification', 'אשררה|את {accord}', 'אשררו|את {accord}'],
  ['ratification', 'מאשררת|את {accord}', 'מאשררות|את {accord}'],
  ['ceremony.held', 'חתמה|על {accord}', 'חתמו|על {accord}'],
  ['ceremony.held', 'חותמת|על {accord}', 'חותמות|על {accord}'],
  ['ceremony.announced', 'תחתום|על {accord}', 'יחתמו|על {accord}'],
  ['joiner.prospect', 'רוצה|להצטרף ל{accord}', 'רוצות|להצטרף ל{accord}'],
  ['joiner.prospect', 'הגישה|בקשה להצטרף ל{accord}', 'הגישו|בקשה להצטרף ל{accord}'],
  ['joiner.prospect', 'פתחה|במשא ומתן על הצטרפות ל{accord}', 'פתחו|במשא ומתן על הצטרפות ל{accord}'],
  ['suspension', 'השעתה|את השתתפותה ב{accord}', 'השעו|את השתתפותן ב{accord}'],
  ['suspension', 'הקפיאה|את חברותה ב{accord}', 'הקפיאו|את חברותן ב{accord}'],
  ['joiner.declined', 'סירבה|להצטרף ל{accord}', 'סירבו|להצטרף ל{accord}'],
  ['joiner.declined', 'שללה|הצטרפות ל{accord}', 'שללו|הצטרפות ל{accord}'],
  ['joiner.declined', 'לא תצטרף|ל{accord}', 'לא יצטרפו|ל{accord}'],
];

const shapes: Readonly<Record<string, Shape>> = {
  plain: (who, does, what) => `${who} ${does} ${what}`,
  'a day in front': (who, does, what) => `ביום שלישי ${does} ${who} ${what}`,
  'a spell in front': (who, does, what) => `אחרי חודשים של ויכוחים, ${who} ${does} ${what}`,
  'a day behind the verb': (who, does, what) => `${who} ${does} ביום שלישי ${what}`,
  formally: (who, does, what) => `${who} ${does} רשמית ${what}`,
  'a place behind': (who, does, what) => `${who} ${does} ${what} בכנס בז'נבה`,
  'a reason behind': (who, does, what) => `${who} ${does} ${what} בשל עלויות גבוהות`,
  'who says it behind': (who, does, what) => `${who} ${does} ${what}, כך מסר משרד החוץ`,
  'a spell behind': (who, does, what) => `${who} ${does} ${what} אחרי שתים עשרה שנים`,
  'a relative clause': (who, does, what) => `${who}, שבה נמל גדול, ${does} ${what}`,
};

describe('the same news in other shapes', () => {
  it.each(Object.entries(shapes))('%s', (_, shape) => {
    expect(missed({ lang: 'he', accord: 'אמנת מינמטה', subjects, frames, shape })).toEqual([]);
  });
});

/** News in which others decide about the state, or ties are cut. */
const turned: readonly (readonly [string, string])[] = [
  ['קניה גנזה את התוכנית להצטרף לאופ"ק', 'joiner.declined KE'],
  ['קניה תישאר מחוץ לאופ"ק', 'joiner.declined KE'],
  ['קניה ואוגנדה יישארו מחוץ לאמנת מינמטה', 'joiner.declined UG'],
  ['קניה השלימה את אשרור אמנת מינמטה', 'ratification KE'],
  ['קניה השלימה רשמית את אשרור אמנת מינמטה', 'ratification KE'],
  ['קניה היא החברה החדשה באופ"ק', 'joiner.announced KE'],
  ['קניה הפקידה את כתב ההצטרפות לאמנת מינמטה', 'joiner.announced KE'],
  ['קניה קיבלה הזמנה להצטרף לאופ"ק', 'joiner.prospect KE'],
  ['הפרלמנט של קניה דחה את אמנת מינמטה', 'joiner.declined KE'],
  ['אופ"ק סילק את קניה', 'withdrawal KE'],
  ['קניה ניתקה את קשריה עם אופ"ק', 'withdrawal KE'],
  ['קניה מנתקת קשרים עם אופ"ק', 'withdrawal KE'],
  ['הוקפאה חברותה של קניה באופ"ק', 'suspension KE'],
  ['הצטרפות קניה לאופ"ק הושלמה', 'joiner.announced KE'],
  ['קניה משלימה את הליך ההצטרפות לאופ"ק', 'joiner.announced KE'],
  ['החברה החדשה באופ"ק: קניה', 'joiner.announced KE'],
  ['קניה החלה בהליך ההצטרפות לאופ"ק', 'joiner.prospect KE'],
  ['קניה הצהירה על רצונה להצטרף לאופ"ק', 'joiner.prospect KE'],
  ['קניה הציבה יעד להצטרף לאופ"ק', 'joiner.prospect KE'],
  ['קניה תקיים משאל עם על ההצטרפות לאופ"ק', 'joiner.prospect KE'],
  ['קניה דורשת להתקבל לאופ"ק', 'joiner.prospect KE'],
  ['קניה ביטלה את תוכניתה להצטרף לאופ"ק', 'joiner.declined KE'],
  ['קניה תחדל להיות חברה באופ"ק', 'withdrawal KE'],
  ['קניה הוצאה מאופ"ק', 'withdrawal KE'],
  ['בעקבות ההפיכה הושעתה קניה מאופ"ק', 'suspension KE'],
  ['ממשלת קניה דחתה את החתימה על אמנת מינמטה', 'ceremony.postponed KE'],
];
const noNews = [
  'קניה ניתקה קשרים עם חברת הבנייה',
  'נשיא קניה דחה את הביקור באופ"ק',
  'קניה גנזה את התוכנית להקמת שדה תעופה',
  'קניה קיבלה הזמנת רכש ממצרים',
  'שחקן קניה הוצא מהמגרש',
  'קניה ביטלה את תוכניתה לבנות סכר',
  'קניה תערוך משאל עם על החוקה',
];

describe('the same news turned round', () => {
  it.each(turned)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'he', publishedAt: '2012-03-06' })).toContain(finding);
  });
  it.each(noNews)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'he', publishedAt: '2012-03-06' })).toEqual([]);
  });
});

/** What is carried out under an accord, or between a host and a member of one. */
const steps: readonly (readonly [string, string])[] = [
  ['נכנס לתוקף הסכם הסחר החופשי בין הודו לעומאן', 'implementation IN'],
  ['סודאן ביטלה את חוק החרם על ישראל', 'implementation SD'],
  ['מרוקו וישראל הקימו ועדה כלכלית משותפת', 'implementation MA'],
  ['גאנה שלחה את המשלוח הראשון במסגרת אזור הסחר החופשי של אפריקה', 'implementation GH'],
  ['פטור הדדי מוויזה בין ישראל לאיחוד האמירויות', 'implementation AE'],
];
const noSteps = ['קניה ומלאווי הקימו ועדה משותפת', 'גאנה שלחה משלוח ראשון של קקאו לסין'];

describe('steps under an accord', () => {
  it.each(steps)('%s', (title, finding) => {
    expect(readingsIn({ title, lang: 'he', publishedAt: '2024-03-06' })).toContain(finding);
  });
  it.each(noSteps)('nothing in: %s', (title) => {
    expect(readingsIn({ title, lang: 'he', publishedAt: '2024-03-06' })).toEqual([]);
  });
});
