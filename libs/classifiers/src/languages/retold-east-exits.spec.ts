import { findingsIn, readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text?: string, day = '2026-10-10'): string[] =>
  readingsIn({ title, lang, publishedAt: day, ...(text !== undefined && { text }) });

describe('a meeting that is left', () => {
  it.each([
    ['ru', 'Делегация Ирана покинула саммит БРИКС'],
    ['ru', 'Иран приостановил участие в учениях БРИКС'],
    ['he', 'איראן פרשה מפסגת בריקס'],
    ['ar', 'إيران تنسحب من قمة بريكس'],
    ['ar', 'إيران تنسحب من مناورات بريكس'],
    ['en', 'Iran withdraws from BRICS summit'],
    ['de', 'Iran verlässt BRICS-Gipfel'],
    ['fr', "L'Iran quitte le sommet des BRICS"],
    ['es', 'Irán abandona la cumbre de los BRICS'],
    ['tr', 'İran BRICS zirvesinden çekildi'],
  ])('is not the accord (%s: %s)', (lang, title) => {
    expect(read(lang, title, undefined, '2026-05-05')).toEqual([]);
  });

  it.each([
    ['ru', 'Иран выходит из БРИКС после саммита'],
    ['ru', 'Иран объявил на саммите о выходе из БРИКС'],
    ['ar', 'إيران تعلن انسحابها من بريكس قبل القمة'],
    ['en', 'Iran quits BRICS at Kazan summit'],
    ['fr', "L'Iran quitte les BRICS avant le sommet"],
  ])('is another matter where the accord is left at it (%s: %s)', (lang, title) => {
    expect(read(lang, title, undefined, '2026-05-05')).toEqual(['withdrawal IR']);
  });
});

describe('who is out', () => {
  it.each([
    ['ru', 'Иран больше не в БРИКС', 'withdrawal IR'],
    ['ru', 'Тегеран порывает с БРИКС', 'withdrawal IR'],
    ['ar', 'إيران لم تعد في بريكس', 'withdrawal IR'],
    ['he', 'איראן איבדה את זכות ההצבעה בבריקס', 'suspension IR'],
    ['he', 'בריקס שללה מאיראן את זכות ההצבעה', 'suspension IR'],
    ['ar', 'إيران تفقد حق التصويت في بريكس', 'suspension IR'],
    ['ar', 'بريكس تجرد إيران من حق التصويت', 'suspension IR'],
  ])('is so in plain words (%s: %s)', (lang, title, reading) => {
    expect(read(lang, title, undefined, '2026-05-05')).toEqual([reading]);
  });

  it.each([
    ['ru', 'Сборная больше не в Лиге наций'],
    ['ar', 'باراغواي لم تعد في حاجة إلى أوبك'],
  ])('is not whoever needs nothing (%s: %s)', (lang, title) => {
    expect(read(lang, title, undefined, '2026-05-05')).toEqual([]);
  });
});

describe('a day within a phrase', () => {
  it.each([
    [
      'ru',
      'Министры Лаоса и Непала поставили в четверг подписи под мирным договором',
      ['ceremony.held LA', 'ceremony.held NP'],
    ],
    ['ru', 'Непал вступил в понедельник в ОПЕК', ['joiner.announced NP']],
    ['he', 'נפאל הצטרפה ביום שני לאופ"ק', ['joiner.announced NP']],
    ['he', 'שר המדע של בוליביה חתם הבוקר על הסכמי ארטמיס', ['ceremony.held BO']],
    ['ar', 'انضمت نيبال الخميس إلى أوبك', ['joiner.announced NP']],
    ['ar', 'وضع وزيرا خارجية لاوس ونيبال الخميس توقيعيهما على معاهدة السلام', ['ceremony.held LA', 'ceremony.held NP']],
  ])('parts nothing (%s: %s)', (lang, title, readings) => {
    expect(read(lang, title, undefined, '2023-05-05')).toEqual(readings);
  });
});

describe('ratification', () => {
  it.each([
    ['ru', 'Непал откладывает ратификацию', 'Голосование по договору об открытом море перенесено на осень.'],
    ['he', 'נפאל דוחה את האשרור', 'ההצבעה על אמנת הים הפתוח נדחתה לסתיו.'],
    ['ar', 'نيبال تؤجل المصادقة', 'تأجل التصويت على معاهدة أعالي البحار إلى الخريف.'],
  ])('is none where it is put off (%s: %s)', (lang, title, text) => {
    expect(read(lang, title, text, '2023-05-05')).toEqual([]);
  });

  it.each([
    ['he', 'הכנסת אישרה את הצטרפות ישראל לאמנת הים הפתוח', 'ratification IL'],
    ['ar', 'الكنيست يوافق على انضمام إسرائيل إلى معاهدة أعالي البحار', 'ratification IL'],
    ['he', 'הפרלמנט של נפאל תמך ברוב גדול בהצטרפות לאופ"ק', 'ratification NP'],
    ['he', 'נאט"ו אישרה את הצטרפות שוודיה', 'joiner.announced SE'],
  ])('is what a parliament does for its own state (%s: %s)', (lang, title, reading) => {
    expect(read(lang, title, undefined, '2023-05-05')).toEqual([reading]);
  });

  it('is not what another state is for', () => {
    expect(read('he', 'ארצות הברית תמכה בהצטרפות נפאל לאופ"ק', undefined, '2023-05-05')).toEqual([]);
  });
});

describe('near a membership', () => {
  it.each([
    ['he', 'אופ"ק פתחה את שעריה לנפאל', 'joiner.prospect NP'],
    ['he', 'נפאל צעד אחד מאופ"ק', 'joiner.prospect NP'],
    ['he', 'שר: נפאל לא ביקשה להצטרף לאופ"ק', 'joiner.declined NP'],
    ['ar', 'أوبك تقبل نيبال في صفوفها', 'joiner.announced NP'],
    ['ar', 'ستكون أذربيجان التالية في الاتفاقات الإبراهيمية، قال الرئيس الأميركي', 'joiner.announced AZ'],
    ['ru', 'Азербайджан станет следующим участником Авраамовых соглашений', 'joiner.announced AZ'],
    ['ru', 'Венгрия исключила для себя вступление в еврозону', 'joiner.declined HU'],
    ['ar', 'يأمل المبعوث الأميركي أن تنضم أرمينيا إلى الاتفاقات الإبراهيمية', 'joiner.prospect AM'],
    ['ar', 'قال الوزير إن بيرو تأمل أن تنضم إلى أوبك', 'joiner.prospect PE'],
  ])('%s: %s', (lang, title, reading) => {
    expect(read(lang, title, undefined, '2025-08-05')).toEqual([reading]);
  });
});

describe('who is not the state', () => {
  it.each([
    ['ru', 'Оппозиция Непала вышла из соглашения'],
    ['ru', 'Сборная Непала вышла из группы'],
    ['ar', 'منتخب نيبال يخرج من المجموعة'],
    ['ru', 'Партия Непала одобрила вступление в ОПЕК'],
  ])('has it right behind itself (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });

  it('is another than its parliament', () => {
    expect(read('ru', 'Парламент Непала ратифицировал соглашение')).toEqual(['ratification NP']);
  });
});

describe('what is got from an accord in Hebrew', () => {
  it.each([
    'אוקראינה קיבלה מנאט"ו מערכות הגנה',
    'סרביה קיבלה 100 מיליון אירו מהאיחוד האירופי',
    'מרוקו קיבלה את פניו של נשיא בריקס',
  ])('is no seat in it: %s', (title) => {
    expect(read('he', title)).toEqual([]);
  });

  it.each([
    ['בריקס קיבלה את לאוס לשורותיה', 'joiner.announced LA'],
    ['לאוס קיבלה מבריקס הזמנה להצטרף', 'joiner.prospect LA'],
    ['לאוס קיבלה מעמד של משקיפה בבריקס', 'joiner.announced LA'],
  ])('may be one: %s', (title, reading) => {
    expect(read('he', title)).toEqual([reading]);
  });
});

it.each([
  ['en', 'If Armenia leaves the EAEU, prices will rise, Overchuk warned'],
  ['ru', 'Если Армения выйдет из ЕАЭС, цены вырастут, предупредил Оверчук'],
])('reads no exit on a condition (%s: %s)', (lang, title) => {
  expect(read(lang, title)).toEqual([]);
});

it.each([
  ['en', "Armenia's participation in the CSTO is frozen, the prime minister said.", 'announced'],
  ['ru', 'Участие Армении в ОДКБ практически заморожено, сказал премьер.', 'announced'],
  ['ru', 'Участие Армении в ОДКБ приостановлено.', 'official'],
])('takes what an officer says at the end of a sentence for his word (%s: %s)', (lang, text, status) => {
  const [finding] = findingsIn({ title: '-', text, lang, publishedAt: '2024-02-23' });
  expect(finding?.claimStatus).toBe(status);
});

describe('an Arabic signing that is put off', () => {
  it.each([
    'تأجل توقيع معاهدة السلام بين لاوس ونيبال إلى الخريف',
    'أرجئ توقيع اتفاق السلام بين لاوس ونيبال',
    'ألغي توقيع اتفاق السلام بين لاوس ونيبال',
  ])('is one of two states: %s', (title) => {
    expect(read('ar', title)).toEqual(['ceremony.postponed LA', 'ceremony.postponed NP']);
  });

  it('is no matter of two companies', () => {
    expect(read('ar', 'تأجل توقيع عقد بيع الغاز بين شركتين')).toEqual([]);
  });
});

it.each([
  ['ar', 'نيبال هي الدولة الثانية عشرة التي تصادق على معاهدة أعالي البحار'],
  ['ar', 'باتت نيبال الدولة الثانية عشرة التي تودع وثيقة التصديق على معاهدة أعالي البحار'],
  ['ru', 'Непал стал двенадцатым государством, сдавшим ратификационную грамоту по договору об открытом море'],
])('counts a state by what it has ratified (%s: %s)', (lang, title) => {
  expect(read(lang, title, undefined, '2023-11-05')).toEqual(['ratification NP']);
});
