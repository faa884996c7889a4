import {
  accordEventOf,
  type AccordEventState,
  type ClaimStatus,
  claimStatuses,
  eventData,
  foldChanges,
  type MessageContext,
  type PlacedChange,
} from '@app/accords';
import type { EventLog, LogRecord, Subscription } from '@app/event-log';
import type { ClientBase } from 'pg';
import { fanOut, type ReachableEndpoint } from './fan-out.store';
import { parseFilter } from './filter-expression';
import { type JudgedSource, trusting } from './source-record';
import { Timing } from './timing';

export type ReactorNeeds = {
  log: Pick<EventLog, 'readStream'>;
  contextOf: (accordSlug: string) => MessageContext;
  now: () => Date;
  /** How the outlets have done so far; asked for only where an endpoint filters on it. */
  sourceRecords?: () => Promise<readonly JudgedSource[]>;
};

/** Turns records of accord events into deliveries. Its checkpoint begins with the log; an endpoint hears only what is newer than itself. */
export const webhooksReactor = (needs: ReactorNeeds): Subscription => ({
  name: 'webhooks',
  version: 1,
  kind: 'reactor',
  handle: async (tx, records) => {
    const mine = records.filter(({ stream }) => accordEventOf(stream) !== null);
    if (mine.length === 0) return;
    const endpoints = await reachableEndpoints(tx, needs);
    if (endpoints.length === 0) return;
    for (const change of await changesOf(needs.log, mine)) {
      const context = needs.contextOf(change.after.fields.accord);
      await fanOut(tx, change, { endpoints, context, now: needs.now() });
    }
  },
});

/** The changes behind the records, in commit order. */
async function changesOf(log: ReactorNeeds['log'], records: readonly LogRecord[]): Promise<PlacedChange[]> {
  const wanted = new Set(records.map(({ position }) => position));
  const changes: PlacedChange[] = [];
  for (const stream of new Set(records.map((record) => record.stream)))
    changes.push(...foldChanges(await log.readStream(stream), wanted));
  return changes.sort((a, b) => (a.position < b.position ? -1 : 1));
}

type Row = {
  id: string;
  state: string;
  since_position: string;
  accords: string[];
  kinds: string[];
  countries: string[];
  min_claim_status: string;
  min_confidence: number;
  reviewed_only: boolean;
  timing: unknown;
  sources: string[];
  min_sources: number;
  min_source_record: number;
  filter: string | null;
};

/** Every endpoint, disabled and unverified ones too: theirs is held. */
async function reachableEndpoints(
  tx: Pick<ClientBase, 'query'>,
  { contextOf, sourceRecords }: ReactorNeeds,
): Promise<ReachableEndpoint[]> {
  const { rows } = await tx.query<Row>(
    `select id, state, since_position, accords, kinds, countries, min_claim_status, min_confidence, reviewed_only, timing, sources, min_sources, min_source_record, filter
     from endpoint`,
  );
  const records = rows.some((row) => row.min_source_record > 0) ? ((await sourceRecords?.()) ?? []) : [];
  return rows.map((row) => ({
    id: row.id,
    state: row.state,
    sincePosition: BigInt(row.since_position),
    timing: Timing.parse(row.timing),
    filter: {
      accords: row.accords,
      kinds: row.kinds,
      countries: row.countries,
      minClaimStatus: toClaimStatus(row.min_claim_status),
      minConfidence: row.min_confidence,
      reviewedOnly: row.reviewed_only,
      sources: row.sources,
      minSources: row.min_sources,
      ...(row.min_source_record > 0 && { trusts: trusting(records, row.min_source_record) }),
      ...(row.filter !== null && { passes: compiled(row.filter, contextOf) }),
    },
  }));
}

/** An expression that cannot be read any more holds nothing back: an alert too many is better than one that nobody gets. */
function compiled(filter: string, contextOf: ReactorNeeds['contextOf']): (state: AccordEventState) => boolean {
  const parsed = parseFilter(filter);
  if ('error' in parsed) return () => true;
  return (state) => parsed.passes(eventData(state, '0', contextOf(state.fields.accord)));
}

const toClaimStatus = (value: string): ClaimStatus => claimStatuses.find((known) => known === value) ?? 'reported';
