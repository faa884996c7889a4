import { parentPort } from 'node:worker_threads';
import { type Entry, type NoFeed, parseFeed, type ParseOptions, type ReadEntry, type ReadFeed } from './parse-feed';

export type Asked = { bytes: Uint8Array; options: ParseOptions };
/** What the thread answers: no feed, or a feed's head and then its entries in parts, each when it is asked for. */
export type Answer = NoFeed | { feed: Omit<ReadFeed, 'items'> } | { items: ReadEntry[]; isLast: boolean };
export const more = 'more';

/** The main thread unpacks a part in a few milliseconds. */
const partLength = 400_000;
const partEntries = 200;

// The thread in which feeds are parsed: whatever a feed does to the parser, the main thread goes on.
let left: ReadEntry[] = [];
const answer = (message: Answer): void => parentPort?.postMessage(message);

parentPort?.on('message', (message: Asked | typeof more) => {
  if (message === more) answer(nextPart());
  else void read(message);
});

async function read({ bytes, options }: Asked): Promise<void> {
  try {
    const result = await parseFeed(bytes, options);
    if ('error' in result) {
      answer(result);
      return;
    }
    const { items, ...feed } = result;
    left = items.map(withoutMarkup);
    answer({ feed });
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error), feeds: [] });
  }
}

const withoutMarkup = (entry: Entry): ReadEntry => {
  const { id, url, title, text, html, authors, publishedAt, updatedAt, lang, source } = entry;
  return { id, url, title, text, html, authors, publishedAt, updatedAt, lang, source };
};

function nextPart(): Answer {
  let length = 0;
  const end = left.findIndex(({ text, html }) => (length += text.length + (html?.length ?? 0)) > partLength);
  const items = left.splice(0, Math.min(partEntries, end < 0 ? left.length : end + 1));
  return { items, isLast: left.length === 0 };
}
