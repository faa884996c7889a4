import { readingsIn } from '@test/grammar';

/** Language, what is reported, the day, and how a bureau of that country puts it. */
const headlines: [string, string, string, string][] = [
  ['tr', 'joiner.declined PK', '2025-06-01', "Pakistan'dan İbrahim Anlaşmaları'na ret"],
  ['tr', 'joiner.declined AR', '2023-12-29', "Arjantin'den BRICS davetine olumsuz yanıt"],
  [
    'tr',
    'ceremony.held AM; ceremony.held AZ',
    '2025-08-08',
    'Ermenistan ve Azerbaycan liderlerinden barış anlaşmasına imza',
  ],
  ['tr', 'joiner.prospect SY', '2025-05-14', "Trump, Suriye'den İbrahim Anlaşmaları'na katılmasını talep etti"],
  ['tr', 'withdrawal ML; withdrawal NE', '2024-01-28', "Mali ve Nijer ECOWAS'tan ayrıldıklarını ilan etti"],
  ['tr', 'withdrawal FI', '2025-04-01', "Finlandiya Ottawa Sözleşmesi'nden çekileceklerini duyurdu"],
  ['tr', 'joiner.declined UZ', '2023-06-01', "Özbekistan: Avrasya Ekonomik Birliği'ne katılmıyoruz"],
  ['tr', 'joiner.declined KZ', '2024-10-16', "Astana, BRICS'e katılmayacaklarını açıkladı"],
  ['tr', 'suspension AM', '2024-02-23', 'Paşinyan: KGAÖ üyeliğimizi dondurduk'],
  ['tr', 'joiner.announced LA', '2025-09-02', "Laos ŞİÖ'ye diyalog ortağı olarak kabul edildi"],
  [
    'tr',
    'joiner.announced TM',
    '2021-11-12',
    "Türkmenistan, Türk Devletleri Teşkilatı'na gözlemci sıfatıyla kabul edildi",
  ],
  [
    'tr',
    'ceremony.postponed CD; ceremony.postponed RW',
    '2025-11-14',
    'Kongo ile Ruanda arasındaki barış anlaşmasının imza töreni aralığa kaldı',
  ],
  [
    'tr',
    'ceremony.postponed AZ',
    '2026-02-20',
    "Azerbaycan'ın İbrahim Anlaşmaları'nı imzalayacağı tören ileri bir tarihe bırakıldı",
  ],
  [
    'tr',
    'joiner.declined AZ',
    '2026-01-30',
    "Azerbaycan, İbrahim Anlaşmaları'nı imzalayacağı yönündeki haberlerin gerçeği yansıtmadığını bildirdi",
  ],
  ['tr', 'joiner.announced CO', '2025-05-14', "Kolombiya, Çin'in Kuşak ve Yol Girişimi'ne katıldı"],
  ['tr', 'ratification SO', '2024-02-21', "Mogadişu'da parlamento Türkiye'yle savunma anlaşmasını onayladı"],
  ['tr', 'ceremony.held SD', '2021-01-06', "Sudan, ABD Hazine Bakanı'nın ziyaretinde İbrahim Anlaşmaları'nı imzaladı"],
  ['tr', 'suspension BH', '2023-11-02', "Bahreyn, İsrail'deki büyükelçisini geri çağırdı"],
  ['tr', 'implementation BH', '2021-09-30', 'Bahreyn ile İsrail arasında ilk tarifeli uçuş gerçekleştirildi'],
  ['tr', '', '2020-11-29', 'Fransız çiftçiler Mercosur anlaşmasına karşı yolları kapattı'],
  [
    'tr',
    '',
    '2025-11-04',
    "Letonya Cumhurbaşkanı, İstanbul Sözleşmesi'nden çekilmeyi öngören yasayı Meclise iade etti",
  ],
  ['tr', 'joiner.announced US', '2021-02-19', "Biden imzaladı: ABD Paris Anlaşması'na geri dönüyor"],
  ['tr', 'joiner.prospect TR', '2024-11-01', `Türkiye'ye BRICS'ten "ortak ülke" teklifi`],
  ['ar', 'withdrawal EC', '2020-01-02', 'الإكوادور تدير ظهرها لمنظمة أوبك'],
  ['ar', 'withdrawal NE', '2025-09-23', 'النيجر تحذو حذو مالي وتنسحب من المحكمة الجنائية الدولية'],
  ['ar', 'joiner.prospect SY', '2025-07-01', 'ويتكوف: نريد أن نرى سوريا ضمن الاتفاقات الإبراهيمية'],
  ['ar', 'ceremony.postponed IL; ceremony.postponed SY', '2025-09-30', 'إرجاء توقيع اتفاق أمني سوري إسرائيلي'],
  ['ar', 'ceremony.postponed SA; ceremony.postponed US', '2024-05-30', 'تعثر توقيع اتفاقية الدفاع بين الرياض وواشنطن'],
  ['ar', 'ceremony.announced KZ', '2026-01-17', 'كازاخستان على موعد مع توقيع الاتفاقات الإبراهيمية'],
  ['ar', 'joiner.declined OM', '2025-11-12', 'مسقط: لن ننضم إلى الاتفاقات الإبراهيمية'],
  ['ar', 'joiner.declined AZ', '2026-02-01', 'باكو تفند ما نشر عن انضمامها إلى الاتفاقات الإبراهيمية'],
  ['ar', 'joiner.prospect DZ', '2023-06-14', 'الجزائر تقدمت بطلب دخول بريكس'],
  ['ar', 'joiner.prospect MA', '2011-05-10', 'قادة الخليج يدعون المغرب إلى دخول مجلس التعاون'],
  ['ar', 'suspension IR', '2025-07-02', 'مجلس الشورى الإيراني يقر تعليق التعاون مع الوكالة الدولية للطاقة الذرية'],
  ['ar', 'implementation BH', '2026-03-01', 'عودة سفير البحرين إلى تل أبيب'],
  ['ar', 'implementation AE', '2026-03-01', 'الاتحاد للطيران تستأنف رحلاتها إلى تل أبيب'],
  ['ar', 'ceremony.held KW; ceremony.held OM; ceremony.held QA', '2021-01-05', 'قطر والكويت وعمان توقع بيان العلا'],
  ['ar', 'ratification EG', '2021-12-20', 'البرلمان المصري يعطي موافقته النهائية على اتفاق باريس للمناخ'],
  ['ar', 'joiner.announced SY', '2023-05-07', 'سوريا تستأنف شغل مقعدها في الجامعة العربية'],
  ['ar', '', '2024-03-02', 'استطلاع: أغلبية السعوديين ترفض التطبيع مع إسرائيل'],
  ['ar', '', '2025-06-24', 'رأي: كازاخستان تنضم إلى الاتفاقات الإبراهيمية بحثا عن واشنطن'],
  ['he', 'joiner.announced MA', '2020-12-10', 'מרוקו מנרמלת את יחסיה עם ישראל'],
  ['he', 'suspension SA', '2023-10-14', 'סעודיה מקפיאה את שיחות הנורמליזציה'],
  ['he', 'joiner.declined OM', '2023-09-28', 'מסקט: לא ננרמל את היחסים לפני הקמת מדינה פלסטינית'],
  ['he', 'withdrawal US', '2018-05-08', 'טראמפ קרע את הסכם הגרעין'],
  ['he', 'withdrawal US', '2025-07-22', 'טראמפ מושך את ארצות הברית מאונסק"ו'],
  ['he', 'suspension AM', '2024-02-22', 'פשיניאן: הקפאנו את חברותנו בארגון אמנת הביטחון הקולקטיבי'],
  ['he', 'ratification TR', '2024-01-23', 'הפרלמנט הטורקי אישר את צירופה של פינלנד לנאט"ו'],
  [
    'he',
    'joiner.prospect SA',
    '2025-11-18',
    'יורש העצר הסעודי הצהיר לצד הנשיא טראמפ כי ארצו מעוניינת להיכנס להסכמי אברהם',
  ],
  ['he', 'joiner.declined KG', '2026-01-29', 'קירגיזסטן: הידיעות על הצטרפותנו להסכמי אברהם אינן נכונות'],
  [
    'he',
    'ceremony.postponed CD; ceremony.postponed RW',
    '2025-12-03',
    'קינשאסה: מעמד החתימה על הסכם השלום עם רואנדה לא יתקיים השבוע',
  ],
  ['he', 'joiner.prospect GE', '2022-03-03', 'גאורגיה עתרה לחברות באיחוד האירופי'],
  ['he', 'implementation BH', '2026-03-02', 'שגריר בחריין שב לתפקידו בתל אביב'],
  ['he', 'implementation AE', '2025-01-19', 'אתיחאד מחדשת את טיסותיה לתל אביב'],
  ['he', '', '2025-06-02', 'סקר: רוב הסעודים מתנגדים לנורמליזציה עם ישראל'],
  ['ru', 'joiner.announced BY', '2025-01-01', 'Белоруссия влилась в ряды партнеров БРИКС'],
  ['ru', 'joiner.announced KZ', '2025-11-07', 'Казахстан примкнул к «Соглашениям Авраама»'],
  ['ru', 'joiner.prospect MD', '2022-03-03', 'Молдавия подала прошение о членстве в Евросоюзе'],
  ['ru', 'joiner.declined KZ', '2024-11-05', 'Казахстан воздержится от вступления в БРИКС'],
  [
    'ru',
    'joiner.declined AZ',
    '2026-02-05',
    'Сообщения о присоединении Азербайджана к Авраамовым соглашениям не соответствуют действительности, заявили в Баку',
  ],
  ['ru', 'ratification RU', '2025-04-08', 'Думцы ратифицировали договор о стратегическом партнерстве с Ираном'],
  ['ru', 'withdrawal UA', '2018-04-12', 'Украина прекращает свое участие в СНГ'],
  [
    'ru',
    'ceremony.postponed CD; ceremony.postponed RW',
    '2025-11-25',
    'Подписание мирного договора между ДРК и Руандой сдвинулось на декабрь',
  ],
  [
    'ru',
    'ceremony.announced KG; ceremony.announced TJ',
    '2025-03-04',
    'Киргизия и Таджикистан поставят подписи под договором о границе',
  ],
  [
    'ru',
    'implementation KZ',
    '2026-02-27',
    'Air Astana откроет прямое сообщение с Тель-Авивом в рамках Авраамовых соглашений',
  ],
  ['ru', '', '2025-11-20', 'Политолог: Саудовская Аравия присоединится к Авраамовым соглашениям'],
  ['ar', 'joiner.prospect NG', '2024-12-24', 'نيجيريا مدعوة للانضمام إلى بريكس'],
  ['he', 'withdrawal LT', '2025-03-05', 'ליטא יוצאת מאמנת אוטווה'],
  ['ru', 'joiner.prospect NG', '2024-12-24', 'Нигерию пригласили в БРИКС'],
  ['ru', 'joiner.prospect GE', '2022-03-03', 'Грузия подала в Брюссель прошение о членстве в Евросоюзе'],
  ['tr', 'joiner.declined LB', '2025-06-19', "Lübnan: İsrail'le normalleşmeyi düşünmüyoruz"],
  ['tr', 'suspension GE', '2025-05-05', "AB, Gürcistan'la üyelik müzakerelerini dondurdu"],
  ['tr', 'ratification MA', '2025-10-10', "Fas parlamentosu Açık Denizler Anlaşması'nı kabul etti"],
  ['tr', 'joiner.declined KZ', '2024-10-16', "Kazakistan'ın BRICS'e üyelik planı bulunmuyor"],
];

/** The same for reports: what a dateline and a year tell. */
const reports: [string, string, string, string, string][] = [
  [
    'ar',
    'ratification TN',
    '2020-07-22',
    'البرلمان يصادق على اتفاق باريس للمناخ',
    'تونس - وات: صادق مجلس نواب الشعب على اتفاق باريس للمناخ بأغلبية 118 صوتا.',
  ],
  ['ru', 'withdrawal HU', '2025-05-20', 'Венгрия выходит из МУС', 'БУДАПЕШТ. Бурунди в 2017 году вышла из МУС.'],
  [
    'ru',
    'suspension RU',
    '2022-04-07',
    'Членство приостановлено',
    'Генассамблея ООН 93 голосами приостановила членство России в Совете по правам человека.',
  ],
];

describe('news as bureaus of Arabic, Hebrew, Russian and Turkish papers put it', () => {
  it.each(headlines)('reads in %s: %s (%s)', (lang, reported, publishedAt, title) => {
    expect(readingsIn({ title, lang, publishedAt }).join('; ')).toBe(reported);
  });

  it.each(reports)('reads in %s reports: %s (%s, %s)', (lang, reported, publishedAt, title, text) => {
    expect(readingsIn({ title, text, lang, publishedAt }).join('; ')).toBe(reported);
  });
});
