import type { LanguageGrammar } from '../../language';
import { frenchWords } from './words';

/** French: elided words ("l'Arabie", "d'Israël") are read without the apostrophe. */
export const french: LanguageGrammar = {
  language: 'fr',
  governors: 'before',
  subject: 'before',
  gluedBefore: ["'"],
  capitals: true,
  words: frenchWords,
  ordinal: /\|\d+(?:er|re|e|eme|ème)$|numero \|\d+/u,
  ambiguousNames: ['rome', 'paris', 'lima', 'male', 'vienne', 'berne', 'san jose', 'santiago', 'victoria', 'alger'],
};
