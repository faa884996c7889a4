import type { AccordDefinition, CountryGroup, CountryLexicon, Leader } from '@app/accords';
import type { LanguageGrammar } from '../languages/language';
import { type PhraseMatch, PhraseTrie } from '../text/phrase-trie';
import { BESIDE_REACH, type NameBeside, namesBeside } from '../accords/names-beside';
import { accordTables, definedAs } from '../accords/same-accord';
import { type Token, apostropheAhead, normalWord, tokenize } from '../text/tokenize';
import { writtenNames } from './written-names';

export type CountryForm = 'name' | 'demonym' | 'capital' | 'metonym' | 'leader';
export type Mention =
  | {
      readonly type: 'country';
      readonly code: string;
      readonly form: CountryForm;
      /** As the table writes it. */
      readonly name: string;
      readonly since?: string | undefined;
      readonly until?: string | undefined;
      /** The others that are named by it: "the Baltic states". */
      readonly others?: readonly string[];
      /** A capital whose name means much else: "Rome", "Bern". */
      readonly shy?: boolean;
    }
  | { readonly type: 'accord'; readonly slug: string; readonly form: 'name' | 'context' | 'known' | 'generic' }
  | { readonly type: 'body'; readonly slug: string }
  | { readonly type: 'not-name' };

/** A mention with its written form, so that capitals can be checked against the text. */
interface Entry {
  readonly mention: Mention;
  /** The letters of a short acronym, which has to be written as one. */
  readonly acronym: string | undefined;
  readonly hasCapital: boolean;
  /** What has to stand beside it. */
  readonly beside?: NameBeside | undefined;
}
export interface FoundMention {
  readonly from: number;
  readonly to: number;
  readonly mentions: readonly Mention[];
}

/** Names an accord, or a body of one. */
export const isOfAccord = ({ type }: Mention): boolean => type === 'accord' || type === 'body';

/** Finds accords, bodies, countries and leaders among a language's tokens. */
export class MentionFinder {
  /** All phrases by which accords are known here, as the trie takes them. */
  readonly accordPhrases: string[] = [];
  private readonly trie: PhraseTrie<Entry>;

  constructor(
    private readonly grammar: LanguageGrammar,
    definitions: readonly AccordDefinition[],
    countries: CountryLexicon,
    leaders: readonly Leader[],
    groups: readonly CountryGroup[],
  ) {
    this.trie = new PhraseTrie<Entry>(grammar.gluedBefore, new Set(), undefined, true);
    for (const definition of definitions) this.addAccord(definition);
    this.addKnown(definitions);
    this.addCountries(countries);
    for (const { codes, names } of groups) this.addGroup(codes, names);
    for (const name of grammar.noStates?.split(' | ') ?? []) this.add(name, { type: 'not-name' });
    for (const { country, names, since, until } of leaders) {
      for (const name of names) this.add(name, { type: 'country', code: country, form: 'leader', name, since, until });
    }
  }

  /** The longest mention that begins at token `at`. */
  at(tokens: readonly Token[], at: number): FoundMention | undefined {
    const match = this.trie.match(tokens, at);
    if (!match) return undefined;
    const mentions = match.values.filter((entry) => this.fits(entry, tokens, match)).map(({ mention }) => mention);
    if (mentions.length === 0 || this.hidesLonger(tokens, match, mentions)) return undefined;
    return { from: match.from, to: match.to, mentions };
  }

  /** True where a word begins any name. */
  begins(norm: string): boolean {
    return this.trie.begins(norm);
  }

  /** True where a word begins the name of an accord or a body. */
  beginsAccord(norm: string): boolean {
    return this.trie.begins(norm, ({ mention }) => isOfAccord(mention));
  }

  /** "La Alianza del Pacífico" is no alliance by its context: a longer name begins inside. */
  private hidesLonger(
    tokens: readonly Token[],
    { from, to }: PhraseMatch<Entry>,
    mentions: readonly Mention[],
  ): boolean {
    if (!mentions.every((mention) => mention.type === 'accord' && mention.form === 'context')) return false;
    for (let next = from + 1; next < to; next++) if ((this.trie.match(tokens, next)?.to ?? 0) > to) return true;
    return false;
  }

  private addAccord({ slug, names, contextNames, notNames, bodies }: AccordDefinition): void {
    const of = (phrases: typeof contextNames): readonly string[] => [
      ...(phrases?.[this.grammar.language] ?? []),
      ...(this.grammar.language === 'en' ? [] : (phrases?.en ?? [])),
    ];
    for (const name of of(names).flatMap(writtenNames)) this.add(name, { type: 'accord', slug, form: 'name' });
    for (const name of of(contextNames)) this.add(name, { type: 'accord', slug, form: 'context' });
    for (const name of of(bodies).flatMap(writtenNames)) this.add(name, { type: 'body', slug });
    for (const name of of(notNames)) this.add(name, { type: 'not-name' });
  }

  private addKnown(definitions: readonly AccordDefinition[]): void {
    const tables = accordTables(this.grammar.language);
    // Names that the press gives are good for a defined accord too.
    const defined = definedAs(definitions, tables);
    for (const { slug, names } of tables) {
      const own = defined.get(slug);
      for (const name of names)
        this.add(name, { type: 'accord', slug: own ?? slug, form: own === undefined ? 'known' : 'name' });
    }
    for (const one of namesBeside[this.grammar.language] ?? []) {
      const own = defined.get(one.slug);
      for (const name of one.names)
        this.add(name, { type: 'accord', slug: own ?? one.slug, form: own === undefined ? 'known' : 'name' }, one);
    }
  }

  private addCountries(countries: CountryLexicon): void {
    const ambiguous = new Set(this.grammar.ambiguousNames ?? []);
    for (const [code, words] of Object.entries(countries)) {
      const forms: [CountryForm, readonly string[] | undefined][] = [
        ['name', words.names],
        ['demonym', words.demonyms],
        ['capital', words.capitals],
        ['metonym', words.metonyms],
      ];
      for (const [form, names] of forms) {
        for (const name of names ?? []) {
          const shy = form === 'capital' && ambiguous.has(normalWord(name));
          this.add(name, { type: 'country', code, form, name, ...(shy && { shy }) });
        }
      }
    }
  }

  private addGroup([code = '', ...others]: readonly string[], names: readonly string[]): void {
    for (const name of names) this.add(name, { type: 'country', code, form: 'name', name, others });
  }

  private add(name: string, mention: Mention, beside?: NameBeside): void {
    const grow = this.grammar.nameWord;
    const isAcronym = /^[\p{Lu}+]{2,}$/u.test(name);
    const phrase =
      grow && !isAcronym
        ? tokenize(name)
            .map(({ norm, isWord }, at, words) =>
              isWord ? grow(norm, { before: at, behind: words.length - at - 1 }) : norm,
            )
            .join(' ')
        : name;
    const written = phrase.replaceAll('/', ' ');
    if (mention.type === 'accord') this.accordPhrases.push(written);
    this.trie.add(written, entryOf(mention, name, beside));
    const bare = mention.type === 'accord' || mention.type === 'body' ? this.grammar.swallowed?.(name) : undefined;
    if (bare !== undefined) this.add(bare, mention);
  }

  private fits(
    { mention, acronym, hasCapital, beside }: Entry,
    tokens: readonly Token[],
    { from, to }: PhraseMatch<Entry>,
  ): boolean {
    if (beside && !standsBeside(tokens, [from, to], beside)) return false;
    if (!this.grammar.capitals || (mention.type === 'accord' && mention.form === 'context')) return true;
    if (acronym === undefined) return !hasCapital || hasHigh(tokens, from, to);
    const raw = tokens.slice(from, to).map((token) => token.raw);
    const first = (raw[0] ?? '').replace(apostropheAhead, '');
    return (
      [first, ...raw.slice(1)].join('').replaceAll('.', '') === acronym ||
      (acronym.length > 3 && tokens[from]?.isHigh === true)
    );
  }
}

/** What is told of members stands before the name, or behind it. */
function standsBeside(
  tokens: readonly Token[],
  [from, to]: readonly [number, number],
  { before, behind, both }: NameBeside,
): boolean {
  const words = (first: number, last: number): string =>
    tokens
      .slice(Math.max(0, first), last)
      .map(({ norm }) => norm)
      .join(' ');
  const isBehind = before?.test(`${words(from - BESIDE_REACH, from)} `) === true;
  const isBefore = (): boolean => behind?.test(words(to, to + BESIDE_REACH)) === true;
  return both ? isBehind && isBefore() : isBehind || isBefore();
}

function entryOf(mention: Mention, written: string, beside?: NameBeside): Entry {
  const letters = written.replaceAll('.', '');
  return {
    mention,
    acronym: /^\p{Lu}{2,4}$/u.test(letters) ? letters : undefined,
    hasCapital: /^\p{Lu}/u.test(written),
    beside,
  };
}

function hasHigh(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.isHigh === true) return true;
  return false;
}
