import { readingsIn } from '@test/grammar';

const read = (title: string, text = '', publishedAt = '2025-10-10'): string[] =>
  readingsIn({ title, text, lang: 'en', publishedAt });

describe('English stories told again', () => {
  it.each([
    ['US officials are discussing a place for Azerbaijan in the Abraham Accords', ['joiner.prospect AZ']],
    ['Brussels sees a place for Ukraine in the EU', ['joiner.prospect UA']],
    ['There is no place for Belarus in the Council of Europe', []],
    ['Norway no longer wishes to be a candidate for the EU, its minister said', ['joiner.declined NO']],
    ['Latvia’s president returns the law on quitting the Istanbul Convention to parliament', []],
    ['Latvia’s parliament postpones the exit from the Istanbul Convention', []],
    ['Latvia’s parliament passes the law on quitting the Istanbul Convention', ['withdrawal LV']],
    ['Hungary will ratify the pandemic agreement on Monday, WHO head expects', []],
    ['Bulgaria becomes the 21st country to use the single currency', ['joiner.announced BG']],
  ])('keep a place, give up a wish, send back a bill: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['It is number fifty-five.', ['ceremony.held ID', 'joiner.announced ID']],
    ['It is number 55.', ['ceremony.held ID', 'joiner.announced ID']],
    ['It is one of seven in the region.', ['ceremony.held ID']],
  ])('who has signed is counted in words: %s', (text, events) => {
    expect(read('Indonesia signs the Artemis Accords', text)).toEqual(events);
  });

  it('a signer is the n-th behind a comma', () => {
    expect(read('Indonesia signed the Artemis Accords on Monday, the 62nd country to do so')).toEqual([
      'ceremony.held ID',
      'joiner.announced ID',
    ]);
  });

  it.each([
    ['After 47 years Britain left the European Union on Friday night', ['withdrawal GB']],
    ['After thirteen years Bulgaria joined Schengen', ['joiner.announced BG']],
    ['After Britain left the European Union, trade is down', []],
    ['After two years of Britain leaving the EU, trade is down', []],
  ])('how long it took is no clause: %s', (title, events) => {
    expect(
      readingsIn({ title, text: '', lang: 'en', publishedAt: /Britain/.test(title) ? '2020-01-31' : '2024-12-12' }),
    ).toEqual(events);
  });

  it.each([
    ['In September 2024 it became known that Turkey planned to enter BRICS.', []],
    ['In 2022 Togo became a member of the Commonwealth.', []],
    ['In September it became known that Turkey planned to enter BRICS.', ['joiner.prospect TR']],
  ])('a month and an older year at the head are background: %s', (text, events) => {
    expect(read('Between two chairs: Turkey and the world', text)).toEqual(events);
  });
});
