import { type AccordEventState, FieldChanges, type Finding } from '@app/accords';

/** An article that is read otherwise than it was: its finding of an accord event is gone, or says something else. */
export type ReadOtherwise = { itemId: string } & (
  | { change: 'lost'; finding: Finding }
  | { change: 'changed'; finding: Finding; before: Finding; fields: readonly string[] }
);

/** What a person is asked: to reject the event (`changes` null), or to correct fields of it. */
export type Proposed = { change: 'lost' | 'changed'; changes: FieldChanges | null; itemIds: string[] };
/** Why there is nothing to ask. */
export type Unproposed = { skipped: 'no-event' | 'not-open' | 'confirmed' | 'other-sources' | 'says-so' };

/**
 * What should become of an accord event whose articles are read otherwise now. It falls only with the last of its sources; a field changes only where the event
 * says what the earlier reading said, for else another source or a person has settled it. What a person confirmed stays.
 */
export function proposeChange(
  event: AccordEventState | null,
  readings: readonly ReadOtherwise[],
): Proposed | Unproposed {
  if (!event) return { skipped: 'no-event' };
  if (event.status !== 'open') return { skipped: 'not-open' };
  if (event.review === 'confirmed') return { skipped: 'confirmed' };
  const lost = readings.filter(({ change }) => change === 'lost').map(({ itemId }) => itemId);
  if (event.sources.every(({ itemId }) => lost.includes(itemId)))
    return { change: 'lost', changes: null, itemIds: [...new Set(lost)] };
  const changes: FieldChanges = {};
  const itemIds: string[] = [];
  for (const reading of readings) {
    if (reading.change !== 'changed') continue;
    const own = changedFields(event, reading);
    if (Object.keys(own).length > 0) itemIds.push(reading.itemId);
    Object.assign(changes, own);
  }
  if (itemIds.length > 0) return { change: 'changed', changes, itemIds };
  return { skipped: readings.some(({ change }) => change === 'changed') ? 'says-so' : 'other-sources' };
}

const told = ['claimStatus', 'date', 'effective', 'speaker', 'place'] as const;

function changedFields(event: AccordEventState, { before, finding, fields }: Changed): FieldChanges {
  const was = toFields(before);
  const is = toFields(finding);
  const open = told.filter(
    (name) => fields.includes(name) && JSON.stringify(event.fields[name]) === JSON.stringify(was[name]),
  );
  return FieldChanges.parse(Object.fromEntries(open.map((name) => [name, is[name]])));
}

/** As an accord event has it: nothing is undefined. */
const toFields = ({ claimStatus, date, effective, speaker, place }: Finding) => ({
  claimStatus,
  date,
  effective: effective ?? false,
  speaker: speaker ?? null,
  place: place ?? null,
});
type Changed = Extract<ReadOtherwise, { change: 'changed' }>;
