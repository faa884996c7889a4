import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Finding } from '@app/accords';
import { classifyItem } from '@app/classifiers';
import { toRead } from '@app/items';
import { compareFindings, type FindingChange } from '@app/resolution';
import type { Command } from 'commander';
import { z } from 'zod';
import { applyProposals } from './apply-proposals';
import { given, type House, print, withHouse } from './open-house';

const Day = z.iso.date('is no day such as 2025-11-07');
const Cursor = z.object({ publishedAt: z.string(), id: z.string() });
const State = z.object({ since: z.string(), cursor: Cursor, items: z.number(), changes: z.array(z.unknown()) });

type Row = {
  id: string;
  version: number;
  published_at: string;
  title: string;
  text: string;
  url: string | null;
  source: string | null;
  lang: string | null;
  findings: Finding[];
  events: Record<string, string | null>;
};
type Change = Omit<FindingChange, 'key'> & {
  item: string;
  version: number;
  title: string;
  url: string | null;
  event: string | null;
};
type Chosen = { accord?: string; kind?: string; country?: string };
type Options = Chosen & { since: string; resume?: string; apply: boolean; json: boolean };

const page = 500;
const select = `select v.item_id as id, v.version, to_char(v.published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as published_at, v.title, v.text, i.url, i.source, v.lang,
    coalesce((select jsonb_agg(f.data) from finding f where f.item_id = v.item_id and f.version = v.version), '[]') as findings,
    coalesce((select jsonb_object_agg(f.key, f.event_id) from finding f where f.item_id = v.item_id and f.version = v.version), '{}') as events
  from item_version v join item i on i.id = v.item_id and i.version = v.version
  where v.text is not null and v.state = 'classified' and (v.published_at, v.item_id) > ($1::timestamptz, $2) order by v.published_at, v.item_id limit ${page}`;

/** What today's classifiers would read otherwise in what is stored. Sends nothing; changes nothing but for `--apply`. */
export function addBacktest(program: Command): void {
  program
    .command('backtest')
    .description('read all stored items with today’s classifiers, and say what would be found otherwise')
    .requiredOption('--since <day>', 'items published on this UTC day or later')
    .option('--resume <file>', 'keep what is done in this file, and go on from it')
    .option('--accord <slug>', 'only this accord')
    .option('--kind <kind>', 'only this kind')
    .option('--country <code>', 'only this country')
    .option('--apply', 'put what is gained into the inbox for review; nobody is told', false)
    .option('--json', 'one JSON object', false)
    .action((options: Options) => withHouse((house) => backtest(house, options)));
}

async function backtest(house: House, { since, resume, apply, json, ...chosen }: Options): Promise<void> {
  const state = startFrom(given(Day, since), resume);
  const changes = state.changes as Change[]; // our own file
  let { items, cursor } = state;
  const from = performance.now();
  const begun = items;
  for (;;) {
    const { rows } = await house.database.pool.query<Row>(select, [cursor.publishedAt, cursor.id]);
    for (const row of rows) changes.push(...changesOf(row, house).filter(isChosen(chosen)));
    items += rows.length;
    const last = rows.at(-1);
    if (!last) break;
    cursor = { publishedAt: last.published_at, id: last.id };
    if (resume !== undefined) writeFileSync(resume, JSON.stringify({ since, cursor, items, changes }));
    if (process.stderr.isTTY) process.stderr.write(`\r${items} items, ${changes.length} changes `);
  }
  if (resume !== undefined) rmSync(resume, { force: true });
  const applied = apply
    ? await applyProposals(
        house,
        changes.filter(({ change }) => change === 'gained'),
      )
    : null;
  const seconds = (performance.now() - from) / 1_000;
  const counted = Object.fromEntries(
    ['gained', 'lost', 'changed'].map((kind) => [kind, changes.filter(({ change }) => change === kind).length]),
  );
  print(
    { since, items, ...counted, itemsPerSecond: Math.round((items - begun) / seconds), applied, changes },
    json,
    () =>
      [
        `${items} items since ${since}, ${Math.round((items - begun) / seconds)} a second: ${counted['gained'] ?? 0} findings gained, ${counted['lost'] ?? 0} lost, ${counted['changed'] ?? 0} changed`,
        ...changes.map(inWords),
        ...(applied
          ? [
              `for review: ${applied.detected} new accord events, ${applied.known} further sources or background; refused because subscribers would be told: ${applied.refused}`,
            ]
          : []),
      ].join('\n'),
  );
}

function startFrom(since: string, file: string | undefined): z.infer<typeof State> {
  const fresh = { since, cursor: { publishedAt: `${since}T00:00:00.000Z`, id: '' }, items: 0, changes: [] };
  if (file === undefined || !existsSync(file)) return fresh;
  const kept = given(State, JSON.parse(readFileSync(file, 'utf8')));
  return kept.since === since ? kept : fresh;
}

const isChosen =
  ({ accord, kind, country }: Chosen) =>
  ({ finding }: Change): boolean =>
    (accord === undefined || finding.accord === accord) &&
    (kind === undefined || finding.kind === kind) &&
    (country === undefined || finding.country === country.toUpperCase());

function changesOf(row: Row, { definitions }: House): Change[] {
  const { findings } = classifyItem(toRead({ ...row, publishedAt: row.published_at }), [...definitions.values()]);
  return compareFindings(row.findings, findings).map(({ key, ...change }) => ({
    item: row.id,
    version: row.version,
    title: row.title,
    url: row.url,
    event: row.events[key] ?? null,
    ...change,
  }));
}

function inWords({ change, finding, title, url, event, ...rest }: Change): string {
  const sign = { gained: '+', lost: '-', changed: '~' }[change];
  const fields = 'fields' in rest && Array.isArray(rest.fields) ? ` (${rest.fields.join(', ')})` : '';
  return `${sign} ${finding.accord} ${finding.kind} ${finding.country ?? '?'}${fields}  ${title}  ${url ?? ''}${event ? `  ${event}` : ''}`;
}
