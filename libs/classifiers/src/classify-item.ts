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
import { groupsOf } from './groups';
import { withHostTies } from './host-ties';
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
}
export interface ClassifyOptions {
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
  const read = new ItemReader(text, titleLength(title), day, set, ready).read();
  const findings = keepBest(read.settled, options.minConfidence ?? 0.5);
  const flags = disagreements(text, read.sentences, set.definitions);
  for (const finding of findings) {
    const more = flags.filter(({ accord }) => accord === finding.accord).map(({ flag }) => flag);
    if (more.length > 0) finding.flags = [...new Set([...(finding.flags ?? []), ...more])];
  }
  return { id: item.id, findings, language, ...(options.explain && { explanation: read.explanation }) };
}

const toList = (reading: Reading | readonly Reading[]): readonly Reading[] => ('act' in reading ? [reading] : reading);

class ItemReader {
  private readonly settled: Settled[] = [];
  private readonly explanation: Explanation[] = [];
  private contextSlugs: readonly string[] = [];
  private lastSubject: readonly string[] = [];

  constructor(
    private readonly text: string,
    private readonly titleEnd: number,
    private readonly day: string,
    private readonly set: ReaderSet,
    private readonly ready: ReadyLanguage,
  ) {}

  read(): { settled: Settled[]; explanation: Explanation[]; sentences: readonly (readonly Node[])[] } {
    const spans = cutSentences(this.text, this.titleEnd, this.ready.grammar.language).slice(0, MAX_ACCORD_SENTENCES);
    const cut = spans.map((span) => ({ span, nodes: this.nodesOf(span) }));
    const first = cut
      .flatMap(({ nodes }) => nodes)
      .find(({ kind, accordForm }) => kind === 'accord' && accordForm !== 'context');
    if (!first && !cut.some(({ nodes }) => nodes.some(({ kind }) => kind === 'accord')))
      return { settled: [], explanation: [], sentences: [] };
    this.contextSlugs = first?.slugs ?? [];
    cut.forEach(({ span, nodes }, index) => {
      const accord = nodes.find(({ kind, accordForm }) => kind === 'accord' && accordForm !== 'context');
      if (accord?.slugs) this.contextSlugs = accord.slugs;
      const groups = groupsOf(nodes);
      const question = this.text.slice(span.start, span.end).trimEnd().endsWith('?');
      this.readSentence({
        nodes,
        groups,
        inTitle: span.inTitle,
        index,
        question,
        start: span.start,
        end: span.end,
        contextSlugs: this.contextSlugs,
        lastSubject: this.lastSubject,
      });
      const subject = groups.find(({ role }) => role !== 'oblique');
      if (subject) this.lastSubject = subject.codes;
    });
    return { settled: this.settled, explanation: this.explanation, sentences: cut.map(({ nodes }) => nodes) };
  }

  /** The pieces of a sentence, with the names of accords that no table knows and ties to a host read as the accord they are. */
  private nodesOf(span: Sentence): Node[] {
    const nodes = nodesOf(this.text, span, { ...this.ready, day: this.day });
    return withHostTies(
      withGenericAccords(nodes, this.text, this.ready.grammar.capitals),
      this.set.definitions,
      this.day,
    );
  }

  private readSentence(sentence: ReadySentence): void {
    for (const act of actsOf(sentence, this.ready.grammar)) {
      if (act.link.slugs.length === 0) continue;
      for (const outcome of this.readAct(act)) {
        this.settled.push(outcome);
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

/** One finding for each accord, kind and country (and about, step): the likeliest, with the date that any of them states. */
function keepBest(settled: readonly Settled[], minConfidence: number): Finding[] {
  const best = new Map<string, Finding>();
  for (const outcome of settled) {
    if ('refused' in outcome || outcome.finding.confidence < minConfidence) continue;
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
