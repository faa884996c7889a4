import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { systemKey } from '../ui/system-key';

const messages = ['detected', 'updated', 'corrected', 'retracted', 'merged'].map((what) => `accord.event.${what}`);
const patienceMs = 400;
const reopenMs = 3_000;
const asksByTheClock = new Set<unknown>(['session', systemKey[0]]);

/** What is recorded elsewhere shows here: the stream tells that something changed, and the open queries ask again. */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let stream: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // What is being changed here may be gone when the change is through.
        if (queries.isMutating() > 0) refresh();
        else void queries.invalidateQueries({ predicate: ({ queryKey }) => !asksByTheClock.has(queryKey[0]) });
      }, patienceMs);
    };
    let reopening: ReturnType<typeof setTimeout> | undefined;
    const open = (): void => {
      const opened = new EventSource('/api/v1/stream');
      stream = opened;
      for (const name of [...messages, 'log.record']) opened.addEventListener(name, refresh);
      opened.addEventListener('error', () => {
        // After a break the browser comes back by itself; what the service refuses, it gives up.
        if (opened.readyState === EventSource.CLOSED) reopening = setTimeout(open, reopenMs);
        // Whatever was recorded during a break is not told again.
        else opened.addEventListener('open', refresh, { once: true });
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      clearTimeout(reopening);
      stream?.close();
    };
  }, [queries]);
}
