import { type AccordEventRecord, type AccordEventState, type Decision, type Moved, restoredBy } from '@app/accords';
import type { DecideContext, Decided } from './decided';
import { corroborationsBy } from './hand-over-sources';
import type { StreamRecords } from './resolution';

type Base = { at: string; reason: string | null };
type Reverted = Extract<AccordEventRecord, { type: 'decision-reverted' }>;

/** The decision that a version of the event made; the last one where none is named. */
export const decisionOf = (event: AccordEventState, version: number | undefined): Decision | undefined =>
  version === undefined ? event.decisions.at(-1) : event.decisions.find((candidate) => candidate.version === version);

/**
 * Takes a decision back. Sources that it moved go back with it: what a merge gave to the other event leaves that one, which keeps what came in since; an
 * event that a split made is merged back into where it came from.
 */
export function revert(
  event: AccordEventState,
  version: number | undefined,
  { target, standing = 'kept' }: DecideContext,
  base: Base,
): Decided {
  const decision = decisionOf(event, version);
  if (!decision) {
    const reason =
      version === undefined
        ? 'there is no decision to revert'
        : `record ${version} is no decision that can be reverted`;
    return { outcome: 'refused', field: 'version', reason };
  }
  const reverted: Reverted = {
    type: 'decision-reverted',
    ...base,
    revertedVersion: decision.version,
    changes: restoredBy(event, decision).fields ?? {},
    standing,
  };
  const { moved } = decision;
  if (!moved || !target) return decided(event, [reverted]);
  return decision.type === 'event-merged'
    ? unmerge(event, target, { reverted, moved, base })
    : unsplit(event, target, { reverted, decision, base });
}

const decided = (event: AccordEventState, records: AccordEventRecord[], first: StreamRecords[] = []): Decided => ({
  outcome: 'decided',
  // The other event first: should nothing more be written, the same command leads to the rest.
  streams: [...first, { eventId: event.id, expected: event.version, records }],
});

type Unmerge = { reverted: Reverted; moved: Moved; base: Base };

function unmerge(event: AccordEventState, winner: AccordEventState, { reverted, moved, base }: Unmerge): Decided {
  const itemIds = winner.sources.map(({ itemId }) => itemId).filter((itemId) => moved.itemIds.includes(itemId));
  if (itemIds.length === 0) return decided(event, [reverted]);
  const refused = (reason: string): Decided => ({ outcome: 'refused', field: 'version', reason });
  if (winner.status === 'merged')
    return refused(
      `${winner.id}, which it was merged into, is merged into ${winner.mergedInto ?? 'another'}: revert that first`,
    );
  if (itemIds.length === winner.sources.length) return refused(`${winner.id} would be left without a source`);
  return decided(
    event,
    [reverted],
    // Whatever has happened to the winner since, it is these sources that leave it.
    [
      {
        eventId: winner.id,
        expected: 'exists',
        records: [{ type: 'event-split', ...base, into: event.id, itemIds }],
      },
    ],
  );
}

type Unsplit = { reverted: Reverted; decision: Decision; base: Base };

function unsplit(event: AccordEventState, made: AccordEventState, { reverted, decision, base }: Unsplit): Decided {
  if (made.status !== 'open') return decided(event, [reverted]);
  const further = corroborationsBy(made, [...event.sources, ...(decision.before.sources ?? [])], base.at);
  const itemIds = corroborationsBy(made, event.sources, base.at).map(({ source }) => source.itemId);
  return decided(
    event,
    [reverted, ...further],
    [
      {
        eventId: made.id,
        expected: made.version,
        records: [{ type: 'event-merged', ...base, into: event.id, itemIds }],
      },
    ],
  );
}
