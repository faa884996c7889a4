import fc from 'fast-check';
import { segmentsOf } from './sentences';

const byRuntime = (text: string, language: string): string[] =>
  [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment);

describe('where sentences may end', () => {
  it('is where the runtime ends them', () => {
    const piece = fc.constantFrom(
      ...[
        'Oslo',
        'signs',
        'Éire',
        'Юг',
        'юг',
        'מדינה',
        'دولة',
        '5',
        'U.S',
        '.',
        '?',
        '!',
        '؟',
        '…',
        '. ',
        '? ',
        ') ',
        '” ',
      ],
      ...[' ', '  ', '\n', '\u2029', '\u00a0', '(', '“', '"', ', ', '- ', '\u0301', '\u200f'],
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'ru', 'ar', 'he'), (written, language) => {
        expect([...segmentsOf(written, language)].filter(Boolean)).toEqual(byRuntime(written, language));
      }),
      { numRuns: 1_000 },
    );
  });
});
