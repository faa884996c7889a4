import { type EventChange, type MessageType, messageTypeOf } from '@app/accords';
import { type EndpointFilter, isTellable, matchesFilter } from './match-filter';

/**
 * How far earlier messages about the event got at one endpoint: none was made; all still wait untried; one was tried and may
 * have arrived; one is on its way right now; one was answered with success.
 */
export type Told = 'never' | 'queued' | 'tried' | 'in-flight' | 'delivered';

export type Choice = {
  type: MessageType | null;
  /** Older messages that still wait are not sent any more. */
  supersedes: boolean;
  /** If nothing has been delivered by the time it is sent, it is the first message and goes as `.detected`. */
  firstUnlessDelivered: boolean;
};

const nothing: Choice = { type: null, supersedes: false, firstUnlessDelivered: false };

/**
 * Which message a record means for one endpoint. The first one is always `.detected`. Corrections, retractions and merges go to
 * whoever got the original or may have got it, whatever the filter says now; who cannot have got it is spared both.
 */
export function chooseMessage(change: EventChange, filter: EndpointFilter, told: Told): Choice {
  const natural = messageTypeOf(change.record.type);
  const tellable = isTellable(change.after, filter);
  switch (told) {
    case 'never':
      return tellable && isFirstTelling(change, filter) ? first : nothing;
    case 'queued':
      if (natural === null || !isToldNow(change, filter)) return nothing;
      return tellable ? first : { ...nothing, supersedes: true };
    case 'tried':
    case 'in-flight':
      if (natural === null || !isToldNow(change, filter)) return nothing;
      if (told === 'tried' && tellable) return first;
      return { type: natural, supersedes: true, firstUnlessDelivered: tellable };
    case 'delivered':
      if (natural === null || !isToldNow(change, filter)) return nothing;
      return { type: natural, supersedes: true, firstUnlessDelivered: false };
  }
}

/** While an endpoint is disabled every message is held, in order: whether to send all or the latest is decided on its return. */
export function chooseFor(
  endpoint: { state: string; filter: EndpointFilter },
  change: EventChange,
  told: Told,
): Choice {
  if (endpoint.state === 'active') return chooseMessage(change, endpoint.filter, told);
  const choice = chooseMessage(change, endpoint.filter, told === 'queued' ? 'in-flight' : told);
  return { ...choice, supersedes: false };
}

const first: Choice = { type: 'accord.event.detected', supersedes: true, firstUnlessDelivered: false };

/** News is told where the record says so; a person's decision where it makes the event match for the first time. */
function isFirstTelling({ record, before }: EventChange, filter: EndpointFilter): boolean {
  if (record.type === 'event-disputed') return false;
  if ('alert' in record) return record.alert;
  return before === null || !isTellable(before, filter);
}

/** Updates follow the filter and the record's own word; what takes something back always goes. */
function isToldNow({ record, after }: EventChange, filter: EndpointFilter): boolean {
  return 'alert' in record ? record.alert && matchesFilter(after, filter) : true;
}
