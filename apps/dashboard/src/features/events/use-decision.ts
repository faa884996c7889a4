import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ApiError, type Schema } from '../../api/client';
import { eventKeys } from './event-keys';

type Event = Schema['EventDetail'];

/** A decision on an event: afterwards it is shown as it then stands, and looked at anew where the service refused. */
export function useDecision<Asked>(event: Event, send: (asked: Asked) => Promise<Event>, onDecided?: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: send,
    onSuccess: (after) => {
      queries.setQueryData(eventKeys.one(event.id), after);
      onDecided?.();
    },
    onError: () => void queries.invalidateQueries({ queryKey: eventKeys.one(event.id) }),
  });
}

export const wordsFor = (error: Error): string =>
  error instanceof ApiError && error.problem.status === 409
    ? `${error.message}. The event has been loaded anew; look again.`
    : error.message;
