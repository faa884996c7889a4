import {
  type AccordEventRecord,
  type AccordEventState,
  type FieldChanges,
  type Finding,
  isFirmer,
  moveStanding,
  type SourceRef,
  speakerRank,
} from '@app/accords';
import { isHeld, mayStillTell } from './alert-policy';
import { isOvertaken } from './is-overtaken';
import { alertItem, type Resolution, type ResolveInput } from './resolution';

/**
 * A further article of a known happening. An independent second source corroborates; a firmer claim status, a new date, a
 * country where none was named or an entry into force upgrades, and only that is told to those who know the event.
 */
export function absorbFinding(event: AccordEventState, input: ResolveInput): Resolution {
  const { finding, item, now, policy } = input;
  const read = event.sources.find((source) => source.itemId === item.source.itemId);
  // What has gone past an event since leaves nothing to tell of it: such an article is a source and no news.
  const isPast = isOvertaken(
    input,
    input.events.filter(({ id }) => id !== event.id),
  );
  const changes = isPast ? {} : materialChanges(event, finding, item.source.publishedAt);
  const hasChanges = Object.keys(changes).length > 0;
  if (read && !hasChanges) {
    const verdict = event.sources[0] === read ? 'detected' : 'corroborated';
    return {
      verdict: read.version === item.source.version ? verdict : 'known',
      reason: 'read before',
      eventId: event.id,
      streams: [],
    };
  }
  const sourced = {
    at: now,
    source: item.source,
    evidence: finding.evidence,
    independent: isIndependent(event, item.source),
  };
  const first = event.sources.map((source) => source.publishedAt).sort()[0] ?? event.detectedAt;
  const named = { ...finding, country: finding.country ?? event.fields.country };
  const independent = event.sources.filter((source) => source.independent).length + (sourced.independent ? 1 : 0);
  const claimStatus = changes.claimStatus ?? event.fields.claimStatus;
  const tellsFirst =
    !event.alerted &&
    !isPast &&
    mayStillTell({ quiet: event.quiet, firstPublishedAt: first }, named, alertItem(item), now, policy) &&
    !isHeld(input.definition, claimStatus, independent);
  const record: AccordEventRecord = hasChanges
    ? {
        type: 'event-upgraded',
        ...sourced,
        changes: withConfidence(event, finding, changes, sourced.independent),
        standing: standingAfter(event, finding, input),
        alert: tellsFirst || event.alerted,
      }
    : { type: 'event-corroborated', ...sourced, claimStatus: finding.claimStatus, alert: tellsFirst };
  return {
    verdict: hasChanges ? 'upgraded' : 'corroborated',
    reason: hasChanges ? Object.keys(changes).join(', ') : 'further source',
    eventId: event.id,
    streams: [{ eventId: event.id, expected: event.version, records: [record] }],
  };
}

/** What a finding adds that subscribers must know: only ever firmer, more exact or more complete. A person's word stays. */
export function materialChanges(event: AccordEventState, finding: Finding, publishedAt: string): FieldChanges {
  const { fields } = event;
  const changes: FieldChanges = {};
  if (event.review === 'confirmed') return changes;
  if (fields.country === null && finding.country !== null) changes.country = finding.country;
  if (isFirmer(finding.claimStatus, fields.claimStatus)) {
    changes.claimStatus = finding.claimStatus;
    if (finding.speaker) changes.speaker = finding.speaker;
  } else if (finding.speaker && isHigherWord(fields, finding, publishedAt)) changes.speaker = finding.speaker;
  if (finding.date?.precision === 'day' && isNewDate(fields, finding, publishedAt)) changes.date = finding.date;
  if (finding.effective && !fields.effective) changes.effective = true;
  if (finding.place && !fields.place) changes.place = finding.place;
  const conditions = (finding.flags ?? []).filter(
    (flag) => flag.startsWith('condition') && !fields.flags.includes(flag),
  );
  if (conditions.length > 0) changes.flags = [...fields.flags, ...conditions];
  return changes;
}

/** Of a prospect it matters when somebody of a higher rank says as firmly what others have said: a minister, or who heads a state. */
function isHigherWord(
  { kind, claimStatus, speaker }: AccordEventState['fields'],
  finding: Finding,
  publishedAt: string,
): boolean {
  if (kind !== 'joiner.prospect' || isFirmer(claimStatus, finding.claimStatus)) return false;
  const rank = speakerRank(finding.speaker, publishedAt.slice(0, 10));
  return rank >= 2 && rank > speakerRank(speaker, publishedAt.slice(0, 10));
}

/** Dates of what is to come matter (a ceremony, a visit to watch); that two outlets date a fact differently does not. */
function isNewDate({ date, kind }: AccordEventState['fields'], finding: Finding, publishedAt: string): boolean {
  if (kind === 'joiner.prospect' && (finding.date?.value ?? '') <= publishedAt.slice(0, 10)) return false;
  if (kind !== 'joiner.prospect' && kind !== 'ceremony.announced' && kind !== 'ceremony.postponed') return false;
  return date?.value !== finding.date?.value;
}

function withConfidence(
  event: AccordEventState,
  finding: Finding,
  changes: FieldChanges,
  independent: boolean,
): FieldChanges {
  const both = independent
    ? 1 - (1 - event.fields.confidence) * (1 - finding.confidence)
    : Math.max(event.fields.confidence, finding.confidence);
  return { ...changes, confidence: Math.min(0.99, Math.round(both * 1000) / 1000) };
}

function standingAfter(event: AccordEventState, finding: Finding, { definition }: ResolveInput) {
  if (!definition || finding.about || !(finding.country ?? event.fields.country)) return null;
  const before = event.standing?.before ?? 'none';
  const moved = moveStanding(before, event.fields.kind, finding.effective ?? event.fields.effective, definition);
  return moved && moved.after !== event.standing?.after ? moved : null;
}

/** An outlet that is a source already, one that copies the same agency, or an article with the text of another does not corroborate. */
const isIndependent = (event: AccordEventState, source: SourceRef): boolean =>
  event.sources.every(
    (known) =>
      (known.source === null || known.source !== source.source) &&
      (source.origin === undefined || known.origin !== source.origin) &&
      textOf(known) !== textOf(source),
  );

const textOf = ({ sameAs, itemId }: SourceRef): string => sameAs ?? itemId;
