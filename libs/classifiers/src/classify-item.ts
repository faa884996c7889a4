import { type AccordDefinition, type ClassifiableItem, itemText, languages, titleLength } from '@app/accords';
import { saidByWords } from './by-words/said-by-words';
import { type WordContext, readByWords } from './by-words/read-by-words';
import { type TopOfItem, weighStates } from './by-words/word-features';
import type { Classified, ClassifyOptions } from './classified';
import { type DateContext, dayAhead, dayNear } from './findings/date-of';
import { disagreements } from './findings/history';
import { keepBest, withoutDoubts } from './findings/keep-best';
import { plainText } from './text/plain-text';
import { languageOf } from './text/read-language';
import { readersFor } from './languages/reader-set';
import { settleClaims, weighClaims } from './findings/settle-claims';
import { byTheWeights, onUnseenNews } from './findings/unseen-news';
import { tellsNoNews } from './clauses/no-news';
import { ItemReader } from './item-reader';

/** Raised with every change of what the classifiers read, so that items can be read again. */
export const classifierVersion = '16';

const LEAST = 0.5;
const MAX_TEXT = 40_000;

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
  if (!ready || tellsNoNews(title, ready.grammar.cues))
    return { id: item.id, findings: [], language, ...(options.explain && { explanation: [] }) };
  const day = (item.publishedAt ?? '2026-01-01').slice(0, 10);
  const titleEnd = titleLength(title);
  const least = byTheWeights(options.minConfidence ?? LEAST);
  const reader = new ItemReader(text, titleEnd, day, set, ready, least);
  const settled = reader.read();
  const read = keepBest(settled, least);
  const { conceptsOf } = ready;
  const top: TopOfItem = {
    sentences: reader.topSentences,
    repeatsTitle: reader.repeatsTitle,
    settled,
    findings: read,
    conceptsOf,
    facts: set.facts,
    hostsAmong: set.hostsAmong,
    day,
  };
  const isGrammarOnly = options.byWords === false;
  const told = isGrammarOnly
    ? withoutDoubts(read, settled)
    : readByWords(top, { text, least, ...daysOf(reader.context) });
  const findings = isGrammarOnly ? told : settleClaims(top, told, titleEnd);
  const flags = findings.length > 0 ? disagreements(text, reader.datedSentences, set.definitions) : [];
  for (const finding of findings) {
    const more = flags.filter(({ accord }) => accord === finding.accord).map(({ flag }) => flag);
    if (more.length > 0) finding.flags = [...new Set([...(finding.flags ?? []), ...more])];
  }
  return {
    id: item.id,
    findings: findings.map((finding) => ({ ...finding, confidence: onUnseenNews(finding.confidence) })),
    language,
    ...(options.explain && { explanation: [...reader.explanation, ...saidByWords(read, told, text)] }),
    ...(options.weigh && { states: weighStates(top), claims: weighClaims(top, told, titleEnd) }),
    ...(options.weigh && { weighed: settled.flatMap((one) => ('refused' in one ? [] : [one])) }),
  };
}

const daysOf = (dates: Omit<DateContext, 'beginsOn'>): Pick<WordContext, 'dayNear' | 'dayAhead'> => ({
  dayNear: (span) => dayNear(span, dates),
  dayAhead: () => dayAhead(dates),
});
