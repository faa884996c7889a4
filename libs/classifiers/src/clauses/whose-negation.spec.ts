import { findingsIn, readingsIn } from '@test/grammar';

const read = (lang: string, title: string, text = '') => readingsIn({ title, text, lang, publishedAt: '2025-11-10' });

describe('what a negation belongs to', () => {
  it.each([
    ['en', 'French Senate votes against ratifying EU-Canada trade deal', 'FR'],
    ['fr', 'Le Sénat français a voté contre la ratification du traité sur la haute mer', 'FR'],
    ['es', 'Los diputados de Costa Rica votaron contra la ratificación del Acuerdo de Escazú', 'CR'],
    ['de', 'Niederländische Abgeordnete haben gegen die Ratifizierung des Freihandelsabkommens Ceta gestimmt', 'NL'],
  ])('%s: %s', (lang, title, country) => expect(read(lang, title)).toEqual([`joiner.declined ${country}`]));

  it('is that of its own verb', () => {
    expect(read('en', "Pakistan says won't recognise Israel, will not join Abraham Accords")).toEqual([
      'joiner.declined PK',
    ]);
  });

  it.each([
    ['Trump-Sharaa signing is off', 'Syria and Israel will not sign a security agreement on Monday as planned.'],
    ['No signing yet', 'Syria and Israel will not sign a security agreement this week.'],
  ])('is that of the day alone: %s', (title, text) =>
    expect(read('en', title, text)).toEqual(['ceremony.postponed IL', 'ceremony.postponed SY']),
  );
});

describe('who acts', () => {
  it.each([
    ['en', "De Gaulle takes France out of NATO's military command", 'withdrawal FR'],
    ['de', 'Kurz und Strache ziehen Wien aus Uno-Migrationspakt zurück', 'withdrawal AT'],
    ['en', "Rome bows out of China's Silk Road scheme", 'withdrawal IT'],
    ['en', 'Three junta-led states walk out of ECOWAS', 'withdrawal -'],
    ['en', 'Saudi crown prince tells Trump he wants to join Abraham Accords', 'joiner.prospect SA'],
  ])('%s: %s', (lang, title, found) => expect(read(lang, title)).toEqual([found]));

  it('is not who gives the reason', () => {
    const text = 'The signing of the trade agreement has been pushed back after Italy asked for more time.';
    expect(read('en', 'Signing of EU-Mercosur deal postponed to January', text).join()).not.toContain('IT');
  });

  it('is whom a counted title lists next', () => {
    const text = 'Ce sont le Pérou, le Canada et le Chili.';
    const title = 'Accords Artemis : trois pays ont signé';
    const found = findingsIn({ title, text, lang: 'fr', publishedAt: '2020-10-14' });
    expect(found.map(({ country }) => country)).toEqual(['PE', 'CA', 'CL']);
  });
});
