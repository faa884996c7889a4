import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, publishedAt = '2025-03-04', text = ''): string[] =>
  readingsIn({ title, lang, publishedAt, text });

const peace: [lang: string, title: string][] = [
  ['fr', 'La Bolivie et le Pérou signent la paix'],
  ['fr', 'La Bolivie et le Pérou ont scellé la paix'],
  ['es', 'Bolivia y Perú firmaron la paz'],
  ['es', 'Sellan la paz Bolivia y Perú'],
  ['de', 'Bolivien und Peru unterschreiben Frieden'],
  ['de', 'In Wien unterzeichneten Bolivien und Peru den Frieden'],
];
describe('peace', () => {
  it.each(peace)('is an accord where it is signed: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual(['ceremony.held BO', 'ceremony.held PE']);
  });

  it.each([
    ['fr', 'La paix entre la Bolivie et le Pérou reste fragile'],
    ['es', 'Bolivianos y peruanos celebran la paz'],
    ['de', 'Bolivien und Peru feiern den Frieden'],
  ])('is none where nobody signs it: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });
});

const headlines: [lang: string, reported: string, title: string][] = [
  ['fr', 'joiner.announced BO', 'Adhésion de la Bolivie au Mercosur'],
  ['fr', 'joiner.announced BO', 'Nouveau membre du Mercosur : la Bolivie'],
  ['fr', 'joiner.announced BO', "L'adhésion de la Bolivie au Mercosur est actée"],
  ['fr', 'joiner.announced BO', 'La Bolivie admise au Mercosur'],
  ['fr', 'ratification BO', 'Ratification du traité sur la haute mer par la Bolivie'],
  ['fr', 'ratification BO', 'Feu vert bolivien au traité sur la haute mer'],
  ['fr', 'suspension BO', 'Suspension de la Bolivie par le Mercosur'],
  ['fr', 'suspension BO', 'La Bolivie écartée du Mercosur'],
  ['fr', 'joiner.declined BO', 'La Bolivie écarte une adhésion au Mercosur'],
  ['fr', 'suspension BO', "La Bolivie gèle ses pourparlers d'adhésion au Mercosur"],
  ['es', 'joiner.announced BO', 'Bolivia adhirió al Mercosur'],
  ['es', 'joiner.announced BO', 'Bolivia, ya en el Mercosur'],
  ['es', 'joiner.announced BO', 'Nuevo socio del Mercosur: Bolivia'],
  ['es', 'joiner.declined BO', 'Bolivia desiste de entrar en el Mercosur'],
  ['es', 'withdrawal BO', 'Se consuma la salida de Bolivia del Mercosur'],
  ['es', 'withdrawal BO', 'Bolivia deja formalmente el Mercosur'],
  ['es', 'ratification BO', 'Ratificación del tratado de alta mar por Bolivia'],
  ['es', 'suspension MA', 'Marruecos retira a su embajador en Israel'],
  ['es', 'implementation MA', 'Primer vuelo directo entre Israel y Marruecos'],
  ['de', 'joiner.announced BO', 'Boliviens Mercosur-Beitritt perfekt'],
  ['de', 'joiner.announced BO', 'Bolivien macht Mercosur-Beitritt perfekt'],
  ['de', 'joiner.announced BO', 'Boliviens Mercosur-Beitritt ist besiegelt'],
  ['de', 'joiner.announced BO', 'Bolivien nun auch im Mercosur'],
  ['de', 'joiner.announced BO', 'Neues Mercosur-Mitglied: Bolivien'],
  ['de', 'withdrawal BO', 'Boliviens Austritt aus dem Mercosur besiegelt'],
  ['de', 'withdrawal BO', 'Bolivien nicht mehr im Mercosur'],
  ['de', 'ratification BO', 'Hochseeabkommen durch Bolivien ratifiziert'],
  ['de', 'ratification BO', 'Grünes Licht für Hochseeabkommen in Bolivien'],
  ['de', 'ceremony.held BO', 'Hochseeabkommen von Bolivien unterzeichnet'],
];
describe('headlines of the west', () => {
  it.each(headlines)('%s: %s in "%s"', (lang, reported, title) => {
    expect(read(lang, title)).toEqual([reported]);
  });
});

const steps: [lang: string, reported: string[], title: string][] = [
  [
    'fr',
    ['ceremony.announced BO', 'ceremony.announced PE'],
    'La Bolivie et le Pérou attendus à Vienne pour sceller la paix',
  ],
  [
    'fr',
    ['ceremony.announced BO', 'ceremony.announced PE'],
    'Accord de paix entre la Bolivie et le Pérou : signature imminente',
  ],
  ['es', ['ceremony.announced BO', 'ceremony.announced PE'], 'Bolivia y Perú firman el viernes un acuerdo de paz'],
  [
    'de',
    ['ceremony.announced BO', 'ceremony.announced PE'],
    'Friedensvertrag zwischen Bolivien und Peru vor der Unterschrift',
  ],
  [
    'de',
    ['ceremony.postponed BO', 'ceremony.postponed PE'],
    'Keine Unterzeichnung des Friedensvertrags zwischen Bolivien und Peru',
  ],
  ['es', ['ceremony.postponed BO'], 'Bolivia suspende la firma del acuerdo de paz con Perú'],
  ['fr', ['implementation MA'], 'Premier vol direct entre Israël et le Maroc'],
  ['es', ['implementation MA'], 'Despega el primer vuelo directo entre Tel Aviv y Marrakech'],
  ['de', ['implementation MA'], 'Erste Linienmaschine aus Tel Aviv in Marrakesch gelandet'],
  ['es', [], 'Francia descarta el ingreso de Bolivia en el Mercosur'],
];
describe('signings to come or put off, flights, and what is only talked of', () => {
  it.each(steps)('%s: %j in "%s"', (lang, reported, title) => {
    expect(read(lang, title)).toEqual(reported);
  });
});

const described: [lang: string, reported: string, title: string][] = [
  ['fr', 'withdrawal MD', 'La Moldavie quitte le traité interdisant les bombes à sous-munitions'],
  ['fr', 'withdrawal MD', 'La Moldavie sort du traité sur les forces conventionnelles en Europe'],
  ['es', 'withdrawal MD', 'Moldavia abandona el tratado que prohíbe las minas antipersona'],
  ['es', 'withdrawal MD', 'Moldavia abandona el cartel petrolero'],
  ['de', 'withdrawal MD', 'Moldau tritt aus Vertrag zum Verbot von Antipersonenminen aus'],
  ['de', 'withdrawal MD', 'Moldau verlässt das Ölkartell'],
  ['fr', 'joiner.declined MD', "Non des Moldaves à l'Otan"],
  ['es', 'joiner.declined MD', 'No de los moldavos a la OTAN'],
  ['de', 'joiner.declined MD', 'Nein der Moldauer zur Nato'],
  ['es', 'joiner.declined MD', 'Moldavia pone condiciones para entrar en la OTAN'],
  ['es', 'joiner.prospect MD', 'Moldavia insiste en entrar en la OTAN'],
  ['fr', 'joiner.declined MD', "La Moldavie tourne le dos à une adhésion à l'Otan"],
  ['fr', 'ratification MD', 'Accord sur le climat : oui du Parlement moldave'],
  ['fr', 'ratification MD', "L'accord sur le climat franchit l'obstacle du Parlement moldave"],
  ['de', 'withdrawal MD', 'Moldau trennt sich von der GUS'],
];
describe('accords that are described, and what is said of them in few words', () => {
  it.each(described)('%s: %s in "%s"', (lang, reported, title) => {
    expect(read(lang, title)).toEqual([reported]);
  });
});

const bodies: [lang: string, reported: string, text: string][] = [
  ['de', 'joiner.announced BO', 'Seit Montag ist Bolivien Mitglied des Mercosur.'],
  ['de', 'suspension BO', 'Nach dem Putsch hat der Mercosur die Mitgliedschaft Boliviens ausgesetzt.'],
  ['fr', 'joiner.declined BO', '« Nous ne rejoindrons pas le Mercosur », a déclaré le président bolivien.'],
  ['es', 'joiner.declined BO', '"No entraremos en el Mercosur", dijo el presidente boliviano.'],
  [
    'es',
    'ratification BO',
    'Por 120 votos a 30, la Cámara de Diputados de Bolivia aprobó este lunes el tratado de alta mar.',
  ],
];
describe('what the first sentence says', () => {
  it.each(bodies)('%s: %s in "%s"', (lang, reported, text) => {
    expect(read(lang, 'Montevideo', '2025-03-04', text)).toEqual([reported]);
  });

  it('is background where the state is named in what opens the sentence', () => {
    expect(
      read('de', 'Montevideo', '2025-03-04', 'Nach dem Beitritt Boliviens zum Mercosur wächst der Handel.'),
    ).toEqual([]);
  });
});
