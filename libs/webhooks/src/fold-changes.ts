import { AccordEventRecord, type AccordEventState, evolveAccordEvent } from '@app/accords';
import type { EventChange } from './choose-message';

type StreamRecord = { version: number; position: bigint; type: string; data: unknown };
export type PlacedChange = EventChange & { position: bigint };

/**
 * What the wanted records of one accord event changed, each with the states before and after it. An erased record leaves nothing to
 * tell of the event.
 */
export function foldChanges(stream: readonly StreamRecord[], wanted: ReadonlySet<bigint>): PlacedChange[] {
  const changes: PlacedChange[] = [];
  let before: AccordEventState | null = null;
  for (const { position, type, data } of stream) {
    if (data === null) return [];
    const record = AccordEventRecord.parse({ ...Object(data), type });
    const after = evolveAccordEvent(before, record);
    if (wanted.has(position)) changes.push({ record, before, after, position });
    before = after;
  }
  return changes;
}
