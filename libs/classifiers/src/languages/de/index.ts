import type { LanguageGrammar } from '../../language';
import { germanWords } from './words';

/** Adjectives of origin take endings ("kasachische", "kasachischen"), names a genitive "-s". */
const nameWord = (word: string): string => {
  if (word.length < 4) return word;
  if (word.endsWith('sch')) return `${word}*2`;
  return /[a-z]$/u.test(word) && !word.endsWith('s') ? `${word}*1` : word;
};

/** German: verbs stand second or last, so that the governor may be on either side of the act. */
export const german: LanguageGrammar = {
  language: 'de',
  governors: 'both',
  subject: 'either',
  capitals: true,
  nameWord,
  words: germanWords,
  genericAccords: [
    /\p{Lu}[\p{L}-]+(?:vertrag|abkommen|konvention|übereinkommen|protokoll|pakt)(?:s|es|e|en)?(?![\p{L}])/gu,
    /(?:Vertrag|Abkommen|Konvention|Übereinkommen) (?:über|gegen|zum|zur) (?:die |das |den |dem |der )?\p{Lu}[\p{L} -]{3,60}/gu,
  ],
  ordinal: /^\d+\.$/u,
  ambiguousNames: ['rom', 'paris', 'lima', 'male', 'wien', 'bern', 'victoria', 'santiago'],
};
