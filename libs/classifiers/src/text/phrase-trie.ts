import { type Token, normalWord, tokenize } from './tokenize';

interface TrieNode<T> {
  exact: Map<string, TrieNode<T>>;
  /** Stems by their first two letters. */
  stems: Map<string, { stem: string; more: number; node: TrieNode<T> }[]>;
  any?: TrieNode<T>;
  /** What the phrase is where the next word begins with a letter that is glued to it: "פורשת מ*". */
  ahead?: Map<string, TrieNode<T>>;
  /** Where the phrase goes on after some words of any kind. */
  gap?: TrieNode<T>;
  values: T[];
}
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

/** Names of days, and the small words that may stand with them. */
export interface DaysWithin {
  readonly names: ReadonlySet<string>;
  readonly around: ReadonlySet<string>;
}
const noDays: DaysWithin = { names: new Set(), around: new Set() };

interface Best<T> {
  to: number;
  node: TrieNode<T> | undefined;
  /** The end of a phrase with a gap, which counts as its first word alone. */
  gapped: TrieNode<T> | undefined;
}
/** The most words that a gap may hold. */
const MAX_GAP = 7;
interface Place {
  readonly tokens: readonly Token[];
  readonly index: number;
  readonly end: number;
  readonly gapped?: boolean;
}
const MAX_KNOWN = 20_000;
const nothing: readonly never[] = [];
const hasMore = <T>({ exact, stems, any, gap }: TrieNode<T>): boolean =>
  exact.size > 0 || stems.size > 0 || any !== undefined || gap !== undefined;

const emptyNode = <T>(): TrieNode<T> => ({ exact: new Map(), stems: new Map(), values: [] });

/**
 * Finds phrases among tokens, the longest first. A phrase's words may end in `*` (up to five letters more) or `*3` (up to
 * three), hold `a/b` choices, or end in `?` (may be missing); `*` alone is any one word, and `**` a gap of none to seven words: what is found
 * around a gap is its first word ("pulls" of "pulls ** out of"), so that what stands in it is read for itself.
 */
export class PhraseTrie<T> {
  private readonly root = emptyNode<T>();
  private readonly known = new Map<string, readonly TrieNode<T>[]>();

  constructor(
    private readonly gluedBefore: readonly string[] = [],
    private readonly skippable: ReadonlySet<string> = new Set(),
    /** Days, which may stand within a phrase with a small word before or behind them: "a mis fin lundi à". */
    private readonly days: DaysWithin = noDays,
    private readonly longStemsFirst = false,
  ) {}

  add(phrase: string, value: T): void {
    this.known.clear();
    this.insert(this.root, phrase.trim().split(/\s+/), value);
  }

  /** The longest phrase that begins at `at` and ends before `end`, if any. */
  match(tokens: readonly Token[], at: number, end = Infinity): PhraseMatch<T> | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    const starts = this.starts(token.norm);
    if (starts.length === 0) return undefined;
    const best: Best<T> = { to: at, node: undefined, gapped: undefined };
    for (const start of starts) this.walk(start, { tokens, index: at + 1, end }, best);
    if (best.gapped && best.to <= at + 1) return { from: at, to: at + 1, values: best.gapped.values };
    return best.node && { from: at, to: best.to, values: best.node.values };
  }

  /** Most words begin no phrase: which do, and where they lead, is asked for again and again. */
  private starts(norm: string): readonly TrieNode<T>[] {
    let known = this.known.get(norm);
    if (!known) {
      if (this.known.size > MAX_KNOWN) this.known.clear();
      known = this.steps(this.root, norm, true);
      this.known.set(norm, known.length === 0 ? nothing : known);
    }
    return known;
  }

  private walk(node: TrieNode<T>, place: Place, best: Best<T>, skipped = false): void {
    const { tokens, index, end, gapped } = place;
    if (gapped && node.values.length > 0) {
      best.gapped ??= node;
      return;
    }
    // A word passed over is no end of a phrase.
    if (!skipped && node.values.length > 0 && (best.node === undefined || index > best.to)) {
      best.to = index;
      best.node = node;
    }
    const token = tokens[index];
    if (!token || index >= end) return;
    const glued = skipped ? undefined : node.ahead?.get(token.norm.slice(0, 1));
    if (glued && index >= best.to) {
      best.to = index;
      best.node = glued;
    }
    const next = { ...place, index: index + 1 };
    if (node.gap) this.walkGap(node.gap, place, best);
    if (hasMore(node)) for (const step of this.steps(node, token.norm, false)) this.walk(step, next, best);
    if (!hasMore(node)) return;
    if (this.skippable.has(token.norm)) this.walk(node, next, best, true);
    const day = this.dayAt(tokens, index);
    if (day > 0) this.walk(node, { ...place, index: index + day }, best, true);
  }

  /** How many words a day takes up that begins here: "lundi", "lundi soir", "este jueves", "el martes". */
  private dayAt(tokens: readonly Token[], index: number): number {
    const { names, around } = this.days;
    if (names.size === 0) return 0;
    const norm = (at: number): string => tokens[at]?.norm ?? '';
    const from = around.has(norm(index)) ? index + 1 : index;
    if (!names.has(norm(from))) return 0;
    return (around.has(norm(from + 1)) && !/^(?:el|la)$/.test(norm(from + 1)) ? from + 2 : from + 1) - index;
  }

  private walkGap(node: TrieNode<T>, place: Place, best: Best<T>): void {
    this.walk(node, { ...place, gapped: true }, best);
    for (let index = place.index; index < Math.min(place.end, place.index + MAX_GAP); index++) {
      const token = place.tokens[index];
      if (!token || /^[,;:.!?()…|—]$/.test(token.norm)) return;
      this.walk(node, { ...place, index: index + 1, gapped: true }, best);
    }
  }

  private steps(node: TrieNode<T>, norm: string, isFirst: boolean): TrieNode<T>[] {
    const found = this.direct(node, norm);
    if (this.gluedBefore.length > 0) {
      for (const prefix of this.gluedBefore) {
        if (norm.length > prefix.length + 1 && norm.startsWith(prefix))
          found.push(...this.direct(node, norm.slice(prefix.length)));
      }
    }
    if (node.any && !isFirst) found.push(node.any);
    return found;
  }

  private direct(node: TrieNode<T>, norm: string): TrieNode<T>[] {
    const found: TrieNode<T>[] = [];
    const exact = node.exact.get(norm);
    if (exact) found.push(exact);
    if (node.stems.size > 0) {
      for (const { stem, more, node: next } of node.stems.get(norm.slice(0, 2)) ?? []) {
        if (norm.startsWith(stem) && norm.length - stem.length <= more) found.push(next);
      }
    }
    return found;
  }

  private insert(node: TrieNode<T>, words: readonly string[], value: T): void {
    const [first, ...rest] = words;
    if (first !== undefined && rest.length === 0 && node !== this.root && /^\p{L}\*$/u.test(first)) {
      this.insertAhead(node, first.slice(0, 1), value);
      return;
    }
    if (first === undefined) {
      if (!node.values.includes(value)) node.values.push(value);
      return;
    }
    const optional = first.endsWith('?') && first.length > 1;
    for (const choice of (optional ? first.slice(0, -1) : first).split('/')) {
      for (const next of this.grow(node, choice)) this.insert(next, rest, value);
    }
    if (optional) this.insert(node, rest, value);
  }

  /** A last word of one glued letter is only looked at: the word that it is written with is read for itself. */
  private insertAhead(node: TrieNode<T>, letter: string, value: T): void {
    const ahead = (node.ahead ??= new Map<string, TrieNode<T>>());
    let found = ahead.get(letter);
    if (!found) ahead.set(letter, (found = emptyNode<T>()));
    if (!found.values.includes(value)) found.values.push(value);
  }

  private grow(node: TrieNode<T>, word: string): TrieNode<T>[] {
    if (word === '*') return [(node.any ??= emptyNode())];
    if (word === '**') return [(node.gap ??= emptyNode())];
    const stemmed = /^(.+)\*(\d?)$/u.exec(word);
    if (stemmed) {
      const stem = normalWord(stemmed[1] ?? '');
      const more = stemmed[2] ? Number(stemmed[2]) : 5;
      const bucket = node.stems.get(stem.slice(0, 2)) ?? [];
      node.stems.set(stem.slice(0, 2), bucket);
      let entry = bucket.find((known) => known.stem === stem && known.more === more);
      if (!entry) {
        bucket.push((entry = { stem, more, node: emptyNode() }));
        // "Нигерию" is of "Нигерия" before it is of "Нигер".
        if (this.longStemsFirst) bucket.sort((a, b) => b.stem.length - a.stem.length);
      }
      return [entry.node];
    }
    // A written word may be several tokens: "Guinea-Bissau", "d'Abraham".
    let at = node;
    const written = /^['’ʼ]\p{L}+$/u.test(word) ? [{ norm: normalWord(word) }] : tokenize(word);
    for (const { norm } of written) {
      const next = at.exact.get(norm) ?? emptyNode<T>();
      at.exact.set(norm, next);
      at = next;
    }
    return [at];
  }
}
