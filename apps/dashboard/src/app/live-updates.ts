import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { systemKey } from '../ui/system-key';

const messages = ['detected', 'updated', 'corrected', 'retracted', 'merged'].map((what) => `accord.event.${what}`);
const patienceMs = 400;
const asksByTheClock = new Set<unknown>(['session', systemKey[0]]);

/** What is recorded elsewhere shows here: the stream tells that something changed, and the open queries ask again. */
export function useLiveUpdates(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/api/v1/stream');
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refresh = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        // What is being changed here may be gone when the change is through.
        if (queries.isMutating() > 0) refresh();
        else void queries.invalidateQueries({ predicate: ({ queryKey }) => !asksByTheClock.has(queryKey[0]) });
      }, patienceMs);
    };
    for (const name of [...messages, 'log.record']) stream.addEventListener(name, refresh);
    return () => {
      clearTimeout(timer);
      stream.close();
    };
  }, [queries]);
}
