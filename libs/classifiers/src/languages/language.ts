import type { Language } from '@app/accords';
import type { ConceptTable } from '../by-words/concepts';
import type { Cues } from './cues';
import type { Foretelling } from './foretelling';
import type { DaysWithin } from '../text/phrase-trie';

/**
 * Verbs that the grammar knows, each with its forms. Acts change a standing by themselves (join, sign, ratify ...);
 * control verbs say how an act is meant (seek, consider, refuse ...).
 */
export const verbs = [
  // acts
  'join',
  'become',
  'sign',
  'ratify',
  'approve',
  'deposit',
  'leave',
  'suspend',
  'recall',
  'open',
  'appoint',
  'postpone',
  'admit',
  'grant',
  'invite',
  'apply',
  'submit',
  'accept',
  'hold',
  'start',
  'expel',
  'undo',
  'copy',
  // control
  'seek',
  'intend',
  'consider',
  'agree',
  'decide',
  'vote',
  'say',
  'announce',
  'deny',
  'reject',
  'threaten',
  'urge',
  'expect',
  'support',
  'end',
] as const;
export type Verb = (typeof verbs)[number];

/**
 * How a verb form stands in its clause. `pres` and `past` are finite; `fut` is a finite future; `base` is an
 * infinitive; `ing` a gerund or verbal noun; `pass` a passive ("was admitted"); `neg` a negated finite form.
 */
export const forms = ['pres', 'past', 'fut', 'base', 'ing', 'pass', 'neg'] as const;
export type Form = (typeof forms)[number];

/** Nouns that name the subject of a standing: what is applied for, suspended, signed, opened. */
export const nouns = [
  'membership',
  'member',
  'signatory',
  'application',
  'candidacy',
  'partner',
  'invitation',
  'talks',
  'instrument',
  'treaty',
  'signing',
  'withdrawal',
  'suspension',
  'embassy',
  'ambassador',
  'flights',
  'visa',
  'trade',
  'links',
  'relations',
  'report',
  'law',
  'step',
  'club',
  'newcomers',
  'tip',
] as const;
export type Noun = (typeof nouns)[number];

/**
 * Small words and what each does to an act nearby.
 * Polarity and modality: `not`; `half-not` (French "ne": the second half says the same); `may` (could, might, possibly); `will` (will, set to, due to, about to); `hope` is a verb's business.
 * Clauses: `that` opens a complement; `if` and `until` a condition ("only if", "before", "without", "unless"); `whether` an open
 * question; `background` something known ("after", "since", "which", "despite"); `with` a companion, `without`, `nor` (goes on with a negation), `unsigned` (of what is put off: by those named), `follow` who went ahead ("follows Spain out of"), `aside` another happening ("as", "while", "but").
 * Structure: `and` joins a list; `to` marks an infinitive; `poss` a possessive; `was` a passive, `has` a perfect, `had` a past before the past; `article` and `skip`
 * (adverbs) are passed over; `of` may belong to the one who acts ("parliament of"); `prep` names a country that does not act
 * ("in", "with", "against", "by").
 * Who: `institution`, `parliament`, `head` (of state or government), `official` (any named officer), `body` people who decide
 * ("voters"), `media` (press, unnamed sources, analysts), `unnamed` (an officer whose name is kept back), `country` ("the kingdom", "the republic"), `it`, `party` (opposition,
 * activists, regions: their acts are not the state's), `others` ("more countries", unnamed states).
 * Links: `links` (joint committees, phone lines, shipping) are opened as embassies are.
 * Accords that no table names: `pact` (treaty, convention), `deal` (agreement), `whole` (both in one word: "Friedensvertrag"), `topic` (what
 * states make accords about), `epithet` ("landmark", "bilateral"), `business` (what makes it no accord of states), `about` ("on", "against"), `orgname` (alliance, union); `peace` (what is signed without a word for a treaty: "sign peace"); `ties` ("normalisation")
 * stands for an accord with its host.
 * Time: `past` ("years ago", "previously", "anniversary"), `soon`, `for-now` (of a negation: the day alone), `not-before` ("only in January"). Else: `against` (of a vote), `ordinal` ("31st"), `nation` ("country" after an ordinal),
 * `formal` ("formally"), `effect` ("takes effect"), `fulfilled` (of an accession: "is complete", "brings the number of members to 32"), `ask` (opens a question), `count` (a number in words), `under` (what is done by virtue of an accord), `law` after "sign" makes a ratification, `now` (from now on), `verbless` (what a headline without a verb has between a state and its accord: "nun auch in"), `taking-part` ("participation", "cooperation") can be suspended.
 */
export const smallWords = [
  'not',
  'half-not',
  'may',
  'will',
  'that',
  'if',
  'until',
  'whether',
  'background',
  'aside',
  'and',
  'to',
  'poss',
  'was',
  'has',
  'had',
  'article',
  'skip',
  'of',
  'prep',
  'by',
  'between',
  'institution',
  'parliament',
  'head',
  'official',
  'body',
  'media',
  'unnamed',
  'with',
  'without',
  'nor',
  'follow',
  'unsigned',
  'taking-part',
  'country',
  'it',
  'party',
  'others',
  'past',
  'soon',
  'for-now',
  'not-before',
  'against',
  'ordinal',
  'nation',
  'formal',
  'effect',
  'fulfilled',
  'ask',
  'including',
  'pact',
  'deal',
  'whole',
  'topic',
  'epithet',
  'business',
  'about',
  'orgname',
  'peace',
  'ties',
  'count',
  'under',
  'now',
  'verbless',
] as const;
export type SmallWord = (typeof smallWords)[number];

/** A word class as the tables name it: a verb with its form, a noun or a small word. */
export type WordClass = `${Verb}:${Form}` | Noun | SmallWord;

/**
 * Words of each class, phrases with ` | ` between them. A phrase is words with a blank between; in each word `*` at the end stands for up to
 * five letters more, `a/b` for one or the other, and a word ending in `?` may be missing; `*` alone is any word, `**` up to seven of them.
 */
export type WordTable = Partial<Record<WordClass, string>>;

/** A verb in two parts: the particle at the end of its clause, whether "itself" belongs to it, and what it means then. */
export interface SeparableVerb {
  readonly particle: string;
  readonly reflexive: boolean;
  readonly verb: Verb;
  readonly form: Form;
}

/** All that the pipeline needs to know of a language: data and a small grammar. See README.md beside this folder. */
export interface LanguageGrammar {
  readonly language: Language;
  /** Where the verb that governs an act stands: before it ("wants to join") or after it (Turkish). */
  readonly governors: 'before' | 'after' | 'both';
  /** Where the one who acts stands when the act is finite: Arabic and Hebrew often put it after the verb. */
  readonly subject: 'before' | 'either';
  /** Letters that may be glued in front of a word (Arabic "و", Hebrew "ב"), longest first. */
  readonly gluedBefore?: readonly string[];
  /** How much a name may grow at its end (Russian cases, Turkish suffixes): turns a name's word into a phrase word. */
  readonly nameWord?: (word: string, within: { readonly before: number; readonly behind: number }) => string;
  /** What stands before a number of states of which some are named: "among", "parmi". */
  readonly among?: RegExp;
  /** What stands before the state for which a treaty enters into force: "for", "in". */
  readonly forWhom?: RegExp;
  /** Organs of two states under one name: whose it is in an item about the second. */
  readonly sharedOrgans?: readonly {
    readonly organ: RegExp;
    readonly about: RegExp;
    readonly unless: RegExp;
    readonly code: string;
  }[];
  /** "It", "they": pronouns that may be the subject of a verb. */
  readonly subjectPronoun?: RegExp;
  /** True where proper names are written with a capital, so that "turkey" is no country. */
  readonly capitals: boolean;
  /** True where an accent on the last vowel tells what was done ("quitté", "abandonó") from what is ("quitte", "abandono"). */
  readonly accentIsPast?: boolean;
  readonly words: WordTable;
  /** What words are about that the model of words weighs, whether the tables above know them or not. */
  readonly concepts?: ConceptTable;
  /** Words that one rule alone asks for. */
  readonly cues: Cues;
  /** Small words that only their accent tells apart, as they are written: French "à" and "a", German "würde" and "wurde". */
  readonly written?: Readonly<Record<string, readonly WordClass[]>>;
  /** True where nouns are written with a capital, so that a word with one is no verb: German. */
  readonly nounsHigh?: boolean;
  /** What the end of a compound tells of it: "Antifolterabkommen" is an accord. */
  readonly compound?: { readonly ending: RegExp; readonly inText: RegExp; readonly classes: readonly WordClass[] };
  /** Verbs before which the infinitive looks like a plural: "Lettland will unterzeichnen". */
  readonly modals?: ReadonlySet<string>;
  /** Verbs by what they mean with a particle behind them: "kündigt das Abkommen", "kündigt ein Abkommen an". */
  readonly separable?: Readonly<Record<string, readonly SeparableVerb[]>>;
  /** Participles that only describe what follows them behind a hyphen: "Russia-backed". */
  readonly participle?: RegExp;
  /** Verbs that sign nothing unless an accord stands right beside them: "strike a deal". */
  readonly signsBeside?: RegExp;
  /** True where a headline's present with a date to come tells of what will be: "unterzeichnen im Dezember". */
  readonly presentAhead?: boolean;
  /** Adjectives stand behind their noun: "la salida argentina". */
  readonly adjectivesBehind?: boolean;
  /** Whose deed a noun names may stand right behind it, by its ending or by nothing: "вступление Швеции". */
  readonly bareGenitive?: boolean;
  /** The word behind which a past tells what is wanted, not what was done: Russian "чтобы". */
  readonly subjunctive?: RegExp;
  /** What a noun of several looks like, before which a verb's base form is a present: "foes sign". */
  readonly pluralNoun?: RegExp;
  /** What is held at the place that stands right before it: "Riga summit", "White House ceremony". */
  readonly venue?: RegExp;
  /** Days, and what stands with them, where they may stand within a verb and what belongs to it: "a mis fin lundi à". */
  readonly daysWithin?: DaysWithin;
  /** The numbers from two on, with a blank between them and a slash between the forms of one. */
  readonly numbers: string;
  /** What a written ordinal looks like: "31st". */
  readonly ordinal?: RegExp;
  /** What stands before a year in which something was done, with ` | ` between: "in", "im jahr". */
  readonly beforeYear: string;
  /** What stands before the place of an act, with ` | ` between: "in", "at the". */
  readonly beforePlace: string;
  /** A name without the article that a preposition swallows: Hebrew "הליגה" in "לליגה". */
  readonly swallowed?: (name: string) => string | undefined;
  /** Names and phrases that hold a state's name and are none of it, with ` | ` between: "New Mexico". */
  readonly noStates?: string;
  /** What is carried out where it is said to be done under an accord: "the first duty-free tea". In normal text. */
  readonly carriedOut?: RegExp;
  readonly foretelling: Foretelling;
  /** Whose "the cabinet" or "parliament" are in a paper of a language that one state's press writes, where nobody says: the state, and how they are called. */
  readonly homeland?: Homeland;
  /** Capitals whose names are too often something else: their state only where they open a clause and a verb follows. */
  readonly ambiguousNames?: readonly string[];
}

/** A language of one state's press: its state, and organs of it that are named without it, in normal text. */
export interface Homeland {
  readonly code: string;
  readonly organ: RegExp;
}

/** Several tables as one: their phrases of each class together. */
export function joinTables(...tables: readonly WordTable[]): WordTable {
  const joined: WordTable = {};
  for (const table of tables) {
    // Object.entries forgets that the keys of a WordTable are word classes.
    for (const [name, phrases] of Object.entries(table) as [WordClass, string][])
      joined[name] = joined[name] === undefined ? phrases : `${joined[name]} | ${phrases}`;
  }
  return joined;
}

/** How ties with a host are put, by the form of the verb, and the nouns for them. */
interface TiePhrases {
  readonly finite: string;
  readonly past: string;
  readonly future: string;
  readonly base: string;
  readonly noun: string;
  readonly refusal: string;
  readonly bond: string;
}

/** Ties with a host as a table: each phrase joins in its form, and all of them are ties. */
export const tiesTable = ({ finite, past, future, base, noun, refusal, bond }: TiePhrases): WordTable => ({
  'join:pres': finite,
  'join:past': past,
  'join:fut': future,
  'join:base': base,
  'join:ing': noun,
  'join:neg': refusal,
  ties: [finite, past, future, base, noun, refusal, bond].join(' | '),
});
