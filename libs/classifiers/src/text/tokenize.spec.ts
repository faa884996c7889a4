import fc from 'fast-check';
import { KnownWords, TOKEN, tokenize, tokensWithin } from './tokenize';

const written = (text: string): string[] => tokenize(text).map(({ raw }) => raw);

describe('tokens', () => {
  it.each([
    ['The U.S. and Israel’s envoys sign', ['The', 'U.S.', 'and', 'Israel', '’s', 'envoys', 'sign']],
    ["'quoted' d'Abraham (56-й)", ["'", 'quoted', "'", 'd', "'Abraham", '(', '56', '-', 'й', ')']],
    ['عُمان،\u00a0קטר 🕊 2.5', ['عُمان', '،', 'קטר', '🕊', '2', '.', '5']],
    ['צ׳אד וארה״ב', ['צ', '׳אד', 'וארה', '״', 'ב']],
  ])('of "%s" are its words and marks', (text, tokens) => {
    expect(written(text)).toEqual(tokens);
  });

  it('are in every text what the pattern says', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      'ʼ',
      '’',
      '׳',
      "'",
      '.',
      '.',
      ' ',
      '\u00a0',
      '7',
      '\u0301',
      '-',
      'م',
      '🕊',
      '𐐷',
      'U.S.',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map((pieces) => pieces.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (text) => {
          expect(written(text)).toEqual([...text.matchAll(TOKEN)].map(([raw]) => raw));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('between two offsets are those of that part, and none where one is cut', () => {
    const text = 'Oslo: Bern’s vote, U.S. talks';
    const tokens = tokenize(text);
    const within = (start: number, end: number) => tokensWithin(tokens, start, end);
    expect(within(6, 17)).toEqual(tokenize(text, 6, 17));
    expect(within(0, text.length)).toEqual(tokens);
    expect(within(5, 6)).toEqual([]);
    expect(within(7, 17)).toBeUndefined();
    expect(within(6, 8)).toBeUndefined();
  });

  it('know what they are keys to, each word asked once', () => {
    const asked: string[] = [];
    const vocabulary = new KnownWords((norm) => {
      asked.push(norm);
      return norm.length;
    });
    const text = 'Oslo signs; Oslo leaves';
    expect(tokenize(text, 0, text.length, vocabulary).map(({ keys }) => keys)).toEqual([4, 5, 1, 4, 6]);
    expect(asked).toEqual(['oslo', 'signs', ';', 'leaves']);
  });

  it('of a part of a text have their places in the whole', () => {
    expect(tokenize('Oslo: Bern’s vote', 6, 12).map(({ start, end }) => [start, end])).toEqual([
      [6, 10],
      [10, 12],
    ]);
  });
});
