import { type LanguageGrammar, joinTables } from '../../language';
import { idioms } from './idioms';
import { spanishWords } from './words';

/** Spanish: the subject may follow its verb ("anunció Kazajistán"), the act's governor stands before it. */
export const spanish: LanguageGrammar = {
  language: 'es',
  governors: 'before',
  subject: 'either',
  capitals: true,
  words: joinTables(spanishWords, idioms),
  ordinal: /\|\d+\.?[ºªo]|(?:numero|n|miembro|pais|socio|firmante) \|\d{1,3}(?!\d)|\|\d+a$/u,
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
