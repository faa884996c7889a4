import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FeedParser } from './parse-in-worker.client';

/** A worker that sleeps for as many milliseconds as the feed says, or dies. It gives the entries in three parts. */
const script = join(mkdtempSync(join(tmpdir(), 'parse-')), 'worker.js');
writeFileSync(
  script,
  `const { parentPort } = require('node:worker_threads');
   let parts = 0;
   parentPort.on('message', (asked) => {
     if (asked === 'more') return parentPort.postMessage({ items: [{ title: 'a' }], isLast: ++parts % 3 === 0 });
     const { bytes } = asked;
     const text = Buffer.from(bytes).toString();
     if (text === 'die') throw new Error('out of bounds');
     const until = Date.now() + Number(text);
     while (Date.now() < until);
     parentPort.postMessage({ feed: { title: text } });
   });`,
);

const aFeed = (title: string) => ({ title, items: [{ title: 'a' }, { title: 'a' }, { title: 'a' }] });

describe('feeds that are read one after another', () => {
  const parser = new FeedParser(1_000, script);
  afterAll(() => parser.close());
  const parse = (text: string) => parser.parse(Buffer.from(text));

  it('have a deadline each, from when they are begun', async () => {
    const results = await Promise.all(['300', '300', '300', '300'].map(parse));
    expect(results).toEqual(['300', '300', '300', '300'].map(aFeed));
  });

  it('lose nothing to one that never ends, or that ends the thread', async () => {
    const [endless, after, deadly, last] = await Promise.all(['60000', '1', 'die', '2'].map(parse));
    expect(endless).toMatchObject({ error: expect.stringContaining('longer than 1 s') });
    expect(deadly).toMatchObject({ error: expect.stringContaining('out of bounds') });
    expect([after, last]).toEqual([aFeed('1'), aFeed('2')]);
  });
});
