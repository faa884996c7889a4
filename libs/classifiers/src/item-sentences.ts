import { TOP_SENTENCES } from './by-words/word-features';
import { type ItemOfSentences, ItemSentence } from './item-sentence';
import { NewSentences } from './text/new-sentences';

/**
 * The sentences of an item in order, cut as far as they are needed. News stands at the top; further down an article tells what was before, and
 * other news, so that only what names an accord is read.
 */
export class ItemSentences {
  readonly known: ItemSentence[] = [];
  private readonly cut: NewSentences;

  constructor(
    private readonly item: ItemOfSentences,
    titleEnd: number,
  ) {
    this.cut = new NewSentences(item.text, titleEnd, item.ready.grammar.language);
  }

  /** The title is said again right below it. */
  get repeatsTitle(): boolean {
    return this.cut.repeatsTitle;
  }

  /** Cuts those in which news stands, and goes on to the first one that begins behind a place of the text. */
  cutBehind(offset: number): void {
    while (this.known.length < TOP_SENTENCES || (this.known.at(-1)?.span.start ?? 0) <= offset)
      if (!this.cutNext()) return;
  }

  /** The one that holds a place of the text. */
  at(offset: number): ItemSentence | undefined {
    this.cutBehind(offset);
    return this.known.find(({ span }) => span.start <= offset && offset < span.end);
  }

  private cutNext(): boolean {
    const span = this.cut.next();
    if (span) this.known.push(new ItemSentence(span, this.item, this.known.length >= TOP_SENTENCES));
    return span !== undefined;
  }
}
