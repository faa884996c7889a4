import { findingsIn } from '@test/grammar';

describe('states that one name stands for', () => {
  const withdrawing = (lang: string, title: string) =>
    findingsIn({ title, lang, publishedAt: '2025-03-18' })
      .filter(({ kind }) => kind === 'withdrawal')
      .map(({ country }) => country)
      .sort();

  it.each([
    ['en', 'Poland, the Baltic states and Finland leave the Ottawa convention', ['EE', 'FI', 'LT', 'LV', 'PL']],
    ['en', 'The Baltic states, Poland and Finland leave the Ottawa convention', ['EE', 'FI', 'LT', 'LV', 'PL']],
    ['en', 'Three Sahel states quit ECOWAS', ['BF', 'ML', 'NE']],
    ['fr', "La Pologne et les pays baltes quittent la convention d'Ottawa", ['EE', 'LT', 'LV', 'PL']],
    ['es', 'Los países bálticos abandonan la convención de Ottawa', ['EE', 'LT', 'LV']],
    ['de', 'Baltische Staaten treten aus dem Minenverbotsvertrag aus', ['EE', 'LT', 'LV']],
    ['ru', 'Польша и страны Балтии выходят из Оттавской конвенции', ['EE', 'LT', 'LV', 'PL']],
    ['ar', 'دول البلطيق تنسحب من اتفاقية أوتاوا', ['EE', 'LT', 'LV']],
    ['tr', "Baltık ülkeleri Ottawa Sözleşmesi'nden çekiliyor", ['EE', 'LT', 'LV']],
  ])('are each told of (%s): %s', (lang, title, states) => {
    expect(withdrawing(lang, title)).toEqual(states);
  });

  it('are found where their name stands', () => {
    const title = 'Three Sahel states quit ECOWAS';
    const findings = findingsIn({ title, lang: 'en', publishedAt: '2025-01-29' });
    const spans = findings.map(({ evidence }) => evidence.find(({ field }) => field === 'country')?.quote);
    expect(spans).toEqual(['Three Sahel states', 'Three Sahel states', 'Three Sahel states']);
  });
});
