import { createReadStream, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { repoRoot } from '@app/base';
import { type LabelledItem, readLabelledLine } from './labelled-items';

/** The labelled items of the repository. */
export const ownCorpus = (): string[] => {
  const folder = join(repoRoot(), 'test', 'corpus');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .map((name) => join(folder, name));
};

/** All items of a labelled file; a line that is none is an error that names it. */
export async function readLabelled(file: string): Promise<LabelledItem[]> {
  const items: LabelledItem[] = [];
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === '') continue;
    const read = readLabelledLine(line);
    if ('reason' in read) throw new Error(`${file}:${number}: ${read.reason}`);
    items.push(read);
  }
  return items;
}
