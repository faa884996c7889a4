import { readFileSync, writeFileSync } from 'node:fs';
import { AppError } from '@app/base';
import {
  askForFeed,
  FeedParser,
  type FeedRow,
  listFeeds,
  NewFeed,
  opmlFeed,
  readOpml,
  starterFeeds,
  writeOpml,
} from '@app/feeds';
import type { Command } from 'commander';
import { feedView, findFeeds, onlyFeed, watchFeed } from '../../api/src';
import { checkFeed } from './check-feed';
import { accordOf, given, type House, print, withHouse } from './open-house';

const actor = 'cli';

/** What is watched, and how each feed is: add, list, check, and moving house by OPML. */
export function addFeeds(program: Command): void {
  const feeds = program.command('feeds').description('what is watched');
  feeds
    .command('add <url>')
    .description('watch a feed, or the feed of a site; its first poll is a baseline that alerts nobody')
    .option('--all', 'where a site has several feeds, watch all of them', false)
    .option('--title <title>')
    .option('--folder <folder>')
    .option('--accords <slugs>', 'only for these accords, with commas')
    .option('--backfill', 'what the feed holds already may alert', false)
    .option('--interval <seconds>', 'seconds between two polls, instead of the feed’s own rhythm', Number)
    .option('--json', 'as JSON', false)
    .action((url: string, options: AddOptions) => withHouse((house) => add(house, url, options)));
  feeds
    .command('list')
    .description('every feed and its health')
    .option('--json', 'as JSON', false)
    .action(({ json }: { json: boolean }) => withHouse((house) => list(house, json)));
  feeds
    .command('check <url>')
    .description('one poll step by step; stores nothing')
    .option('--json', 'as JSON', false)
    .action((url: string, { json }: { json: boolean }) => withHouse((house) => check(house, url, json)));
  feeds
    .command('starter <accord>')
    .description('feeds worth watching for an accord, each with the reason for it')
    .option('--add', 'watch them all', false)
    .option('--lang <language>', 'only those in a language')
    .option('--json', 'as JSON', false)
    .action((slug: string, options: StarterOptions) => withHouse((house) => starter(house, slug, options)));
  feeds
    .command('import <file>')
    .description('watch every feed of an OPML file')
    .action((file: string) => withHouse((house) => importOpml(house, file)));
  feeds
    .command('export [file]')
    .description('write an OPML file, or print it')
    .action((file: string | undefined) => withHouse((house) => exportOpml(house, file)));
}

type StarterOptions = { add: boolean; lang?: string; json: boolean };
type AddOptions = {
  all: boolean;
  title?: string;
  folder?: string;
  accords?: string;
  backfill: boolean;
  interval?: number;
  json: boolean;
};

async function add(
  house: House,
  url: string,
  { all, title, folder, accords, backfill, interval, json }: AddOptions,
): Promise<void> {
  const feed = given(NewFeed, {
    url: withScheme(url),
    backfill,
    ...(title !== undefined && { title }),
    ...(folder !== undefined && { folder }),
    ...(accords !== undefined && { accords: accords.split(',').filter(Boolean) }),
    ...(interval !== undefined && { intervalSeconds: interval }),
  });
  const found = await lookFor(house, feed);
  // Who leaves out the scheme does not name a feed's exact address.
  if (found.unread !== null && feed.url !== url)
    throw new AppError('FEED_UNREADABLE', 'upstream', `${feed.url} cannot be read: ${found.unread}`);
  for (const one of all ? found.feeds : [onlyFeed(feed, found)]) {
    const row = await watchFeed(needs(house), one, actor);
    const unread = found.unread === null ? '' : `; it cannot be read yet: ${found.unread}`;
    print(
      feedView(row),
      json,
      () => `${row.id} ${row.url} "${row.title ?? ''}" is watched; its first poll is due now${unread}`,
    );
  }
}

const withScheme = (url: string): string =>
  /^feed:\/\//i.test(url)
    ? url.replace(/^feed/i, 'http')
    : /^[a-z][a-z0-9+.-]*:/i.test(url) && !/^[\w.-]+:\d/.test(url)
      ? url
      : `https://${url}`;

async function lookFor({ database, outbound, config }: House, feed: NewFeed) {
  const parser = new FeedParser();
  try {
    return await findFeeds({ pool: database.pool, ask: askForFeed(outbound, parser, config.publicUrl) }, feed);
  } finally {
    await parser.close();
  }
}

const needs = ({ database, log, outbound, now }: House) => ({ pool: database.pool, log, outbound, now });

async function list({ database }: House, json: boolean): Promise<void> {
  const rows = await listFeeds(database.pool);
  print({ data: rows.map(feedView), next: null }, json, () =>
    rows.length === 0 ? 'no feeds; add one with: feeds add URL' : rows.map(line).join('\n'),
  );
}

const line = (feed: FeedRow): string =>
  [
    feed.id,
    feed.state.padEnd(8),
    feed.silent_since ? 'silent' : '      ',
    feed.title ?? '',
    feed.url,
    feed.last_error?.message ?? '',
  ]
    .filter(Boolean)
    .join('  ');

/** Exit code 1 when a poll would fail. */
async function check({ database, config, now }: House, url: string, json: boolean): Promise<void> {
  const checked = await checkFeed({ pool: database.pool, config, now: now() }, withScheme(url));
  print(checked, json, () => checked.steps.map(({ step, result }) => `${step.padEnd(16)} ${result}`).join('\n'));
  if (!checked.ok) process.exitCode = 1;
}

/** Shows the feeds that a definition recommends, each with its reason; adds them where that is asked for. */
async function starter(house: House, slug: string, { add: isToAdd, lang, json }: StarterOptions): Promise<void> {
  const definition = accordOf(house, slug);
  const feeds = starterFeeds(definition).filter((feed) => lang === undefined || feed.lang === lang);
  print({ accord: slug, feeds }, json, () =>
    feeds.map(({ title, url, lang, reason }) => `${lang}  ${title}: ${reason}\n    ${url}`).join('\n'),
  );
  if (!isToAdd) return;
  for (const { url, title } of feeds)
    await addQuietly(house, { url, title, folder: definition.name, accords: [slug] }, json);
}

async function addQuietly(house: House, feed: NewFeed, json: boolean): Promise<void> {
  const result = await watchFeed(needs(house), given(NewFeed, feed), actor).then(
    () => 'added',
    (error: unknown) => (error instanceof AppError ? error.message : String(error)),
  );
  if (!json) process.stdout.write(`${feed.url}: ${result}\n`);
}

async function importOpml(house: House, file: string): Promise<void> {
  const feeds = readOpml(readFileSync(file, 'utf8'));
  if (!feeds) throw new AppError('NO_OPML', 'input', `${file} is no OPML`);
  for (const { url, title, folder, accords, intervalSeconds, backfill } of feeds) {
    const settings = {
      ...(accords && { accords }),
      ...(intervalSeconds && { intervalSeconds }),
      ...(backfill && { backfill }),
    };
    await addQuietly(house, { url, ...(title && { title }), ...(folder && { folder }), ...settings }, false);
  }
}

async function exportOpml({ database }: House, file: string | undefined): Promise<void> {
  const text = writeOpml('Accord Watch', (await listFeeds(database.pool)).map(opmlFeed));
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
