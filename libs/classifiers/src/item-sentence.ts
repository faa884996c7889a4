import { mayHoldAccord, mayNameAccordIn } from './accords/may-hold-accord';
import { withBareAccords, withGenericAccords } from './accords/generic-accords';
import { mayReport } from './clauses/act-readings';
import { withBareSigns } from './clauses/bare-signs';
import { type ItemLead, withHostTies } from './clauses/host-ties';
import { withVerblessDeeds } from './clauses/verbless';
import type { ReadyLanguage } from './languages/reader-set';
import { withoutAppositions } from './mentions/appositions';
import { type Group, groupsOf } from './mentions/groups';
import { type Node, type NodeContext, piecesOf } from './mentions/nodes';
import { withPartedVerbs } from './mentions/parted-verbs';
import { withoutMereWords } from './mentions/without-mere-words';
import { Key, keysAmong } from './mentions/word-keys';
import type { Sentence } from './text/sentences';
import { type Token, normalText, tokenize, tokensWithin } from './text/tokenize';

/** What the sentences of an item share. */
export interface ItemOfSentences {
  readonly text: string;
  /** Its words and marks. */
  readonly tokens: readonly Token[];
  readonly tables: NodeContext;
  readonly ready: ReadyLanguage;
  /** A host of normalisation is named, and relations. */
  readonly namesHost: boolean;
  /** What the title and the first sentence name. */
  readonly lead: () => ItemLead;
}

/** A sentence of an item. Most sentences of an article need no reading: each thing about one is found when first asked for. */
export class ItemSentence {
  private knownTokens: readonly Token[] | undefined;
  private knownKeys: number | undefined;
  private knownAccord: boolean | undefined;
  private knownCut: readonly Node[] | undefined;
  private knownNamed: readonly Node[] | undefined;
  private knownNodes: readonly Node[] | undefined;
  private knownGroups: readonly Group[] | undefined;
  private isBare = false;

  constructor(
    readonly span: Sentence,
    private readonly item: ItemOfSentences,
    /** It stands so far down that only an accord's own name counts, no "deal" or "treaty". */
    readonly isFarDown: boolean,
  ) {}

  /** It may name an accord. */
  get namesAccord(): boolean {
    return (this.knownAccord ??= this.hasBond || (this.isKeyTo(Key.accord) && this.mayHoldAccord));
  }

  private get mayHoldAccord(): boolean {
    const { tokens, item } = this;
    if (this.isBare) return true;
    return this.isFarDown ? mayNameAccordIn(tokens, item.ready) : mayHoldAccord(tokens, item.ready);
  }

  /** It holds a piece that may be an act; words of acts are words of much else, too. */
  get hasAct(): boolean {
    return (this.isKeyTo(Key.act) || this.hasBond || this.hasDashOfDeed) && this.nodes.some(mayReport);
  }

  /** Its pieces as the tables know them. */
  get cut(): readonly Node[] {
    return (this.knownCut ??= piecesOf(this.item.text, this.tokens, this.item.tables));
  }

  /** Its pieces as they are read. */
  get nodes(): readonly Node[] {
    const { cues } = this.item.ready.grammar;
    return (this.knownNodes ??= withoutAppositions(
      withVerblessDeeds(
        this.isBare ? withBareSigns(withBareAccords(this.named), cues) : this.named,
        this.span.inTitle,
        cues,
      ),
    ));
  }

  get groups(): readonly Group[] {
    return (this.knownGroups ??= groupsOf(this.nodes, this.item.ready.grammar));
  }

  /** Its item names no accord: from now on "the treaty" has to do. */
  readBare(): void {
    this.isBare = true;
    this.knownAccord = undefined;
    this.knownNodes = undefined;
    this.knownGroups = undefined;
  }

  /** With the names of accords that no table knows, and ties to a host read as the accord they are: no noun, nothing to read so. */
  private get named(): readonly Node[] {
    return (this.knownNamed ??= this.isKeyTo(Key.beginsNoun | Key.isNoun) ? this.withAccords(this.mere) : this.mere);
  }

  private withAccords(nodes: readonly Node[]): readonly Node[] {
    const { text, ready, lead } = this.item;
    return withHostTies(withGenericAccords(nodes, text, ready.grammar), lead, ready.grammar.cues);
  }

  private get mere(): readonly Node[] {
    const { grammar } = this.item.ready;
    return withPartedVerbs(withoutMereWords(this.cut, grammar), grammar);
  }

  private get tokens(): readonly Token[] {
    const { text, tokens, ready } = this.item;
    const { start, end } = this.span;
    return (this.knownTokens ??= tokensWithin(tokens, start, end) ?? tokenize(text, start, end, ready.vocabulary));
  }

  /** Some word of it is one of these keys. */
  private isKeyTo(keys: number): boolean {
    return ((this.knownKeys ??= keysAmong(this.tokens)) & keys) !== 0;
  }

  private get hasDashOfDeed(): boolean {
    const { start, end, inTitle } = this.span;
    const title = inTitle ? normalText(this.item.text.slice(start, end)) : '';
    return this.item.ready.grammar.cues.titleOfSeat?.test(title) === true;
  }

  private get hasBond(): boolean {
    return this.item.namesHost && this.isKeyTo(Key.bond);
  }
}
