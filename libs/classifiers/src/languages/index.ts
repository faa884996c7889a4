import type { Language } from '@app/accords';
import type { LanguageGrammar } from '../language';
import { english } from './en';

/** The languages that are read. A new one is a folder beside `en` and a line here. */
export const grammars: Partial<Record<Language, LanguageGrammar>> = { en: english };
