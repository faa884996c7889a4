import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type AccordDefinition, type ClassifiableItem, bundledDefinitionsFolder, loadDefinitions } from '@app/accords';
import { repoRoot } from '@app/base';
import { classifyItem } from '@app/classifiers';
import type { Bench, Figure } from './bench';

/** How many items the classifiers read on one core: headlines of the corpus, full articles, and items that name no accord. */
export const benchClassify: Bench = ({ rounds, ms, say }) => {
  const definitions = loadDefinitions([bundledDefinitionsFolder()]);
  const corpus = corpusItems();
  const headlines = [...corpus.filter(({ lang }) => lang === 'en'), ...ordinaryItems()].map(withoutText);
  const sets: Record<string, ClassifiableItem[]> = {
    'headlines, half of them about accords': headlines,
    'headlines, all of them about accords': corpus.filter(({ lang }) => lang === 'en').map(withoutText),
    'articles of 3,000 characters': corpus
      .filter(({ lang }) => lang === 'en')
      .slice(0, 150)
      .map(asArticle),
    'items that name no accord': ordinaryItems(),
  };
  const figures = Object.entries(sets).map(([name, items]): Figure => {
    const runs = Array.from({ length: rounds + 1 }, () => perSecond(items, definitions, ms));
    // The first run warms up.
    const sorted = runs.slice(1).sort((a, b) => a - b);
    const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
    say(`${name}: ${Math.round(median)} a second of one core`);
    return { name, unit: 'items/s', median };
  });
  return Promise.resolve(figures);
};

/** By the processor time of this process, so that busy neighbours do not count. */
function perSecond(items: readonly ClassifiableItem[], definitions: readonly AccordDefinition[], ms: number): number {
  const begun = process.cpuUsage();
  let read = 0;
  for (const end = Date.now() + ms; Date.now() < end; read += items.length) {
    for (const item of items) classifyItem(item, definitions);
  }
  const { user, system } = process.cpuUsage(begun);
  return read / ((user + system) / 1e6);
}

const withoutText = ({ id, title, lang = 'en', publishedAt = '2025-01-01' }: ClassifiableItem): ClassifiableItem => ({
  id,
  title,
  lang,
  publishedAt,
});

type Line = { id: string; title?: string; text?: string; lang: string; published: string };
const linesOf = (name: string): ClassifiableItem[] =>
  readFileSync(join(repoRoot(), 'test', 'corpus', name), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    // Safe: the corpus is our own, and `evaluate` checks every line of it.
    .map((line) => JSON.parse(line) as Line)
    .map(({ id, title = '', text, lang, published }) => ({
      id,
      title,
      lang,
      publishedAt: published,
      ...(text !== undefined && { text }),
    }));

const corpusItems = (): ClassifiableItem[] =>
  readdirSync(join(repoRoot(), 'test', 'corpus'))
    .filter((name) => name.endsWith('.jsonl') && name !== 'ordinary.jsonl')
    .flatMap(linesOf);
const ordinaryItems = (): ClassifiableItem[] => linesOf('ordinary.jsonl');

/** An article as long as agency copy: the story and many paragraphs of other news, no two alike. */
function asArticle(item: ClassifiableItem, at: number): ClassifiableItem {
  const others = ordinaryItems();
  const filler = Array.from({ length: 60 }, (_, line) => others[(at * 7 + line) % others.length]?.title ?? '');
  return { ...item, text: `${item.title}. ${item.text ?? ''} ${filler.join('. ')}.`.slice(0, 3000) };
}
