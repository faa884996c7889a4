import fc from 'fast-check';
import { TOKEN, tokenize } from './tokenize';

const written = (text: string): string[] => tokenize(text).map(({ raw }) => raw);

describe('tokens', () => {
  it.each([
    ['The U.S. and Israel’s envoys sign', ['The', 'U.S.', 'and', 'Israel', '’s', 'envoys', 'sign']],
    ["'quoted' d'Abraham (56-й)", ["'", 'quoted', "'", 'd', "'Abraham", '(', '56', '-', 'й', ')']],
    ['عُمان،\u00a0קטר 🕊 2.5', ['عُمان', '،', 'קטר', '🕊', '2', '.', '5']],
  ])('of "%s" are its words and marks', (text, tokens) => {
    expect(written(text)).toEqual(tokens);
  });

  it('are in every text what the pattern says', () => {
    const piece = fc.constantFrom(
      'a',
      'é',
      'ʼ',
      '’',
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

  it('of a part of a text have their places in the whole', () => {
    expect(tokenize('Oslo: Bern’s vote', 6, 12).map(({ start, end }) => [start, end])).toEqual([
      [6, 10],
      [10, 12],
    ]);
  });
});
