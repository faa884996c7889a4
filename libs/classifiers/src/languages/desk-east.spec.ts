import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, publishedAt = '2026-11-29'): string[] =>
  readingsIn({ title, lang, publishedAt });

describe('what is wanted of a state', () => {
  it.each([
    ['Трамп хочет, чтобы Ливан присоединился к Авраамовым соглашениям', ['joiner.prospect LB']],
    ['Киев хочет, чтобы Молдавия вступила в НАТО', []],
    ['Польша настаивает, чтобы Сербия вышла из ОДКБ', []],
    ['Ливан присоединился к Авраамовым соглашениям, чтобы закончить войну', ['joiner.announced LB']],
  ])('is not what it did (%s)', (title, found) => expect(read('ru', title)).toEqual(found));

  it.each([
    ["Senato onaylarsa Kenya BRICS'e katılacak"],
    ["Ateşkes sağlanırsa Lübnan İbrahim Anlaşmaları'na katılacak"],
    ['Şartlar yerine gelirse Norveç AB üyesi olacak'],
  ])('is not what it does if something comes first (%s)', (title) =>
    expect(read('tr', title)).not.toContainEqual(expect.stringContaining('joiner.announced')),
  );
});

describe('what newsrooms write beside the plain verbs', () => {
  it.each([
    ['ru', 'Замбия становится частью БРИКС', 'joiner.announced ZM'],
    ['ru', 'В Кишиневе открестились от планов вступить в ЕАЭС', 'joiner.declined MD'],
    ['ru', 'В Тбилиси отвергли вступление в ОДКБ', 'joiner.declined GE'],
    ['ru', 'В Минске заявили о присоединении Белоруссии к ШОС', 'joiner.announced BY'],
    ['ru', 'Ангола решила не продлевать соглашение о свободной торговле с Кенией', 'withdrawal AO'],
    ['ru', 'Ташкент известил Баку о непродлении договора о дружбе', 'withdrawal UZ'],
    ['he', 'שר החוץ: לבנון תהיה חלק מהסכמי אברהם', 'joiner.announced LB'],
    ['he', 'נורווגיה נשארת מחוץ לאיחוד האירופי', 'joiner.declined NO'],
    ['ar', 'زامبيا ثامن عضو في مجموعة بريكس', 'joiner.announced ZM'],
    ['ar', 'بوركينا فاسو توصد باب الاتحاد الإفريقي', 'withdrawal BF'],
    ['ar', 'أول سفير بحريني يتسلم مهام عمله في تل أبيب', 'implementation BH'],
    ['ar', 'انضمام أذربيجان إلى الاتفاقات الإبراهيمية وشيك', 'joiner.prospect AZ'],
    ['tr', "Gana, BRICS'e iltihak etti", 'joiner.announced GH'],
    ['tr', "Letonya, Ottawa Sözleşmesi'nden ayrılan ilk ülke oldu", 'withdrawal LV'],
    ['tr', 'Kenya, Uganda ile serbest ticaret anlaşmasını sonlandırıyor', 'withdrawal KE'],
  ])('is read (%s: %s)', (lang, title, found) => expect(read(lang, title)).toContain(found));

  it.each([
    ['ru', 'Египет не планирует отзывать заявку на членство в БРИКС'],
    ['ru', 'Швеция просчитает выгоды от вступления Исландии в ЕС'],
    ['ru', 'В Брюсселе отвергли вступление в НАТО'],
    ['tr', "Veda konuşmasında NATO'yu anlattı"],
  ])('reports nothing where it is about something else (%s: %s)', (lang, title) =>
    expect(read(lang, title)).toEqual([]),
  );
});

describe('who signs together, where "and" is one word with the next name or office', () => {
  it.each([
    ['ar', 'السيسي وماكرون يوقعان اتفاق دفاع', ['ceremony.held EG', 'ceremony.held FR']],
    ['ar', 'وقع رئيس الوزراء العراقي ووزير الخارجية الإيراني اتفاقا أمنيا', ['ceremony.held IQ', 'ceremony.held IR']],
    ['he', 'ראש הממשלה נתניהו ונשיא קפריסין כריסטודולידיס חתמו על הסכם הגנה', ['ceremony.held CY', 'ceremony.held IL']],
    ['ar', 'وقع الرئيس السيسي ووزير الخارجية سامح شكري اتفاق سلام مع قبرص', ['ceremony.held CY', 'ceremony.held EG']],
  ])('is all of them (%s: %s)', (lang, title, found) => expect(read(lang, title, '2024-06-01')).toEqual(found));
});
