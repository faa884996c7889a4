import type { AccordEventState, MessageContext } from '@app/accords';
import { isFirmer, summarise } from '@app/accords';
import type { StoredEvent } from '@app/projections';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

/** What has a day worth writing down: ceremonies, and the dates to watch that prospects name. */
export const calendarKinds = ['ceremony.announced', 'ceremony.held', 'joiner.prospect'] as const;
type Options = { publicUrl: string; contextOf: (accord: string) => MessageContext };

/** What waits for another source or a person is told nowhere, in a calendar neither. */
const doubts = new Set(['held', 'second-opinion', 'candidate', 'proposed']);
const isDoubtful = ({ alerted, quiet }: AccordEventState): boolean => !alerted && quiet !== null && doubts.has(quiet);

/**
 * A calendar of days: each keeps its UID, and SEQUENCE rises with every revision of the event and of those that put it off, so that calendars take
 * corrections over. What was put off or taken back is cancelled, not gone; what nobody responsible has said is tentative.
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
  const host = new URL(publicUrl).hostname;
  for (const { state } of events) {
    const { fields, id, revision } = state;
    if (fields.date?.precision !== 'day' || isDoubtful(state)) continue;
    const delays = postponed.filter(({ related }) => related.includes(id));
    const summary = summarise(fields, contextOf(fields.accord));
    calendar.createEvent({
      id: `${id}@${host}`,
      sequence: delays.reduce((sum, delay) => sum + delay.revision, revision - 1),
      start: new Date(`${fields.date.value}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      summary: fields.kind === 'joiner.prospect' ? `To watch: ${summary}` : summary,
      description: `${fields.claimStatus}${fields.speaker ? `, ${fields.speaker}` : ''}. ${state.sources[0]?.evidence[0]?.quote ?? ''}`,
      ...(fields.place && { location: fields.place }),
      url: `${publicUrl}/events/${id}`,
      stamp: new Date(delays.reduce((last, { updatedAt }) => (updatedAt > last ? updatedAt : last), state.updatedAt)),
      status: statusOf(state, delays),
    });
  }
  return calendar.toString();
}

function statusOf({ status, fields }: AccordEventState, delays: readonly AccordEventState[]): ICalEventStatus {
  if (status !== 'open' || delays.some((delay) => delay.status === 'open')) return ICalEventStatus.CANCELLED;
  return isFirmer(fields.claimStatus, 'reported') ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}
