import { readingsIn } from '@test/grammar';

/** All that is reported, in no order. */
const headlines: [lang: string, reported: readonly string[], title: string][] = [
  ['fr', ['withdrawal AO'], "Le ministre a annoncé que l'Angola se retirait de l'Opep"],
  ['fr', ['suspension RU'], 'Moscou a annoncé que la Russie suspendait sa participation à New Start'],
  ['fr', ['joiner.announced KZ'], "Astana a fait savoir que le Kazakhstan rejoignait les accords d'Abraham"],
  ['fr', ['joiner.declined CH'], "Berne a indiqué que la Suisse n'avait pas l'intention d'adhérer à l'Otan"],
  ['es', ['withdrawal AO'], 'El ministro anunció que Angola abandonaba la OPEP'],
  ['es', ['suspension RU'], 'Moscú anunció que Rusia suspendía su participación en el Nuevo START'],
  ['es', ['joiner.announced KZ'], 'Astaná comunicó que Kazajistán se sumaba a los Acuerdos de Abraham'],
  ['es', ['joiner.declined CH'], 'Berna dijo que Suiza no tenía intención de ingresar en la OTAN'],
  ['de', ['withdrawal AO'], 'Der Minister sagte, Angola verlasse die Opec'],
  ['de', ['withdrawal AO'], 'Der Minister kündigte an, dass Angola die Opec verlasse'],
  ['de', ['suspension RU'], 'Moskau erklärte, Russland setze seine Teilnahme an New Start aus'],
  ['de', ['joiner.announced KZ'], 'Der Präsident sagte, Kasachstan trete den Abraham-Abkommen bei'],
  // Two words of one negation, and a negation behind what is denied.
  ['fr', [], 'La Russie assure ne pas se retirer de New Start'],
  ['fr', [], "L'Arabie saoudite n'a pas encore dit oui aux Brics"],
  ['de', [], 'Die Türkei hat der Aufnahme Schwedens in die Nato nicht zugestimmt'],
  // Expelled for a time is suspended.
  ['fr', ['suspension MZ'], "L'Union africaine exclut provisoirement le Mozambique"],
  ['es', ['suspension MZ'], 'La Unión Africana expulsa temporalmente a Mozambique'],
  ['de', ['suspension MZ'], 'Afrikanische Union schließt Mosambik bis auf Weiteres aus'],
];

describe('what is told in indirect speech in French, Spanish and German, and what is denied', () => {
  it.each(headlines)('%s: %s in "%s"', (lang, reported, title) => {
    expect(readingsIn({ title, lang, publishedAt: '2022-03-01' })).toEqual(reported);
  });
});

const articles: [lang: string, reported: readonly string[], title: string, text: string][] = [
  [
    'es',
    ['joiner.prospect CO'],
    'Colombia pide su ingreso en los BRICS',
    'Bogotá, 24 abr (EFE).- Colombia solicitó su ingreso en los BRICS. La decisión se tomó en el Consejo de Ministros. Argentina había rehusado la invitación del bloque.',
  ],
  [
    'de',
    ['suspension TH'],
    'Thailand setzt Friedensabkommen mit Kambodscha aus',
    'Bangkok (AFP) - Das gab die Regierung bekannt. Es gab einen Zwischenfall. Finnland und Polen hatten in diesem Jahr ihren Ausstieg aus der Ottawa-Konvention beschlossen.',
  ],
];

describe('what had been done before', () => {
  it.each(articles)('%s: is no news: %s', (lang, reported, title, text) => {
    expect(readingsIn({ title, text, lang, publishedAt: '2025-11-10' })).toEqual(reported);
  });
});
