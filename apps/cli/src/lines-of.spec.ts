import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { linesOf } from './lines-of';

it('gives every line to a reader that begins late, as one does that asks the database first', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'lines-')), 'log.ndjson');
  writeFileSync(file, 'one\r\ntwo\nthree\n');
  const lines = linesOf(file);
  await setTimeout(50);
  const read: string[] = [];
  for await (const line of lines) read.push(line);
  expect(read).toEqual(['one', 'two', 'three']);
});
