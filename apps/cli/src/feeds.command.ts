import { readFileSync, writeFileSync } from 'node:fs';
import { AppError } from '@app/base';
import {
  askForFeed,
  FeedParser,
  type FeedRow,
  fetchFeed,
  listFeeds,
  NewFeed,
  parseFeed,
  readOpml,
  writeOpml,
} from '@app/feeds';
import type { Command } from 'commander';
import { feedView, findFeeds, onlyFeed, watchFeed } from '../../api/src';
import { given, type House, print, withHouse } from './open-house';

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
    .command('import <file>')
    .description('watch every feed of an OPML file')
    .action((file: string) => withHouse((house) => importOpml(house, file)));
  feeds
    .command('export [file]')
    .description('write an OPML file, or print it')
    .action((file: string | undefined) => withHouse((house) => exportOpml(house, file)));
}

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

type Step = { step: string; result: string };

/** A poll as the poller would do it, told in steps; exit code 1 when it would fail. */
async function check({ outbound, config, now }: House, url: string, json: boolean): Promise<void> {
  const steps: Step[] = [];
  const fetched = await fetchFeed(
    outbound,
    { url, etag: null, last_modified: null, validators_url: null, settings: {} },
    config.publicUrl,
    now(),
  );
  steps.push({
    step: 'answer',
    result: fetched.status === null ? 'none' : `${fetched.status}, ${fetched.body.length} bytes from ${fetched.url}`,
  });
  for (const name of ['content-type', 'etag', 'last-modified', 'cache-control', 'expires', 'retry-after']) {
    if (fetched.headers[name] !== undefined) steps.push({ step: name, result: fetched.headers[name] });
  }
  const contentType = fetched.headers['content-type'];
  const failure = await describeBody(steps, fetched, contentType);
  print({ url, steps, ok: failure === null }, json, () =>
    steps.map(({ step, result }) => `${step.padEnd(14)} ${result}`).join('\n'),
  );
  if (failure !== null) process.exitCode = 1;
}

async function describeBody(
  steps: Step[],
  fetched: Awaited<ReturnType<typeof fetchFeed>>,
  contentType: string | undefined,
): Promise<string | null> {
  if (fetched.outcome.kind !== 'body') {
    const failure = fetched.outcome.kind === 'failed' ? fetched.outcome.message : fetched.outcome.kind;
    steps.push({ step: 'outcome', result: failure });
    return failure;
  }
  const parsed = await parseFeed(fetched.body, { url: fetched.url, ...(contentType !== undefined && { contentType }) });
  if ('error' in parsed) {
    steps.push(
      { step: 'parse', result: parsed.error },
      ...parsed.feeds.map((feed) => ({ step: 'offers', result: feed })),
    );
    return parsed.error;
  }
  steps.push(
    { step: 'format', result: `${parsed.format}, "${parsed.title ?? ''}", ${parsed.language ?? 'no language'}` },
    { step: 'items', result: String(parsed.items.length) },
  );
  steps.push(
    ...parsed.warnings.map((result) => ({ step: 'warning', result })),
    ...parsed.items
      .slice(0, 5)
      .map((item) => ({ step: 'item', result: `${item.publishedAt ?? 'no date'}  ${item.title ?? ''}` })),
  );
  return null;
}

async function importOpml(house: House, file: string): Promise<void> {
  const feeds = readOpml(readFileSync(file, 'utf8'));
  if (!feeds) throw new AppError('NO_OPML', 'input', `${file} is no OPML`);
  for (const { url, title, folder } of feeds) {
    const result = await watchFeed(
      needs(house),
      given(NewFeed, { url, ...(title && { title }), ...(folder && { folder }) }),
      actor,
    ).then(
      () => 'added',
      (error: unknown) => (error instanceof AppError ? error.message : String(error)),
    );
    process.stdout.write(`${url}: ${result}\n`);
  }
}

async function exportOpml({ database }: House, file: string | undefined): Promise<void> {
  const text = writeOpml('Accord Watch', await listFeeds(database.pool));
  if (file === undefined) process.stdout.write(text);
  else writeFileSync(file, text);
}
