import type { AccordEventRecord, AccordEventState } from '@app/accords';
import type { StreamRecord } from '@app/event-log';

/** One record of an accord event that a projection takes in, with the state after it. */
export type EventChange = {
  log: StreamRecord;
  record: AccordEventRecord;
  state: AccordEventState;
  firstPosition: bigint;
  /** When its first and its newest record were made. */
  firstRecordedAt: string;
  lastRecordedAt: string;
};

/** The last change of each event. */
export const lastOfEach = (changes: readonly EventChange[]): EventChange[] => [
  ...new Map(changes.map((change) => [change.state.id, change])).values(),
];
