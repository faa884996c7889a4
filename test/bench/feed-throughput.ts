import { parseFeed } from '@app/feeds';
import RssParser from 'rss-parser';
import { aFeedDocument } from '../support/feed-documents';
import { type Bench, type Figure, quantile } from './bench';

type Reader = { name: string; read: (document: string) => Promise<number> };

/** What our whole way from bytes to validated, sanitised items costs, beside rss-parser and feedsmith on the bare text. The readers take turns. */
export const benchFeedThroughput: Bench = async ({ rounds, say }) => {
  // A tool for developers only: it is no dependency of the service.
  const { parseFeed: readWithFeedsmith } = await import('feedsmith');
  const rssParser = new RssParser();
  const readers: Reader[] = [
    { name: 'ours', read: async (document) => countOf(await parseFeed(Buffer.from(document))) },
    { name: 'rss-parser', read: async (document) => (await rssParser.parseString(document)).items.length },
    { name: 'feedsmith', read: async (document) => countOf(readWithFeedsmith(document)) },
  ];
  const figures: Figure[] = [];
  for (const [label, items, length] of [
    ['1 MB', 730, 3],
    ['5 MB', 2_400, 6],
  ] as const) {
    const document = aFeedDocument('rss2', items, length);
    const megabytes = Buffer.byteLength(document) / 1e6;
    const rates = new Map(readers.map(({ name }) => [name, [] as number[]]));
    for (let round = -1; round < Math.max(5, rounds); round++) {
      for (const { name, read } of readers) {
        const startedAt = performance.now();
        const count = await read(document);
        if (count !== items) throw new Error(`${name} read ${count} of ${items} items`);
        // The first round only warms up.
        if (round >= 0) rates.get(name)?.push(megabytes / ((performance.now() - startedAt) / 1000));
      }
    }
    const median = (name: string): number => quantile(rates.get(name) ?? [], 0.5);
    say(`${label}: ${megabytes.toFixed(2)} MB, ${items} items`);
    figures.push(...readers.map(({ name }) => ({ name: `${label} ${name}`, unit: 'MB/s', median: median(name) })), {
      name: `${label} ours / rss-parser`,
      unit: 'x',
      median: median('ours') / median('rss-parser'),
    });
  }
  return figures;
};

/** Both name their items where the format does. */
function countOf(read: unknown): number {
  const feed = typeof read === 'object' && read !== null && 'feed' in read ? read.feed : read;
  const items = typeof feed === 'object' && feed !== null && 'items' in feed ? feed.items : null;
  return Array.isArray(items) ? items.length : 0;
}
