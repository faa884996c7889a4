import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, publishedAt: string, text = ''): string[] =>
  readingsIn({ title, lang, publishedAt, text });

const days: [lang: string, reported: string, title: string][] = [
  ['fr', 'joiner.announced KZ', "Le Kazakhstan s'est joint lundi aux accords d'Abraham"],
  ['fr', 'withdrawal GA', 'Le Gabon a mis fin lundi soir à sa participation à l’Opep'],
  ['fr', 'joiner.announced MD', "La Moldavie est entrée jeudi dans l'Otan"],
  ['fr', 'withdrawal BI', 'Le Burundi est officiellement sorti vendredi de la CPI'],
  ['es', 'joiner.declined AR', 'Argentina renunció este viernes a entrar en los BRICS'],
];
describe('a day within a phrase', () => {
  it.each(days)('%s: %s in "%s"', (lang, reported, title) => {
    expect(read(lang, title, '2025-11-20')).toEqual([reported]);
  });
});

const signings: [lang: string, kind: string, title: string][] = [
  ['de', 'ceremony.announced', 'Abkommen zwischen Indien und Oman soll am Samstag unterzeichnet werden'],
  ['de', 'ceremony.held', 'Das Abkommen zwischen Indien und Oman wurde am Samstag unterzeichnet'],
  ['fr', 'ceremony.announced', "L'accord de libre-échange entre l'Inde et Oman sera signé samedi"],
  ['fr', 'ceremony.held', "L'accord de libre-échange entre l'Inde et Oman a été signé samedi"],
  ['fr', 'ceremony.postponed', "L'accord de libre-échange entre l'Inde et Oman ne sera pas signé samedi"],
  ['es', 'ceremony.announced', 'El acuerdo de libre comercio entre India y Omán se firmará el sábado'],
  ['es', 'ceremony.held', 'El acuerdo de libre comercio entre India y Omán fue firmado el sábado'],
  ['es', 'ceremony.postponed', 'El acuerdo de libre comercio entre India y Omán no se firmará el sábado'],
];
describe('whose accord is signed stands with the accord', () => {
  it.each(signings)('%s: %s in "%s"', (lang, kind, title) => {
    expect(read(lang, title, '2025-11-20')).toEqual([`${kind} IN`, `${kind} OM`]);
  });
});

const headlines: [lang: string, publishedAt: string, reported: readonly string[], title: string][] = [
  // Who went before.
  [
    'de',
    '2020-10-24',
    ['joiner.announced SD'],
    'Nach den Emiraten normalisiert auch der Sudan seine Beziehungen zu Israel',
  ],
  // Who enters the euro, and who is let in.
  ['fr', '2026-01-01', ['joiner.announced BG'], 'La Bulgarie passe jeudi à l’euro'],
  ['es', '2026-01-01', ['joiner.announced BG'], 'Bulgaria estrena el euro'],
  ['de', '2026-01-01', ['joiner.announced BG'], 'Bulgarien führt den Euro ein'],
  ['fr', '2022-12-09', ['joiner.announced HR'], 'Schengen ouvre grand ses portes à la Croatie'],
  ['de', '2025-01-02', ['joiner.announced BG'], 'Bulgarien jetzt voll im Schengen-Raum'],
  // A summit's guests are no members.
  ['fr', '2025-08-30', [], "Sommet de l'OCS : Xi accueille Modi et Poutine à Tianjin"],
  // Dates that slip.
  ['fr', '2025-12-18', ['ceremony.postponed -'], 'UE-Mercosur : la signature glisse à janvier'],
  ['de', '2025-12-18', ['ceremony.postponed -'], 'Unterzeichnung des EU-Mercosur-Abkommens erst im Januar'],
  ['de', '2025-06-25', ['ceremony.announced CH'], 'Schweiz vor Paraphierung des Abkommens mit Mercosur-Staaten'],
  // Parted from the organs, not from the organisation.
  ['fr', '2020-08-19', ['suspension ML'], 'La Francophonie met le Mali en retrait de ses instances'],
  ['es', '2023-07-31', ['suspension NE'], 'La CEDEAO deja a Níger fuera de sus órganos'],
  // The organ behind the verb, a colon before it, and a deed with when or why between its halves.
  ['de', '2022-12-01', ['ratification DE'], 'Ceta passiert den Bundestag'],
  ['de', '2023-10-03', ['ratification AM'], 'Armenien beugt sich: Parlament nimmt Römisches Statut an'],
  ['de', '2023-11-30', ['ratification LV'], 'Saeima stimmt nach Jahren des Streits Istanbul-Konvention zu'],
  ['es', '2002-09-11', ['ratification CO'], 'Bogotá remite a Nueva York la ratificación del Estatuto de Roma'],
  ['es', '2025-11-20', ['ratification PE'], 'El tratado de alta mar recibe el visto bueno del Congreso peruano'],
  // A headline's present with a date to come.
  ['de', '2025-11-20', ['ceremony.announced PY'], 'Paraguay unterzeichnet im Dezember die Artemis-Vereinbarung'],
  ['fr', '2025-11-20', ['ceremony.announced PY'], 'Le Paraguay signe le 3 décembre les accords Artemis'],
  ['es', '2025-11-20', ['ceremony.held PY'], 'Paraguay firma los Acuerdos Artemis'],
  // Verbless headlines, and what is no more.
  ['fr', '2025-11-20', ['ceremony.held SY'], 'Signature d’un accord de paix entre la Syrie et Israël'],
  ['de', '2025-05-15', ['joiner.declined SY'], 'Damaskus stellt klar: Vorerst kein Anschluss an die Abraham-Abkommen'],
  ['de', '2025-11-20', ['withdrawal AR'], 'Argentinien gehört der WHO nicht mehr an'],
  ['de', '2025-11-20', ['joiner.announced UY'], 'Uruguays Beitritt zum CPTPP tritt in Kraft'],
  // Who recommends, and who speaks behind a quote.
  ['de', '2023-11-08', ['joiner.prospect ME'], 'EU-Kommission empfiehlt Beitrittsverhandlungen mit Montenegro'],
  [
    'fr',
    '2025-11-20',
    ['joiner.declined KE'],
    '« Nous n’allons pas rejoindre les Brics », affirme le président kényan',
  ],
  ['es', '2025-11-20', ['joiner.announced UY'], 'Uruguay, nuevo miembro del CPTPP'],
  ['fr', '2025-11-20', ['joiner.announced UY'], "L'Uruguay, nouveau membre du CPTPP"],
  ['fr', '2025-11-20', ['joiner.announced UY'], "Le CPTPP approuve l'entrée de l'Uruguay"],
  // Other names.
  ['es', '2023-02-17', ['joiner.prospect UY'], 'Uruguay pide formalmente entrar al Transpacífico'],
  ['de', '2025-11-20', ['withdrawal SR'], 'Suriname verlässt das Römische Statut'],
  // Steps under an accord.
  [
    'fr',
    '2021-10-14',
    ['implementation BH'],
    'Atterrissage à Bahreïn du premier vol commercial en provenance de Tel-Aviv',
  ],
  ['es', '2020-11-18', ['implementation BH'], 'Manama e Israel intercambiarán embajadas'],
];
describe('what French, Spanish and German bureaus file', () => {
  it.each(headlines)('%s %s: %s in "%s"', (lang, publishedAt, reported, title) => {
    expect(read(lang, title, publishedAt)).toEqual(reported);
  });
});

const articles: [lang: string, publishedAt: string, reported: readonly string[], title: string, text: string][] = [
  [
    'de',
    '2025-08-12',
    ['joiner.declined IE'],
    'Dublin: Nato-Beitritt steht nicht zur Debatte',
    'Medienberichte, wonach Irland einen Beitritt zur Nato prüfe, wies ein Sprecher der Regierung am Dienstag zurück.',
  ],
  [
    'es',
    '2019-03-23',
    ['ceremony.held IT'],
    'Roma y Pekín estrechan lazos',
    'Italia y China firmaron este sábado el memorando de la Franja y la Ruta.',
  ],
];
const more: typeof articles = [
  [
    'fr',
    '2025-11-20',
    ['ceremony.announced IN', 'ceremony.announced OM'],
    'Modi attendu à Mascate',
    'Le Premier ministre indien se rendra en décembre à Oman, où les deux pays signeront un accord de libre-échange.',
  ],
  [
    'es',
    '2025-11-20',
    ['joiner.prospect SA', 'joiner.declined SA'],
    'Riad quiere, pero no todavía',
    'Arabia Saudí quiere unirse a los Acuerdos de Abraham, pero exigió antes un camino claro hacia un Estado palestino.',
  ],
  [
    'fr',
    '2025-11-20',
    ['implementation MA'],
    'Retour dans le ciel marocain',
    'La compagnie israélienne Arkia a annoncé la reprise en janvier de ses vols directs entre Tel-Aviv et Marrakech.',
  ],
  [
    'de',
    '2025-11-20',
    ['withdrawal HU'],
    'Budapest macht Ernst',
    'Das ungarische Parlament hat am Donnerstag für den Rückzug des Landes aus dem Internationalen Strafgerichtshof gestimmt.',
  ],
];
describe('reports that are denied, and who leads what others join', () => {
  it.each([...articles, ...more])('%s %s: %s in "%s"', (lang, publishedAt, reported, title, text) => {
    expect(read(lang, title, publishedAt, text).toSorted()).toEqual([...reported].sort());
  });
});
