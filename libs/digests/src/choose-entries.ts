import {
  type AccordEventState,
  type ClaimStatus,
  eventData,
  isFirmer,
  type MessageContext,
  messageTypeOf,
  type PlacedChange,
} from '@app/accords';

export type DigestFilter = {
  accords: readonly string[];
  kinds: readonly string[];
  countries: readonly string[];
  minClaimStatus: ClaimStatus;
};

export const digestChanges = ['new', 'updated', 'corrected', 'retracted', 'merged'] as const;
export type DigestChange = (typeof digestChanges)[number];

/** One line of a digest, frozen when it was planned. */
export type DigestEntry = {
  event: string;
  revision: number;
  change: DigestChange;
  accord: { slug: string; name: string };
  kind: string;
  country: string | null;
  summary: string;
  claim: { status: string; speaker: string | null };
  date: string | null;
  reason: string | null;
  quotes: { quote: string; title: string; source: string | null; url: string | null; publishedAt: string }[];
  sources: number;
  link: string;
};

/**
 * What a digest tells: each accord event once, as it stands at the end of the window. What was taken back is told to those only who were told of the
 * event before.
 */
export function chooseEntries(
  changes: readonly PlacedChange[],
  filter: DigestFilter,
  toldBefore: ReadonlySet<string>,
  contextOf: (accord: string) => MessageContext,
): DigestEntry[] {
  const byEvent = new Map<string, PlacedChange[]>();
  for (const change of changes) byEvent.set(change.after.id, [...(byEvent.get(change.after.id) ?? []), change]);
  const entries: DigestEntry[] = [];
  for (const [event, window] of byEvent) {
    const told = toldBefore.has(event);
    const change = told ? changeForTold(window, filter) : isNews(window, filter) ? 'new' : null;
    if (change) entries.push(toEntry(window, change, contextOf));
  }
  return entries.sort(byAccordThenChange);
}

/** To those who do not know it an event is news if it stands, is asked for, and something in the window made it worth telling. */
function isNews(window: readonly PlacedChange[], filter: DigestFilter): boolean {
  const last = window.at(-1)?.after;
  if (!last || !isTellable(last, filter)) return false;
  return window.some(({ record, before }) =>
    'alert' in record && record.type !== 'event-disputed'
      ? record.alert
      : before === null || !isTellable(before, filter),
  );
}

function changeForTold(window: readonly PlacedChange[], filter: DigestFilter): DigestChange | null {
  const last = window.at(-1)?.after;
  if (!last) return null;
  if (last.status === 'merged') return 'merged';
  if (last.status !== 'open') return 'retracted';
  const types = window.map(({ record }) => ('alert' in record && !record.alert ? null : messageTypeOf(record.type)));
  const wasTakenBack = types.includes('accord.event.retracted') || types.includes('accord.event.merged');
  if (types.includes('accord.event.corrected') || wasTakenBack) return 'corrected';
  return types.includes('accord.event.updated') && matches(last, filter) ? 'updated' : null;
}

const isTellable = (state: AccordEventState, filter: DigestFilter): boolean =>
  state.alerted && state.status === 'open' && matches(state, filter);

const wants = (list: readonly string[], value: string): boolean => list.length === 0 || list.includes(value);

function matches({ fields }: AccordEventState, filter: DigestFilter): boolean {
  const countries = [fields.country, fields.about].filter((code) => code !== null);
  return (
    wants(filter.accords, fields.accord) &&
    wants(filter.kinds, fields.kind) &&
    (filter.countries.length === 0 || countries.some((code) => filter.countries.includes(code))) &&
    !isFirmer(filter.minClaimStatus, fields.claimStatus)
  );
}

const quotesKept = 2;

function toEntry(
  window: readonly PlacedChange[],
  change: DigestChange,
  contextOf: (accord: string) => MessageContext,
): DigestEntry {
  const last = window.at(-1);
  if (!last) throw new Error('an accord event without a record in the window');
  const data = eventData(last.after, String(last.position), contextOf(last.after.fields.accord));
  const reason = window
    .map(({ record }) => ('reason' in record ? record.reason : null))
    .findLast((given) => given !== null);
  const quotes = data.evidence.filter(({ field }) => field === 'kind');
  return {
    event: last.after.id,
    revision: last.after.revision,
    change,
    accord: data.accord,
    kind: data.kind,
    country: data.country?.name ?? null,
    summary: data.summary,
    claim: data.claim,
    date: data.date?.value ?? null,
    reason: reason ?? null,
    quotes: (quotes.length > 0 ? quotes : data.evidence).slice(0, quotesKept).map(({ quote, item }) => ({
      quote,
      title: item.title,
      source: item.source,
      url: item.url,
      publishedAt: item.publishedAt,
    })),
    sources: data.sources,
    link: data.links.dashboard,
  };
}

const byAccordThenChange = (a: DigestEntry, b: DigestEntry): number =>
  a.accord.name.localeCompare(b.accord.name, 'en') ||
  digestChanges.indexOf(a.change) - digestChanges.indexOf(b.change) ||
  a.summary.localeCompare(b.summary, 'en');
