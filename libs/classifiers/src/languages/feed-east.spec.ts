import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, day = '2026-10-10', text?: string): string[] =>
  readingsIn({ title, lang, publishedAt: day, ...(text !== undefined && { text }) });

describe('Turkish near a joiner', () => {
  it.each([
    ['what is only aimed at is no entry', "Makedonya AB'ye katılım için son düzlükte"],
    ['what an organisation runs is not joined', "İsviçre NATO'nun siber savunma merkezine katıldı"],
    ['a programme of a union is not the union', "Birleşik Krallık AB'nin öğrenci programına geri dönüyor"],
    ['a verb with the question behind it asks', "Umman BRICS'e katıldı mı"],
    ['a verb that says when tells of no entry', 'Sırbistan AB üyesi olduğunda vize kalkacak'],
    ['the same with the verb of entering', "İzlanda AB'ye girince kronu bırakacak"],
    ['what was promised in another year is no entry', "Endonezya UCM'ye katılmayı 2008'de vadetmişti"],
  ])('%s', (_why, title) => {
    expect(read('tr', title)).toEqual([]);
  });

  it('reads the time of another happening behind an entry as what it is', () => {
    expect(read('tr', "Finlandiya NATO'ya katıldı, savaş başladığında tarafsızdı", '2023-04-04')).toEqual([
      'joiner.announced FI',
    ]);
  });

  it.each([
    ["Kosta Rika CPTPP'ye katılmak için son turda", 'joiner.prospect CR'],
    ["Endonezya OECD'ye katılım yol haritasını aldı", 'joiner.prospect ID'],
    ["Bosna Hersek, NATO'ya katılmak için karar aldı", 'joiner.announced BA'],
    ["Brezilya, Malezya'nın BRICS'e tam üye sıfatıyla alındığını ilan etti", 'joiner.announced MY'],
    ["Pakistan'ın BRICS üyeliğine Çin destek verdi", 'ratification CN'],
  ])('%s: %s', (title, reading) => {
    expect(read('tr', title)).toEqual([reading]);
  });
});

describe('for whom a paper is signed', () => {
  it.each([
    ['tr', "Peru adına bakan Ana Torres Artemis Anlaşmaları'nı imzaladı"],
    ['tr', "Artemis Anlaşmaları'nı büyükelçi Torres Peru adına imzaladı"],
    ['ru', 'Министр Торрес подписала за Перу Соглашения Артемиды'],
    ['ru', 'Посол Торрес подписала от имени Перу Соглашения Артемиды'],
    ['he', 'השרה טורס חתמה בשם פרו על הסכמי ארטמיס'],
    ['ar', 'الوزيرة توريس توقع نيابة عن بيرو اتفاقيات أرتميس'],
  ])('is named where only a person signs (%s: %s)', (lang, title) => {
    expect(read(lang, title, '2024-05-30')).toEqual(['ceremony.held PE']);
  });

  it('is no state whose leader has the name of the ambassador', () => {
    expect(read('ru', 'Посол Санду подписал за Перу Соглашения Артемиды', '2024-05-30')).toEqual(['ceremony.held PE']);
  });
});

describe('the places of a Turkish sentence', () => {
  it('do not act: where it is by an adjective, and in the name of a treaty', () => {
    const text = "Kahire'deki zirvede üyelik kabul edildi.";
    const readings = read('tr', "Azerbaycan D-8'e katıldı", '2024-12-19', text);
    expect(readings).toContain('joiner.announced AZ');
    expect(readings).not.toContainEqual(expect.stringContaining('EG'));
    expect(read('tr', "Umman Madrid Protokolü'ne katıldı")).toEqual(['joiner.announced OM']);
  });
});

describe('who is told of in Russian copy', () => {
  it.each([
    ['Ашхабад не просился в БРИКС, уверяет МИД', 'joiner.declined TM'],
    ['Берн отмел разговоры о НАТО', 'joiner.declined CH'],
    ['Албания и Косово просятся в БРИКС', 'joiner.prospect AL'],
    ['Евросоюз начал с Косовом переговоры о вступлении', 'joiner.prospect XK'],
    ['МИД опубликовал заявление о вступлении Азербайджана в Авраамские соглашения', 'joiner.announced AZ'],
    ['Кипр с полуночи в Шенгене', 'joiner.announced CY'],
    ['Африканский союз отстранил Чад от участия во всех органах', 'suspension TD'],
    ['Джибути сказало Арабской лиге «прощай»', 'withdrawal DJ'],
    ['Лаос сдал в ООН грамоту по Договору об открытом море', 'ratification LA'],
    ['Лаос сдал ратификационные документы в ООН, и Договор об открытом море вступит в силу', 'ratification LA'],
    [
      'Нормализация с Израилем возможна, но для этого необходимо палестинское государство, заявил Эр-Рияд',
      'joiner.declined SA',
    ],
  ])('%s: %s', (title, reading) => {
    expect(read('ru', title)).toContain(reading);
  });

  it.each([
    ['Рижские власти объясняют шаг угрозой.', 'LV'],
    ['В Вильнюсе решением довольны.', 'LT'],
    ['В Варшаве решением довольны.', 'PL'],
  ])('is named by what stands beside a parliament of three states (%s)', (text, code) => {
    expect(read('ru', 'Сейм в третьем чтении простился с запретом на мины', '2025-03-01', text)).toContain(
      `withdrawal ${code}`,
    );
  });
});

describe('who is told of in Arabic copy', () => {
  it.each([
    ['أذربيجان هي ثاني الداخلين في اتفاقات أبراهام', 'joiner.announced AZ'],
    ['مدغشقر تسترجع كرسيها في الاتحاد الأفريقي', 'joiner.announced MG'],
    ['استقبلت اتفاقية أوتاوا طرفين جديدين هما لبنان ونيبال', 'joiner.announced LB'],
    ['الأرجنتين تهجر اتفاق باريس', 'withdrawal AR'],
    ['نريد أن نكون جزءا من الاتفاقات الإبراهيمية، قال ولي العهد السعودي', 'joiner.prospect SA'],
  ])('%s: %s', (title, reading) => {
    expect(read('ar', title)).toContain(reading);
  });

  it('has a ceremony whose day is still to be set', () => {
    const title = 'ترامب: أذربيجان تنضم إلى اتفاقات أبراهام';
    expect(read('ar', title, '2026-10-10', 'وأضاف أن حفلا للتوقيع سيحدد موعده لاحقا.')).toContain(
      'ceremony.announced AZ',
    );
  });

  it.each([
    ['what a state is not is no refusal', 'العراق ليس طرفا في المحكمة الجنائية الدولية'],
    ['a bill that a committee has approved is no entry', 'أقرت اللجنة مشروع قانون انضمام العراق إلى نظام روما الأساسي'],
    ['an end of a suspension that is hoped for is no exit', 'تشاد تأمل في أن ينهي الاتحاد الأفريقي تعليق عضويتها'],
    ['a senator invites nobody', 'دعا السيناتور الجمهوري السعودية إلى دخول الاتفاقات الإبراهيمية'],
  ])('%s', (_why, title) => {
    expect(read('ar', title)).toEqual([]);
  });

  it('is not denied by what "and not" begins', () => {
    const title = 'العراق يقدم طلب الانضمام إلى بريكس، ولم يصدر تعليق';
    expect(read('ar', title)).toEqual(['joiner.prospect IQ']);
  });
});

describe('who is told of in Hebrew copy', () => {
  it.each([
    ['טוקאייב אישר: החלטנו להתחבר להסכמי אברהם', 'joiner.announced KZ', '2025-11-07'],
    ['לבנון: לא היינו ולא נהיה בהסכמי אברהם', 'joiner.declined LB'],
    ['קפריסין תהיה חלק מלא ממרחב שנגן', 'joiner.announced CY'],
    ["אלג'יריה דופקת על דלתו של בריקס", 'joiner.prospect DZ'],
    ['פרו הניחה את חתימתה על הסכמי ארטמיס', 'ceremony.held PE', '2024-05-30'],
  ])('%s: %s', (title, reading, day = '2026-10-10') => {
    expect(read('he', title, day)).toContain(reading);
  });

  it.each(['הסנאטור העריך שסעודיה תחתום על הסכמי אברהם', 'פרשן: סעודיה תחתום על הסכמי אברהם'])(
    'has no signing that only somebody who decides nothing foretells (%s)',
    (title) => {
      expect(read('he', title)).toEqual([]);
    },
  );
});

describe('a count beside a signing', () => {
  it.each([
    ['ru', 'Перу подписало Соглашения Артемиды', 'Страна стала сорок первой.'],
    ['ru', 'Перу подписало Соглашения Артемиды', 'Теперь в них 41 участник.'],
    ['he', 'פרו חתמה על הסכמי ארטמיס', 'היא המדינה ה-41.'],
    ['he', 'פרו חתמה על הסכמי ארטמיס', 'מספר החותמות עלה ל-41.'],
    ['ar', 'بيرو توقع اتفاقيات أرتميس', 'وارتفع العدد إلى إحدى وأربعين دولة.'],
    ['tr', "Peru Artemis Anlaşmaları'nı imzaladı", "Üye sayısı 41'e yükseldi."],
    ['tr', "Peru Artemis Anlaşmaları'nı imzaladı", 'Ülke, 41. imzacı.'],
  ])('says that who has signed is one of them (%s: %s. %s)', (lang, title, text) => {
    expect(read(lang, title, '2024-05-30', text)).toEqual(['ceremony.held PE', 'joiner.announced PE']);
  });

  it.each([
    ['ru', 'Перу подписало Соглашения Артемиды', 'Церемония стала десятой за год.'],
    ['he', 'פרו חתמה על הסכמי ארטמיס', 'השר ביקר ב-41 מדינות.'],
    ['tr', "Peru Artemis Anlaşmaları'nı imzaladı", '41 ülkeden bilim insanı geldi.'],
  ])('has to be one of states (%s: %s. %s)', (lang, title, text) => {
    expect(read(lang, title, '2024-05-30', text)).toEqual(['ceremony.held PE']);
  });
});

it('reads an invitation that is accepted in Turkish as an entry', () => {
  expect(read('tr', 'Mısır, Barış Kurulu davetini kabul etti', '2026-01-20')).toEqual(['joiner.announced EG']);
});

describe('a signing whose day is still to be set', () => {
  it.each([
    ['ru', 'Азербайджан вступает в Авраамовы соглашения', 'Дату церемонии подписания назовут позднее.'],
    ['ru', 'Азербайджан вступает в Авраамовы соглашения', 'О дате подписания сообщат отдельно.'],
    ['he', "אזרבייג'ן מצטרפת להסכמי אברהם", 'מועד הטקס ייקבע בימים הקרובים.'],
    ['he', "אזרבייג'ן מצטרפת להסכמי אברהם", 'מועד החתימה יפורסם בהמשך.'],
    ['ar', 'أذربيجان تنضم إلى اتفاقات أبراهام', 'وقال ترامب إن حفل التوقيع سيحدد لاحقا.'],
    ['tr', "Azerbaycan İbrahim Anlaşmaları'na katılıyor", 'İmza töreninin tarihi yakında açıklanacak.'],
  ])('is a ceremony to come (%s: %s. %s)', (lang, title, text) => {
    expect(read(lang, title, '2026-10-10', text)).toEqual(['ceremony.announced AZ', 'joiner.announced AZ']);
  });
});
