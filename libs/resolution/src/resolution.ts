import type { AccordDefinition, AccordEventRecord, AccordEventState, Finding, SourceRef } from '@app/accords';
import type { AlertItem, AlertPolicy } from './alert-policy';

export type ResolvableItem = { source: SourceRef; baseline: boolean; proposed?: boolean };

/** The article as the alert policy sees it. */
export const alertItem = ({ source, baseline, proposed }: ResolvableItem): AlertItem => ({
  publishedAt: source.publishedAt,
  baseline,
  ...(proposed && { proposed }),
});

export type ResolveInput = {
  finding: Finding;
  item: ResolvableItem;
  /** Undefined for an accord that no definition describes: its events are candidates and move no standing. */
  definition: AccordDefinition | undefined;
  /** Every event of the accord that concerns the finding's country, and those of unnamed countries. */
  events: readonly AccordEventState[];
  /** How many events the finding's identity has had so far. */
  lastGeneration: number;
  now: string;
  policy: AlertPolicy;
  newEventId: (identity: string, generation: number) => string;
};

/** Records for one stream, to be appended only if it is still at the version that was read. */
export type StreamRecords = { eventId: string; expected: number | 'none' | 'exists'; records: AccordEventRecord[] };
export type Resolution =
  | { verdict: 'background'; reason: string; streams: [] }
  | {
      verdict: 'known' | 'detected' | 'corroborated' | 'upgraded';
      reason: string;
      eventId: string;
      streams: StreamRecords[];
    };
