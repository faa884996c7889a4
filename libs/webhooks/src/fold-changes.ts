import { type AccordEventState, evolveAccordEvent, readRecord } from '@app/accords';
import type { EventChange } from './choose-message';

type StreamRecord = Parameters<typeof readRecord>[0] & { position: bigint };
export type PlacedChange = EventChange & { position: bigint };

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
