import { type AccordDefinition, type Language, countryGroups, countryLexicon, knownLeaders } from '@app/accords';
import { isActClass } from '../clauses/act-readings';
import { type AccordFacts, accordFacts, hostsAmong } from '../accords/accord-facts';
import { mayBeAccord } from '../accords/may-hold-accord';
import { type ConceptsOf, conceptsIn } from '../by-words/concepts';
import type { LanguageGrammar, WordClass } from './language';
import { grammars } from './';
import { KeyWords } from '../mentions/key-words';
import { MentionFinder } from '../mentions/mentions';
import { compileWords } from '../mentions/nodes';
import { Key, keysOfWord } from '../mentions/word-keys';
import type { PhraseTrie } from '../text/phrase-trie';
import { KnownWords } from '../text/tokenize';

/** A language made ready for a set of definitions. */
export interface ReadyLanguage {
  readonly grammar: LanguageGrammar;
  readonly words: PhraseTrie<WordClass>;
  readonly mentions: MentionFinder;
  readonly conceptsOf: ConceptsOf;
  /** Its words, each with what it is a key to (`Key`). */
  readonly vocabulary: KnownWords;
}

/** Everything compiled for one set of definitions; languages are made ready when first met. */
export class ReaderSet {
  readonly facts: (slug: string) => AccordFacts;
  readonly hostsAmong: ReturnType<typeof hostsAmong>;
  private readonly ready = new Map<Language, ReadyLanguage>();

  constructor(readonly definitions: readonly AccordDefinition[]) {
    this.facts = accordFacts(definitions);
    this.hostsAmong = hostsAmong(definitions);
  }

  language(language: Language): ReadyLanguage | undefined {
    const known = this.ready.get(language);
    const grammar = grammars[language];
    if (known || !grammar) return known;
    const mentions = new MentionFinder(
      grammar,
      this.definitions,
      countryLexicon(language),
      knownLeaders(),
      countryGroups(),
    );
    const isLatin = !['ar', 'he', 'ru'].includes(language);
    const words = compileWords(grammar);
    const accordKeys = new KeyWords([...mentions.accordPhrases, ...phrasesOf(grammar, namesAccord)], isLatin);
    const actKeys = new KeyWords(phrasesOf(grammar, isActClass), isLatin);
    const bondKeys = new KeyWords(
      phrasesOf(grammar, (name) => name === 'relations'),
      isLatin,
    );
    const hostKeys = new KeyWords(this.hostNames(language), isLatin);
    const made = {
      grammar,
      words,
      mentions,
      conceptsOf: conceptsIn(grammar.concepts ?? {}, grammar.gluedBefore),
      vocabulary: new KnownWords(
        keysOfWord([
          [Key.accord, (norm) => accordKeys.isIn(norm) || grammar.compound?.inText.test(norm) === true],
          [Key.act, (norm) => actKeys.isIn(norm)],
          [Key.bond, (norm) => bondKeys.isIn(norm)],
          [Key.host, (norm) => hostKeys.isIn(norm)],
          [
            Key.impliesHost,
            (norm) => [grammar.cues.impliesHost, grammar.cues.mayImplyHost].some((cue) => cue?.test(norm) === true),
          ],
          [Key.beginsName, (norm) => mentions.beginsAccord(norm)],
          [Key.beginsNoun, (norm) => words.begins(norm, mayBeAccord)],
          [
            Key.isNoun,
            (norm) => grammar.cues.normalises?.test(norm) === true || grammar.compound?.ending.test(norm) === true,
          ],
          [Key.beginsPhrase, (norm) => words.begins(norm)],
          [Key.beginsMention, (norm) => mentions.begins(norm)],
        ]),
      ),
    };
    this.ready.set(language, made);
    return made;
  }

  /** How the hosts of normalisation and their leaders are called. */
  private hostNames(language: Language): string[] {
    const countries = countryLexicon(language);
    const hosts = this.definitions.filter(({ type }) => type === 'normalization').flatMap((one) => one.hosts);
    const ofStates = hosts
      .map((host) => countries[host])
      .flatMap((words) => [words?.names, words?.demonyms, words?.capitals, words?.metonyms])
      .flatMap((names) => names ?? []);
    const ofLeaders = knownLeaders().flatMap(({ country, names }) => (hosts.includes(country) ? names : []));
    return [...ofStates, ...ofLeaders].map((name) => `${name}*`);
  }
}

const accordClasses = new Set<string>([
  'pact',
  'deal',
  'whole',
  'peace',
  'orgname',
  'club',
  'ties',
  'embassy',
  'ambassador',
  'candidacy',
  'talks',
  'signing',
  'flights',
  'visa',
  'links',
  'signing',
]);
const namesAccord = (name: string): boolean => accordClasses.has(name);
const phrasesOf = ({ words }: LanguageGrammar, wanted: (name: string) => boolean): string[] =>
  Object.entries(words).flatMap(([name, phrases]) =>
    wanted(name) ? phrases.split('|').filter((phrase) => phrase.trim() !== '') : [],
  );

let latest: ReaderSet | undefined;

/** The compiled readers of these definitions; kept while the same ones are asked for. */
export function readersFor(definitions: readonly AccordDefinition[]): ReaderSet {
  const same =
    latest?.definitions.length === definitions.length &&
    definitions.every((definition, index) => latest?.definitions[index] === definition);
  if (latest && same) return latest;
  return (latest = new ReaderSet([...definitions]));
}
