import { withDatabase } from '@test/database';

const arabic = 'زار وزير الخارجية العاصمة مسقط لبحث الاتفاقيات الإبراهيمية';
const hebrew = 'שר החוץ דן בהסכמי אברהם ובשלום עם המדינות בירושלים';
const turkish = "Dışişleri Bakanı İSTANBUL'da büyükelçilerle görüştü; anlaşmaların imzalanması ele alındı";
const german = 'Die Außenministerin lobte das Friedensabkommen und die Beitrittsverhandlungen der Vereinten Nationen';
const russian = 'Министры иностранных дел обсудили подписание соглашений';
const french = "Les ministres ont évoqué l'adhésion et la signature prochaine de l'accord à Genève";
const spanish = 'Los cancilleres hablaron de las negociaciones y de la adhesión en Bogotá';

describe('the search for words', () => {
  const test = withDatabase();
  const finds = async (lang: string | null, text: string, words: string): Promise<boolean> => {
    const { rows } = await test.database.pool.query<{ found: boolean }>(
      'select search_words($1, $2) @@ search_query($3) as found',
      [lang, text, words],
    );
    return rows[0]?.found ?? false;
  };

  it.each([
    [
      'Arabic with and without vowel signs, articles and hamzas',
      'ar',
      arabic,
      ['وَزِير', 'الوزير', 'خارجية', 'الابراهيمية', 'اتفاقية'],
    ],
    [
      'Hebrew words behind and without their prefixes',
      'he',
      hebrew,
      ['ירושלים', 'בירושלים', 'שלום', 'בשלום', 'הסכמי', 'אברהם'],
    ],
    [
      'the Turkish i with and without its dot, and letters without their signs',
      'tr',
      turkish,
      ['istanbul', 'İstanbul', 'ISTANBUL', 'ıstanbul', 'büyükelçi', 'buyukelci', 'anlaşma'],
    ],
    [
      'parts of German compounds, and other spellings',
      'de',
      german,
      ['Abkommen', 'Frieden', 'Beitritt', 'Verhandlung', 'Friedensabkommen', 'Aussenministerin', 'Minister'],
    ],
    ['Russian words in other cases', 'ru', russian, ['соглашение', 'соглашениям', 'министрам', 'подписания']],
    [
      'French and Spanish words without their accents, in the other number',
      'fr',
      french,
      ['adhesion', 'adhésions', 'Geneve', 'evoque'],
    ],
    ['Spanish ones', 'es', spanish, ['negociación', 'adhesion', 'Bogota']],
    [
      'those of a language that nobody knows, as they stand and without their accents',
      null,
      'Møtet i Tromsø',
      ['møtet', 'tromso'],
    ],
  ])('finds %s', async (_what, lang, text, queries) => {
    const found = await Promise.all(queries.map(async (words) => ((await finds(lang, text, words)) ? words : '-')));
    expect(found).toEqual(queries);
  });

  it.each([
    ['de', german, 'Verein'],
    ['de', german, 'Lobby'],
    ['he', hebrew, 'רושלים'],
    ['tr', turkish, 'Ankara'],
    ['es', spanish, 'negociaciones -Bogotá'],
    ['fr', french, '"accord Genève"'],
  ])('does not find what is not there: %s %#', async (lang, text, words) => {
    expect(await finds(lang, text, words)).toBe(false);
  });

  it.each([
    ['cancilleres -Lima', true],
    ['cancilleres -"adhesión en Lima" -Quito', true],
    ['cancilleres -bogota -Lima', false],
    ['-Lima', true],
    ['-Bogotá', false],
    ['- cancilleres', true],
    ['lima or cancilleres', true],
    [`'):* & | ! <-> "`, false],
  ])('takes what is not wanted in all its forms: %s', async (words, found) => {
    expect(await finds('es', spanish, words)).toBe(found);
  });

  it('takes a text of any length and kind of letters', async () => {
    for (const [lang, letters] of [
      ['he', 'א'],
      ['de', 'ü'],
      [null, '語'],
      ['ru', 'ж'],
    ] as const) {
      const text = Array.from({ length: 60_000 }, (_, n) => `${letters.repeat(1 + (n % 7))}${n.toString(36)}`).join(
        ' ',
      );
      expect(await finds(lang, text, letters)).toBeDefined();
    }
  });
});
