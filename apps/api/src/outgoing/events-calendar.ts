import type { AccordEventState, MessageContext } from '@app/accords';
import { summarise } from '@app/accords';
import type { StoredEvent } from '@app/projections';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What has a day worth writing down: ceremonies, and the dates to watch that prospects name. */
export const calendarKinds = ['ceremony.announced', 'ceremony.held', 'joiner.prospect'] as const;
type Options = { publicUrl: string; contextOf: (accord: string) => MessageContext };

/**
 * A calendar of days: each keeps its UID, and SEQUENCE follows the event's revision, so that calendars take corrections over. What was put off or taken
 * back is cancelled, not gone. `postponed` are the events that put a ceremony off.
 */
export function eventsCalendar(
  events: readonly StoredEvent[],
  postponed: readonly AccordEventState[],
  { publicUrl, contextOf }: Options,
): string {
  const calendar = ical({
    name: 'Accord Watch',
    prodId: '//Accord Watch//Accord events//EN',
    method: ICalCalendarMethod.PUBLISH,
  });
  const putOff = new Set(postponed.filter(({ status }) => status === 'open').flatMap(({ related }) => related));
  const host = new URL(publicUrl).hostname;
  for (const { state } of events) {
    const { fields, status, id, revision } = state;
    if (fields.date?.precision !== 'day') continue;
    const summary = summarise(fields, contextOf(fields.accord));
    calendar.createEvent({
      id: `${id}@${host}`,
      sequence: revision - 1,
      start: new Date(`${fields.date.value}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: fields.kind === 'joiner.prospect' ? `To watch: ${summary}` : summary,
      description: `${fields.claimStatus}${fields.speaker ? `, ${fields.speaker}` : ''}. ${state.sources[0]?.evidence[0]?.quote ?? ''}`,
      ...(fields.place && { location: fields.place }),
      url: `${publicUrl}/events/${id}`,
      stamp: new Date(state.updatedAt),
      status: status !== 'open' || putOff.has(id) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  }
  return calendar.toString();
}
