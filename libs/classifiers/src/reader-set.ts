import { type AccordDefinition, type Language, countryLexicon, knownLeaders } from '@app/accords';
import { type AccordFacts, accordFacts } from './accord-facts';
import type { LanguageGrammar, WordClass } from './language';
import { grammars } from './languages';
import { MentionFinder } from './mentions';
import { compileWords } from './nodes';
import type { PhraseTrie } from './phrase-trie';

/** A language made ready for a set of definitions. */
export interface ReadyLanguage {
  readonly grammar: LanguageGrammar;
  readonly words: PhraseTrie<WordClass>;
  readonly mentions: MentionFinder;
}

/** Everything compiled for one set of definitions; languages are made ready when first met. */
export class ReaderSet {
  readonly facts: (slug: string) => AccordFacts;
  private readonly ready = new Map<Language, ReadyLanguage>();

  constructor(readonly definitions: readonly AccordDefinition[]) {
    this.facts = accordFacts(definitions);
  }

  language(language: Language): ReadyLanguage | undefined {
    const known = this.ready.get(language);
    const grammar = grammars[language];
    if (known || !grammar) return known;
    const made = {
      grammar,
      words: compileWords(grammar),
      mentions: new MentionFinder(grammar, this.definitions, countryLexicon(language), knownLeaders()),
    };
    this.ready.set(language, made);
    return made;
  }
}

let latest: ReaderSet | undefined;

/** The compiled readers of these definitions; kept while the same ones are asked for. */
export function readersFor(definitions: readonly AccordDefinition[]): ReaderSet {
  const same =
    latest?.definitions.length === definitions.length &&
    definitions.every((definition, index) => latest?.definitions[index] === definition);
  if (latest && same) return latest;
  return (latest = new ReaderSet([...definitions]));
}
