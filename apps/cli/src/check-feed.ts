import { type Config, type Connecting, OutboundClient } from '@app/base';
import {
  type Fetched,
  fetchFeed,
  FeedParser,
  type FeedRow,
  findFeedByUrl,
  freshForSeconds,
  type ReadFeed,
} from '@app/feeds';
import { newEntries } from '@app/items';
import type { Pool } from 'pg';
import { toIncoming } from '../../poller/src';

export type Step = { step: string; result: string };
export type Checked = { url: string; steps: Step[]; ok: boolean };

const tellingHeaders = [
  'content-type',
  'content-encoding',
  'etag',
  'last-modified',
  'cache-control',
  'expires',
  'age',
  'retry-after',
  'server',
];
const shownItems = 5;

/** One poll as the poller would do it, told in steps: the way to the server, its answer, what was read in it, what would be new. Nothing is stored. */
export async function checkFeed(
  { pool, config, now }: { pool: Pool; config: Config; now: Date },
  url: string,
): Promise<Checked> {
  const steps: Step[] = [];
  const watched = await findFeedByUrl(pool, url);
  if (watched) steps.push({ step: 'watched', result: `as ${watched.id}, ${watched.state}${validatorsOf(watched)}` });
  const outbound = new OutboundClient(config.outboundAllow, undefined, (seen) => steps.push(stepOf(seen)));
  const parser = new FeedParser();
  try {
    const asked = { url, etag: null, last_modified: null, validators_url: null, settings: watched?.settings ?? {} };
    const startedAt = performance.now();
    const fetched = await fetchFeed(outbound, asked, config.publicUrl, now);
    steps.push(...answerSteps(fetched, Math.round(performance.now() - startedAt), now));
    if (fetched.outcome.kind !== 'body')
      return { url, steps: [...steps, { step: 'outcome', result: failureOf(fetched) }], ok: false };
    const contentType = fetched.headers['content-type'];
    const parsed = await parser.parse(fetched.body, {
      url: fetched.url,
      ...(contentType !== undefined && { contentType }),
    });
    if ('error' in parsed) {
      const offers = parsed.feeds.map((feed) => ({ step: 'offers', result: feed }));
      return { url, steps: [...steps, { step: 'parse', result: parsed.error }, ...offers], ok: false };
    }
    steps.push(...feedSteps(parsed), await newStep(pool, parsed, watched, now), ...itemSteps(parsed));
    return { url, steps, ok: true };
  } finally {
    await Promise.all([outbound.close(), parser.close()]);
  }
}

const validatorsOf = ({ etag, last_modified, body_hash }: FeedRow): string =>
  etag || last_modified
    ? `; a poll asks with ${[etag && `If-None-Match ${etag}`, last_modified && `If-Modified-Since ${last_modified}`].filter(Boolean).join(' and ')}`
    : body_hash
      ? '; it gives no validators'
      : '; it was never read';

const stepOf = (seen: Connecting): Step =>
  seen.step === 'dns'
    ? { step: 'dns', result: `${seen.host}: ${seen.addresses.join(', ') || 'not found'} (${seen.ms} ms)` }
    : {
        step: seen.tls === null ? 'connect' : 'connect, tls',
        result: `${seen.address} port ${seen.port}${seen.tls === null ? '' : `, ${seen.tls}`} (${seen.ms} ms)`,
      };

function answerSteps(fetched: Fetched, ms: number, now: Date): Step[] {
  const { status, headers, hops, url, body } = fetched;
  const fresh = freshForSeconds(headers, now);
  return [
    ...hops.map((hop) => ({ step: 'redirect', result: `${hop.status} from ${hop.url}` })),
    {
      step: 'answer',
      result: status === null ? 'none' : `${status}, ${body.length} bytes from ${url} (${ms} ms in all)`,
    },
    ...tellingHeaders.flatMap((name) => (headers[name] === undefined ? [] : [{ step: name, result: headers[name] }])),
    ...(fresh ? [{ step: 'fresh', result: `for ${fresh} s: it is not asked before` }] : []),
  ];
}

const failureOf = ({ outcome, status }: Fetched): string =>
  outcome.kind === 'failed' ? `${outcome.code}: ${outcome.message}` : `${outcome.kind} (${status})`;

function feedSteps({ format, title, language, charset, repairs, warnings, items, rhythm, hub }: ReadFeed): Step[] {
  const { ttlMinutes, updatePeriod, skipHours, skipDays } = rhythm;
  const wishes = [
    ttlMinutes && `ttl ${ttlMinutes} min`,
    updatePeriod,
    skipHours.length > 0 && `not at ${skipHours.join(', ')} h UTC`,
    skipDays.join(', '),
  ].filter(Boolean);
  return [
    { step: 'decoding', result: charset },
    ...(repairs.length > 0 ? repairs : ['none']).map((result) => ({ step: 'repairs', result })),
    ...warnings.map((result) => ({ step: 'warning', result })),
    { step: 'format', result: `${format}, "${title ?? ''}", ${language ?? 'no language'}` },
    ...(wishes.length > 0 ? [{ step: 'rhythm', result: wishes.join('; ') }] : []),
    ...(hub ? [{ step: 'hub', result: hub }] : []),
    { step: 'items', result: `${items.length}, ${items.filter((item) => item.publishedAt).length} of them dated` },
  ];
}

async function newStep(pool: Pool, parsed: ReadFeed, watched: FeedRow | null, now: Date): Promise<Step> {
  const entries = parsed.items.map((entry) => toIncoming(entry, parsed));
  const arrival = {
    feedId: watched?.id ?? 'unwatched',
    outlet: parsed.title,
    pollId: null,
    seenAt: now.toISOString(),
    baseline: false,
    entries,
  };
  const fresh = await newEntries(pool, arrival);
  return {
    step: 'new',
    result: `${fresh.length} would be new${watched?.baseline_at ? '' : ', and be a baseline that alerts nobody'}`,
  };
}

const itemSteps = ({ items }: ReadFeed): Step[] =>
  items
    .slice(0, shownItems)
    .map((item) => ({ step: 'item', result: `${item.publishedAt ?? 'no date'}  ${item.title ?? ''}` }));
