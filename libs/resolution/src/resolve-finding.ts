import {
  type AccordEventRecord,
  type AccordEventState,
  type EventFields,
  type Finding,
  moveStanding,
  type StageChange,
  stageAt,
  targetStage,
} from '@app/accords';
import { absorbFinding } from './absorb-finding';
import { isHeld, reasonToStayQuiet } from './alert-policy';
import { identityOf, isSameHappening } from './identity';
import { disputedAlready, disputesBy } from './disputes';
import { isOvertaken } from './is-overtaken';
import { relatedTo } from './related-to';
import { alertItem, type Resolution, type ResolveInput } from './resolution';
import { stageBefore } from './stage-before';

/** Decides what one finding is to the log: a new accord event, a further source of a known one, news of it, or background. */
export function resolveFinding(input: ResolveInput): Resolution {
  const { finding, item, events } = input;
  const alreadyRead = events.find((event) => isSourceOf(event, input));
  const same =
    alreadyRead ??
    latest(
      events.filter((event) => event.status === 'open' && isSameHappening(event, finding, item.source.publishedAt)),
    );
  if (same && !(isNewMove(input, same) && !alreadyRead)) return disputing(absorbFinding(same, input), input);
  const unnamed = same ? undefined : events.find((event) => isUnnamedTwin(event, input));
  if (unnamed) return absorbFinding(unnamed, input);
  const background = backgroundReason(input);
  if (background) return { verdict: 'background', reason: background, streams: [] };
  return detect(input);
}

/** A further article of a refusal may be the first after a new claim; and a refusal that was recorded may have come no further. */
function disputing(resolution: Resolution, input: ResolveInput): Resolution {
  if (resolution.verdict === 'background') return resolution;
  return { ...resolution, streams: [...resolution.streams, ...disputesBy(resolution.eventId, input)] };
}

/** The same article was read into this event before (a retry, or a newer version of it). */
const isSourceOf = (event: AccordEventState, { finding, item }: ResolveInput): boolean =>
  identityOf(event.fields) === identityOf(finding) &&
  event.sources.some((source) => source.itemId === item.source.itemId);

const latest = (events: AccordEventState[]): AccordEventState | undefined =>
  [...events].sort((a, b) => (a.detectedAt < b.detectedAt ? 1 : -1))[0];

/** True when the standing has moved on since the event, and this finding would move it again: another happening. */
function isNewMove({ finding, item, definition, events }: ResolveInput, same: AccordEventState): boolean {
  if (!definition || finding.country === null || finding.about || finding.kind === 'joiner.prospect') return false;
  if (targetStage(finding.kind, finding.effective ?? false) === null) return false;
  const day = item.source.publishedAt.slice(0, 10);
  const stage = stageAt(definition, events, finding.country, day);
  const isRepeat = same.standing !== null && stage === same.standing.after;
  const isBefore = same.sources.some((source) => source.publishedAt.slice(0, 10) > day);
  return !isRepeat && !isBefore && moveStanding(stage, finding.kind, false, definition) !== null;
}

/** A recent event of a country that nobody named yet: a named finding of the same accord and kind fills it in. */
function isUnnamedTwin(event: AccordEventState, { finding, item }: ResolveInput): boolean {
  const hours =
    Math.abs(Date.parse(event.sources[0]?.publishedAt ?? event.detectedAt) - Date.parse(item.source.publishedAt)) /
    3_600_000;
  return (
    event.status === 'open' &&
    event.fields.country === null &&
    finding.country !== null &&
    event.fields.kind === finding.kind &&
    event.fields.accord === finding.accord &&
    hours <= 72
  );
}

/** Why a finding is not news: the standing on the day before says that it is so already. Null when it is news. */
function backgroundReason({ finding, item, definition, events }: ResolveInput): string | null {
  if (!definition || finding.country === null || finding.about) return null;
  const stage = stageBefore(definition, events, finding.country, item.source.publishedAt);
  const isMember = ['announced', 'signed', 'ratified', 'in-force', 'suspended'].includes(stage);
  if (finding.kind === 'joiner.prospect' && isMember) return `is ${stage} already`;
  if (finding.kind === 'joiner.declined' && isMember) return null;
  const target = targetStage(finding.kind, finding.effective ?? false);
  if (target === null || target === 'prospect' || finding.kind === 'joiner.declined') return null;
  return moveStanding(stage, finding.kind, finding.effective ?? false, definition) === null
    ? `is ${stage} already`
    : null;
}

type Detected = Extract<AccordEventRecord, { type: 'event-detected' }>;

function detect(input: ResolveInput): Resolution {
  const { finding, item, now, policy, newEventId } = input;
  const identity = identityOf(finding);
  const generation = input.lastGeneration + 1;
  const eventId = newEventId(identity, generation);
  const standing = standingMoved(input);
  const quiet =
    reasonToStayQuiet(finding, alertItem(item), now, policy) ??
    (standing === null ? doesNotApply(input) : isOvertaken(input, input.events) ? 'overtaken' : null) ??
    (isHeld(input.definition, finding.claimStatus, 1) ? 'held' : null);
  const related = relatedTo(input);
  const record: Detected = {
    type: 'event-detected',
    at: now,
    eventId,
    identity,
    generation,
    fields: fieldsOf(finding),
    source: item.source,
    evidence: finding.evidence,
    standing,
    alert: quiet === null,
    quiet,
    related: related.map((event) => event.id),
  };
  return {
    verdict: 'detected',
    reason: quiet ?? 'new',
    eventId,
    streams: [
      { eventId, expected: 'none', records: [record, ...disputedAlready(input, record.alert)] },
      ...disputesBy(eventId, input),
    ],
  };
}

function standingMoved({ finding, item, definition, events }: ResolveInput): StageChange | null {
  if (!definition || finding.country === null || finding.about) return null;
  const before = stageBefore(definition, events, finding.country, item.source.publishedAt);
  return moveStanding(before, finding.kind, finding.effective ?? false, definition);
}

/** A kind that cannot move its country from where it stands only goes to the timeline; a prospect stays worth telling. */
function doesNotApply({ finding, definition }: ResolveInput): string | null {
  const moves = targetStage(finding.kind, finding.effective ?? false) !== null && finding.kind !== 'joiner.prospect';
  return definition && !finding.about && moves ? 'does-not-apply' : null;
}

export const fieldsOf = (finding: Finding): EventFields => ({
  accord: finding.accord,
  kind: finding.kind,
  country: finding.country,
  about: finding.about ?? null,
  step: finding.step ?? null,
  effective: finding.effective ?? false,
  date: finding.date,
  claimStatus: finding.claimStatus,
  speaker: finding.speaker ?? null,
  place: finding.place ?? null,
  confidence: finding.confidence,
  flags: finding.flags ?? [],
});
