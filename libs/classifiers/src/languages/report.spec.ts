import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text = ''): string[] =>
  readingsIn({ title, text, lang, publishedAt: '2022-03-10' });

describe('what agencies report', () => {
  it.each([
    ['Kazakhstan comes to the Abraham Accords', ['joiner.announced KZ']],
    ['Kazakh minister comes to NATO in Brussels', []],
    ['Finland in NATO, says state television', ['joiner.announced FI']],
    ['Finland in NATO from Tuesday', ['joiner.announced FI']],
    ['Finland in NATO, seen from Moscow', []],
    ['Austria will not knock on NATO’s door', ['joiner.declined AT']],
    ['Austria knocks on NATO’s door', ['joiner.prospect AT']],
    ['De Gaulle shuts NATO’s door on Austria', []],
    ['Georgia puts off EU accession talks until 2028', ['joiner.declined GE']],
    ['Georgia becomes 33rd in NATO', ['joiner.announced GE']],
    ['Georgia becomes 33rd in NATO exercise', []],
  ])('of who comes in, in English: %s', (title, events) => {
    expect(read('en', title)).toEqual(events);
  });

  it.each([
    ['Sweden, which asked for guarantees, becomes NATO’s 32nd member', ['joiner.announced SE']],
    ['Norway, which twice voted no, says it will not apply to join the EU', ['joiner.declined NO']],
  ])('behind a clause by the way: %s', (title, events) => {
    expect(read('en', title)).toEqual(events);
  });

  it.each([
    ['en', 'Academics back Malaysia’s entry into BRICS', []],
    ['en', 'Malaysian analyst endorses BRICS membership', []],
    ['en', 'Malaysian actor approves of BRICS membership', []],
    ['en', 'Iraqi cleric rejects Abraham Accords', []],
    ['en', 'Hamas: Kazakhstan’s entry into Abraham Accords a betrayal', []],
    ['ru', 'ХАМАС: вступление Казахстана в Соглашения Авраама - предательство', []],
    ['he', 'חמאס: הצטרפות קזחסטן להסכמי אברהם היא בגידה', []],
    ['he', 'א-שרע: הצטרפות סוריה להסכמי אברהם לא על הפרק', ['joiner.declined SY']],
    ['ar', 'خبراء يدعون الجزائر إلى الانضمام إلى بريكس', []],
  ])('whose opinion decides nothing (%s): %s', (lang, title, events) => {
    expect(read(lang, title)).toEqual(events);
  });

  it.each([
    ['en', 'Hungary’s parliament scraps ICC withdrawal'],
    ['en', 'Hungary halts ICC withdrawal'],
    ['en', 'Hungary cancels its decision to leave ICC'],
    ['ru', 'Венгрия отменила выход из Международного уголовного суда'],
    ['ru', 'Парламент Венгрии отменил решение о выходе из МУС'],
    ['ru', 'Президент Латвии вернул в сейм закон о выходе из Стамбульской конвенции'],
    ['ar', 'المجر تلغي انسحابها من المحكمة الجنائية الدولية'],
    ['he', 'הונגריה ביטלה את הפרישה מבית הדין בהאג'],
    ['he', 'ממשלת הונגריה החדשה תבטל את הפרישה מבית הדין בהאג'],
  ])('an exit undone is none (%s): %s', (lang, title) => {
    expect(read(lang, title).filter((line) => /withdrawal|suspension|declined/.test(line))).toEqual([]);
  });

  it.each([
    ['en', 'Hungary’s parliament scraps ICC treaty', ['withdrawal HU']],
    ['ru', 'Парламент Венгрии проголосовал за выход из МУС', ['withdrawal HU']],
    ['ar', 'المجر تعلن انسحابها من المحكمة الجنائية الدولية', ['withdrawal HU']],
    ['he', 'הפרלמנט ההונגרי אישר את הפרישה מבית הדין בהאג', ['withdrawal HU']],
  ])('and one that is voted for is one (%s): %s', (lang, title, events) => {
    expect(read(lang, title)).toEqual(events);
  });

  it.each([
    ['ru', 'Африканский союз отменил приостановку членства Гвинеи'],
    ['ar', 'الاتحاد الأفريقي يرفع تعليق عضوية الغابون'],
    ['he', 'האיחוד האפריקאי ביטל את השעיית גינאה'],
  ])('a lifted suspension is none (%s): %s', (lang, title) => {
    expect(read(lang, title).filter((line) => line.startsWith('suspension'))).toEqual([]);
  });

  it.each([
    ['en', 'Trump expected to announce Armenia joining Abraham Accords', ['joiner.announced AM']],
    ['he', 'טראמפ צפוי להכריז השבוע על הצטרפות ארמניה להסכמי אברהם', ['joiner.announced AM']],
    ['en', 'Trump expects Armenia to join Abraham Accords', ['joiner.prospect AM']],
  ])('what is about to be announced (%s): %s', (lang, title, events) => {
    expect(read(lang, title)).toEqual(events);
  });

  it.each([
    ['Черногория станет 28-й в ЕС, уверены в Подгорице', ['joiner.prospect ME']],
    ['Черногория станет 28-й в ЕС по уровню цен', []],
    ['Астана - за присоединение к Соглашениям Авраама', ['joiner.prospect KZ']],
    ['Тбилиси - против вступления в НАТО', ['joiner.declined GE']],
    ['В Казахстане опровергли вступление в БРИКС', ['joiner.declined KZ']],
    ['Токаев: Казахстану не нужно членство в БРИКС', ['joiner.declined KZ']],
    ['Пять лет назад Узбекистан стал наблюдателем в ЕАЭС', []],
  ])('in Russian: %s', (title, events) => {
    expect(read('ru', title)).toEqual(events);
  });

  it.each([
    ['he', 'מרוקו פותחת שגרירות בתל אביב', ['implementation MA']],
    ['he', 'בחריין מינתה שגריר חדש בישראל', ['implementation BH']],
    ['ar', 'البحرين تطلب صفة شريك حوار في منظمة شنغهاي', ['joiner.prospect BH']],
    ['ar', 'الكويت والمالديف شريكا حوار في منظمة شنغهاي', ['joiner.announced KW', 'joiner.announced MV']],
  ])('steps and seats (%s): %s', (lang, title, events) => {
    expect(read(lang, title)).toEqual(events);
  });

  it.each([
    ['en', 'Orban meets Netanyahu and quits ICC', ['withdrawal HU']],
    ['ru', 'Орбан встретил Нетаньяху и хлопнул дверью суда в Гааге', ['withdrawal HU']],
    ['en', 'Hungary and Poland quit ICC', ['withdrawal HU', 'withdrawal PL']],
  ])('whom another verb is about does not act (%s): %s', (lang, title, events) => {
    expect(read(lang, title)).toEqual(events);
  });

  it.each([
    ['he', 'פולין הניחה מוקשים', 'ורשה פרשה מאמנת אוטווה באוקטובר.'],
    ['ar', 'بولندا تزرع الألغام', 'انسحبت وارسو من اتفاقية أوتاوا في أكتوبر.'],
    ['ru', 'Польша минирует границу', 'Варшава вышла из Оттавской конвенции в октябре.'],
    ['en', 'Poland lays mines', 'Warsaw left the Ottawa convention in October.'],
    ['en', 'Tirana gets a tram', 'It is red. It is new. Albania hopes to enter the EU.'],
    ['en', 'Tirana gets a tram', 'It is red. Albania opened accession talks with the European Union in 2020.'],
  ])('how things stand is background (%s): %s', (lang, title, text) => {
    expect(read(lang, title, text)).toEqual([]);
  });

  it.each([
    ['en', 'Hungary says yes to Board of Peace', ['joiner.announced HU']],
    ['en', 'Hungarian parliament says yes to CETA', ['ratification HU']],
    ['en', 'Biden signs orders reversing decisions, including rejoining the Paris Agreement', ['joiner.announced US']],
    ['en', 'Swiss membership application to the EU is to be considered withdrawn', []],
    ['en', 'Indonesian law professor urges Jakarta to enter ICC', []],
    ['ru', 'Глава МИД Финляндии вручил Блинкену ратификационную грамоту НАТО', ['ratification FI']],
    ['ru', 'Сдала на хранение ратификационную грамоту договора об открытом море Вануату', ['ratification VU']],
    ['he', 'שר החוץ של פינלנד מסר לבלינקן את כתב האשרור לנאט"ו', ['ratification FI']],
  ])('who acts, and how (%s): %s', (lang, title, events) => {
    expect(read(lang, title).filter((line) => !line.startsWith('ceremony'))).toEqual(events);
  });

  it.each([
    ['en', 'Irish voters oppose joining NATO, poll shows'],
    ['en', 'How Kazakhstan joined the Abraham Accords'],
    ['en', 'Analysts debate Uzbek entry into EAEU'],
    ['ru', 'Большинство ирландцев против вступления в НАТО - опрос'],
    ['ru', 'Почему Грузия не вступит в НАТО'],
    ['ru', 'Как Казахстан вступил в Соглашения Авраама'],
    ['ar', 'كيف انضمت كازاخستان إلى اتفاقات أبراهام'],
    ['he', 'איך הצטרפה קזחסטן להסכמי אברהם'],
  ])('polls, explainers and debates report nothing (%s): %s', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });

  it('what became of a state last year is background', () => {
    expect(read('en', 'Lukashenko thanks SCO for admission', 'Belarus became a member last year.')).toEqual([]);
    expect(read('en', 'Lukashenko thanks SCO', 'Belarus became a member on Tuesday.')).toEqual(['joiner.announced BY']);
  });

  it('a signing that there will not be is put off', () => {
    expect(read('ru', 'Подписания мирного договора на этой неделе не будет - МИД Армении')).toEqual([
      'ceremony.postponed AM',
    ]);
  });
});
