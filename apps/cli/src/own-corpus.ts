import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repoRoot } from '@app/base';
import { type LabelledItem, readLabelledLine } from './labelled-items';
import { linesOf } from './lines-of';

/** Whole files whose items nobody looks at: neither rules nor weights are made from them. */
const unseen = ['blind.jsonl', 'agency-blind.jsonl', 'relay-blind.jsonl'];
const corpusFolder = (): string => join(repoRoot(), 'test', 'corpus');

/** The labelled items of the repository that may be learnt from, but for the third that is kept out. */
export const ownCorpus = (): string[] => {
  const folder = corpusFolder();
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl') && !unseen.includes(name))
    .sort()
    .map((name) => join(folder, name));
};

/** All items of a labelled file; a line that is none is an error that names it. */
export async function readLabelled(file: string): Promise<LabelledItem[]> {
  const items: LabelledItem[] = [];
  let number = 0;
  for await (const line of linesOf(file)) {
    number++;
    if (line.trim() === '') continue;
    const read = readLabelledLine(line);
    if ('reason' in read) throw new Error(`${file}:${number}: ${read.reason}`);
    items.push(read);
  }
  return items;
}
