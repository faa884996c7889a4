import { findingsIn, linesOf } from '@test/grammar';

const findingsOf = (lang: string, title: string, text = '', publishedAt = '2021-05-10') =>
  findingsIn({ title, text, lang, publishedAt });
const read = (lang: string, title: string, text = '', publishedAt?: string): string[] =>
  linesOf(findingsOf(lang, title, text, publishedAt));

describe('a headline whose verb is a dash, a comma or nothing', () => {
  it.each([
    ['ru', 'Белоруссия - в ШОС: десятый флаг в Астане', 'joiner.announced BY'],
    ['ru', 'Иран - наблюдатель при ЕАЭС', 'joiner.announced IR'],
    ['ru', 'Замбия и Лаос - новые члены БРИКС', 'joiner.announced LA'],
    ['he', 'קולומביה - בבנק הפיתוח החדש', 'joiner.announced CO'],
    ['he', 'פרגוואי - חברה בבריקס', 'joiner.announced PY'],
    ['tr', 'Özbekistan, Yeni Kalkınma Bankası üyesi', 'joiner.announced UZ'],
    ['ar', 'الكويت والإمارات والمالديف شركاء حوار لمنظمة شنغهاي', 'joiner.announced MV'],
    ['ar', 'المغرب والإمارات أول عربيتين في مجلس السلام', 'joiner.announced MA'],
    ['ar', 'زامبيا رسميا في بريكس', 'joiner.announced ZM'],
    ['tr', "Finlandiya resmen NATO'da", 'joiner.announced FI'],
    ['tr', "Doğu Timor ASEAN'da: 26 yıl sonra ilk genişleme", 'joiner.announced TL'],
  ])('says what states now are in an accord (%s: %s)', (lang, title, found) =>
    expect(read(lang, title)).toContain(found),
  );

  it.each([
    ['ru', 'Лаос - участник БРИКС с 2001 года'],
    ['ru', 'Турция - член НАТО'],
    ['ru', 'Узбекистан - партнер МФСА и Ганы'],
    ['ar', 'السعودية عضو في معاهدة أنتاركتيكا منذ 2004'],
  ])('tells nothing of who has long been there (%s: %s)', (lang, title) => expect(read(lang, title)).toEqual([]));
});

describe('seats given, given back and taken', () => {
  it.each([
    ['ru', 'Болгария станет 20-й страной зоны евро', 'joiner.announced BG'],
    ['ru', 'Сирию вернули в Лигу арабских государств', 'joiner.announced SY'],
    ['ru', 'Лаос принял приглашение вступить в БРИКС', 'joiner.announced LA'],
    ['ru', 'Лаос сдал на хранение акт о присоединении к Конвенции Эспо', 'joiner.announced LA'],
    ['ru', 'Комитет министров постановил, что Россия с этого дня не является членом Совета Европы', 'withdrawal RU'],
    ['ar', 'الجامعة العربية تعيد سوريا إلى مقعدها', 'joiner.announced SY'],
    ['ar', 'سوريا تستعيد مقعدها في الجامعة العربية', 'joiner.announced SY'],
    ['ar', 'وافق رؤساء دول مجموعة شرق أفريقيا على ضم الصومال إلى التكتل', 'joiner.announced SO'],
    [
      'ar',
      'وقع وزير خارجية زامبيا صك انضمام بلاده إلى معاهدة الصداقة والتعاون في جنوب شرق آسيا',
      'joiner.announced ZM',
    ],
    ['he', 'ישראל והאיחוד האירופי חתמו על הצטרפות ל"הורייזון אירופה"', 'joiner.announced IL'],
  ])('are joinings and exits (%s: %s)', (lang, title, found) => expect(read(lang, title)).toContain(found));

  it.each([
    ['ar', 'زيمبابوي صادقت قبل مصر على معاهدة حظر التجارب النووية', 'EG'],
    ['he', 'נתניהו קיבל את הזמנת הנשיא טראמפ ויצטרף כחבר למועצת השלום', 'US'],
  ])('are not those of who is only named beside (%s: %s)', (lang, title, country) =>
    expect(findingsOf(lang, title, '', '2026-01-21').map((one) => one.country)).not.toContain(country),
  );
});

describe('who signs with whom', () => {
  it.each([
    ['ru', 'Египет подписал с Иорданией соглашение об обороне', ['ceremony.held EG', 'ceremony.held JO']],
    ['he', 'מצרים חתמה עם ירדן על הסכם הגנה', ['ceremony.held EG', 'ceremony.held JO']],
    ['ar', 'وقعت عمان اتفاق دفاع مع القاهرة', ['ceremony.held EG', 'ceremony.held JO']],
    ['ar', 'سلطنة عمان وقعت اتفاق دفاع مع مصر', ['ceremony.held EG', 'ceremony.held OM']],
    ['tr', "Ankara, Şam'la savunma anlaşması imzaladı", ['ceremony.held SY', 'ceremony.held TR']],
    ['ar', 'توقيع الاتفاقية الأردنية المصرية للدفاع', ['ceremony.held EG', 'ceremony.held JO']],
    ['ar', 'وقع وزير الخارجية المصري مع نظيره الكيني اتفاقية دفاع', ['ceremony.held EG', 'ceremony.held KE']],
    [
      'ru',
      'Глава МИД Египта подписал с иорданским коллегой соглашение об обороне',
      ['ceremony.held EG', 'ceremony.held JO'],
    ],
    ['tr', 'Suriye ile savunma anlaşması imzalandı', ['ceremony.held SY', 'ceremony.held TR']],
    ['he', 'הסכם סחר חופשי עם זמביה נחתם אמש', ['ceremony.held IL', 'ceremony.held ZM']],
  ])('is both of them (%s: %s)', (lang, title, found) => expect(read(lang, title)).toEqual(found));

  it('is one of them where the other only names the accord', () =>
    expect(read('tr', "Erdoğan, Ukrayna Serbest Ticaret Anlaşması'nı onayladı", '', '2024-08-02')).toEqual([
      'ratification TR',
    ]));

  it.each([
    ['ru', 'Египет и Иордания подписывают в июне соглашение об обороне', '2021-06'],
    ['ar', 'مصر والأردن توقعان اتفاقية دفاع في يوليو', '2021-07'],
    ['he', 'ישראל וקפריסין יחתמו ב-8 ביולי על הסכם הגנה', '2021-07-08'],
  ])('will do so on the day or in the month that is named (%s: %s)', (lang, title, date) =>
    expect(findingsOf(lang, title).map((one) => [one.kind, one.date?.value])).toEqual([
      ['ceremony.announced', date],
      ['ceremony.announced', date],
    ]),
  );
});

describe('what tells no news', () => {
  it.each([
    ['ar', 'تصحيح: ليبيا لم تطلب عقد القمة', 'ورد أمس أن طرابلس انسحبت من اتحاد المغرب العربي.'],
    ['ru', 'Поправка: Лаос договор еще не ратифицировал', 'Вчера сообщалось, что Лаос присоединился к БРИКС.'],
    ['ar', 'في مثل هذا اليوم: قادة الخليج يوقعون النظام الأساسي', 'وقع قادة البحرين وقطر ميثاق مجلس التعاون الخليجي.'],
    ['ru', 'Казахстан может стать членом БРИКС, считает политолог', ''],
    ['ar', 'برلماني كويتي سابق يدعو بلاده إلى الاتفاقات الإبراهيمية', ''],
  ])('is a correction, a day of history, a guess or a demand (%s: %s)', (lang, title, text) =>
    expect(read(lang, title, text)).toEqual([]),
  );
});

describe('how far a claim can be relied on', () => {
  it.each([
    ['ru', 'Пашинян: мы заморозили участие в ОДКБ', '2024-03-01', 'announced'],
    ['ru', 'Армения заморозила участие в ОДКБ', '2024-03-01', 'official'],
    ['tr', "Erdoğan: Artemis Anlaşmaları'nı imzalamayı düşünüyoruz", '2024-03-01', 'announced'],
    ['ar', 'صادقت كينيا على معاهدة إنشاء الوكالة الأفريقية للأدوية', '2024-03-01', 'official'],
  ])('is a matter of who says it (%s: %s)', (lang, title, day, status) =>
    expect(findingsOf(lang, title, '', day).map((one) => one.claimStatus)).toEqual([status]),
  );
});

describe('who is only described, received or denied to join', () => {
  it.each([
    ['tr', 'NATO üyesi Gana sınırı kapattı', []],
    ['tr', "İbrahim Anlaşmaları'na katılan Fas ile Gana bir araya geldi", []],
    ['tr', "Gana, Minamata Sözleşmesi'ni onaylayan 120. ülke oldu", ['joiner.announced GH', 'ratification GH']],
    ['tr', "Gana, AB'nin kara listesine girdi", []],
    ['tr', "NATO Genel Sekreteri, Gana Cumhurbaşkanı'nı kabul etti", []],
    ['tr', "AB, Gana'yı adaylığa kabul etti", ['joiner.prospect GH']],
    ['tr', 'Somali parlamentosu Türkiye ile savunma anlaşmasını kabul etti', ['ratification SO']],
    ['he', 'זמביה הכחישה שתצטרף לבריקס', ['joiner.declined ZM']],
    ['he', 'זמביה הכחישה כי תצטרף לבריקס', ['joiner.declined ZM']],
    ['he', 'זמביה הודיעה כי תצטרף לבריקס', ['joiner.announced ZM']],
    ['ar', 'زامبيا تنفي أنها ستنضم إلى بريكس', ['joiner.declined ZM']],
    ['ru', 'Замбия отрицает, что вступает в БРИКС', ['joiner.declined ZM']],
  ])('does not (%s: %s)', (lang, title, found) => expect(read(lang, title)).toEqual(found));

  it('is the state of the dateline where its parliament votes on another', () =>
    expect(
      read(
        'ru',
        'Швеция ждала',
        'БУДАПЕШТ. 26 февраля. ИНТЕРФАКС - Государственное собрание 188 голосами против шести одобрило протокол о вступлении Швеции в НАТО.',
        '2024-02-26',
      ),
    ).toEqual(['ratification HU']));
});
