import type { AccordFacts } from '../accords/accord-facts';
import type { DateContext } from './date-of';
import type { LanguageGrammar } from '../languages/language';

/** What settling a reading needs to know of its item and of the accords. */
export interface SettleContext extends DateContext {
  readonly facts: (slug: string) => AccordFacts;
  /** Who is host of an accord that all the others of these may join: what they sign with each other is news of those. */
  readonly hostsAmong: (codes: readonly (string | null)[]) => readonly string[];
  readonly grammar: LanguageGrammar;
  /** What is less likely is not told: such findings have no evidence, speaker, place or flags. */
  readonly least: number;
}
