import {
  type AccordDefinition,
  type AccordEventState,
  eventDay,
  firstDay,
  moveStanding,
  type Stage,
  type StageChange,
  stageAt,
} from '@app/accords';

/** Days for which the definition's own history may be the very happening that an article reports. */
const historyGraceDays = 21;

/** The stage just before a publication, where history newer than the grace may be what the article itself reports. */
export function stageBefore(
  definition: AccordDefinition,
  events: readonly AccordEventState[],
  country: string,
  publishedAt: string,
): Stage {
  const day = publishedAt.slice(0, 10);
  const horizon = new Date(Date.parse(day) - historyGraceDays * 86_400_000).toISOString().slice(0, 10);
  const settled = {
    ...definition,
    members: definition.members.filter(({ since }) => firstDay(since) <= horizon),
  };
  return stageAt(settled, events, country, day);
}

/**
 * What an event moves its country's standing from and to, by its fields as they are now: from where the country stood just before the event was first
 * reported. `others` are the events about that country. Null where it moves nothing.
 */
export function standingMovedBy(
  event: AccordEventState,
  definition: AccordDefinition | undefined,
  others: readonly AccordEventState[],
): StageChange | null {
  const { country, about, kind, effective } = event.fields;
  if (!definition || country === null || about) return null;
  const publishedAt = event.sources.map((source) => source.publishedAt).sort()[0] ?? event.detectedAt;
  const earlier = others.filter((other) => other.id !== event.id && isEarlier(other, event));
  return moveStanding(stageBefore(definition, earlier, country, publishedAt), kind, effective, definition);
}

/** Of an earlier day, or of the same and known before. */
function isEarlier(other: AccordEventState, event: AccordEventState): boolean {
  const [its, own] = [eventDay(other), eventDay(event)];
  return its === own ? other.detectedAt < event.detectedAt : its < own;
}
