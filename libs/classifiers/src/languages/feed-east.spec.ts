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
