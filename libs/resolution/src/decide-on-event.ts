import { type AccordEventRecord, type AccordEventState, FieldChanges, restoredBy } from '@app/accords';
import { z } from 'zod';
import type { DecideContext, Decided } from './decided';
import { corroborationsBy, sourceOf } from './hand-over-sources';
import { decisionOf, revert } from './revert-decision';

const decision = { expectedRevision: z.number().int().positive(), reason: z.string().min(1).max(2000).optional() };

/** What a person decides about an accord event. `expectedRevision` is the one that they looked at. */
export const EventCommand = z.discriminatedUnion('command', [
  z.object({ command: z.literal('confirm'), ...decision, tell: z.boolean().optional() }),
  z.object({
    command: z.literal('reject'),
    ...decision,
    reason: z.string().min(1, 'a rejection needs a reason').max(2000),
  }),
  z.object({
    command: z.literal('correct'),
    ...decision,
    changes: FieldChanges.refine(
      (changes) => Object.keys(changes).length > 0,
      'a correction changes at least one field',
    ),
  }),
  z.object({ command: z.literal('merge'), ...decision, into: z.string() }),
  z.object({ command: z.literal('split'), ...decision, itemIds: z.array(z.string()).min(1) }),
  z.object({ command: z.literal('revert'), ...decision, version: z.number().int().positive().optional() }),
]);
export type EventCommand = z.infer<typeof EventCommand>;

/** The fields that a command changes. */
export function changesBy(event: AccordEventState, command: EventCommand): FieldChanges {
  if (command.command === 'correct') return command.changes;
  const decision = command.command === 'revert' ? decisionOf(event, command.version) : undefined;
  return (decision && restoredBy(event, decision).fields) ?? {};
}

/** The other event that a command touches, if any. */
export function targetOf(event: AccordEventState, command: EventCommand): string | null {
  if (command.command === 'merge') return command.into;
  return command.command === 'revert' ? (decisionOf(event, command.version)?.moved?.into ?? null) : null;
}

/** Turns a person's command into records, or says why it cannot be: the event has changed, or the command makes no sense for it. */
export function decideOnEvent(event: AccordEventState, command: EventCommand, context: DecideContext): Decided {
  const rest = command.command === 'merge' ? restOfMerge(event, command.into, context) : null;
  if (rest) return rest;
  if (event.revision !== command.expectedRevision) {
    return {
      outcome: 'conflict',
      reason: `the event is at revision ${event.revision}, not ${command.expectedRevision}`,
    };
  }
  const base = { at: context.now, reason: command.reason ?? null };
  const one = (record: AccordEventRecord): Decided => ({
    outcome: 'decided',
    streams: [{ eventId: event.id, expected: event.version, records: [record] }],
  });
  if (command.command !== 'revert' && event.status !== 'open')
    return { outcome: 'refused', field: 'status', reason: `the event is ${event.status}; revert that first` };
  const { standing = 'kept' } = context;
  switch (command.command) {
    case 'confirm':
      return confirm(event, command.tell ?? false, base);
    case 'reject':
      return one({ type: 'event-rejected', ...base });
    case 'correct':
      return one({
        type: 'event-corrected',
        ...base,
        changes: command.changes,
        standing,
      });
    case 'merge':
      return merge(event, command.into, context, base);
    case 'split':
      return split(event, command.itemIds, context, base);
    case 'revert':
      return revert(event, command.version, context, base);
  }
}

type Base = { at: string; reason: string | null };

/** What was kept quiet may be told by whoever confirms it; an unnamed country, or an accord that is only a candidate, is nobody's news. */
function confirm({ id, version, review, alerted, fields }: AccordEventState, tell: boolean, base: Base): Decided {
  const refused = (reason: string, field = 'tell'): Decided => ({ outcome: 'refused', field, reason });
  if (review === 'confirmed' && !tell) return refused('the event is confirmed already', 'review');
  if (tell && alerted) return refused('the event has been told already');
  if (tell && fields.country === null) return refused('an event without a country is not told: correct it first');
  if (tell && fields.flags.includes('candidate')) return refused('its accord has no definition: correct it first');
  const record = { type: 'event-confirmed' as const, ...base, tell };
  return { outcome: 'decided', streams: [{ eventId: id, expected: version, records: [record] }] };
}

function merge(event: AccordEventState, into: string, { target }: DecideContext, base: Base): Decided {
  if (into === event.id) return { outcome: 'refused', field: 'into', reason: 'an event cannot be merged into itself' };
  if (!target) return { outcome: 'refused', field: 'into', reason: `there is no event ${into}` };
  if (target.status !== 'open') return { outcome: 'refused', field: 'into', reason: `${into} is ${target.status}` };
  const records = corroborationsBy(event, target.sources, base.at);
  const itemIds = records.map(({ source }) => source.itemId);
  return {
    outcome: 'decided',
    streams: [
      { eventId: event.id, expected: event.version, records: [{ type: 'event-merged', ...base, into, itemIds }] },
      ...(records.length > 0 ? [{ eventId: into, expected: target.version, records }] : []),
    ],
  };
}

/** The same merge once more, after an interruption between the two events: what the other one still lacks. Null where that is nothing. */
function restOfMerge(event: AccordEventState, into: string, { target, now }: DecideContext): Decided | null {
  const moved = event.status === 'merged' && event.mergedInto === into ? event.decisions.at(-1)?.moved : undefined;
  if (!moved || target?.status !== 'open') return null;
  const records = corroborationsBy(event, target.sources, now).filter(({ source }) =>
    moved.itemIds.includes(source.itemId),
  );
  if (records.length === 0) return null;
  return { outcome: 'decided', streams: [{ eventId: into, expected: target.version, records }] };
}

function split(event: AccordEventState, itemIds: string[], context: DecideContext, base: Base): Decided {
  const moved = event.sources.filter((source) => itemIds.includes(source.itemId));
  const missing = itemIds.filter((id) => !event.sources.some((source) => source.itemId === id));
  if (missing.length > 0)
    return { outcome: 'refused', field: 'itemIds', reason: `${missing.join(', ')}: not a source of this event` };
  if (moved.length === event.sources.length)
    return { outcome: 'refused', field: 'itemIds', reason: 'a split leaves at least one source behind' };
  const [first, ...rest] = moved;
  if (!first || !context.split) return { outcome: 'refused', field: 'itemIds', reason: 'nothing to split off' };
  const { eventId, generation } = context.split;
  const detected: AccordEventRecord = {
    type: 'event-detected',
    at: base.at,
    eventId,
    identity: event.identity,
    generation,
    fields: event.fields,
    ...sourceOf(first),
    standing: event.standing,
    alert: event.alerted,
    quiet: event.alerted ? null : event.quiet,
    related: [event.id],
  };
  const others = rest.map(
    (source): AccordEventRecord => ({
      type: 'event-corroborated',
      at: base.at,
      ...sourceOf(source),
      claimStatus: event.fields.claimStatus,
      independent: source.independent,
      alert: false,
    }),
  );
  return {
    outcome: 'decided',
    streams: [
      {
        eventId: event.id,
        expected: event.version,
        records: [{ type: 'event-split', ...base, into: eventId, itemIds }],
      },
      { eventId, expected: 'none', records: [detected, ...others] },
    ],
  };
}
