import { isInOffice } from '@app/accords';
import { type Cues, says } from '../languages/cues';
import type { LanguageGrammar, WordClass } from '../languages/language';
import { byCapital } from './by-capital';
import { isJoined, isOman, isWithin } from './glued-letters';
import type { FoundMention, Mention, MentionFinder } from './mentions';
import { type Node, changed, pieceOf } from './piece';
import { type PhraseMatch, PhraseTrie } from '../text/phrase-trie';
import type { Sentence } from '../text/sentences';
import { type KnownWords, type Token, tokenize } from '../text/tokenize';
import { Key } from './word-keys';

export type { Node };

/** Compiles a language's table for `nodesOf`. */
export function compileWords(grammar: LanguageGrammar): PhraseTrie<WordClass> {
  const skippable = new Set(['formally', 'officially', 'also', 'now']);
  const trie = new PhraseTrie<WordClass>(
    grammar.gluedBefore,
    grammar.language === 'en' ? skippable : new Set(),
    grammar.daysWithin,
  );
  for (const [name, phrases] of Object.entries(grammar.words)) {
    // Object.entries forgets that the keys of a WordTable are word classes.
    for (const phrase of phrases.split('|')) if (phrase.trim() !== '') trie.add(phrase, name as WordClass);
  }
  return trie;
}

export interface NodeContext {
  readonly grammar: LanguageGrammar;
  readonly words: PhraseTrie<WordClass>;
  readonly mentions: Pick<MentionFinder, 'at'>;
  readonly vocabulary: KnownWords;
  /** Publication day, to choose among leaders by their terms. */
  readonly day: string;
}

/** The pieces of a sentence in order. */
export const nodesOf = (text: string, { start, end }: Sentence, context: NodeContext): Node[] =>
  piecesOf(text, tokenize(text, start, end, context.vocabulary), context);

/** The pieces of a sentence that is cut into words of the vocabulary, and marks. */
export function piecesOf(text: string, tokens: readonly Token[], context: NodeContext): Node[] {
  const nodes: Node[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    if (!token) break;
    const glued = at > 0 && tokens[at - 1]?.end === token.start;
    const found = (token.keys & Key.beginsMention) !== 0 ? context.mentions.at(tokens, at) : undefined;
    const word = token.isWord && (token.keys & Key.beginsPhrase) !== 0 ? wordAt(tokens, at, context) : undefined;
    const named = found && (!word || found.to >= word.to) ? mentionNode(tokens, found, context, glued) : undefined;
    const mention = named && asItsNeighboursSay(asNamesake(named, nodes), text, context.grammar);
    nodes.push(
      mention
        ? word?.to === found?.to && word
          ? withOrgan(mention, word.values)
          : mention
        : ((word && wordNode(tokens, asItIs(tokens, word, context.grammar), glued)) ??
            otherNode(tokens, at, glued, context)),
    );
    if (mention?.others) nodes.push(...namedWith(mention, mention.others));
    at = mention ? (found?.to ?? at + 1) : (word?.to ?? at + 1 + tailOf(tokens, at, nodes.at(-1)));
  }
  if (context.grammar.language === 'ar')
    nodes.forEach((node, index) => isYet(nodes, index) && (nodes[index] = asWord(node)));
  if (!nodes.some(({ shy }) => shy)) return nodes;
  const { cues } = context.grammar;
  return nodes.map((node, at) =>
    node.shy === true && !actsByItself(nodes, at) && !isSeatOf(nodes, at, cues) ? asWord(node) : node,
  );
}

/** "Ambassador Sandu", "Foreign Minister Tim Barrow": who shares a leader's name and has another office leads no state. */
const asNamesake = (node: Node, nodes: readonly Node[]): Node => {
  const [office, given] = nodes.slice(-2);
  const isNamesake =
    is(nodes.at(-1), 'ambassador') ||
    (given?.kind === 'word' && given.capital === true && is(office, 'ambassador', 'official'));
  return node.form === 'leader' && isNamesake ? asWord(node) : node;
};

/** "Für die Schweiz unterschrieb der Bundesrat": what two states call an organ is that of the one the item is about. */
function asItsNeighboursSay(node: Node, text: string, { sharedOrgans }: LanguageGrammar): Node {
  if (node.form !== 'metonym') return node;
  const shared = sharedOrgans?.find(
    ({ organ, about, unless }) => organ.test(node.norm) && about.test(text) && !unless.test(text),
  );
  return shared ? changed(node, { code: shared.code }) : node;
}

/** "لم تنضم بعد وما زالت": before nothing that could follow it, the word for "after" means "yet". */
const isYet = (nodes: readonly Node[], at: number): boolean => {
  const next = nodes[at + 1];
  return nodes[at]?.norm === 'بعد' && (next === undefined || next.kind === 'mark' || /^و/.test(next.norm));
};

/**
 * "Rome bows out of": a capital whose name means much else is its state where it opens a clause and a verb follows. "Paris et Madrid", first in
 * a sentence, are two states, whatever follows.
 */
const actsByItself = (nodes: readonly Node[], at: number): boolean =>
  isPaired(nodes, at, 1) ||
  isPaired(nodes, at, -1) ||
  (at === 2 && is(nodes[1], 'and') && nodes[0]?.form === 'capital') ||
  ((at === 0 || nodes[at - 1]?.kind === 'mark') &&
    (isFinite(nodes[at + 1]) ||
      // "Paris s'engage".
      (is(nodes[at + 1], 'skip', 'half-not') && isFinite(nodes[at + 2])) ||
      (isListed(nodes, at + 1) && (isFinite(nodes[at + 3], true) || (at === 0 && nodes[at + 2]?.form === 'capital')))));
/** "Das Parlament in Lima": the seat of an organ. */
const isSeatOf = (nodes: readonly Node[], at: number, { organIn }: Cues): boolean =>
  says(nodes[at - 1], organIn) && is(nodes[at - 2], 'parliament', 'institution');
/** "Lima-Quito": written together with another state. */
const isPaired = (nodes: readonly Node[], at: number, step: 1 | -1): boolean => {
  const [mark, other] = [nodes[at + step], nodes[at + 2 * step]];
  const isTied = mark?.kind === 'mark' && /^[-–/]$/.test(mark.norm) && (step === 1 ? mark : nodes[at])?.glued === true;
  return isTied && other?.kind === 'country' && other.shy !== true;
};
/** A verb that may be the one of its clause: of one, or of several. */
export const isFinite = (node: Node | undefined, plural = false): boolean =>
  node?.classes.some((name) => (plural ? /:(?:base|past|fut)$/ : /:(?:pres|past|fut)$/).test(name)) === true;
/** The same, or a passive in one word: what somebody does or has done to him. */
export const isDoing = (node: Node | undefined): boolean =>
  node?.classes.some((name) => /:(?:pres|past|fut|pass)$/.test(name)) === true;
/** "San Jose and Panama City sign". */
const isListed = (nodes: readonly Node[], at: number): boolean =>
  (is(nodes[at], 'and') || nodes[at]?.norm === ',') && nodes[at + 1]?.kind === 'country';

/** "The Baltic states": as if they were written one by one. */
const namedWith = ({ start, end, norm }: Node, others: readonly string[]): Node[] =>
  others.flatMap((code) => [
    pieceOf({ kind: 'class', start: end, end, norm: '&', classes: ['and'], glued: true }),
    pieceOf({ kind: 'country', start, end, norm, classes: none, code, form: 'name', glued: false }),
  ]);

/** A piece that means nothing but its letters. */
export const asWord = ({ start, end, norm, glued }: Node): Node =>
  pieceOf({ kind: 'word', start, end, norm, classes: none, glued });

type FoundWord = PhraseMatch<WordClass>;

/** "Pulls Ukraine out of": a phrase with a state in it is read as its verb alone, and "the United Kingdom" is no kingdom. */
function wordAt(tokens: readonly Token[], at: number, context: NodeContext): FoundWord | undefined {
  const word = context.words.match(tokens, at);
  if (!word || word.to - at === 1) return word;
  if (hidesOrdinal(tokens, word, context)) return context.words.match(tokens, at, at + 1);
  if (!hidesCountry(tokens, word, context)) return word;
  const isVerb = word.values.some((name) => name.includes(':'));
  return isVerb ? { ...word, to: at + 1 } : context.words.match(tokens, at, at + 1);
}

/** "The first country" is one of many, not "the country". */
const hidesOrdinal = (tokens: readonly Token[], { from, to, values }: FoundWord, { words }: NodeContext): boolean =>
  values.includes('country') &&
  to - from > 2 &&
  (/^\d/.test(tokens[from + 1]?.norm ?? '') ||
    words.match(tokens, from + 1, from + 2)?.values.includes('ordinal') === true);

function asItIs(tokens: readonly Token[], word: FoundWord, grammar: LanguageGrammar): FoundWord {
  const written = asWritten(tokens, word, grammar);
  if (grammar.nounsHigh === true) return byCapital(tokens, written);
  return grammar.accentIsPast === true ? byAccent(tokens, asNoun(tokens, written, grammar.cues)) : written;
}

/** "Son entrée dans", "su ingreso en": whose it is tells a noun from a participle. */
const asNoun = (tokens: readonly Token[], word: FoundWord, cues: Cues): FoundWord =>
  (says(tokens[word.from - 1], cues.nounAhead) || isDescribed(tokens, word.from, cues)) &&
  word.values.some((name) => name.endsWith(':ing'))
    ? { ...word, values: word.values.filter((name) => !isPastForm(name)) }
    : word;

/** "Une rapide entrée dans". */
const isDescribed = (tokens: readonly Token[], at: number, { nounFarAhead }: Cues): boolean =>
  says(tokens[at - 2], nounFarAhead) && /^\p{Ll}/u.test(tokens[at - 1]?.raw ?? '');

/** Words that only their accent tells apart. */
const asWritten = (tokens: readonly Token[], word: FoundWord, { written }: LanguageGrammar): FoundWord => {
  const values = word.to - word.from === 1 ? written?.[(tokens[word.from]?.raw ?? '').toLowerCase()] : undefined;
  return values ? { ...word, values } : word;
};

interface ByAccent {
  readonly past: readonly WordClass[];
  readonly other: readonly WordClass[];
  /** "Ingreso", which is no "ingresó". */
  readonly notPast: readonly WordClass[];
}
const accented = new WeakMap<readonly WordClass[], ByAccent>();
const isPastForm = (name: string): boolean => name.endsWith(':past') || name.endsWith(':pass');

/** "Quitté" is no "quitte", and "abandonó" no "abandono": only one of two forms that look the same without their accents is meant. */
function byAccent(tokens: readonly Token[], word: FoundWord): FoundWord {
  const { values } = word;
  const raw = tokens[word.from]?.raw ?? '';
  if (values.length < 2 || !values.some(isPastForm) || values.every(isPastForm)) return word;
  let parts = accented.get(values);
  if (!parts) {
    const others = values.filter((name) => name.endsWith(':pres') || !name.includes(':'));
    parts = {
      past: values.filter((name) => !others.includes(name)),
      other: others.length > 0 ? values.filter((name) => !isPastForm(name)) : values,
      notPast: values.filter((name) => !isPastForm(name)),
    };
    accented.set(values, parts);
  }
  if (lastAccent.test(raw)) return { ...word, values: parts.past };
  // "Un inminente ingreso en": what has no accent on its last vowel is no Spanish past, be it a present or a noun.
  if (/o$/iu.test(raw)) return { ...word, values: parts.notPast };
  return { ...word, values: endsInVowel.test(raw) ? parts.other : values };
}
const lastAccent = /(?:é|ée|és|ées|ó)$/iu;
const endsInVowel = /(?:e|es)$/iu;

const wordNode = (tokens: readonly Token[], { from, to, values }: FoundWord, glued: boolean): Node =>
  pieceOf({
    kind: 'class',
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    norm: normOf(tokens, from, to),
    classes: values,
    glued,
  });

const none: readonly WordClass[] = [];
const ordinalOnly: readonly WordClass[] = ['ordinal'];

/** A word that no table knows, a mark, or an ordinal written in digits. */
function otherNode(tokens: readonly Token[], at: number, glued: boolean, { grammar }: NodeContext): Node {
  const { start, end, norm, isWord, raw } = tokens[at] ?? { start: 0, end: 0, norm: '', isWord: false, raw: '' };
  const ordinal = hasDigit.test(norm) && grammar.ordinal?.test(writtenWith(tokens, at)) === true;
  const { compound } = grammar;
  if (!ordinal && compound?.ending.test(norm) === true)
    return pieceOf({ kind: 'class', start, end, norm, classes: compound.classes, glued });
  if (ordinal) return pieceOf({ kind: 'class', start, end, norm, classes: ordinalOnly, glued });
  const capital = startsHigh.test(raw) ? true : undefined;
  return pieceOf({ kind: isWord ? 'word' : 'mark', start, end, norm, classes: none, glued, capital });
}
const startsHigh = /^\p{Lu}/u;

/** "Bundestag" names a state and its parliament. */
function withOrgan(node: Node, classes: readonly WordClass[]): Node {
  const organ = classes.filter((name) => name === 'parliament' || name === 'head' || name === 'institution');
  return node.kind === 'country' && organ.length > 0 ? changed(node, { classes: organ }) : node;
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

/** "The United Kingdom" is a name, not any kingdom; "bids OPEC goodbye" names an accord. */
const hidesCountry = (
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  context: NodeContext,
): boolean => {
  for (let at = from + 1; at < to; at++) {
    const found = context.mentions.at(tokens, at);
    const isHidden = found?.mentions.some(
      (mention) =>
        (mention.type === 'country' && mention.form !== 'demonym') || (mention.type === 'accord' && found.to <= to),
    );
    if (isHidden === true) return true;
  }
  return false;
};

/** "21-й": the ending of an ordinal is no word of its own ("и" is "and"). */
const tailOf = (tokens: readonly Token[], at: number, node: Node | undefined): number =>
  node !== undefined &&
  is(node, 'ordinal') &&
  hasDigit.test(node.norm) &&
  tokens[at + 1]?.raw === '-' &&
  tokens[at]?.end === tokens[at + 1]?.start &&
  /^\p{L}{1,3}$/u.test(tokens[at + 2]?.raw ?? '') &&
  tokens[at + 1]?.end === tokens[at + 2]?.start
    ? 2
    : 0;
const hasDigit = /\d/;
function normOf(tokens: readonly Token[], from: number, to: number): string {
  let norm = tokens[from]?.norm ?? '';
  for (let at = from + 1; at < to; at++) norm += ` ${tokens[at]?.norm ?? ''}`;
  return norm;
}

function mentionNode(
  tokens: readonly Token[],
  { from, to, mentions }: FoundMention,
  { day, grammar }: NodeContext,
  glued: boolean,
): Node | undefined {
  const norm = normOf(tokens, from, to);
  const base = pieceOf({
    kind: 'word',
    start: tokens[from]?.start ?? 0,
    end: tokens[to - 1]?.end ?? 0,
    norm,
    classes: none,
    glued,
  });
  if (mentions.some(({ type }) => type === 'not-name')) return base;
  const accords = mentions.filter((mention) => mention.type === 'accord');
  // A defined accord is meant before one that is known by name alone.
  const meant = accords.some(({ form }) => form === 'name') ? accords.filter(({ form }) => form === 'name') : accords;
  const [accord] = meant;
  const body = mentions.find((mention) => mention.type === 'body');
  // What a definition calls a body of its accord acts for that one, though a table knows it as an organisation of its own.
  if (accord && !(body && accord.form === 'known'))
    return changed(base, {
      kind: 'accord',
      slug: accord.slug,
      slugs: meant.map(({ slug }) => slug),
      accordForm: accord.form,
    });
  if (body) return changed(base, { kind: 'body', slug: body.slug });
  const states = mentions.filter((mention) => mention.type === 'country' && inOffice(mention, day));
  // "عُمان" with its vowel is Oman, and so it is behind another state of the Gulf; "عمان" alone is Amman.
  const isGulf = states.length > 1 && isOman(tokens, from, grammar.cues);
  const country =
    (isGulf ? states.find((mention) => mention.type === 'country' && mention.code === 'OM') : undefined) ?? states[0];
  if (country?.type === 'country')
    return changed(base, {
      kind: 'country',
      code: country.code,
      form: country.form,
      others: country.others,
      joined: isJoined(norm, country.name, grammar.cues) ? true : undefined,
      within: isWithin(norm, country.name, grammar.cues) ? true : undefined,
      shy: country.shy,
    });
  return undefined;
}

const inOffice = (mention: Mention, day: string): boolean =>
  mention.type !== 'country' || mention.form !== 'leader' || isInOffice(mention, day);

/** True when the node has the word class. */
export function is(node: Node | undefined, ...classes: WordClass[]): boolean {
  if (node === undefined || node.classes.length === 0) return false;
  for (const name of node.classes) if (classes.includes(name)) return true;
  return false;
}

/** An accord or body that is called by its name, and not by what it is. */
export const isByName = (node: Node | undefined): boolean =>
  node?.accordForm === 'name' || node?.accordForm === 'known';

/** True of a long dash, alone or one of a pair. */
export const isLongDash = (node: Node | undefined): boolean => node?.norm === '–' || node?.norm === '—';

/** True of a comma, the Arabic one as well. */
export const isComma = (node: Node | undefined): boolean => node?.norm === ',' || node?.norm === '،';

/** The place before one, and before the article that may stand between. */
export const beforeArticle = (nodes: readonly Node[], at: number): number =>
  is(nodes[at - 1], 'article') ? at - 2 : at - 1;

/** True when the node is a form of one of the verbs. */
export function isVerb(node: Node | undefined, ...names: string[]): boolean {
  if (node === undefined) return false;
  for (const name of node.classes) {
    const colon = name.indexOf(':');
    if (colon > 0 && names.includes(name.slice(0, colon))) return true;
  }
  return false;
}

/** The accord that a sentence is about: a known one before one that only its name suggests. */
export const ownAccord = (nodes: readonly Node[]): Node | undefined =>
  nodes.find((node) => node.kind === 'accord' && isByName(node)) ??
  nodes.find(({ kind, accordForm }) => kind === 'accord' && (accordForm === 'generic' || accordForm === 'bare'));

/** "Qatar Airways", "Universities of Nairobi": a state's name, from `from` up to `to`, that is a part of another's. */
export function isInLongerName(nodes: readonly Node[], from: number, to: number): boolean {
  const next = nodes[to];
  const isFirst = next?.kind === 'word' && next.capital === true && /^\p{L}/u.test(next.norm);
  return (
    isFirst || (is(nodes[from - 1], 'of') && nodes[from - 2]?.kind === 'word' && nodes[from - 2]?.capital === true)
  );
}
