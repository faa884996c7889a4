import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text?: string, day = '2026-10-10'): string[] =>
  readingsIn({ title, lang, publishedAt: day, ...(text !== undefined && { text }) });

describe('a Russian infinitive that stands first', () => {
  it.each([
    ['Вступить в Евросоюз Черногория намерена в 2028 году', 'joiner.prospect ME'],
    ['Вступить в ОПЕК Намибия рассчитывает до конца года', 'joiner.prospect NA'],
    ['Подавать заявку в БРИКС Мексика не намерена', 'joiner.declined MX'],
    ['Вступать в НАТО Австрия не собирается', 'joiner.declined AT'],
    ['Выйти из Конвенции по кассетным боеприпасам Латвия решила осенью', 'withdrawal LV'],
  ])('belongs to the verb behind its subject: %s', (title, reading) => {
    expect(read('ru', title)).toEqual([reading]);
  });

  it('may have a word for the state before that verb', () => {
    const text = 'Подавать заявку в БРИКС республика в обозримом будущем не намерена, сказал пресс-секретарь.';
    expect(read('ru', 'Мексика подождёт', text)).toEqual(['joiner.declined MX']);
  });

  it.each(['Выходить из ОДКБ Таджикистан не намерен', 'Выступать в НАТО Зеленский будет в среду'])(
    'is no news where nobody joins: %s',
    (title) => {
      expect(read('ru', title)).toEqual([]);
    },
  );
});

describe('what makes a state one of a number in Russian', () => {
  it.each([
    ['Непал стал пятой страной, ратифицировавшей договор об открытом море', 'ratification NP'],
    ['Бурунди стала первой страной, вышедшей из Международного уголовного суда', 'withdrawal BI'],
    ['Мавритания стала второй страной Африки, присоединившейся к соглашениям Авраама', 'joiner.announced MR'],
    ['Непал стал пятой страной, которая ратифицировала договор об открытом море', 'ratification NP'],
  ])('may be a participle or a clause: %s', (title, reading) => {
    expect(read('ru', title)).toEqual([reading]);
  });

  it.each([
    'США накажут страны, вышедшие из Парижского соглашения',
    'Министр посетил Черногорию, ставшую страной, вступившей в НАТО последней',
    'Вышедшая из ЕС Британия хочет вернуться в Erasmus',
  ])('only describes a state elsewhere: %s', (title) => {
    expect(read('ru', title)).toEqual([]);
  });
});

describe('who is in since a day', () => {
  it.each([
    ['Кипр с 1 января в Шенгенской зоне', ['joiner.announced CY']],
    ['Сербия и Черногория с понедельника в Шенгене', ['joiner.announced ME', 'joiner.announced RS']],
  ])('has joined, without a verb: %s', (title, readings) => {
    expect(read('ru', title)).toEqual(readings);
  });

  it.each([
    ['С сегодняшнего дня Перу, Непал и Лаос - государства-партнёры БРИКС.', 3],
    ['Кипр с воскресенья в Шенгене, но лишь по воздуху.', 1],
    ['Сербский премьер с воскресенья в Брюсселе.', 0],
    ['Делегация Сербии с понедельника в НАТО.', 0],
  ])('below the title, too: %s', (text, count) => {
    expect(read('ru', 'С боем курантов', text)).toHaveLength(count);
  });

  it.each([
    ['קפריסין מהבוקר במרחב שנגן.', ['joiner.announced CY']],
    ['שר החוץ של קפריסין מהבוקר בבריסל.', []],
  ])('in Hebrew: %s', (text, readings) => {
    expect(read('he', 'חצות', text)).toEqual(readings);
  });
});

describe('the euro', () => {
  it.each([
    ['ru', 'Чехия введёт евро с 1 января, решили министры', ['joiner.announced CZ']],
    ['ru', 'Чехия не намерена вводить евро, сказал премьер', ['joiner.declined CZ']],
    ['ru', 'Россия введёт пошлину в сто евро', []],
    ['ru', 'Молдавия получила от Евросоюза 100 миллионов евро', []],
    ['he', "צ'כיה תאמץ את האירו ב-1 בינואר", ['joiner.announced CZ']],
    ['he', "צ'כיה תשלם מיליארד אירו", []],
    ['he', "צ'כיה נפרדת מהכתר לטובת האירו", []],
  ])('is joined, and paid in (%s: %s)', (lang, title, readings) => {
    expect(read(lang, title)).toEqual(readings);
  });
});

describe('"after" and a noun before the main verb', () => {
  it.each([
    ['ru', 'После долгих переговоров Армения подписала соглашение с ЕС', ['ceremony.held AM']],
    ['ru', 'На следующий день после выборов Перу ратифицировало договор об открытом море', ['ratification PE']],
    ['he', 'אחרי שנים של משא ומתן חתמה סרביה על אמנת הים הפתוח', ['ceremony.held RS']],
    ['he', 'לאחר ההצבעה אשררה פרו את אמנת הים הפתוח', ['ratification PE']],
    ['ar', 'بعد سنوات من المفاوضات وقعت أرمينيا معاهدة أعالي البحار', ['ceremony.held AM']],
    ['ar', 'بعد سنوات من المفاوضات، صادقت بيرو على معاهدة أعالي البحار', ['ratification PE']],
  ])('make no background of it (%s: %s)', (lang, title, readings) => {
    expect(read(lang, title)).toEqual(readings);
  });

  it.each([
    ['ru', 'После вступления Финляндии в НАТО Москва разместила войска'],
    ['ru', 'После того как Финляндия вступила в НАТО, Москва разместила войска'],
    ['he', 'לאחר שפרו אשררה את אמנת הים הפתוח, מספר המדינות עלה'],
    ['ar', 'بعد أن صادقت بيرو على معاهدة أعالي البحار، ردت موسكو'],
  ])('are background where what happened is behind them (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });

  it.each([
    ['ar', 'بعد أن انضمت بيرو إلى أوبك، وقعت تشيلي معاهدة أعالي البحار.'],
    ['he', 'אחרי שפרו הצטרפה לאופ"ק, חתמה צ\'ילה על אמנת הים הפתוח.'],
  ])('end at the comma before a verb (%s: %s)', (lang, text) => {
    expect(read(lang, '-', text, '2021-01-01')).toEqual(['ceremony.held CL']);
  });
});

describe('who does the same', () => {
  it.each([
    ['ru', 'Польша вышла из Оттавской конвенции', 'В пятницу Эстония поступила так же.'],
    ['ru', 'Польша вышла из Оттавской конвенции', 'Днём позже то же самое сделала Эстония.'],
    ['he', 'פולין פרשה מאמנת אוטווה', 'ביום שישי אסטוניה עשתה כמוה.'],
    ['he', 'פולין פרשה מאמנת אוטווה', 'יממה לאחר מכן הלכה בעקבותיה אסטוניה.'],
    ['ar', 'بولندا تنسحب من معاهدة أوتاوا', 'وحذت إستونيا حذوها الجمعة.'],
    ['ar', 'بولندا تنسحب من معاهدة أوتاوا', 'وفي اليوم التالي حذت حذوها إستونيا.'],
  ])('does it now where a day is named (%s: %s. %s)', (lang, title, text) => {
    expect(read(lang, title, text, '2025-10-10')).toEqual(['withdrawal EE', 'withdrawal PL']);
  });

  it.each([
    ['ru', 'Польша вышла из Оттавской конвенции', 'Эстония поступила так же в 2005 году.'],
    ['ru', 'Польша вышла из Оттавской конвенции', 'Раньше то же самое сделала Эстония.'],
    ['he', 'פולין פרשה מאמנת אוטווה', 'אסטוניה עשתה כמוה ב-2005.'],
    ['ar', 'بولندا تنسحب من معاهدة أوتاوا', 'وفعلت إستونيا الشيء نفسه عام 2005.'],
  ])('did it before where none is (%s: %s. %s)', (lang, title, text) => {
    expect(read(lang, title, text, '2025-10-10')).toEqual(['withdrawal PL']);
  });
});

describe('states that are counted first', () => {
  it('are those that the next sentence has in its list', () => {
    const text =
      'Тринадцати странам предложен статус партнёра БРИКС, сообщил министр. В списке Минск, Ташкент и Астана.';
    const listed = ['joiner.prospect BY', 'joiner.prospect KZ', 'joiner.prospect UZ'];
    expect(read('ru', 'Будапешт ждёт', text, '2024-10-10')).toEqual(listed);
  });
});

it('takes "on this day in 1992" for history', () => {
  expect(read('ru', 'Ташкент вспоминает', 'В этот день в 1992 году шесть республик подписали договор.')).toEqual([]);
});

describe('a Russian invitation', () => {
  it('is one of a state, and none of a senator', () => {
    expect(read('ru', 'Трамп зовёт Джакарту в соглашения Авраама')).toEqual(['joiner.prospect ID']);
    expect(read('ru', 'Сенатор Грэм зовёт Джакарту в соглашения Авраама')).toEqual([]);
  });

  it('is no entry where a state asks for one', () => {
    expect(read('ru', 'Молдавия просится в БРИКС')).toEqual(['joiner.prospect MD']);
  });
});

describe('a person who signs', () => {
  it.each([
    ['he', 'עוד אחת', 'השרה אנה טורס חתמה על הסכמי ארטמיס. פרו היא המדינה ה-41.'],
    ['he', 'עוד אחת', 'שר החוץ חאבייר גונסלס חתם בוושינגטון על הסכמי ארטמיס, ופרו היא ה-41 ברשימה.'],
    ['ru', 'Ещё одна', 'Министр Ана Торрес подписала Соглашения Артемиды. Перу - 41-я страна.'],
    ['en', 'One more', 'Minister Ana Torres signed the Artemis Accords this morning. Peru is the 41st country.'],
  ])('does so for the state that is counted next (%s: %s. %s)', (lang, title, text) => {
    expect(read(lang, title, text, '2024-05-30')).toEqual(['ceremony.held PE', 'joiner.announced PE']);
  });

  it('does so for nobody who is only named next', () => {
    const text = 'Minister Ana Torres signed the Artemis Accords this morning. Peru won 4-1.';
    expect(read('en', 'One more', text, '2024-05-30')).not.toContain('ceremony.held PE');
  });
});

describe('what stands between commas', () => {
  it.each([
    ['ar', 'أعلن الرئيس الأميركي، بعد لقاء مع علييف، انضمام أذربيجان إلى الاتفاقات الإبراهيمية', 'joiner.announced AZ'],
    ['ar', 'رفضت بيرو، بعد اجتماع في ليما، الانضمام إلى أوبك', 'joiner.declined PE'],
    ['ar', 'وقعت بنما أمس، ممثلة بوزير خارجيتها، على إعلان الاتفاقات الإبراهيمية', 'ceremony.held PA'],
    ['he', "טראמפ הודיע, אחרי שיחה עם עלייב, על הצטרפות אזרבייג'ן להסכמי אברהם", 'joiner.announced AZ'],
    ['he', 'נשיא פרו, לאחר ביקור בהודו, חתם על הסכמי ארטמיס', 'ceremony.held PE'],
  ])('is told by the way (%s: %s)', (lang, title, reading) => {
    expect(read(lang, title, undefined, '2023-05-05')).toEqual([reading]);
  });

  it('is no news by itself', () => {
    expect(read('ar', 'قال الرئيس الأميركي، بعد انضمام أذربيجان إلى الاتفاقات الإبراهيمية، إن السلام قريب')).toEqual(
      [],
    );
    expect(read('ar', 'وقعت بيرو، في ظل الأزمة، على عقد لشراء القمح، وتنتظر اتفاقات أرتميس')).toEqual([]);
  });
});

describe('what will not be ratified', () => {
  it.each([
    ['ar', 'وزير اليمن: لن نصادق على اتفاق باريس ما دامت العقوبات قائمة'],
    ['ar', 'لن نصادق على اتفاق باريس، قال وزير البيئة اليمني'],
    ['he', 'לא נאשרר את הסכם פריז, אמר שר החוץ של תימן'],
    ['he', 'תימן: לא נאשרר את הסכם פריז כל עוד נמשכת המלחמה'],
  ])('is declined, in the first person (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual(['joiner.declined YE']);
  });

  it.each([
    ['ar', 'لم نصادق على اتفاق باريس بعد، قال وزير البيئة اليمني'],
    ['he', 'לא נפרוש מהסכם פריז, אמר שר החוץ של תימן'],
    ['ar', 'لن يصوت البرلمان على انضمام صربيا إلى الناتو هذا الشهر'],
    ['en', 'Parliament will not vote on Serbian accession to NATO this month, speaker says'],
  ])('is no vote that is put off, and nothing yet to be done (%s: %s)', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });
});

describe('a return to a league in Hebrew', () => {
  it.each([
    'סוריה: חזרה לליגה הערבית',
    'סוריה חזרה לליגה הערבית',
    'שרי החוץ החליטו בקהיר להשיב לסוריה את מושבה בליגה הערבית',
  ])('is an entry: %s', (title) => {
    expect(read('he', title, undefined, '2023-05-07')).toEqual(['joiner.announced SY']);
  });

  it.each(['החזרה לליגה הערבית תידון בשבוע הבא, מסרה דמשק', 'ליברפול חזרה לליגת האלופות'])(
    'is none here: %s',
    (title) => {
      expect(read('he', title, undefined, '2023-05-05')).toEqual([]);
    },
  );
});

describe('an Arabic present with a day to come', () => {
  it.each([
    ['يوقع وزيرا خارجية بيرو وتشيلي في العاشر من مايو اتفاق التجارة الحرة.', 'ceremony.announced'],
    ['وقع وزيرا خارجية بيرو وتشيلي في العاشر من أبريل اتفاق التجارة الحرة.', 'ceremony.held'],
  ])('is a signing to come, below the title, too: %s', (text, kind) => {
    expect(read('ar', 'مراسم', text, '2023-05-05')).toEqual([`${kind} CL`, `${kind} PE`]);
  });
});

describe('"on condition that" in Arabic', () => {
  it.each([
    ['سويسرا تعمل على أن تنضم إلى أوبك', 'joiner.prospect CH'],
    ['قطر تتفق مع بيرو على أن تنضم إلى أوبك', 'joiner.announced QA'],
    [
      'قال الوزير إن ليبيا مستعدة للانضمام إلى الاتفاقات الإبراهيمية، على أن تقوم دولة فلسطينية أولا',
      'joiner.prospect LY',
    ],
  ])('urges nobody: %s', (title, reading) => {
    expect(read('ar', title)).toEqual([reading]);
  });

  it('is told from what a state must do', () => {
    expect(read('ar', 'قال الوزير إن على قطر أن تنضم إلى أوبك')).toEqual([]);
  });
});

it('reads "the first of those who enter" behind a signing in Arabic as an entry', () => {
  const text = 'وقعت بنما على إعلان الاتفاقات الإبراهيمية في واشنطن. وهي أول الداخلين هذا العام.';
  expect(read('ar', 'بنما في نادي أبراهام', text)).toEqual(['ceremony.held PA', 'joiner.announced PA']);
});

describe('what another did years ago', () => {
  it.each([
    ['he', 'נפאל הצטרפה לאופ"ק', 'אקוודור פרשה מאופ"ק לפני חמש שנים.'],
    ['he', 'נפאל הצטרפה לאופ"ק', 'קטאר עזבה את הארגון לפני כמה שנים.'],
    ['ar', 'نيبال تنضم إلى أوبك', 'انسحبت الإكوادور من أوبك قبل خمس سنوات.'],
    ['ar', 'نيبال تنضم إلى أوبك', 'انسحبت الإكوادور من أوبك العام الماضي.'],
    ['ru', 'Непал вступил в ОПЕК', 'Эквадор вышел из ОПЕК два года назад.'],
  ])('is background (%s: %s. %s)', (lang, title, text) => {
    expect(read(lang, title, text)).toEqual(['joiner.announced NP']);
  });

  it('is none where it was done today', () => {
    expect(read('ar', 'نيبال', 'انضمت نيبال إلى أوبك اليوم بعد خمس سنوات.')).toEqual(['joiner.announced NP']);
  });
});

describe('the accord before the verb in Russian', () => {
  it.each([
    [
      'По словам Уиткоффа, к Авраамовым соглашениям примкнут Армения и Азербайджан',
      ['joiner.announced AM', 'joiner.announced AZ'],
    ],
    ['По словам министра, в ОПЕК вступит Непал', ['joiner.announced NP']],
    ['Чад разорвал соглашение об обороне с Францией', ['withdrawal TD']],
    ['Министр отменил соглашение о поставках зерна', []],
  ])('leaves room for who says it, and is not swallowed: %s', (title, readings) => {
    expect(read('ru', title, undefined, '2025-08-05')).toEqual(readings);
  });
});
