import { withBareAccords, withGenericAccords } from './accords/generic-accords';
import { withBareSigns } from './clauses/bare-signs';
import { type ItemLead, withHostTies } from './clauses/host-ties';
import { dashOfDeed, withVerblessDeeds } from './clauses/verbless';
import type { ReaderSet, ReadyLanguage } from './languages/reader-set';
import { withoutAppositions } from './mentions/appositions';
import { type Group, groupsOf } from './mentions/groups';
import { type Node, type NodeContext, nodesOf } from './mentions/nodes';
import { withoutMereWords } from './mentions/without-mere-words';
import type { Sentence } from './text/sentences';
import { normalText } from './text/tokenize';

/** What the sentences of an item share. */
export interface ItemOfSentences {
  readonly text: string;
  readonly tables: NodeContext;
  readonly set: ReaderSet;
  readonly ready: ReadyLanguage;
  /** A host of normalisation is named, and relations. */
  readonly namesHost: boolean;
  /** What the title and the first sentence name. */
  readonly lead: () => ItemLead;
}

/** A sentence of an item. Most sentences of an article need no reading: each thing about one is found when first asked for. */
export class ItemSentence {
  private knownNormal: string | undefined;
  private knownBond: boolean | undefined;
  private knownAccord: boolean | undefined;
  private knownAct: boolean | undefined;
  private knownCut: readonly Node[] | undefined;
  private knownNamed: readonly Node[] | undefined;
  private knownNodes: readonly Node[] | undefined;
  private knownGroups: readonly Group[] | undefined;
  private isBare = false;

  constructor(
    readonly span: Sentence,
    private readonly item: ItemOfSentences,
  ) {}

  /** It may name an accord. */
  get namesAccord(): boolean {
    return (this.knownAccord ??= mayNameAccord(this.normal, this.item.ready) || this.hasBond);
  }

  /** It may hold an act. */
  get hasAct(): boolean {
    return (this.knownAct ??= this.item.ready.actKeys.isIn(this.normal) || this.hasBond || this.hasDashOfDeed);
  }

  /** Its pieces as the tables know them. */
  get cut(): readonly Node[] {
    return (this.knownCut ??= nodesOf(this.item.text, this.span, this.item.tables));
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
    this.knownNodes = undefined;
    this.knownGroups = undefined;
  }

  /** With the names of accords that no table knows, and ties to a host read as the accord they are. */
  private get named(): readonly Node[] {
    const { text, set, ready, lead } = this.item;
    return (this.knownNamed ??= withHostTies(
      withGenericAccords(withoutMereWords(this.cut, ready.grammar), text, ready.grammar.capitals),
      set.definitions,
      lead,
    ));
  }

  private get normal(): string {
    return (this.knownNormal ??= normalText(this.item.text.slice(this.span.start, this.span.end)));
  }

  private get hasDashOfDeed(): boolean {
    return this.span.inTitle && dashOfDeed.test(this.normal);
  }

  private get hasBond(): boolean {
    return (this.knownBond ??= this.item.namesHost && this.item.ready.bondKeys.isIn(this.normal));
  }
}

/** A quick look at a text in normal form. */
export const mayNameAccord = (normal: string, { grammar, accordKeys }: ReadyLanguage): boolean =>
  accordKeys.isIn(normal) || grammar.compound?.inText.test(normal) === true;
