import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text = '', publishedAt = '2025-11-12'): string[] => [
  ...new Set(readingsIn({ title, lang, publishedAt, ...(text && { text }) })),
];

describe('headlines with "also" and without a verb', () => {
  it.each([
    ['de', 'Auch Kasachstan bei Abraham-Abkommen', ''],
    ['de', 'Auch Kasachstan dabei', 'Die Abraham-Abkommen wachsen weiter.'],
    ['fr', "Le Kazakhstan aussi dans les accords d'Abraham", ''],
    ['es', 'También Kazajistán, en los Acuerdos de Abraham', ''],
    ['es', 'Kazajistán, también en los Acuerdos de Abraham', ''],
    ['tr', "Kazakistan da İbrahim Anlaşmaları'nda", ''],
  ])('name one state more: %s "%s"', (lang, title, text) => {
    expect(read(lang, title, text, '2025-11-07')).toEqual(['joiner.announced KZ']);
  });

  it.each([
    ['de', 'Auch Kasachstan bei Nato-Übung'],
    ['de', 'Auch Kasachstan dabei, wenn die Abraham-Abkommen feiern'],
    ['fr', "Le Kazakhstan aussi dans les accords d'Abraham selon un sondage"],
    ['es', 'También Kazajistán habla en los Acuerdos de Abraham'],
    ['tr', "Erdoğan da NATO'da"],
  ])('or no such thing: %s "%s"', (lang, title) => {
    expect(read(lang, title, '', '2025-11-07')).toEqual([]);
  });
});

describe('who it is, where only a description says so', () => {
  it('is the state of the title behind what a broker tells', () => {
    const text = 'US-Präsident Trump gab bekannt, dass das zentralasiatische Land den Abraham-Abkommen beitritt.';
    expect(read('de', 'Kasachstan wagt den Schritt', text, '2025-11-07')).toEqual(['joiner.announced KZ']);
  });

  it('is nobody where the title names none', () => {
    const text = 'US-Präsident Trump gab bekannt, dass das zentralasiatische Land den Abraham-Abkommen beitritt.';
    expect(read('de', 'Neues aus Washington', text, '2025-11-07')).toEqual([]);
  });
});

describe('joining as brokers tell it', () => {
  it.each([
    ['Trump holt Kasachstan in die Abraham-Abkommen', ''],
    ['Kasachstan kommt zu den Abraham-Abkommen hinzu', ''],
    ['Gespräch über die Abraham-Abkommen', 'Kasachstan sei nun dabei, schrieb der Präsident.'],
  ])('%s', (title, text) => {
    expect(read('de', title, text, '2025-11-07')).toEqual(['joiner.announced KZ']);
  });
});

describe('deposits and bids', () => {
  it.each([
    [
      'es',
      'Chile entrega en la ONU su adhesión a Escazú',
      '',
      '2022-06-13',
      ['joiner.announced CL', 'ratification CL'],
    ],
    [
      'fr',
      "La Suède dans l'Otan",
      "Ulf Kristersson a remis jeudi à Antony Blinken l'instrument d'adhésion au traité de l'Atlantique Nord.",
      '2024-03-07',
      ['joiner.announced SE', 'ratification SE'],
    ],
    [
      'fr',
      "Paris s'engage",
      "L'ambassadeur a déposé mercredi l'instrument de ratification du traité sur la haute mer.",
      '2025-02-05',
      ['ratification FR'],
    ],
    [
      'de',
      'Zwei Briefe für die Nato',
      'Die Botschafter aus Helsinki und Stockholm haben am Mittwoch die Beitrittsanträge ihrer Länder übergeben.',
      '2022-05-18',
      ['joiner.prospect FI', 'joiner.prospect SE'],
    ],
  ])('%s "%s"', (lang, title, text, day, readings) => {
    expect(read(lang, title, text, day)).toEqual(readings);
  });

  it('are no delay where they are handed to somebody', () => {
    expect(read('fr', "L'accord de Paris remis à Antony Blinken")).toEqual([]);
    expect(read('fr', 'La signature du traité sur la haute mer remise à lundi')).toEqual(['ceremony.postponed -']);
  });
});

describe('signatures that make the number', () => {
  it.each([
    [
      'es',
      'México, en la Luna',
      'Con la firma del canciller, los Acuerdos Artemis llegan a 14 países.',
      'MX',
      '2021-12-09',
    ],
    [
      'fr',
      'Dakar vise la Lune',
      'Avec la signature du ministre, les accords Artemis comptent 56 pays.',
      'SN',
      '2025-07-25',
    ],
    [
      'tr',
      'Yeni imzacı',
      "Tayland, pazartesi günü Artemis Anlaşmaları'nı imzalayan 51'inci ülke oldu.",
      'TH',
      '2024-12-17',
    ],
    [
      'de',
      'Bern auf dem Mond',
      'Minister Parmelin unterzeichnete für die Schweiz die Artemis-Abkommen. Sie zählen nun 37 Unterzeichner.',
      'CH',
      '2024-04-15',
    ],
  ])('are signings and joinings: %s "%s"', (lang, title, text, code, day) => {
    expect(read(lang, title, text, day)).toEqual([`ceremony.held ${code}`, `joiner.announced ${code}`]);
  });

  it('but not before they are given', () => {
    expect(
      read('es', 'México mira a la Luna', 'Con la firma del canciller, los Acuerdos Artemis llegarán a 14 países.'),
    ).toEqual([]);
  });
});

describe('exits', () => {
  it.each([
    [
      'fr',
      'Trump tourne le dos au climat',
      "Le président a signé un décret sortant les États-Unis de l'accord de Paris.",
      'US',
      '2025-01-20',
    ],
    ['es', 'Nicaragua consuma su portazo a la OEA', '', 'NI', '2023-11-19'],
  ])('are decreed and slammed: %s "%s"', (lang, title, text, code, day) => {
    expect(read(lang, title, text, day)).toEqual([`withdrawal ${code}`]);
  });

  it.each([
    ['de', 'Banjul bleibt', 'Gambia hat die Kündigung des Römischen Statuts rückgängig gemacht.'],
    ['de', 'Angola und die Opec', '2020 war Ecuador aus der Opec ausgetreten.'],
    ['tr', "Modi'nin Washington ziyaretinden iklim anlaşması çıktı", ''],
  ])('are none where they are undone, old or no exits: %s "%s"', (lang, title, text) => {
    expect(read(lang, title, text)).toEqual([]);
  });
});

describe('what is refused', () => {
  it('is to enter, though the accord stands right before the verb', () => {
    expect(
      read(
        'de',
        'Wien bleibt neutral',
        'Ein Beitritt zur Nato komme nicht in Frage, sagte Kanzler Nehammer.',
        '2022-02-28',
      ),
    ).toEqual(['joiner.declined AT']);
  });

  it('is not what another gets, whom a small word parts from it', () => {
    expect(
      read('de', 'Schengen wächst', 'Kroatien dagegen tritt dem Schengen-Raum zum Jahreswechsel bei.', '2022-12-08'),
    ).toEqual(['joiner.announced HR']);
  });
});

describe('where a report was written', () => {
  it.each([
    ['fr', 'Genève - La France a ratifié le traité sur la haute mer.', 'FR'],
    ['es', 'San José.- Chile ratificó el tratado de alta mar.', 'CL'],
  ])('does not act: %s "%s"', (lang, text, code) => {
    expect(read(lang, 'Un pas de plus', text, '2025-02-05')).toEqual([`ratification ${code}`]);
  });
});
