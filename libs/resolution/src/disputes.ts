import type { AccordEventRecord, AccordEventState, Kind } from '@app/accords';
import { sourceOf } from './hand-over-sources';
import { relatedTo } from './related-to';
import type { ResolveInput, StreamRecords } from './resolution';

type Disputed = Extract<AccordEventRecord, { type: 'event-disputed' }>;

const isClaim = (kind: Kind): boolean => kind === 'joiner.prospect' || kind === 'joiner.announced';

/** A refusal contradicts the open claims that its country would join, as far as they were made before it. Each hears of it once. */
export function disputesBy(refusal: string, input: ResolveInput): StreamRecords[] {
  const { finding, item, now } = input;
  if (finding.kind !== 'joiner.declined') return [];
  return relatedTo(input)
    .filter(
      (event) =>
        isClaim(event.fields.kind) &&
        !event.disputes.some(({ by }) => by === refusal) &&
        event.sources.some(({ publishedAt }) => publishedAt <= item.source.publishedAt),
    )
    .map((event) => ({
      eventId: event.id,
      expected: event.version,
      records: [
        {
          type: 'event-disputed',
          at: now,
          source: item.source,
          evidence: finding.evidence,
          by: refusal,
          claimStatus: finding.claimStatus,
          alert: event.alerted,
        },
      ],
    }));
}

/** The same of a claim whose articles come late: what was refused after it is known already. */
export function disputedAlready(input: ResolveInput, alert: boolean): Disputed[] {
  const { finding, item, now } = input;
  if (!isClaim(finding.kind)) return [];
  const [first] = relatedTo(input)
    .filter(({ fields }) => fields.kind === 'joiner.declined')
    .flatMap((event) => event.sources.map((source) => ({ event, source })))
    .filter(({ source }) => source.publishedAt > item.source.publishedAt)
    .sort((a, b) => (a.source.publishedAt < b.source.publishedAt ? -1 : 1));
  return first ? [disputedBy(first.event, first.source, { at: now, alert })] : [];
}

const disputedBy = (
  refusal: AccordEventState,
  source: AccordEventState['sources'][number],
  stated: { at: string; alert: boolean },
): Disputed => ({
  type: 'event-disputed',
  ...stated,
  ...sourceOf(source),
  by: refusal.id,
  claimStatus: refusal.fields.claimStatus,
});
