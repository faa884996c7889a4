import { type Token, normalWord, tokenize } from './tokenize';

interface TrieNode<T> {
  exact: Map<string, TrieNode<T>>;
  /** Stems by their first two letters. */
  stems: Map<string, { stem: string; more: number; node: TrieNode<T> }[]>;
  any?: TrieNode<T>;
  values: T[];
}
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly values: readonly T[];
}

const emptyNode = <T>(): TrieNode<T> => ({ exact: new Map(), stems: new Map(), values: [] });

/**
 * Finds phrases among tokens, the longest first. A phrase's words may end in `*` (up to five letters more) or `*3` (up to
 * three), hold `a/b` choices, or end in `?` (may be missing); `*` alone is any one word.
 */
export class PhraseTrie<T> {
  private readonly root = emptyNode<T>();

  constructor(
    private readonly gluedBefore: readonly string[] = [],
    private readonly skippable: ReadonlySet<string> = new Set(),
  ) {}

  add(phrase: string, value: T): void {
    this.insert(this.root, phrase.trim().split(/\s+/), value);
  }

  /** The longest phrase that begins at `at` and ends before `end`, if any. */
  match(tokens: readonly Token[], at: number, end = Infinity): PhraseMatch<T> | undefined {
    let best: { to: number; node: TrieNode<T> } | undefined;
    const walk = (node: TrieNode<T>, index: number, isFirst: boolean): void => {
      if (node.values.length > 0 && (best === undefined || index > best.to)) best = { to: index, node };
      const token = tokens[index];
      if (!token || index >= end) return;
      for (const next of this.steps(node, token.norm, isFirst)) walk(next, index + 1, false);
      if (!isFirst && this.skippable.has(token.norm)) walk(node, index + 1, false);
    };
    walk(this.root, at, true);
    return best && { from: at, to: best.to, values: best.node.values };
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

  private grow(node: TrieNode<T>, word: string): TrieNode<T>[] {
    if (word === '*') return [(node.any ??= emptyNode())];
    const stemmed = /^(.+)\*(\d?)$/u.exec(word);
    if (stemmed) {
      const stem = normalWord(stemmed[1] ?? '');
      const more = stemmed[2] ? Number(stemmed[2]) : 5;
      const bucket = node.stems.get(stem.slice(0, 2)) ?? [];
      node.stems.set(stem.slice(0, 2), bucket);
      let entry = bucket.find((known) => known.stem === stem && known.more === more);
      if (!entry) bucket.push((entry = { stem, more, node: emptyNode() }));
      return [entry.node];
    }
    // A written word may be several tokens: "Guinea-Bissau", "d'Abraham".
    let at = node;
    for (const { norm } of tokenize(word)) {
      const next = at.exact.get(norm) ?? emptyNode<T>();
      at.exact.set(norm, next);
      at = next;
    }
    return [at];
  }
}
