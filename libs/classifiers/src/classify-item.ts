import {
  type AccordDefinition,
  type ClassifiableItem,
  type Finding,
  itemText,
  languages,
  titleLength,
} from '@app/accords';
import { type Act, type ReadySentence, actsOf } from './act';
import { withGenericAccords } from './generic-accords';
import { type Group, groupsOf } from './groups';
import { type ItemLead, leadOf, withHostTies } from './host-ties';
import { disagreements } from './history';
import { type Node, nodesOf } from './nodes';
import { plainText } from './plain-text';
import { languageOf } from './read-language';
import { type ReaderSet, type ReadyLanguage, readersFor } from './reader-set';
import { type Reader, type Reading, isRefusal } from './read/candidate';
import { readHostStep, readImplementation } from './read/read-implementation';
import { readJoiner } from './read/read-joiner';
import { readRatification } from './read/read-ratification';
import { readSigning } from './read/read-signing';
import { readStanding } from './read/read-standing';
import { type Sentence, cutSentences } from './sentences';
import { type Settled, settle } from './settle';
import { statedDates } from './stated-dates';
import { normalText } from './tokenize';

/** Raised with every change of what the classifiers read, so that items can be read again. */
export const classifierVersion = '1';

/** One act, and what became of it. */
export interface Explanation {
  readonly sentence: string;
  readonly act: string;
  readonly outcome: string;
}
export interface Classified {
  readonly id: string;
  readonly findings: Finding[];
  readonly language: string;
  readonly explanation?: Explanation[];
  /** Everything that was read, however unlikely, with the features that its confidence was made of: what training needs. */
  readonly weighed?: Weighed[];
}
export interface Weighed {
  readonly finding: Finding;
  readonly features: readonly string[];
}
export interface ClassifyOptions {
  readonly weigh?: boolean;
  readonly explain?: boolean;
  /** Only findings at least this likely are given. */
  readonly minConfidence?: number;
}

const readers: readonly Reader[] = [
  readHostStep,
  readSigning,
  readRatification,
  readStanding,
  readImplementation,
  readJoiner,
];
const MAX_TEXT = 40_000;
const MAX_ACCORD_SENTENCES = 80;

/** Reads an item like a desk officer: only what it reports as new, each finding with the words that say so. Pure. */
export function classifyItem(
  item: ClassifiableItem,
  definitions: readonly AccordDefinition[],
  options: ClassifyOptions = {},
): Classified {
  const title = plainText(item.title.slice(0, 2000));
  const text = itemText(title, plainText((item.text ?? '').slice(0, MAX_TEXT)));
  const language = languageOf(text, item.lang);
  const set = readersFor(definitions);
  const known = languages.find((code) => code === language);
  const ready = known && set.language(known);
  if (!ready) return { id: item.id, findings: [], language, ...(options.explain && { explanation: [] }) };
  const day = (item.publishedAt ?? '2026-01-01').slice(0, 10);
  const reader = new ItemReader(text, titleLength(title), day, set, ready);
  const settled = reader.read();
  const findings = keepBest(settled, options.minConfidence ?? 0.5);
  const flags = findings.length > 0 ? disagreements(text, reader.datedSentences, set.definitions) : [];
  for (const finding of findings) {
    const more = flags.filter(({ accord }) => accord === finding.accord).map(({ flag }) => flag);
    if (more.length > 0) finding.flags = [...new Set([...(finding.flags ?? []), ...more])];
  }
  return {
    id: item.id,
    findings,
    language,
    ...(options.explain && { explanation: reader.explanation }),
    ...(options.weigh && { weighed: settled.flatMap((one) => ('refused' in one ? [] : [one])) }),
  };
}

const toList = (reading: Reading | readonly Reading[]): readonly Reading[] => ('act' in reading ? [reading] : reading);

interface LazySentence {
  readonly span: Sentence;
  readonly namesAccord: boolean;
  readonly hasAct: boolean;
  readonly nodes: () => Node[];
  readonly groups: () => Group[];
}

/** The accord that a sentence is about: a known one before one that only its name suggests. */
const ownAccord = (nodes: readonly Node[]): Node | undefined =>
  nodes.find(({ kind, accordForm }) => kind === 'accord' && (accordForm === 'name' || accordForm === 'known')) ??
  nodes.find(({ kind, accordForm }) => kind === 'accord' && accordForm === 'generic');

class ItemReader {
  private readonly settled: Settled[] = [];
  readonly explanation: Explanation[] = [];
  private contextSlugs: readonly string[] = [];
  private sentences: LazySentence[] = [];
  private knownLead: ItemLead | undefined;
  private readonly subjects = new Map<number, readonly string[]>();
  private mainSubject: readonly string[] = [];
  private mainIndex = -1;

  constructor(
    private readonly text: string,
    private readonly titleEnd: number,
    private readonly day: string,
    private readonly set: ReaderSet,
    private readonly ready: ReadyLanguage,
  ) {}

  read(): Settled[] {
    const normal = normalText(this.text);
    if (!this.ready.accordKeys.isIn(normal) || !this.ready.actKeys.isIn(normal)) return [];
    this.sentences = this.newSentences().map((span) => this.sentenceOf(span));
    const first = this.sentences.map((one) => one.namesAccord && ownAccord(one.nodes())).find(Boolean);
    if (
      !first &&
      !this.sentences.some((one) => one.namesAccord && one.nodes().some(({ slugs }) => slugs !== undefined))
    )
      return [];
    this.contextSlugs = (first && first.slugs) || [];
    this.sentences.forEach((one, index) => this.readInOrder(one, index));
    return this.settled;
  }

  /** Feeds like to repeat the title as the first sentence: what has been read once says nothing new. */
  private newSentences(): Sentence[] {
    const seen = new Set<string>();
    return cutSentences(this.text, this.titleEnd, this.ready.grammar.language)
      .slice(0, MAX_ACCORD_SENTENCES)
      .filter(({ start, end }) => {
        const words = this.text.slice(start, end).replace(/[.…]+$/, '');
        return seen.size !== seen.add(words).size;
      });
  }

  /** Sentences that state a year: what an article tells of history. */
  get datedSentences(): (readonly Node[])[] {
    return this.sentences.flatMap(({ span, nodes }) =>
      /\d{4}/.test(this.text.slice(span.start, span.end)) ? [nodes()] : [],
    );
  }

  /** Most sentences of an article need no reading: their pieces are made when first asked for. */
  private sentenceOf(span: Sentence): LazySentence {
    const normal = normalText(this.text.slice(span.start, span.end));
    let nodes: Node[] | undefined;
    let groups: Group[] | undefined;
    const makeNodes = (): Node[] => (nodes ??= this.nodesOf(span));
    return {
      span,
      namesAccord: this.ready.accordKeys.isIn(normal),
      hasAct: this.ready.actKeys.isIn(normal),
      nodes: makeNodes,
      groups: () => (groups ??= groupsOf(makeNodes())),
    };
  }

  private readInOrder({ span, namesAccord, hasAct, nodes, groups }: LazySentence, index: number): void {
    if (namesAccord) this.contextSlugs = ownAccord(nodes())?.slugs ?? this.contextSlugs;
    if (!hasAct) return;
    this.readSentence({
      nodes: nodes(),
      groups: groups(),
      inTitle: span.inTitle,
      index,
      question: this.text.slice(span.start, span.end).trimEnd().endsWith('?'),
      start: span.start,
      end: span.end,
      contextSlugs: this.contextSlugs,
      lastSubject: this.subjectBefore(index),
      mainSubject: this.mainSubject,
    });
  }

  /** Who the item is about: the states of its first finding; and who did something in each sentence. */
  private remember(outcome: Settled, index: number): void {
    if ('refused' in outcome || outcome.finding.country === null) return;
    const { country, kind } = outcome.finding;
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
      const subject = this.sentences[at]?.groups().find(({ role }) => role !== 'oblique');
      if (subject) return subject.codes;
    }
    return [];
  }

  /** What the title and the first sentence name, looked at once. */
  private lead(): ItemLead {
    const raw = (span: Sentence): Node[] => nodesOf(this.text, span, { ...this.ready, day: this.day });
    return (this.knownLead ??= leadOf(
      this.day,
      this.sentences.slice(0, 2).flatMap(({ span }) => raw(span)),
    ));
  }

  /** The pieces of a sentence, with the names of accords that no table knows and ties to a host read as the accord they are. */
  private nodesOf(span: Sentence): Node[] {
    const nodes = nodesOf(this.text, span, { ...this.ready, day: this.day });
    return withHostTies(withGenericAccords(nodes, this.text, this.ready.grammar.capitals), this.set.definitions, () =>
      this.lead(),
    );
  }

  private readSentence(sentence: ReadySentence): void {
    for (const act of actsOf(sentence, this.ready.grammar)) {
      if (act.link.slugs.length === 0) continue;
      for (const outcome of this.readAct(act)) {
        this.settled.push(outcome);
        this.remember(outcome, sentence.index);
        this.explanation.push({
          sentence: this.text.slice(sentence.start, sentence.end),
          act: this.text.slice(act.node.start, act.node.end),
          outcome:
            'refused' in outcome
              ? `refused: ${outcome.refused}`
              : `${outcome.finding.kind} ${outcome.finding.country ?? '-'} (${outcome.rule}, ${outcome.finding.confidence})`,
        });
      }
    }
  }

  private readAct(act: Act): Settled[] {
    for (const read of readers) {
      const reading = read(act);
      if (reading) return toList(reading).flatMap((one) => this.settle(one));
    }
    return [];
  }

  private settle(reading: Reading): Settled[] {
    if (isRefusal(reading)) return [{ refused: reading.refused, rule: '' }];
    const language = this.ready.grammar.language;
    return settle(reading, {
      text: this.text,
      day: this.day,
      facts: this.set.facts,
      datesOf: (start, end) => statedDates(this.text, start, end, language, this.day),
    });
  }
}

/** A wrong joiner is the worst alert of all: it has to be likelier than other findings. */
const neededFor = ({ kind }: Finding, least: number): number =>
  kind === 'joiner.announced' ? Math.min(1, least + JOINER_MARGIN) : least;
const JOINER_MARGIN = 0.25;

/** One finding for each accord, kind and country (and about, step): the likeliest, with the date that any of them states. */
function keepBest(settled: readonly Settled[], minConfidence: number): Finding[] {
  const best = new Map<string, Finding>();
  for (const outcome of settled) {
    if ('refused' in outcome || outcome.finding.confidence < neededFor(outcome.finding, minConfidence)) continue;
    const { finding } = outcome;
    const key = [finding.accord, finding.kind, finding.country, finding.about].join('|');
    const known = best.get(key);
    best.set(key, known ? joined(finding, known) : finding);
  }
  const all = [...best.values()];
  return all.filter((finding) => !isCovered(finding, all));
}

/** Two readings of the same: the likelier one, with the date and the flags of either. */
function joined(one: Finding, other: Finding): Finding {
  const [main, second] = one.confidence > other.confidence ? [one, other] : [other, one];
  const flags = [...new Set([...(main.flags ?? []), ...(second.flags ?? [])])];
  const dated = main.date === null && second.date !== null;
  return {
    ...main,
    ...(flags.length > 0 && { flags }),
    ...(dated && {
      date: second.date,
      evidence: [...main.evidence, ...second.evidence.filter(({ field }) => field === 'date')],
    }),
  };
}

/** A firm reading covers the weaker ones of the same state: who has joined is no prospect; an unnamed one is one of the named. */
function isCovered(finding: Finding, all: readonly Finding[]): boolean {
  const same = all.filter(({ accord, country }) => accord === finding.accord && country === finding.country);
  if (finding.country === null)
    return all.some(
      ({ accord, kind, country }) => accord === finding.accord && kind === finding.kind && country !== null,
    );
  if (finding.kind === 'joiner.prospect')
    return same.some(({ kind }) => kind === 'joiner.announced' || kind === 'withdrawal' || kind === 'ceremony.held');
  if (finding.kind === 'ceremony.announced')
    return same.some(({ kind }) => kind === 'ceremony.held' || kind === 'ceremony.postponed');
  return false;
}
