import type { AccordEventState, RestatedStanding } from '@app/accords';
import type { StreamRecords } from './resolution';

export type Decided =
  | { outcome: 'decided'; streams: StreamRecords[] }
  | { outcome: 'conflict'; reason: string }
  | { outcome: 'refused'; field: string; reason: string };

export type DecideContext = {
  now: string;
  /** The event to merge into, or the one that sources went to or from by the decision that is reverted; when it is known. */
  target?: AccordEventState | null;
  /** What the event moves by its fields as the command leaves them; left out where it changes none of these. */
  standing?: RestatedStanding;
  /** Identity, id and generation of the event that a split makes. */
  split?: { eventId: string; generation: number };
};
