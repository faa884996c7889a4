import { parseFeed } from '@app/feeds';
import RssParser from 'rss-parser';
import { aFeedDocument } from '../support/feed-documents';
import { type Bench, type Figure, quantile } from './bench';

/** The service reads feeds for months: what the first readings take to be compiled is not measured, of none of them. */
const warmUps = 15;

type Reader = { name: string; read: (bytes: Buffer) => Promise<number> };

/** What our whole way from bytes to validated, sanitised items costs, beside rss-parser and feedsmith, each from the bytes of a feed. The readers take turns; processor time counts. */
export const benchFeedThroughput: Bench = async ({ rounds, say }) => {
  // A tool for developers only: it is no dependency of the service.
  const { parseFeed: readWithFeedsmith } = await import('feedsmith');
  const rssParser = new RssParser();
  const readers: Reader[] = [
    { name: 'ours', read: async (bytes) => countOf(await parseFeed(bytes)) },
    { name: 'rss-parser', read: async (bytes) => (await rssParser.parseString(bytes.toString())).items.length },
    { name: 'feedsmith', read: async (bytes) => countOf(readWithFeedsmith(bytes.toString())) },
  ];
  const figures: Figure[] = [];
  for (const [label, items, length] of [
    ['1 MB', 730, 3],
    ['5 MB', 2_400, 6],
  ] as const) {
    const bytes = Buffer.from(aFeedDocument('rss2', items, length));
    const megabytes = bytes.length / 1e6;
    const rates = new Map(readers.map(({ name }) => [name, [] as number[]]));
    for (let round = -warmUps; round < Math.max(15, rounds); round++) {
      for (const { name, read } of readers) {
        const before = process.cpuUsage();
        const count = await read(bytes);
        if (count !== items) throw new Error(`${name} read ${count} of ${items} items`);
        if (round >= 0) rates.get(name)?.push(megabytes / (process.cpuUsage(before).user / 1e6));
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
