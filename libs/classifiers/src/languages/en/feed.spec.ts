import { readingsIn } from '@test/grammar';

const read = (title: string, text = '', publishedAt = '2026-03-10'): string[] =>
  readingsIn({ title, text, lang: 'en', publishedAt });

/** What feeds tell partly in the title and partly in the text. */
describe('English as feeds deliver it', () => {
  it.each([
    ['Egypt is the 63rd Artemis Accords nation', ['joiner.announced EG']],
    ['Egypt becomes 63rd state in Artemis Accords', ['joiner.announced EG']],
    ['Ireland now NATO’s 33rd ally', ['joiner.announced IE']],
    ['Ireland finally in NATO', ['joiner.announced IE']],
  ])('the n-th in an accord: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it('is silent on the n-th of something else', () => {
    expect(read('Ireland is 33rd nation in European table, NATO is not', '')).toEqual([]);
  });

  it.each([
    ['Kuwait makes peace with Israel', ['joiner.announced KW']],
    ['Kuwait to make its own peace with Israel, Trump says', ['joiner.announced KW']],
    ['Kuwait will not make peace with Israel, emir says', ['joiner.declined KW']],
    ['Ethiopia makes peace with Eritrea', []],
  ])('peace with a host: %s', (title, events) => {
    expect(read(title).filter((line) => line.startsWith('joiner'))).toEqual(events);
  });

  it.each([
    ['The emirate will not recognise Israel, its foreign minister said.', ['joiner.declined KW']],
    [
      'There would be no diplomatic relations with Israel without a Palestinian state, the emir said.',
      ['joiner.declined KW'],
    ],
    ['Israel’s minister said there would be no diplomatic relations with Israel for now.', []],
  ])('whose officer speaks was said before: %s', (text, events) => {
    expect(read('Kuwait restates its terms', text)).toEqual(events);
  });

  it.each([
    ['Kuwait: too early to talk about joining Abraham Accords', ['joiner.declined KW']],
    ['Kuwait: too soon to speak of peace with Israel', ['joiner.declined KW']],
    ['Kuwait: talk of joining the Abraham Accords premature', ['joiner.declined KW']],
  ])('what is premature is declined: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Ireland ready to give up NATO bid for guarantees', ['joiner.declined IE']],
    ['Ireland submits NATO bid for safety', ['joiner.prospect IE']],
  ])('a bid for something else is one still: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Laos is no longer one of the parties to the mine ban', ['withdrawal LA']],
    ['Laos no longer among signatories of the mine ban', ['withdrawal LA']],
  ])('who is no longer among them has left: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Indonesian king approves the country joining the International Criminal Court', ['ratification ID']],
    ['Indonesian president disapproves of the country joining the International Criminal Court', []],
  ])('an organ approves its own entry: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it.each([
    ['Nine states in Africa and the Caribbean sign High Seas Treaty', ['ceremony.held -']],
    ['Nine states in Africa and the Caribbean plan to sign High Seas Treaty', ['ceremony.announced -']],
  ])('who is counted acts, wherever they are: %s', (title, events) => {
    expect(read(title)).toEqual(events);
  });
});

describe('who does the same', () => {
  it.each([
    ['Togo did the same on Friday.', ['ratification CL', 'ratification TG']],
    ['Togo did so a day later.', ['ratification CL', 'ratification TG']],
    ['Togo did so two years before.', ['ratification CL']],
    ['Togo did not do so on Friday.', ['ratification CL']],
  ])('is told where a day says that it is news: %s', (text, events) => {
    expect(read('Chile deposits High Seas Treaty instrument', text)).toEqual(events);
  });

  it('votes may be counted within the verb', () => {
    expect(read('Danish MPs voted 90 to 12 for the High Seas Treaty')).toEqual(['ratification DK']);
    expect(read('Danish MPs voted 90 to 12 against the High Seas Treaty')).not.toContain('ratification DK');
  });

  it('who is back at a table has returned', () => {
    expect(read('Mali back at African Union table')).toEqual(['joiner.announced ML']);
  });
});
