import {
  type AccordDefinition,
  type ClassifiableItem,
  type Finding,
  bundledDefinitionsFolder,
  loadDefinitions,
} from '@app/accords';
import { classifyItem } from '@app/classifiers';

type News = Omit<ClassifiableItem, 'id'>;

/** The accords that come with the product. */
export const bundledDefinitions = loadDefinitions([bundledDefinitionsFolder()]);

/** What the grammar alone reads, however likely it is: no trained weight makes a finding, or argues one away. */
export const findingsIn = (news: News, definitions: readonly AccordDefinition[] = bundledDefinitions): Finding[] =>
  classifyItem({ id: 'x', ...news }, definitions, { byWords: false, minConfidence: 0 }).findings;

/** Of each finding what is told of whom, in no order of the text: "joiner.announced KZ". */
export const linesOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ kind, country }) => `${kind} ${country ?? '-'}`).sort();

export const readingsIn = (news: News): string[] => linesOf(findingsIn(news));

/** With the accord: "abraham-accords joiner.announced KZ". */
export const accordReadingsIn = (news: News, definitions?: readonly AccordDefinition[]): string[] =>
  findingsIn(news, definitions)
    .map(({ accord, kind, country }) => `${accord} ${kind} ${country ?? '-'}`)
    .sort();
