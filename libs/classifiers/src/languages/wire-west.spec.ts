import { readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text = '', publishedAt = '2025-03-04'): string[] =>
  readingsIn({ title, lang, publishedAt, text });

const headlines: [lang: string, reported: string, title: string][] = [
  ['de', 'joiner.announced BO', 'Bolivien seit Freitag Mitglied im Mercosur'],
  ['de', 'joiner.announced BO', 'Bolivien seit heute im Mercosur'],
  ['de', 'joiner.announced BO', 'Bolivien neu im Mercosur'],
  ['de', 'joiner.announced BO', 'Bolivien ist seit Mitternacht Mitglied des Mercosur'],
  ['de', 'withdrawal BO', 'Bolivien ab sofort nicht mehr im Mercosur'],
  ['de', 'withdrawal BO', 'Bolivien nicht länger Teil des Mercosur'],
  ['de', 'withdrawal BO', 'Bolivien tritt vom Escazú-Abkommen zurück'],
  ['de', 'withdrawal BO', 'Boliviens Präsident kippt Mitgliedschaft im Mercosur'],
  ['de', 'joiner.prospect TG', 'Togo will zurück in die Ecowas'],
  ['de', 'joiner.announced GM', 'Gambia bläst Austritt aus dem Commonwealth ab'],
  ['de', 'ratification BO', 'Boliviens Senat ringt sich zu Escazú-Abkommen durch'],
  ['de', 'joiner.declined BO', 'Mercosur-Beitritt kommt für Bolivien nicht infrage'],
  ['de', 'suspension BO', 'OECD setzt Aufnahmeverfahren für Bolivien aus'],
  ['de', 'joiner.prospect BO', 'Bolivien schließt Beitrittsverhandlungen mit der EU ab'],
  ['de', 'withdrawal BO', 'Boliviens Parlament kassiert Ratifizierung des Atomteststoppvertrags'],
  ['de', 'withdrawal BO', 'Bolivien erklärt Austritt aus dem Mercosur'],
  ['de', 'withdrawal BO', 'Bolivien folgt Peru und tritt aus WHO aus'],
  ['fr', 'withdrawal BO', "La Bolivie suit Lima et quitte l'OMS"],
  ['fr', 'joiner.declined UA', "Merz exclut une entrée de l'Ukraine dans l'Otan"],
  ['fr', 'ratification BO', "Escazú : la Bolivie dépose ses instruments auprès de l'ONU"],
  ['es', 'ratification BO', 'Diputados bolivianos convierten en ley el Acuerdo de Escazú'],
  ['fr', 'joiner.announced BO', 'La Bolivie enfin dans le Mercosur'],
  ['fr', 'joiner.announced BO', 'Le plein retour de la Bolivie dans le Mercosur annoncé'],
  ['fr', 'withdrawal BO', 'Accord de Paris : la Bolivie sort à son tour'],
  ['fr', 'joiner.announced GM', 'Banjul révoque son retrait du Commonwealth'],
  ['fr', 'joiner.prospect TG', 'Le Togo demande à réintégrer la Cédéao'],
  ['fr', 'joiner.declined BO', 'La Bolivie ne veut plus des Brics'],
  ['fr', 'ceremony.held BO', "La Bolivie finit par signer l'accord d'Escazú"],
  ['fr', 'withdrawal BO', "La Bolivie dénonce la convention d'Ottawa"],
  ['fr', 'joiner.declined BO', 'La Bolivie rejette une rapide entrée dans le Mercosur'],
  ['es', 'joiner.declined BO', 'Bolivia rechaza un rápido ingreso en el Mercosur'],
  ['es', 'joiner.announced BO', 'Bolivia ingresó en el Mercosur'],
  ['es', 'withdrawal BO', 'Bolivia denuncia el tratado de alta mar'],
  ['es', 'joiner.announced BO', 'Bolivia, a bordo de la Unión Europea'],
  ['es', 'joiner.announced BO', 'Bolivia ya es de la Unión Europea'],
  ['es', 'ceremony.held BO', 'Bolivia suma su firma a los Acuerdos de Escazú'],
  ['es', 'ratification BO', 'Asamblea boliviana da paso al TLC con China'],
];
describe('a headline', () => {
  it.each(headlines)('in %s reports %s: "%s"', (lang, reported, title) => {
    expect(read(lang, title)).toEqual([reported]);
  });

  it.each([
    ['de', 'Bolivien seit 2015 im Mercosur: eine Bilanz'],
    ['de', 'Boliviens Trainer tritt zurück'],
    ['de', 'Leitartikel: Bolivien tritt dem Mercosur bei - und das ist gut so'],
    ['fr', 'La Bolivie enfin dans la rue contre le Mercosur'],
    ['es', 'Bolivia negociará por fuera del Mercosur'],
  ])('in %s reports nothing: "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual([]);
  });
});

describe('a dispatch', () => {
  it.each([
    ['Sucre (dpa) - Bolivien hatte das Hochseeabkommen 2023 unterzeichnet.', []],
    ['Sucre (dpa) - Bolivien hat am Montag das Hochseeabkommen von 2023 unterzeichnet.', ['ceremony.held BO']],
    ['Sucre (dpa) - Bolivien hat seinen Antrag auf Aufnahme in den Mercosur zurückgezogen.', ['joiner.declined BO']],
    ['Sucre (dpa) - Bolivien hat sich aus dem Mercosur zurückgezogen.', ['withdrawal BO']],
    [
      'Sucre (dpa) - Bolivien und Peru werden ihr Handelsabkommen am 12. März in Lima unterzeichnen, hieß es.',
      ['ceremony.announced BO', 'ceremony.announced PE'],
    ],
  ])('in German is read by the whole of its verb: "%s"', (text, reported) => {
    expect(read('de', 'Anden', text)).toEqual(reported);
  });
});

describe('who signs', () => {
  it.each([
    ['de', '44 Staaten unterschreiben Streubombenverbot in Oslo'],
    ['fr', 'Quarante-quatre pays paraphent le traité de Kigali sur le commerce'],
    ['fr', "Oslo : 60 pays signent l'interdiction des bombes à sous-munitions"],
    ['es', 'Siete presidentes suscriben el tratado de la Unasur'],
  ])('is a number of states, not the place: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual(['ceremony.held -']);
  });

  it.each([
    ['de', 'In Oslo unterzeichnet Minister Albrecht für Frankreich das Streubombenverbot'],
    ['fr', "Oslo : le ministre signe pour la France l'interdiction des bombes à sous-munitions"],
  ])('is for whom it is done: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual(['ceremony.held FR']);
  });

  it.each([
    ['en', 'Bolivia signs border treaty with Peru'],
    ['de', 'Bolivien unterzeichnet mit Peru ein Grenzabkommen'],
    ['fr', 'La Bolivie signe un accord de libre-échange avec le Pérou'],
    ['es', 'Bolivia firma un acuerdo de libre comercio con Perú'],
  ])('is also with whom an agreement of two is signed: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual(['ceremony.held BO', 'ceremony.held PE']);
  });

  it.each([
    ['fr', 'À Washington, Bolivie et Pérou paraphent un accord de paix'],
    ['de', 'La Paz und Lima unterschreiben Friedensvertrag'],
  ])('is a pair of states, not the place: %s "%s"', (lang, title) => {
    expect(read(lang, title)).toEqual(['ceremony.held BO', 'ceremony.held PE']);
  });

  it('is told in the perfect tense, with the verb last', () => {
    const text =
      'Sucre (dpa) - Boliviens Präsident hat am Sonntag seine Unterschrift unter das Escazú-Abkommen gesetzt.';
    expect(read('de', 'Abkommen gezeichnet', text)).toEqual(['ceremony.held BO']);
  });

  it('is Switzerland, whose government has the name of a German chamber', () => {
    const title = 'Schweiz: Bundesrat unterzeichnet KI-Konvention';
    expect(read('de', title)).toEqual(['ceremony.held CH']);
    expect(read('de', 'Bundesrat stimmt in Berlin dem Hochseeabkommen zu')).toEqual(['ratification DE']);
  });

  it('is a list, each with its own form of "of"', () => {
    const text =
      "NAIROBI (AFP) - Les présidents du Kenya, de la Tanzanie et de l'Ouganda ont signé samedi la convention sur les armes à sous-munitions.";
    expect(read('fr', 'Convention signée', text)).toEqual(['ceremony.held KE', 'ceremony.held TZ', 'ceremony.held UG']);
  });
});
