import { type Token, normalWord, tiedWord, tokenize } from './tokenize';

/** Most nodes are ends of phrases: a map is made where one goes on. */
interface TrieNode<T> {
  exact: Map<string, TrieNode<T>> | undefined;
  /** Stems by their first two letters. */
  stems: Map<string, { stem: string; more: number; node: TrieNode<T> }[]> | undefined;
  any: TrieNode<T> | undefined;
  /** What the phrase is where the next word begins with a letter that is glued to it: "פורשת מ*". */
  ahead: Map<string, TrieNode<T>> | undefined;
  /** Where the phrase goes on after some words of any kind. */
  gap: TrieNode<T> | undefined;
  values: readonly T[];
  /** Of a first word: its phrases that no text has asked for yet. */
  waiting: Waiting<T>[] | undefined;
}
interface Waiting<T> {
  /** What belongs to the written word ("d'Abraham") behind the first of its parts, and the rest of the phrase. */
  readonly parts: readonly string[];
  readonly rest: string;
  readonly value: T;
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

/** What is looked through for the longest phrase, and the best one found so far. */
interface Search<T> {
  readonly tokens: readonly Token[];
  readonly end: number;
  /** What is looked at stands behind a gap. */
  overGap: boolean;
  to: number;
  node: TrieNode<T> | undefined;
  /** That one is a phrase whose last letter begins the next word. */
  isAhead: boolean;
  /** The end of a phrase with a gap, which counts as its first word alone. */
  gapped: TrieNode<T> | undefined;
}
/** The most words that a gap may hold. */
const MAX_GAP = 7;
/** What may stand beside a day, but behind one belongs to what comes next: "подписали в пятницу в Женеве". */
const opensNext = /^(?:el|la|во?)$/;
const endsGap = /^[,;:.!?()…|—]$/;
const MAX_KNOWN = 20_000;
const nothing: readonly never[] = [];
const hasMore = <T>({ exact, stems, any, gap }: TrieNode<T>): boolean =>
  exact !== undefined || stems !== undefined || any !== undefined || gap !== undefined;

const leadsTo = <T>(node: TrieNode<T>, isWanted: (value: T) => boolean): boolean =>
  node.values.some(isWanted) || nextOf(node).some((next) => leadsTo(next, isWanted));

const nextOf = <T>({ exact, stems, any, ahead, gap }: TrieNode<T>): TrieNode<T>[] => [
  ...(exact?.values() ?? []),
  ...[...(stems?.values() ?? [])].flatMap((same) => same.map(({ node }) => node)),
  ...(ahead?.values() ?? []),
  ...[any, gap].filter((node) => node !== undefined),
];

const emptyNode = <T>(): TrieNode<T> => ({
  exact: undefined,
  stems: undefined,
  any: undefined,
  ahead: undefined,
  gap: undefined,
  values: nothing,
  waiting: undefined,
});

/**
 * Finds phrases among tokens, the longest first. A phrase's words may end in `*` (up to five letters more) or `*3` (up to
 * three), hold `a/b` choices, or end in `?` (may be missing); `*` alone is any one word, and `**` a gap of none to seven words: what is found
 * around a gap is its first word ("pulls" of "pulls ** out of"), so that what stands in it is read for itself.
 *
 * Tables hold some ten thousand phrases of which few are ever met: behind its first word a phrase is made ready when a text has that word.
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
    if (this.known.size > 0) this.known.clear();
    this.insertFirst(phrase.trim(), value);
  }

  /** The longest phrase that begins at `at` and ends before `end`, if any. */
  match(tokens: readonly Token[], at: number, end = Infinity): PhraseMatch<T> | undefined {
    const token = tokens[at];
    if (!token) return undefined;
    const starts = this.starts(token.norm);
    if (starts.length === 0) return undefined;
    const search: Search<T> = {
      tokens,
      end,
      overGap: false,
      to: at,
      node: undefined,
      isAhead: false,
      gapped: undefined,
    };
    for (const start of starts) this.walk(start, at + 1, search);
    const { to, node, gapped } = search;
    if (gapped && to <= at + 1) return { from: at, to: at + 1, values: gapped.values };
    return node && { from: at, to, values: node.values };
  }

  /** True where a word begins a phrase, or one of such a value. */
  begins(norm: string, isWanted: (value: T) => boolean = () => true): boolean {
    return this.starts(norm).some((node) => leadsTo(node, isWanted));
  }

  /** Most words begin no phrase: which do, and where they lead, is asked for again and again. */
  private starts(norm: string): readonly TrieNode<T>[] {
    let known = this.known.get(norm);
    if (!known) {
      if (this.known.size > MAX_KNOWN) this.known.clear();
      known = this.steps(this.root, norm);
      for (const node of known) this.insertWaiting(node);
      this.known.set(norm, known);
    }
    return known;
  }

  /** From a node on; a word passed over is no end of a phrase. */
  private walk(node: TrieNode<T>, index: number, search: Search<T>, passedOver = false): void {
    const { tokens, end } = search;
    if (search.overGap && node.values.length > 0) {
      search.gapped ??= node;
      return;
    }
    if (!passedOver && node.values.length > 0 && (search.node === undefined || index > search.to)) {
      search.to = index;
      search.node = node;
      search.isAhead = false;
    }
    const token = tokens[index];
    if (!token || index >= end) return;
    const glued = passedOver ? undefined : node.ahead?.get(token.norm.slice(0, 1));
    // As it is written a word comes before what it is without its first letters: "החזרה ל" is no "חזרה ל".
    if (glued && (index > search.to || (index === search.to && !search.isAhead))) {
      search.to = index;
      search.node = glued;
      search.isAhead = true;
    }
    if (!hasMore(node)) return;
    if (node.gap) this.walkGap(node.gap, index, search);
    for (const step of this.steps(node, token.norm)) this.walk(step, index + 1, search);
    if (node.any) this.walk(node.any, index + 1, search);
    if (this.skippable.has(token.norm)) this.walk(node, index + 1, search, true);
    const day = this.dayAt(tokens, index);
    if (day > 0) this.walk(node, index + day, search, true);
  }

  /** How many words a day takes up that begins here: "lundi", "lundi soir", "este jueves", "el martes". */
  private dayAt(tokens: readonly Token[], index: number): number {
    const { names, around } = this.days;
    if (names.size === 0) return 0;
    const norm = (at: number): string => tokens[at]?.norm ?? '';
    const from = around.has(norm(index)) ? index + 1 : index;
    if (!names.has(norm(from))) return 0;
    return (around.has(norm(from + 1)) && !opensNext.test(norm(from + 1)) ? from + 2 : from + 1) - index;
  }

  private walkGap(node: TrieNode<T>, from: number, search: Search<T>): void {
    const { tokens, overGap } = search;
    search.overGap = true;
    this.walk(node, from, search);
    for (let index = from; index < Math.min(search.end, from + MAX_GAP); index++) {
      const token = tokens[index];
      if (!token || (!token.isWord && endsGap.test(token.norm))) break;
      this.walk(node, index + 1, search);
    }
    search.overGap = overGap;
  }

  /** Where a word leads from a node, with or without the letters that may be glued to it. */
  private steps(node: TrieNode<T>, norm: string): readonly TrieNode<T>[] {
    const direct = this.direct(node, norm);
    if (this.gluedBefore.length === 0) return direct;
    const found = [...direct];
    for (const prefix of this.gluedBefore) {
      if (norm.length > prefix.length + 1 && norm.startsWith(prefix))
        found.push(...this.direct(node, norm.slice(prefix.length)));
    }
    return found;
  }

  private direct({ exact, stems }: TrieNode<T>, norm: string): readonly TrieNode<T>[] {
    const whole = exact?.get(norm);
    const near = stems?.get(norm.slice(0, 2));
    if (!near) return whole ? [whole] : nothing;
    const found = whole ? [whole] : [];
    for (const { stem, more, node } of near) {
      if (norm.startsWith(stem) && norm.length - stem.length <= more) found.push(node);
    }
    return found;
  }

  private insertFirst(phrase: string, value: T): void {
    const end = phrase.search(/\s/);
    const first = end < 0 ? phrase : phrase.slice(0, end);
    const rest = end < 0 ? '' : phrase.slice(end).trimStart();
    const optional = first.endsWith('?') && first.length > 1;
    for (const choice of (optional ? first.slice(0, -1) : first).split('/')) {
      const [word = '', ...parts] = choice.includes('*') ? [] : normsOf(choice);
      const node = choice.includes('*') ? this.grow(this.root, choice) : stepTo(this.root, word);
      (node.waiting ??= []).push({ parts, rest, value });
    }
    if (optional && rest !== '') this.insertFirst(rest, value);
  }

  private insertWaiting(node: TrieNode<T>): void {
    const { waiting } = node;
    if (!waiting) return;
    node.waiting = undefined;
    for (const { parts, rest, value } of waiting)
      this.insert(parts.reduce<TrieNode<T>>(stepTo, node), rest === '' ? [] : rest.split(/\s+/), 0, value);
  }

  private insert(node: TrieNode<T>, words: readonly string[], at: number, value: T): void {
    const word = words[at];
    if (word === undefined) {
      if (!node.values.includes(value)) node.values = [...node.values, value];
      return;
    }
    if (at + 1 === words.length && /^\p{L}\*$/u.test(word)) {
      this.insertAhead(node, word.slice(0, 1), value);
      return;
    }
    const optional = word.endsWith('?') && word.length > 1;
    for (const choice of (optional ? word.slice(0, -1) : word).split('/'))
      this.insert(this.grow(node, choice), words, at + 1, value);
    if (optional) this.insert(node, words, at + 1, value);
  }

  /** A last word of one glued letter is only looked at: the word that it is written with is read for itself. */
  private insertAhead(node: TrieNode<T>, letter: string, value: T): void {
    const ahead = (node.ahead ??= new Map<string, TrieNode<T>>());
    let found = ahead.get(letter);
    if (!found) ahead.set(letter, (found = emptyNode<T>()));
    if (!found.values.includes(value)) found.values = [...found.values, value];
  }

  private grow(node: TrieNode<T>, word: string): TrieNode<T> {
    if (word === '*') return (node.any ??= emptyNode());
    if (word === '**') return (node.gap ??= emptyNode());
    const stemmed = word.includes('*') ? /^(.+)\*(\d?)$/u.exec(word) : null;
    if (stemmed) return this.growStem(node, normalWord(stemmed[1] ?? ''), stemmed[2] ? Number(stemmed[2]) : 5);
    // A written word may be several tokens: "Guinea-Bissau", "d'Abraham".
    return normsOf(word).reduce<TrieNode<T>>(stepTo, node);
  }

  private growStem(node: TrieNode<T>, stem: string, more: number): TrieNode<T> {
    const stems = (node.stems ??= new Map<string, { stem: string; more: number; node: TrieNode<T> }[]>());
    const first = stem.slice(0, 2);
    let bucket = stems.get(first);
    if (!bucket) stems.set(first, (bucket = []));
    let entry = bucket.find((known) => known.stem === stem && known.more === more);
    if (!entry) {
      bucket.push((entry = { stem, more, node: emptyNode() }));
      // "Нигерию" is of "Нигерия" before it is of "Нигер".
      if (this.longStemsFirst) bucket.sort((a, b) => b.stem.length - a.stem.length);
    }
    return entry.node;
  }
}

/** Where one more word leads to from a node. */
function stepTo<T>(node: TrieNode<T>, norm: string): TrieNode<T> {
  const exact = (node.exact ??= new Map<string, TrieNode<T>>());
  let next = exact.get(norm);
  if (!next) exact.set(norm, (next = emptyNode<T>()));
  return next;
}

/** The words and marks of a table's word, in the form of tables. */
function normsOf(word: string): string[] {
  if (/^[a-z]+$/.test(word)) return [word];
  return tiedWord.test(word) ? [normalWord(word)] : tokenize(word).map(({ norm }) => norm);
}
