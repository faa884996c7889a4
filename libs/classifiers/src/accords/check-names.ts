import {
  type AccordDefinition,
  type ClassifiableItem,
  type Language,
  itemText,
  languages,
  titleLength,
} from '@app/accords';
import type { WordClass } from '../languages/language';
import { type Node, type NodeContext, is, nodesOf } from '../mentions/nodes';
import { plainText } from '../text/plain-text';
import { languageOf } from '../text/read-language';
import { type ReadyLanguage, readersFor } from '../languages/reader-set';
import { accordTables, definedAs } from './same-accord';
import { cutSentences } from '../text/sentences';
import { normalWord, tokenize } from '../text/tokenize';
import { writtenNames } from '../mentions/written-names';

/** A name that will not do what its author expects, or a language that has none. */
export interface NameWarning {
  readonly language: Language;
  readonly name?: string;
  readonly reason: string;
}

/** Words for any accord or body: alone they name none. */
const ordinary = ['pact', 'deal', 'orgname', 'club', 'treaty'] as const satisfies readonly WordClass[];

/** What a definition's names come to beside the definitions that are in use: not found, found as something else, or shared. Pure. */
export function checkNames(definition: AccordDefinition, known: readonly AccordDefinition[]): NameWarning[] {
  const others = known.filter(({ slug }) => slug !== definition.slug);
  const together = readersFor([...others, definition]);
  const { slug, names, contextNames } = definition;
  const warnings: NameWarning[] = [];
  for (const language of languages) {
    if (!names[language]) warnings.push({ language, reason: 'no name: items are found by the English names only' });
    const ready = names[language] || contextNames?.[language] ? together.language(language) : undefined;
    if (!ready) continue;
    for (const name of names[language]?.flatMap(writtenNames) ?? []) {
      const reason = nameReason(name, slug, ready);
      if (reason !== undefined) warnings.push({ language, name, reason });
    }
    for (const name of contextNames?.[language] ?? []) {
      const reason = sharedReason(piecesOf(name, ready), slug);
      if (reason !== undefined) warnings.push({ language, name, reason });
    }
  }
  const same = [...definedAs([...others, definition], accordTables('en'))].filter(
    ([table, own]) => own === slug && table !== slug,
  );
  for (const [table] of same)
    warnings.push({
      language: 'en',
      reason: `what the press calls ${table} is read as this accord, as they share a name`,
    });
  return warnings;
}

/** Whether an item names an accord of these by any of its names, in whatever form. */
export function namesAccord(item: ClassifiableItem, slug: string, definitions: readonly AccordDefinition[]): boolean {
  const title = plainText(item.title.slice(0, 2_000));
  const text = itemText(title, plainText((item.text ?? '').slice(0, 4_000)));
  const language = languages.find((code) => code === languageOf(text, item.lang));
  const ready = language && readersFor(definitions).language(language);
  if (!ready) return false;
  return [...cutSentences(text, titleLength(title), ready.grammar.language)]
    .flatMap(({ start, end }) => piecesOf(text.slice(start, end), ready))
    .some(({ slugs, accordForm }) => slugs?.includes(slug) === true && accordForm !== 'context');
}

const piecesOf = (text: string, ready: Omit<NodeContext, 'day'>): Node[] =>
  nodesOf(text, { start: 0, end: text.length, inTitle: true }, { ...ready, day: '2026-01-01' });

function nameReason(name: string, slug: string, ready: ReadyLanguage): string | undefined {
  if (isOrdinary(name, ready)) return 'a word for any accord: write it under contextNames';
  const state = stateOf(name, ready);
  if (state !== undefined) return `a name for ${state} too: no state is seen where it stands`;
  const pieces = piecesOf(name, ready);
  if (pieces.some(({ slugs }) => slugs?.includes(slug))) return sharedReason(pieces, slug);
  const other = pieces.find(({ kind }) => kind === 'accord');
  if (other) return `read as a name of ${other.slug ?? ''}`;
  return 'never found: its words mean something else';
}

/** The states that the same words name: "Visegrad Four". */
function stateOf(name: string, { mentions }: Pick<ReadyLanguage, 'mentions'>): string | undefined {
  const tokens = tokenize(name);
  const found = mentions.at(tokens, 0);
  if (!found || found.to < tokens.length) return undefined;
  const states = found.mentions.flatMap((mention) =>
    mention.type === 'country' ? [mention.code, ...(mention.others ?? [])] : [],
  );
  return states.length > 0 ? [...new Set(states)].join(', ') : undefined;
}

const sharedReason = (pieces: readonly Node[], slug: string): string | undefined => {
  const shared = pieces
    .flatMap(({ slugs }) => (slugs?.includes(slug) === true ? slugs : []))
    .filter((one) => one !== slug);
  return shared.length > 0 ? `stands for ${[...new Set(shared)].join(', ')} too` : undefined;
};

/** "The pact", "bloc": seen in every text about any accord. */
function isOrdinary(name: string, ready: ReadyLanguage): boolean {
  // "Eurozone" is one such word, and a name all the same.
  if (
    accordTables(ready.grammar.language).some(({ names }) => names.some((one) => normalWord(one) === normalWord(name)))
  )
    return false;
  const none = { ...ready, mentions: { at: () => undefined } };
  const [first, ...rest] = piecesOf(name, none).filter((node) => !is(node, 'article'));
  return rest.length === 0 && is(first, ...ordinary);
}
