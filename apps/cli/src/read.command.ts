import { countryName, eventData } from '@app/accords';
import { AppError } from '@app/base';
import { listAccordEvents, standings } from '@app/projections';
import type { Command } from 'commander';
import { z } from 'zod';
import { findItems, whyItem } from '../../api/src';
import { accordOf, given, type House, PastDay, print, withHouse } from './open-house';

/** Reading what is known: events, standings, and why an article was or was not told. */
export function addRead(program: Command): void {
  program
    .command('events')
    .description('accord events, the latest last')
    .option('--accord <slug>')
    .option('--country <code>')
    .option('--kind <kind>')
    .option('--search <words>', 'only those whose evidence, sources or articles hold these words')
    .option('--as-of <day>', 'only what had happened by the end of this UTC day')
    .option('--known-at <day>', 'each as it was known at the end of this UTC day')
    .option('--limit <n>', 'at most', Number, 50)
    .option('--json', 'one JSON object', false)
    .action((options: EventsOptions) => withHouse((house) => events(house, options)));
  program
    .command('standings')
    .description('who stands where in an accord')
    .requiredOption('--accord <slug>')
    .option('--as-of <day>', 'what was true at the end of this UTC day (default: today)')
    .option('--known-at <day>', 'only by what was recorded by the end of this UTC day')
    .option('--json', 'one JSON object', false)
    .action((options: StandingsOptions) => withHouse((house) => showStandings(house, options)));
  program
    .command('why <url>')
    .description('what became of an article: what was read in it, which event took it, who was told')
    .option('--json', 'one JSON object', false)
    .action((url: string, { json }: { json: boolean }) => withHouse((house) => why(house, url, json)));
}

type EventsOptions = {
  accord?: string;
  country?: string;
  kind?: string;
  search?: string;
  asOf?: string;
  knownAt?: string;
  limit: number;
  json: boolean;
};

async function events(
  { database, contextOf }: House,
  { limit, json, search, asOf, knownAt, ...filter }: EventsOptions,
): Promise<void> {
  const found = (
    await listAccordEvents(database.pool, {
      ...filter,
      ...(search !== undefined && { words: search }),
      ...(asOf !== undefined && { asOf: given(PastDay, asOf, '--as-of') }),
      ...(knownAt !== undefined && { knownAt: given(PastDay, knownAt, '--known-at') }),
      limit: given(z.number().int().min(1).max(1000), limit),
      newestFirst: true,
    })
  ).reverse();
  const data = found.map(({ state, updatedAtPosition }) => ({
    ...eventData(state, String(updatedAtPosition), contextOf(state.fields.accord)),
    detectedAt: state.detectedAt,
  }));
  print(
    { data, next: null },
    json,
    () =>
      data
        .map(
          (event) =>
            `${event.detectedAt.slice(0, 16)}  ${event.summary}  (${event.claim.status}, ${event.sources} source${event.sources === 1 ? '' : 's'}${event.review === 'unreviewed' ? '' : `, ${event.review}`})`,
        )
        .join('\n') || 'no events yet',
  );
}

type StandingsOptions = { accord: string; asOf?: string; knownAt?: string; json: boolean };

async function showStandings(house: House, { accord, asOf, knownAt, json }: StandingsOptions): Promise<void> {
  const { database, now } = house;
  const definition = accordOf(house, accord);
  const day = asOf === undefined ? now().toISOString().slice(0, 10) : given(PastDay, asOf, '--as-of');
  const data = await standings(database.pool, definition, {
    asOf: day,
    ...(knownAt !== undefined && { knownAt: given(PastDay, knownAt, '--known-at') }),
  });
  print({ data, next: null, accord, asOf: day, knownAt: knownAt ?? null }, json, () =>
    data
      .map(
        (row) =>
          `${countryName(row.country).padEnd(28)} ${row.stage.padEnd(10)} since ${row.since}  ${row.claim.status}${row.claim.speaker ? `, ${row.claim.speaker}` : ''}`,
      )
      .join('\n'),
  );
}

async function why({ database }: House, url: string, json: boolean): Promise<void> {
  const [item] = await findItems(database, { url, limit: 1 });
  if (!item) throw new AppError('ITEM_NOT_FOUND', 'not-found', `no feed has brought ${url}`);
  const answer = await whyItem(database, item.id);
  print(answer, json, () =>
    [
      answer.item.title,
      answer.answer,
      `  first seen ${answer.item.firstSeenAt.slice(0, 16)}Z, ${answer.feeds.length > 0 ? `in ${answer.feeds.join(', ')}` : 'handed in'}; published ${answer.item.publishedAt.slice(0, 16)}Z`,
      ...answer.findings.map(
        ({ finding, verdict, reason }) =>
          `  ${finding.kind} ${finding.country ?? '?'} (${finding.accord}): ${verdict ?? ''}, ${reason ?? ''}`,
      ),
      ...answer.told.map(
        ({ endpoint, type, event, state, at }) =>
          `  ${type} of ${event} to ${endpoint}: ${state}${at ? `, ${at.slice(0, 19)}Z` : ''}`,
      ),
      ...answer.digests.map(
        ({ digest, localDate, event, change, state, at }) =>
          `  digest ${digest} of ${localDate}, ${event} as ${change}: ${state}${at ? `, ${at.slice(0, 19)}Z` : ''}`,
      ),
    ].join('\n'),
  );
}
