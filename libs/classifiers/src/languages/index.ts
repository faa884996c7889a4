import type { Language } from '@app/accords';
import type { LanguageGrammar } from './language';
import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { hebrew } from './he';
import { russian } from './ru';
import { turkish } from './tr';

/** The languages that are read. A new one is a folder beside `en` and a line here. */
export const grammars: Partial<Record<Language, LanguageGrammar>> = {
  ar: arabic,
  de: german,
  en: english,
  es: spanish,
  fr: french,
  he: hebrew,
  ru: russian,
  tr: turkish,
};
