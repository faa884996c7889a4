import type { Kind } from '@app/accords';
import { type Act, actsOf } from './clauses/act';
import type { ReadySentence } from './clauses/ready-sentence';
import { isDoubtful } from './findings/confidence';
import { onUnseenNews } from './findings/unseen-news';
import { TOP_SENTENCES, type TopOfItem } from './by-words/word-features';
import type { Explanation } from './classified';
import { countedBefore } from './mentions/counted';
import { type ItemLead, leadOf } from './clauses/host-ties';
import type { ItemSentence } from './item-sentence';
import { ItemSentences } from './item-sentences';
import { type Node, type NodeContext, is, nodesOf, ownAccord } from './mentions/nodes';
import { changed } from './mentions/piece';
import { lastNameIn, mayNameAccordIn } from './accords/may-hold-accord';
import { isOpinion } from './clauses/opinion';
import type { ReaderSet, ReadyLanguage } from './languages/reader-set';
import { type Candidate, type Reading, isRefusal } from './read/candidate';
import { readDoubtful } from './read/read-doubtful';
import { actorsOf, readTally } from './read/read-tally';
import { readers } from './read/readers';
import { type Sentence, datelineOf } from './text/sentences';
import { type Settled, settle } from './findings/settle';
import type { SettleContext } from './findings/settle-context';
import { datesIn } from './text/dates-in';
import { normalText, tokenize } from './text/tokenize';
import { Key, keysAmong } from './mentions/word-keys';
import { inOrder } from './clauses/word-order';

/** So many sentences after an accord was named, others may still be about it. */
const REACH = 4;
/** Of the sentences after one far down that names an accord, one. */
const REACH_FAR_DOWN = 1;

const toList = (reading: Reading | readonly Reading[]): readonly Reading[] => ('act' in reading ? [reading] : reading);

/** Goes through the sentences of an item, and keeps what they tell each other: the accord meant, who acted, what was reported. */
export class ItemReader {
  private readonly settled: Settled[] = [];
  private readonly told: { readonly act: Act; readonly outcome: Settled }[] = [];
  private contextSlugs: readonly string[] = [];
  private knownSentences: ItemSentences | undefined;
  private knownLead: ItemLead | undefined;
  private readonly subjects = new Map<number, readonly string[]>();
  private mainSubject: readonly string[] = [];
  private mainIndex = -1;
  private lastNamed = 0;
  private readonly kinds: Kind[] = [];
  private readonly signed: Candidate[] = [];
  private readonly wished: Candidate[] = [];
  /** No accord is named: "the treaty" has to do. */
  private isBare = false;
  readonly context: SettleContext;
  private readonly tables: NodeContext;

  constructor(
    private readonly text: string,
    private readonly titleEnd: number,
    private readonly day: string,
    private readonly set: ReaderSet,
    private readonly ready: ReadyLanguage,
    least: number,
  ) {
    const { grammar, words, mentions, vocabulary } = ready;
    this.tables = { grammar, words, mentions, vocabulary, day };
    this.context = {
      text,
      day,
      grammar,
      least,
      facts: set.facts,
      hostsAmong: set.hostsAmong,
      ...datesIn(text, grammar.language, day),
      nodesAt: (at) => this.knownSentences?.at(at)?.nodes ?? [],
    };
  }

  read(): Settled[] {
    const tokens = tokenize(this.text, 0, this.text.length, this.ready.vocabulary);
    const keys = keysAmong(tokens);
    const namesHost = (keys & Key.bond) !== 0 && (keys & (Key.host | Key.impliesHost)) !== 0;
    const title = this.text.slice(0, this.titleEnd);
    const mayAct = (): boolean =>
      (keys & Key.act) !== 0 || this.ready.grammar.cues.titleOfSeat?.test(normalText(title)) === true;
    // Where an accord is called by its name, the words around may tell what no act does.
    const mayTell = (keys & Key.accord) !== 0 && (mayAct() || mayNameAccordIn(tokens, this.ready));
    if (!namesHost && !mayTell) return [];
    const { text, tables, ready } = this;
    const item = { text, tokens, tables, ready, namesHost, lead: () => this.lead() };
    this.knownSentences = new ItemSentences(item, this.titleEnd);
    this.knownSentences.cutBehind(lastNameIn(tokens, ready, namesHost ? Key.bond : 0));
    let first = this.firstAccord();
    if (
      !first &&
      !this.sentences.some((one) => one.namesAccord && one.nodes.some(({ slugs }) => slugs !== undefined))
    ) {
      this.isBare = true;
      for (const sentence of this.sentences.slice(0, TOP_SENTENCES)) sentence.readBare();
      first = this.firstAccord();
      if (!first) return [];
    }
    this.contextSlugs = (first && first.slugs) || [];
    this.sentences.forEach((one, index) => this.readInOrder(one, index));
    this.readCount();
    this.readTerms();
    return this.settled;
  }

  /** The title is said again as the first sentence. */
  get repeatsTitle(): boolean {
    return this.knownSentences?.repeatsTitle === true;
  }

  /** Those that may tell something. */
  private get sentences(): readonly ItemSentence[] {
    return this.knownSentences?.known ?? [];
  }

  /** Near a signing it may be said how many have signed by now. */
  private readCount(): void {
    const { tally } = this.ready.grammar.cues;
    const open = this.signed.filter(({ act }) => this.isOpen(act));
    if (tally === undefined || open.length === 0) return;
    const near = this.sentences.slice(0, TOP_SENTENCES).map((one) => ({
      words: this.text.slice(one.span.start, one.span.end),
      question: this.isQuestion(one.span),
      groups: () => one.groups,
    }));
    for (const counted of readTally(open, near, tally)) {
      const outcomes = settle(counted, this.context);
      this.settled.push(...outcomes);
      this.told.push(...outcomes.map((outcome) => ({ act: counted.act, outcome })));
    }
  }

  /** "We want to be part of it. First there must be ...": beside a wish for ties with a host, or behind it, it may be said what has to come before them. */
  private readTerms(): void {
    const { conditionNext } = this.ready.grammar.cues;
    for (const wish of conditionNext === undefined ? [] : this.wished) {
      const { slugs } = wish.act.link;
      const { index } = wish.act.sentence;
      const beside = [this.sentences[index - 1], this.sentences[index + 1]].flatMap((one) => one?.span ?? []);
      const own = this.sentences[index]?.span;
      const near = own ? [...beside, { ...own, start: Math.min(own.end, wish.act.node.end) }] : beside;
      const hasTerms = near.some(
        (span) => !this.isQuestion(span) && conditionNext?.test(normalText(this.text.slice(span.start, span.end))),
      );
      if (hasTerms && slugs.some((slug) => this.set.facts(slug).type === 'normalization'))
        this.settled.push(...settle({ ...wish, kind: 'joiner.declined', rule: 'condition first' }, this.context));
    }
  }

  /** Open principles have no other way in than a signature. */
  private isOpen({ link: { slugs } }: Act): boolean {
    return slugs.some((slug) => this.set.facts(slug).type === 'principles');
  }

  get topSentences(): TopOfItem['sentences'] {
    return this.sentences.slice(0, TOP_SENTENCES).map(({ span, nodes, groups }) => ({
      start: span.start,
      end: span.end,
      inTitle: span.inTitle,
      nodes,
      groups,
      question: this.isQuestion(span),
      foretelling: this.ready.grammar.foretelling,
      cues: this.ready.grammar.cues,
    }));
  }

  private isQuestion({ start, end, inTitle }: Sentence): boolean {
    const words = this.text.slice(start, end);
    return /[?؟]$/.test(words.trimEnd()) || (inTitle && isOpinion(words, this.ready.grammar.cues));
  }

  private firstAccord(): Node | undefined {
    for (const one of this.sentences) {
      const found = one.namesAccord ? ownAccord(one.nodes) : undefined;
      if (found) return found;
      const sign = this.isBare && !one.isFarDown ? one.nodes.find(({ slugs }) => slugs !== undefined) : undefined;
      if (sign) return sign;
    }
    return undefined;
  }

  /** Sentences that state a year: what an article tells of history. */
  get datedSentences(): (readonly Node[])[] {
    for (const { index } of this.text.matchAll(/\d{4}/g)) this.knownSentences?.cutBehind(index);
    return this.sentences
      .filter(({ span }) => /\d{4}/.test(this.text.slice(span.start, span.end)))
      .map(({ nodes }) => nodes);
  }

  private readInOrder(sentence: ItemSentence, index: number): void {
    if (sentence.namesAccord && sentence.nodes.some(({ kind }) => kind === 'accord' || kind === 'body')) {
      this.contextSlugs = ownAccord(sentence.nodes)?.slugs ?? this.contextSlugs;
      this.lastNamed = index;
    }
    const reach = index < TOP_SENTENCES ? REACH : REACH_FAR_DOWN;
    if (index - this.lastNamed <= reach && sentence.hasAct) this.readSentence(this.readyFrom(sentence, index));
  }

  /** "The bloc" is the accord that the item is about, whatever else is called so. */
  private meant(nodes: readonly Node[]): readonly Node[] {
    const [slug] = this.contextSlugs;
    if (slug === undefined || !nodes.some((node) => this.isAnothersName(node))) return nodes;
    return nodes.map((node) => (this.isAnothersName(node) ? changed(node, { slug, slugs: this.contextSlugs }) : node));
  }

  private isAnothersName({ kind, accordForm, slugs, classes }: Node): boolean {
    return (
      kind === 'accord' &&
      accordForm === 'context' &&
      classes.length === 0 &&
      slugs?.every((slug) => this.contextSlugs.includes(slug)) === false
    );
  }

  private readyFrom({ span, nodes, groups }: ItemSentence, index: number): ReadySentence {
    return {
      nodes: this.meant(nodes),
      groups,
      inTitle: span.inTitle,
      isBackground: this.repeatsTitle && !span.inTitle,
      index,
      question: this.isQuestion(span),
      start: span.start,
      end: span.end,
      contextSlugs: this.contextSlugs,
      lastSubject: () => this.subjectBefore(index),
      mainSubject: this.mainSubject,
      reported: () => this.kinds,
      home: () => this.home(),
      titleTown: () => this.titleTown(),
      namedLater: (count) => this.namedAfter(index, count),
      talliedNext: () => this.talliedAfter(index),
      countedBefore: (at) => countedBefore(nodes, at, this.ready.grammar),
      foretelling: this.ready.grammar.foretelling,
      cues: this.ready.grammar.cues,
      carriedOut: this.ready.grammar.carriedOut,
      homeland: this.ready.grammar.homeland,
      forWhom: this.ready.grammar.forWhom,
      bare: this.isBare,
      verbLast: this.ready.grammar.governors === 'after',
    };
  }

  /** Who the item is about: the states of its first finding; and who did something in each sentence. */
  private remember(outcome: Settled, index: number): void {
    if ('refused' in outcome || outcome.finding.country === null || isDoubtful(outcome)) return;
    const { country, kind } = outcome.finding;
    this.kinds.push(kind);
    if (kind === 'joiner.prospect') return;
    const known = this.subjects.get(index) ?? [];
    if (!known.includes(country)) this.subjects.set(index, [...known, country]);
    if (this.mainSubject.length === 0 || this.mainIndex === index) {
      this.mainIndex = index;
      this.mainSubject = this.subjects.get(index) ?? [];
    }
  }

  /** The countries that acted last, a few sentences back at most. */
  private subjectBefore(index: number): readonly string[] {
    for (let at = index - 1; at >= 0 && index - at <= 4; at--) {
      const reported = this.subjects.get(at);
      if (reported) return reported;
      const { groups = [], nodes = [] } = this.sentences[at] ?? {};
      const acting = groups.filter(({ role }) => role !== 'oblique');
      // "Nach den Emiraten und Bahrain nun auch Marokko": who went before is not who the news is about.
      const subject = is(nodes[0], 'background') ? acting.at(-1) : acting[0];
      if (subject) return subject.codes;
    }
    return [];
  }

  /** The list of as many states as were counted, at most two sentences further on; without a count, who acts first in the next one. */
  private namedAfter(index: number, count?: number): readonly string[] {
    for (const sentence of this.sentences.slice(index + 1, index + (count === undefined ? 2 : 3))) {
      const { groups } = sentence;
      // "Is put off after Italy asked for time": who gives the reason is not whom it is about.
      if (count === undefined)
        return (
          groups.find(({ role, from }) => role !== 'oblique' && !is(sentence.nodes[from - 1], 'background'))?.codes ??
          []
        );
      const list = groups.find(({ codes }) => codes.length === count);
      if (list) return list.codes;
      const all = [...new Set(groups.flatMap(({ codes }) => codes))];
      // "Thirteen states are invited. Among them are Minsk and Tashkent".
      if (all.length === count || (all.length > 0 && is(sentence.nodes[0], 'including'))) return all;
    }
    return [];
  }

  private talliedAfter(index: number): readonly string[] {
    const { tally } = this.ready.grammar.cues;
    const near = this.sentences.slice(index, index + 2);
    const count = near.find(({ span }) => tally?.test(normalText(this.text.slice(span.start, span.end))));
    return count ? actorsOf(count.groups) : [];
  }

  private home(): readonly string[] {
    const codes = nodesOf(this.text, datelineOf(this.text, this.titleEnd), this.tables).flatMap(
      ({ code }) => code ?? [],
    );
    return codes.length === 1 ? codes : [];
  }

  /** "Last hurdle falls in Budapest": the one state that the title names, and by its capital. */
  private titleTown(): string | undefined {
    const named = this.sentences[0]?.span.inTitle === true ? this.sentences[0].nodes : [];
    const states = named.filter(({ code }) => code !== undefined);
    return states.length === 1 && states[0]?.form === 'capital' ? states[0].code : undefined;
  }

  /** What the title and the first sentence name, looked at once. */
  private lead(): ItemLead {
    return (this.knownLead ??= leadOf(
      this.day,
      this.sentences.slice(0, 2).flatMap(({ cut }) => cut),
      this.set.definitions,
    ));
  }

  private readSentence(sentence: ReadySentence): void {
    const { grammar } = this.ready;
    for (const found of actsOf(sentence, grammar)) {
      const act = inOrder(found, grammar);
      if (act.link.slugs.length === 0) continue;
      for (const outcome of this.readAct(act)) {
        this.settled.push(outcome);
        this.remember(outcome, sentence.index);
        this.told.push({ act, outcome });
      }
    }
  }

  /** Every act and what became of it. */
  get explanation(): Explanation[] {
    return this.told.map(({ act: { sentence, node }, outcome }) => ({
      sentence: this.text.slice(sentence.start, sentence.end),
      act: this.text.slice(node.start, node.end),
      outcome:
        'refused' in outcome
          ? `refused: ${outcome.refused}`
          : `${outcome.finding.kind} ${outcome.finding.country ?? '-'} (${outcome.rule}, ${onUnseenNews(outcome.finding.confidence)})`,
    }));
  }

  private readAct(act: Act): Settled[] {
    for (const read of readers) {
      const reading = read(act);
      if (reading) return toList(reading).flatMap((one) => this.settle(one));
    }
    return [];
  }

  private settle(reading: Reading): Settled[] {
    if (isRefusal(reading)) {
      // Far down an objection stands.
      const doubtful =
        reading.act.sentence.index < TOP_SENTENCES ? readDoubtful(reading.act, reading.refused) : undefined;
      return [{ refused: reading.refused, rule: '' }, ...(doubtful ? this.settle(doubtful) : [])];
    }
    const settled = settle(reading, this.context);
    const isSigned = settled.some((one) => 'finding' in one && one.finding.kind === 'ceremony.held');
    if (isSigned && reading.rule === 'signed') this.signed.push(reading);
    if (reading.kind === 'joiner.prospect' && (reading.rule === 'seek' || reading.rule === 'intend'))
      this.wished.push(reading);
    return settled;
  }
}
