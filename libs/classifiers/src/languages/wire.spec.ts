import { findingsIn, readingsIn } from '@test/grammar';

const headlines: [lang: string, publishedAt: string, reported: readonly string[], title: string][] = [
  ['en', '2025-11-29', ['joiner.prospect GE'], 'Georgia remains committed to joining the EU, president says'],
  ['en', '2025-11-29', ['joiner.prospect OM'], 'Oman is in advanced talks to join the Abraham Accords'],
  ['en', '2025-06-25', ['suspension IR'], 'Iran parliament approves bill to suspend cooperation with the IAEA'],
  ['en', '2025-01-17', ['joiner.announced NG'], 'Nigeria named BRICS partner country'],
  [
    'en',
    '2025-11-06',
    ['joiner.announced KZ'],
    "Astana confirms accession to Abraham Accords after leaders' call in Washington",
  ],
  [
    'en',
    '2025-11-18',
    ['joiner.declined SA', 'joiner.prospect SA'],
    'Saudi Arabia wants to join Abraham Accords but needs path to two states, crown prince says',
  ],
  ['en', '2025-11-03', [], "Latvian president sends back bill to quit women's rights treaty"],
  [
    'en',
    '2025-09-19',
    ['ratification MA'],
    'High seas treaty to take effect in January after Morocco becomes 60th country to ratify',
  ],
  [
    'en',
    '2025-05-15',
    ['ceremony.held NO', 'joiner.announced NO'],
    'Norway joins NASA-led space exploration pact as 55th signatory',
  ],
  ['en', '2025-11-18', ['joiner.prospect SA'], 'Saudi crown prince tells Trump he wants Abraham Accords'],
  [
    'en',
    '2025-02-28',
    ['ceremony.postponed UA', 'ceremony.postponed US'],
    'The United States and Ukraine failed to sign a minerals deal on Friday',
  ],
  [
    'en',
    '2025-09-17',
    ['ceremony.held PK', 'ceremony.held SA'],
    'Saudi Arabia, nuclear-armed Pakistan sign mutual defence pact',
  ],
  [
    'en',
    '2018-06-01',
    [],
    'British parliament passes a bill to stop the country from leaving the European Union without a deal',
  ],
  ['en', '2024-09-03', [], 'Mongolia welcomes Putin and ignores the warrant of the International Criminal Court'],
  ['en', '2025-02-05', ['withdrawal AR'], 'Argentina follows US out of WHO'],
  ['en', '2024-11-26', ['joiner.prospect TR'], 'Turkey offered BRICS partner country status, trade minister says'],
  ['fr', '2022-10-26', ['ceremony.announced LB'], 'Le Liban et Israël signent jeudi un accord de paix'],
  [
    'en',
    '2023-03-27',
    ['ratification HU'],
    "National Assembly of Hungary votes to approve Finland's accession to NATO",
  ],
  [
    'fr',
    '2008-06-10',
    ['joiner.declined LY'],
    "Le dirigeant libyen a exclu que son pays adhère à l'Union pour la Méditerranée",
  ],
  ['de', '2025-02-28', ['ceremony.postponed UA'], 'Ukraine hat Rohstoffabkommen nicht unterzeichnet'],
  [
    'de',
    '2024-10-23',
    ['ceremony.held DE', 'ceremony.held GB'],
    'Deutschland und Großbritannien schließen Verteidigungspakt',
  ],
  ['he', '2023-11-02', ['withdrawal RU'], 'רוסיה ביטלה את אשרור האמנה לאיסור ניסויים גרעיניים'],
  [
    'tr',
    '2025-10-26',
    ['ceremony.held KH', 'ceremony.held TH'],
    "Tayland ile Kamboçya barış anlaşmasını Trump'ın huzurunda imzaladı",
  ],
  ['ar', '2025-07-02', ['suspension IR'], 'بزشكيان يصدق على قانون تعليق التعاون مع الوكالة الذرية'],
  ['de', '2025-09-29', ['withdrawal RU'], 'Putin kündigt Europäisches Antifolterabkommen'],
  ['de', '2025-11-29', [], 'Merz kündigt ein Antifolterabkommen mit Afrika an'],
  ['de', '2024-01-03', ['joiner.declined AR'], 'Argentinien sagt Brics-Beitritt offiziell ab'],
  ['de', '2022-05-16', ['joiner.prospect SE'], 'Schweden beschließt Nato-Antrag'],
  [
    'de',
    '2024-01-28',
    ['withdrawal BF', 'withdrawal ML'],
    'Militärherrscher in Mali und Burkina Faso erklären Austritt aus Ecowas',
  ],
  [
    'de',
    '2020-09-15',
    ['ceremony.held AE', 'ceremony.held BH'],
    'Israel, Emirate und Bahrain unterzeichnen Abkommen in Washington',
  ],
  ['tr', '2018-05-08', ['withdrawal US'], 'ABD İran nükleer anlaşmasından çekildi'],
  [
    'tr',
    '2025-03-26',
    ['joiner.prospect AM'],
    "Ermenistan parlamentosu AB'ye katılım sürecini başlatan yasayı kabul etti",
  ],
  ['fr', '2024-03-16', ['withdrawal NE'], "Niamey met fin à l'accord militaire avec Washington"],
  ['fr', '2025-03-18', ['withdrawal ML'], 'Le Mali claque à son tour la porte de la Francophonie'],
  ['fr', '2020-12-10', ['joiner.announced MA'], 'Après les Émirats, Bahreïn et le Soudan, le Maroc reconnaît Israël'],
  [
    'fr',
    '2022-06-23',
    ['joiner.prospect MD', 'joiner.prospect UA'],
    "L'UE accorde le statut de candidat à l'Ukraine et à la Moldavie",
  ],
  [
    'fr',
    '2025-03-27',
    ['joiner.prospect AM'],
    "Le Parlement arménien adopte une loi lançant le processus d'adhésion à l'Union européenne",
  ],
  [
    'fr',
    '2022-12-08',
    ['joiner.announced HR'],
    "Feu vert à l'entrée de la Croatie dans Schengen, l'Autriche bloque la Roumanie",
  ],
  ['es', '2022-09-14', ['ratification ES'], 'Las Cortes ratifican la adhesión de Suecia a la OTAN'],
  ['es', '2025-08-05', ['joiner.prospect AZ'], 'EE.UU. negocia con Azerbaiyán su entrada en los Acuerdos de Abraham'],
  ['es', '2024-03-07', ['joiner.announced SE'], 'Suecia ya es oficialmente miembro de la OTAN'],
  [
    'de',
    '2025-11-29',
    ['withdrawal LT'],
    'Litauens Präsident hat Gesetz zur Kündigung der Ottawa-Konvention unterzeichnet',
  ],
  ['de', '2025-11-29', [], 'Ungarn zieht sich vorerst nicht aus dem Strafgerichtshof zurück'],
  ['tr', '2024-01-23', ['ratification TR'], "TBMM, İsveç'in NATO üyeliğini onayladı"],
  ['tr', '2025-09-22', ['withdrawal BF', 'withdrawal ML'], "Burkina Faso ve Mali UCM'den çekildiklerini açıkladı"],
  ['tr', '2025-06-01', [], 'Brüksel: Türkiye aday ülke olmayı sürdürüyor'],
  ['ru', '2024-10-30', [], 'Еврокомиссия: Албания остаётся кандидатом в члены ЕС'],
  ['he', '2024-10-30', [], 'נציבות האיחוד האירופי: סרביה נותרה מועמדת לחברות'],
  ['ar', '2025-06-25', ['suspension IR'], 'البرلمان الإيراني يوافق على تعليق التعاون مع الوكالة الدولية للطاقة الذرية'],
  ['he', '2025-10-13', ['joiner.declined ID'], 'אינדונזיה: הנשיא לא יבקר בישראל ואין כוונה לנרמל יחסים'],
  ['he', '2025-07-31', ['joiner.prospect AZ'], "ממשל טראמפ מנהל מגעים עם אזרבייג'ן על הצטרפות להסכמי אברהם"],
  ['ru', '2024-01-25', ['ratification TR'], 'Эрдоган подписал протокол о членстве Швеции в НАТО'],
  ['ru', '2024-10-16', ['joiner.declined KZ'], 'Казахстан пока не намерен подавать заявку на вступление в БРИКС'],
  ['ru', '2025-03-26', ['joiner.prospect AM'], 'Парламент Армении принял закон о начале процесса вступления в ЕС'],
];

describe('an accent tells what was done from what is', () => {
  it.each([
    [
      'es',
      '2023-04-05',
      'joiner.announced AR',
      'Argentina regresa a la Unasur',
      'El Gobierno argentino anunció su reincorporación a la Unasur, que abandonó en 2019.',
    ],
    [
      'fr',
      '2025-04-03',
      'withdrawal HU',
      'La Hongrie va quitter la CPI',
      'La Hongrie a décidé de se retirer de la CPI. Il y faut un an. Seuls le Burundi et les Philippines ont quitté la Cour.',
    ],
  ])('%s %s: %s', (lang, publishedAt, reported, title, text) =>
    expect(readingsIn({ title, text, lang, publishedAt })).toEqual([reported]),
  );
});

describe('what is told by the way', () => {
  it.each([
    [
      'UK officially becomes 12th member of Trans-Pacific trade pact',
      'Britain on Sunday became the 12th member of the pact. China, Taiwan and Ecuador have applied to join.',
      ['joiner.announced GB'],
    ],
    [
      'Hungary says it will withdraw from ICC',
      'The government said so on Thursday. Burundi and the Philippines have left the court.',
      ['withdrawal HU'],
    ],
    [
      'Thailand suspends peace accord with Cambodia',
      'Thailand suspended a peace accord with Cambodia, signed last month in Malaysia.',
      ['suspension TH'],
    ],
  ])('is no news: %s', (title, text, reported) => {
    expect(readingsIn({ title, text, lang: 'en', publishedAt: '2024-12-15' })).toEqual(reported);
  });

  it('means the accord of the item by "the bloc", and one accord by two names without one', () => {
    const text = 'The withdrawal from the bloc was announced by Mali on Monday.';
    const left = findingsIn({ title: 'Mali quits ECOWAS', text, lang: 'en', publishedAt: '2024-01-29' });
    expect(new Set(left.map(({ accord }) => accord))).toEqual(new Set(['ecowas']));
    const title = 'Rwanda, Congo sign peace pact';
    const peace = readingsIn({ title, text: 'Rwanda and Congo signed a peace agreement on Friday.', lang: 'en' });
    expect(peace).toEqual(['ceremony.held CD', 'ceremony.held RW']);
  });
});

describe('wire copy', () => {
  it.each(headlines)('%s %s: %s in "%s"', (lang, publishedAt, reported, title) => {
    expect(readingsIn({ title, lang, publishedAt })).toEqual(reported);
  });
});
