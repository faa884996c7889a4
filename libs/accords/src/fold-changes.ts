import { evolveAccordEvent } from './accord-event';
import type { AccordEventRecord } from './accord-event-records';
import type { AccordEventState } from './accord-event-state';
import { readRecord } from './read-record';

/** One record of an accord event with the states around it. */
export type EventChange = { record: AccordEventRecord; before: AccordEventState | null; after: AccordEventState };
export type PlacedChange = EventChange & { position: bigint };
type StreamRecord = Parameters<typeof readRecord>[0] & { position: bigint };

/**
 * What the wanted records of one accord event changed, each with the states before and after it. An erased record leaves nothing to
 * tell of the event.
 */
export function foldChanges(stream: readonly StreamRecord[], wanted: ReadonlySet<bigint>): PlacedChange[] {
  const changes: PlacedChange[] = [];
  let before: AccordEventState | null = null;
  for (const stored of stream) {
    if (stored.data === null) return [];
    const { position } = stored;
    const record = readRecord(stored);
    const after = evolveAccordEvent(before, record);
    if (wanted.has(position)) changes.push({ record, before, after, position });
    before = after;
  }
  return changes;
}
