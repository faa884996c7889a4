import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text = '', publishedAt = '2025-11-12'): string[] => [
  ...new Set(readingsIn({ title, lang, publishedAt, ...(text && { text }) })),
];

describe('denials in short reports', () => {
  it.each([
    ['fr', "Bagdad dément tout contact avec Israël au sujet des accords d'Abraham", 'IQ'],
    ['fr', "Djakarta dément tout projet d'adhésion aux accords d'Abraham", 'ID'],
    ['fr', 'Alger nie avoir demandé à rejoindre les Brics', 'DZ'],
    ['es', 'Beirut desmiente cualquier contacto sobre los Acuerdos de Abraham', 'LB'],
    ['es', 'Islamabad desmiente los rumores sobre los Acuerdos de Abraham', 'PK'],
    ['es', 'Bogotá no ha pedido entrar en la OTAN, aclara la canciller', 'CO'],
    ['de', 'Beirut bestreitet Kontakte zu den Abraham-Abkommen', 'LB'],
    ['de', 'Katar weist Medienberichte zu den Abraham-Abkommen zurück', 'QA'],
    ['tr', "Katar, İbrahim Anlaşmaları'na ilişkin haberleri yalanladı", 'QA'],
    ['tr', "Bakü: BRICS'e başvurmadık", 'AZ'],
    ['tr', "Kuveyt: İbrahim Anlaşmaları'na son katılan ülke oluruz", 'KW'],
  ])('are refusals, of contacts and of bids that were never made: %s "%s"', (lang, title, code) => {
    expect(read(lang, title)).toEqual([`joiner.declined ${code}`]);
  });

  it.each([
    ['fr', "Moscou dément les informations sur l'Otan"],
    ['fr', "Rabat dément les rumeurs sur les accords d'Abraham"],
    ['de', 'Israel dementiert Berichte über die Abraham-Abkommen'],
    ['tr', "Rusya NATO'ya ilişkin haberleri yalanladı"],
    ['fr', "Bogotá n'a pas encore demandé à rejoindre les Brics"],
  ])('say nothing of an alliance, of who is in, or of what is only late: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });
});

describe('what has to come first', () => {
  it.each([
    ['fr', "Pas d'accords d'Abraham sans État palestinien, répète Riyad", '', 'SA'],
    ['es', 'No habrá normalización con Israel sin Estado palestino: Riad', '', 'SA'],
    ['tr', "Riyad: Filistin devleti olmadan İbrahim Anlaşmaları'na girmeyiz", '', 'SA'],
  ])('is a refusal: %s "%s"', (lang, title, text, code) => {
    expect(read(lang, title, text)).toEqual([`joiner.declined ${code}`]);
  });

  it.each([
    [
      'fr',
      "« Nous voulons faire partie des accords d'Abraham, mais nous voulons garantir la solution à deux États », dit MBS",
      '',
    ],
    [
      'es',
      '"Queremos formar parte de los Acuerdos de Abraham, pero queremos asegurar la vía hacia los dos Estados", dice Bin Salmán',
      '',
    ],
    ['de', 'Riad will den Abraham-Abkommen beitreten, verlangt aber zuerst einen Palästinenserstaat', ''],
    ['de', 'Riad will den Abraham-Abkommen nur bei einer Zwei-Staaten-Lösung beitreten', ''],
    [
      'de',
      'Riad: Man wolle Teil der Abraham-Abkommen sein',
      'Zuvor müsse es aber einen klaren Weg zur Zwei-Staaten-Lösung geben, sagte der Kronprinz.',
    ],
    [
      'fr',
      "Riyad souhaite rejoindre les accords d'Abraham",
      "Mais il lui faut d'abord la garantie d'une solution à deux États.",
    ],
  ])('stands beside the wish, in its sentence or in the next: %s "%s"', (lang, title, text) => {
    expect(read(lang, title, text)).toEqual(['joiner.declined SA', 'joiner.prospect SA']);
  });

  it.each([
    ['fr', "Chisinau souhaite rejoindre l'UE", "Mais il lui faut d'abord réformer sa justice.", 'joiner.prospect MD'],
    [
      'de',
      'Riad will den Abraham-Abkommen beitreten',
      'Zuvor hatte der Kronprinz den Präsidenten im Weißen Haus getroffen.',
      'joiner.prospect SA',
    ],
  ])('is no refusal where it is only the way in, or what was before: %s "%s"', (lang, title, text, found) => {
    expect(read(lang, title, text)).toEqual([found]);
  });
});

describe('signings that do not take place', () => {
  it.each([
    ['fr', 'Kinshasa et Kigali : la cérémonie de signature annulée à la dernière minute', ['CD', 'RW']],
    ['fr', "Mercosur : la signature n'aura finalement pas lieu samedi", ['-']],
    ['es', 'La firma prevista para el lunes entre Ruanda y la RDC no se celebrará', ['CD', 'RW']],
    ['es', 'El acuerdo UE-Mercosur no se firmará el sábado', ['-']],
    ['de', 'Kigali und Kinshasa: Feier zur Unterzeichnung abgesagt', ['CD', 'RW']],
    ['de', 'Mercosur-Abkommen wird am Samstag nicht unterzeichnet', ['-']],
    ['tr', 'Ruanda ile Kongo arasında pazartesi beklenen imza atılmayacak', ['CD', 'RW']],
    ['tr', 'AB-Mercosur anlaşması cumartesi günü imzalanmayacak', ['-']],
    ['tr', 'Kigali ile Kinşasa arasındaki imza töreni iptal edildi', ['CD', 'RW']],
  ])('are put off: %s "%s"', (lang, title, codes) => {
    expect(read(lang, title)).toEqual(codes.map((code) => `ceremony.postponed ${code}`));
  });
});

describe('a clause that only says which agreement it is', () => {
  it.each([
    ['es', 'El acuerdo que firmaron Tokio y Canberra cumple diez años', []],
    ['es', 'El Senado chileno respalda el acuerdo que firmaron Boric y Milei', ['ratification CL']],
    ['fr', "Le traité que le Chili et l'Argentine ont signé reste lettre morte", []],
    ['de', 'Das Abkommen, das Tokio und Canberra unterzeichneten, wird zehn Jahre alt', []],
    [
      'de',
      'Chile und Peru loben den Vertrag, den sie am Montag unterzeichnet haben',
      ['ceremony.held CL', 'ceremony.held PE'],
    ],
  ])('tells of no signing, unless it names a day of late: %s "%s"', (lang, title, found) => {
    expect(read(lang, title)).toEqual(found);
  });
});

describe('who stays', () => {
  it.each([
    ['de', 'Argentinien schließt Austritt aus Pariser Abkommen aus'],
    ['de', 'Niemand hat die Absicht, aus der OPEC auszutreten, sagt Kasachstans Energieminister'],
    ['de', 'Norwegen werde die Ottawa-Konvention nicht verlassen, bekräftigte der Außenminister'],
    ['es', 'Kazajistán no tiene previsto dejar la OPEP+'],
    ['fr', "Minsk n'envisage pas de quitter l'OTSC"],
    ['tr', "Kazakistan: OPEC'ten çıkma planımız yok"],
  ])('neither leaves nor refuses to join: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });
});

describe('consent in Turkish', () => {
  it.each([
    ["Meclis, Finlandiya'nın NATO'ya katılım protokolünü kabul etti", 'TR', '2023-03-31'],
    ['Riksdag NATO üyeliğini onayladı', 'SE', '2024-02-27'],
    ["Budapeşte, İsveç'in NATO üyeliğinin önündeki son engeli kaldırdı", 'HU', '2024-02-27'],
  ])('is that of the house that gives it: "%s"', (title, code, day) => {
    expect(read('tr', title, '', day)).toContain(`ratification ${code}`);
  });
});

describe('a title that only counts', () => {
  const body = {
    fr: "L'Otan a accueilli lundi son nouveau membre à Washington.",
    es: 'La OTAN celebró el lunes la entrada del país balcánico.',
    de: 'Der Adriastaat gehört seit Montag der Nato an.',
  };
  it.each([
    ['fr', 'Le Monténégro, 29e allié', body.fr],
    ['es', 'Montenegro, el aliado número 29', body.es],
    ['es', 'Montenegro, el número 29', body.es],
    ['de', 'Montenegro ist Nummer 29', body.de],
    ['de', 'Montenegro ist der 29. Verbündete', body.de],
  ] as const)('is about the accord of its body: %s "%s"', (lang, title, text) => {
    expect(read(lang, title, text, '2017-06-06')).toContain('joiner.announced ME');
  });

  it.each([
    ['fr', "L'Espagne, 16e allié, fête son entrée", "L'Otan avait accueilli Madrid en 1982."],
    ['de', 'Marokko ist Nummer 11 der Weltrangliste', 'Die Afrikanische Union gratulierte.'],
  ])('and of nothing where it tells something else: %s "%s"', (lang, title, text) => {
    expect(read(lang, title, text)).toEqual([]);
  });
});

describe('what states are said to be in, or before', () => {
  it.each([
    ['de', '2025-11-12', 'Usbekistan vor WTO-Beitritt', ['joiner.prospect UZ']],
    ['de', '2024-12-12', 'Wien blockiert nicht mehr: Bulgarien ab Januar in Schengen', ['joiner.announced BG']],
    ['fr', '2024-12-12', 'Vienne lève son veto : la Bulgarie dans Schengen en janvier', ['joiner.announced BG']],
    ['es', '2024-12-12', 'Austria retira su veto: Bulgaria, en Schengen desde enero', ['joiner.announced BG']],
    ['es', '2025-07-10', 'Helsinki entrega su baja de la Convención de Ottawa', ['withdrawal FI']],
    ['fr', '2025-02-06', 'Haute mer : le Chili dépose ses instruments de ratification', ['ratification CL']],
    [
      'es',
      '2022-03-03',
      'Tbilisi y Chisináu, tras los pasos de Kiev: también piden entrar en la UE',
      ['joiner.prospect GE', 'joiner.prospect MD'],
    ],
    ['es', '2022-06-23', 'Georgia tendrá que esperar para entrar en la UE', []],
    ['de', '2022-01-10', 'Finnland schließt Nato-Beitritt nicht aus', ['joiner.prospect FI']],
    ['fr', '2025-11-12', "« Jamais nous ne rejoindrons l'Otan », jure Vucic", ['joiner.declined RS']],
    ['es', '2025-11-12', 'La canciller siria no descarta entrar en los Acuerdos de Abraham', ['joiner.prospect SY']],
    ['es', '2025-11-12', 'La oposición siria rechaza los Acuerdos de Abraham', []],
    ['fr', '2025-11-12', "L'opposition irakienne rejette les accords d'Abraham", []],
    ['de', '2025-11-12', 'Serbien: Kein Nato-Beitritt, auch in Zukunft nicht', ['joiner.declined RS']],
    ['de', '2025-11-07', 'Trump: Kasachstan nun bei Abraham-Abkommen dabei', ['joiner.announced KZ']],
    ['de', '2025-11-07', 'Trump meldet Kasachstans Beitritt zu den Abraham-Abkommen', ['joiner.announced KZ']],
    [
      'es',
      '2025-10-20',
      'Trump da por hecho que Riad acabará entrando en los Acuerdos de Abraham',
      ['joiner.prospect SA'],
    ],
    ['fr', '2024-02-20', "L'Indonésie entame son processus d'adhésion à l'OCDE", ['joiner.prospect ID']],
    [
      'fr',
      '2024-12-12',
      "Le Panama et l'Autriche ont rejoint les accords de la Nasa",
      ['joiner.announced AT', 'joiner.announced PA'],
    ],
    ['tr', '2023-11-24', "Somali Doğu Afrika Topluluğu'na kabul edildi", ['joiner.announced SO']],
    ['es', '2022-06-23', 'Ucrania y Moldavia ya son candidatas a la UE', ['joiner.prospect MD', 'joiner.prospect UA']],
    ['fr', '2026-01-23', 'OMS : Washington est officiellement dehors', ['withdrawal US']],
    ['es', '2016-12-02', 'El Mercosur aparta a Venezuela', ['suspension VE']],
    ['fr', '2021-09-30', 'Premier vol de Gulf Air à Tel-Aviv', ['implementation BH']],
    [
      'fr',
      '2025-09-22',
      "Dix pays déposent leurs instruments du traité sur la haute mer, dont le Sénégal, l'Italie et le Cap-Vert",
      ['ratification CV', 'ratification IT', 'ratification SN'],
    ],
    [
      'es',
      '2026-02-11',
      '"Queremos ser parte, pero antes tiene que haber paz": Damasco condiciona su entrada en los Acuerdos de Abraham',
      ['joiner.declined SY', 'joiner.prospect SY'],
    ],
  ])('is read without a plain verb: %s %s "%s"', (lang, day, title, found) => {
    expect(read(lang, title, '', day)).toEqual(found);
  });
});

describe('whose kingdom it is', () => {
  it('is said by the last state of a title that opens with who went before', () => {
    const title = 'Nach den Emiraten, Bahrain und dem Sudan nun auch Marokko';
    const text =
      'Das Königreich nehme volle diplomatische Beziehungen zu Israel auf, teilte US-Präsident Donald Trump am Donnerstag mit.';
    expect(read('de', title, text, '2020-12-10')).toEqual(['joiner.announced MA']);
  });
});

describe('what states belong to', () => {
  it.each([
    ['de', 'Türkei und Aserbaidschan üben', 'Beide Länder gehören der Organisation der Turkstaaten an.', []],
    ['fr', "La Turquie et l'Azerbaïdjan s'entraînent", "Ils font partie de l'Organisation des États turciques.", []],
    ['de', 'Jubel in Zagreb', 'Kroatien gehört seit Montag dem Schengen-Raum an.', ['joiner.announced HR']],
  ])('is news only since a day, or in a title: %s "%s"', (lang, title, text, found) => {
    expect(read(lang, title, text, '2023-01-02')).toEqual(found);
  });
});
