import { readingsIn } from '@test/grammar';
import { tally } from '../languages/en/tally';

const read = (title: string, text = ''): string[] => readingsIn({ title, text, lang: 'en', publishedAt: '2026-03-10' });

describe('who has signed is counted', () => {
  it.each([
    ['Ghana and Egypt sign Artemis Accords', 'They are numbers 62 and 63.'],
    ['Ghana and Egypt sign Artemis Accords', 'Both ceremonies in Washington took the list to sixty-three.'],
    ['Ghana and Egypt sign Artemis Accords', 'That makes 62 and 63, the agency said.'],
    ['Ghana and Egypt sign Artemis Accords, lifting the number of signatories to 63', ''],
    ['Ghana and Egypt sign Artemis Accords', 'The roll now stands at 63.'],
    ['Ghana and Egypt sign Artemis Accords', 'Ghana becomes the 62nd country to do so, Egypt the 63rd.'],
  ])('beside a signing it makes members of those who signed: %s %s', (title, text) => {
    expect(read(title, text)).toEqual([
      'ceremony.held EG',
      'ceremony.held GH',
      'joiner.announced EG',
      'joiner.announced GH',
    ]);
  });

  it.each([
    ['Ghana and Egypt sign Artemis Accords', 'Both have fewer than 62 satellites.'],
    ['Ghana and Egypt sign Artemis Accords', 'Will they be numbers 62 and 63?'],
    ['Ghana and Egypt sign Artemis Accords', 'Norway was number 55.'],
    ['Ghana and Egypt sign Artemis Accords', 'It raises the number of engineers to 90.'],
  ])('what counts something else or asks does not: %s %s', (title, text) => {
    expect(read(title, text)).toEqual(['ceremony.held EG', 'ceremony.held GH']);
  });

  it('says nothing of an agreement of two states, nor of a treaty that has yet to be ratified', () => {
    expect(read('Ghana and Egypt sign fisheries agreement', 'That makes twelve.')).not.toContain('joiner.announced GH');
    expect(read('Turkmenistan signs High Seas Treaty', 'It is number 146.')).toEqual(['ceremony.held TM']);
  });

  it('knows the words for it, and none for shares and sums', () => {
    expect(tally.test('which brings the overall total of members to forty')).toBe(true);
    expect(tally.test('it takes the total cost to 40 million')).toBe(false);
    expect(tally.test('that makes 40 percent of them')).toBe(false);
  });
});

describe('for whom somebody signs', () => {
  it('is said of each, with the verb once', () => {
    expect(
      read('Two more for the Artemis Accords', 'Kwame Mensah signed for Accra; Rania Al-Mashat for Cairo.'),
    ).toEqual(['ceremony.held EG', 'ceremony.held GH']);
    expect(
      read('Two more for the Artemis Accords', 'Kwame Mensah signed for Accra and asked for Cairo to wait.'),
    ).not.toContain('ceremony.held EG');
  });
});

describe('names and small words of feeds', () => {
  it.each([
    ['Ghana signs up to Artemis', ['ceremony.held GH', 'joiner.announced GH']],
    ['Ghana joins Artemis', ['joiner.announced GH']],
    ['Ghana joins Artemis mission', []],
    ['Chile ratifies ocean accord', ['ratification CL']],
    ['Laos quits mines treaty', ['withdrawal LA']],
  ])('%s', (title, events) => {
    expect(read(title)).toEqual(events);
  });

  it('who is left has not left', () => {
    expect(read('Portugal ratifies Mercosur deal with EU; Hungary is left')).not.toContain('withdrawal HU');
  });

  it('"which makes it the 126th state" tells of a new one', () => {
    expect(
      read('Jakarta lodges papers', 'The instrument came in on Monday, which makes it the 126th state of the ICC.'),
    ).toContain('joiner.announced ID');
  });

  it('"adding that" adds nobody', () => {
    expect(
      read(
        'Pakistan dismisses talk',
        'The office called it a misconception, adding that the country would not be a party to the Abraham Accords.',
      ),
    ).toEqual(['joiner.declined PK']);
  });
});
