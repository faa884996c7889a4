import { type Sentence, cutSentences } from './sentences';

/** Of an endless text so many sentences are cut. */
const MAX_SENTENCES = 80;

/** The sentences of a text, cut when first asked for. Feeds like to repeat the title as the first sentence: what has been said once is left out. */
export class NewSentences {
  /** The title is said again right below it. */
  repeatsTitle = false;
  private readonly cut: Iterator<Sentence, void>;
  private readonly seen = new Set<string>();
  private count = 0;

  constructor(
    private readonly text: string,
    titleEnd: number,
    language: string,
  ) {
    this.cut = cutSentences(text, titleEnd, language);
  }

  /** The next one that says something new; undefined at the end. */
  next(): Sentence | undefined {
    while (this.count < MAX_SENTENCES) {
      const step = this.cut.next();
      if (step.done === true) break;
      this.count++;
      if (this.isNew(step.value)) return step.value;
    }
    return undefined;
  }

  private isNew({ start, end }: Sentence): boolean {
    const words = this.text.slice(start, end).replace(/[.…]+$/, '');
    const isNew = this.seen.size !== this.seen.add(words).size;
    this.repeatsTitle ||= !isNew && this.seen.size === 1;
    return isNew;
  }
}
