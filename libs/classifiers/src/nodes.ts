import type { LanguageGrammar, WordClass } from './language';
import type { CountryForm, FoundMention, Mention, MentionFinder } from './mentions';
import { PhraseTrie } from './phrase-trie';
import type { Sentence } from './sentences';
import { type Token, tokenize } from './tokenize';

/** One piece of a sentence: a mention, a phrase whose class the grammar knows, another word, or a mark. */
export interface Node {
  readonly kind: 'country' | 'accord' | 'body' | 'class' | 'word' | 'mark';
  readonly start: number;
  readonly end: number;
  readonly norm: string;
  readonly classes: readonly WordClass[];
  readonly code?: string;
  readonly form?: CountryForm;
  readonly slug?: string;
  readonly slugs?: readonly string[];
  readonly accordForm?: 'name' | 'context' | 'known' | 'generic';
  /** States written into the name of an accord: "US-Japan trade deal". */
  readonly parties?: readonly string[];
  /** No blank before it: the hyphen of "Israel-UAE" is no dash. */
  readonly glued: boolean;
}

/** Compiles a language's table for `nodesOf`. */
export function compileWords(grammar: LanguageGrammar): PhraseTrie<WordClass> {
  const skippable = new Set(['formally', 'officially', 'also', 'now']);
  const trie = new PhraseTrie<WordClass>(grammar.gluedBefore, grammar.language === 'en' ? skippable : new Set());
  for (const [name, phrases] of Object.entries(grammar.words)) {
    // Object.entries forgets that the keys of a WordTable are word classes.
    for (const phrase of phrases.split(' | ')) trie.add(phrase, name as WordClass);
  }
  return trie;
}

export interface NodeContext {
  readonly grammar: LanguageGrammar;
  readonly words: PhraseTrie<WordClass>;
  readonly mentions: MentionFinder;
  /** Publication day, to choose among leaders by their terms. */
  readonly day: string;
}

/** The pieces of a sentence in order. */
export function nodesOf(text: string, sentence: Sentence, context: NodeContext): Node[] {
  const tokens = tokenize(text, sentence.start, sentence.end);
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length; ) {
    const [node, next] = nodeAt(tokens, at, context);
    if (node) nodes.push(node);
    at = next;
  }
  return nodes;
}

function nodeAt(tokens: readonly Token[], at: number, context: NodeContext): [Node | undefined, number] {
  const token = tokens[at];
  if (!token) return [undefined, at + 1];
  const glued = tokens[at - 1]?.end === token.start;
  const found = context.mentions.at(tokens, at);
  let word = token.isWord ? context.words.match(tokens, at) : undefined;
  if (word && word.to - word.from > 1 && word.values.includes('country') && hidesCountry(tokens, word, context))
    word = context.words.match(tokens, at, at + 1);
  if (found && (!word || found.to >= word.to)) {
    const node = mentionNode(tokens, found, context.day, glued);
    if (node) return [word?.to === found.to ? withOrgan(node, word.values) : node, found.to];
  }
  if (word) return [{ ...span(tokens, word.from, word.to), kind: 'class', classes: word.values, glued }, word.to];
  if (hasDigit.test(token.norm) && context.grammar.ordinal?.test(writtenWith(tokens, at)) === true)
    return [{ ...span(tokens, at, at + 1), kind: 'class', classes: ['ordinal'], glued }, at + 1];
  return [{ ...span(tokens, at, at + 1), kind: token.isWord ? 'word' : 'mark', classes: [], glued }, at + 1];
}

/** "Bundestag" names a state and its parliament. */
function withOrgan(node: Node, classes: readonly WordClass[]): Node {
  const organ = classes.filter((name) => name === 'parliament' || name === 'head' || name === 'institution');
  return node.kind === 'country' && organ.length > 0 ? { ...node, classes: organ } : node;
}

/** A number with the marks and letters written together with it: "56-й", "56.", "ה-56"; the word before a mere number with a blank. */
function writtenWith(tokens: readonly Token[], at: number): string {
  const token = tokens[at];
  if (!token || !/\d/.test(token.norm) || token.norm.length > 6) return token?.norm ?? '';
  const glued = (index: number): boolean =>
    tokens[index] !== undefined && tokens[index - 1]?.end === tokens[index].start;
  const before =
    glued(at) && glued(at - 1)
      ? `${tokens[at - 2]?.norm ?? ''}-`
      : tokens[at - 1]?.isWord === true
        ? `${tokens[at - 1]?.norm ?? ''} `
        : '';
  const mark = tokens[at + 1];
  const tail =
    glued(at + 1) && mark && !mark.isWord
      ? mark.raw + (glued(at + 2) && tokens[at + 2]?.isWord === true ? (tokens[at + 2]?.norm ?? '') : '')
      : glued(at + 1)
        ? (mark?.raw ?? '')
        : '';
  return `${before}|${token.norm}${tail}`;
}

/** "The United Kingdom" is a name, not any kingdom. */
const hidesCountry = (
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  context: NodeContext,
): boolean =>
  Array.from({ length: to - from - 1 }, (_, index) => context.mentions.at(tokens, from + 1 + index)).some(
    (found) => found?.mentions.some((mention) => mention.type === 'country' && mention.form === 'name') === true,
  );

const hasDigit = /\d/;
const span = (tokens: readonly Token[], from: number, to: number): { start: number; end: number; norm: string } => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
  norm: tokens
    .slice(from, to)
    .map(({ norm }) => norm)
    .join(' '),
});

function mentionNode(
  tokens: readonly Token[],
  { from, to, mentions }: FoundMention,
  day: string,
  glued: boolean,
): Node | undefined {
  const base = { ...span(tokens, from, to), classes: [], glued };
  if (mentions.some(({ type }) => type === 'not-name')) return { ...base, kind: 'word' };
  const accords = mentions.filter((mention) => mention.type === 'accord');
  const [accord] = accords;
  if (accord)
    return {
      ...base,
      kind: 'accord',
      slug: accord.slug,
      slugs: accords.map(({ slug }) => slug),
      accordForm: accord.form,
    };
  const body = mentions.find((mention) => mention.type === 'body');
  if (body) return { ...base, kind: 'body', slug: body.slug };
  const country = mentions.find((mention) => mention.type === 'country' && inOffice(mention, day));
  if (country?.type === 'country') return { ...base, kind: 'country', code: country.code, form: country.form };
  return undefined;
}

function inOffice(mention: Mention, day: string): boolean {
  if (mention.type !== 'country' || mention.form !== 'leader') return true;
  return (
    (mention.since ?? '') <= day && (mention.until === undefined || day.slice(0, mention.until.length) <= mention.until)
  );
}

/** True when the node has the word class. */
export const is = (node: Node | undefined, ...classes: WordClass[]): boolean =>
  node !== undefined && node.classes.some((known) => classes.includes(known));

/** True when the node is a form of one of the verbs. */
export const isVerb = (node: Node | undefined, ...names: string[]): boolean =>
  node !== undefined && node.classes.some((known) => names.includes(known.split(':')[0] ?? '') && known.includes(':'));
