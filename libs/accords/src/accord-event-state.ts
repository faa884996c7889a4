import type { AccordEventRecord, EventFields, FieldChanges, SourceRef, StageChange } from './accord-event-records';
import type { EvidenceSpan } from './finding';
import type { Review } from './vocabulary';

export type EventSource = SourceRef & { evidence: EvidenceSpan[]; independent: boolean; addedAt: string };
export type Dispute = { by: string; at: string; itemId: string };

/** open: it stands; the others say how it ended. */
export const eventStatuses = ['open', 'rejected', 'retracted', 'merged'] as const;
export type AccordEventStatus = (typeof eventStatuses)[number];

/** One real happening, folded from its records. A plain JSON value: projections store it as it is. */
export type AccordEventState = {
  id: string;
  identity: string;
  generation: number;
  /** Records so far: the stream's version. */
  version: number;
  /** Raised by every record but a corroboration: what subscribers compare. */
  revision: number;
  fields: EventFields;
  standing: StageChange | null;
  review: Review;
  status: AccordEventStatus;
  mergedInto: string | null;
  sources: EventSource[];
  disputes: Dispute[];
  related: string[];
  alerted: boolean;
  quiet: string | null;
  detectedAt: string;
  updatedAt: string;
  /** What people decided, oldest first, each with what it replaced, so that it can be reverted. */
  decisions: Decision[];
};

export type Decision = { version: number; type: AccordEventRecord['type']; before: Replaced; moved?: Moved };

/** Where a merge or a split took sources. */
export type Moved = { into: string; itemIds: string[] };

/** What a decision replaced: only the parts that it changed; `sources` are those that a split took away. */
export type Replaced = {
  fields?: FieldChanges;
  review?: Review;
  status?: AccordEventStatus;
  mergedInto?: string | null;
  sources?: EventSource[];
};
