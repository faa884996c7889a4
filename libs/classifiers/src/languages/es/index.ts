import type { LanguageGrammar } from '../../language';
import { spanishWords } from './words';

/** Spanish: the subject may follow its verb ("anunció Kazajistán"), the act's governor stands before it. */
export const spanish: LanguageGrammar = {
  language: 'es',
  governors: 'before',
  subject: 'either',
  capitals: true,
  words: spanishWords,
  genericAccords: [
    /(?:[Tt]ratado|[Cc]onvenio|[Cc]onvención|[Aa]cuerdo|[Pp]rotocolo|[Pp]acto) (?:sobre|contra|para|de|del|relativo a)(?: la| el| los| las)? \p{L}[\p{L} -]{2,60}/gu,
  ],
  ordinal: /^\d+\.?[ºªo]$/u,
  ambiguousNames: [
    'roma',
    'paris',
    'lima',
    'male',
    'viena',
    'berna',
    'san jose',
    'santiago',
    'victoria',
    'la paz',
    'sucre',
  ],
};
