import { type EventChange, eventMessage, type MessageContext, type MessageType, type RevisionNote } from '@app/accords';

/** Above this a body is thinned: receivers may refuse more, and everything is behind `links.self` as well. */
const thinAboveBytes = 20_000;

/** The exact text that is signed and sent for one revision. */
export function buildMessage(
  type: MessageType,
  change: EventChange,
  position: bigint,
  context: MessageContext,
): string {
  const note = type === 'accord.event.detected' ? {} : noteOf(change);
  const message = eventMessage(type, change.after, String(position), note, context);
  const body = JSON.stringify(message);
  if (Buffer.byteLength(body) <= thinAboveBytes) return body;
  return JSON.stringify({ ...message, data: { ...message.data, ...thinned(message.data.evidence) } });
}

/** Keeps the evidence that was quoted first, as much of it as fits half of the limit; the rest is behind `links.self`. */
function thinned<T>(evidence: readonly T[]): { evidence: T[]; evidenceLeftOut: number } {
  const kept: T[] = [];
  let size = 0;
  for (const span of evidence) {
    size += Buffer.byteLength(JSON.stringify(span));
    if (size > thinAboveBytes / 2) break;
    kept.push(span);
  }
  return { evidence: kept, evidenceLeftOut: evidence.length - kept.length };
}

/** The same text as the first message that its endpoint gets about the event. */
export const asFirstMessage = (body: string): string =>
  body.replace(/^\{"type":"[a-z.]+"/, '{"type":"accord.event.detected"');

function noteOf({ record, before, after }: EventChange): RevisionNote {
  return {
    ...(before && before.revision !== after.revision && { previousRevision: before.revision }),
    changedFields: before ? changedFields(before, after) : [],
    ...('reason' in record && { reason: record.reason }),
    ...(record.type === 'event-merged' && { mergedInto: record.into }),
  };
}

type State = EventChange['after'];

function changedFields(before: State, after: State): string[] {
  const fields = Object.entries(after.fields)
    .filter(
      ([name, value]) =>
        JSON.stringify(value) !== JSON.stringify(Object.entries(before.fields).find(([key]) => key === name)?.[1]),
    )
    .map(([name]) => name);
  const others = (['review', 'status', 'standing'] as const).filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]),
  );
  const isDisputed = after.disputes.length > before.disputes.length ? ['disputed'] : [];
  const sources = after.sources.length === before.sources.length ? [] : ['sources'];
  return [...fields, ...others, ...isDisputed, ...sources];
}
