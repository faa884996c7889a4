import { Button } from '@mantine/core';
import { api, type Schema } from '../../api/client';
import { useDecision, wordsFor } from './use-decision';

type Event = Schema['EventDetail'];

/** One of several sources that reports another happening becomes an event of its own. */
export function SplitOff({ event, itemId }: { event: Event; itemId: string }) {
  const split = useDecision(event, () =>
    api.post('/api/v1/events/{id}/split', {
      path: { id: event.id },
      body: { expectedRevision: event.revision, itemIds: [itemId] },
    }),
  );
  return (
    <>
      <Button size="xs" ml="xs" variant="subtle" loading={split.isPending} onClick={() => split.mutate(undefined)}>
        Another happening
      </Button>
      {split.error && (
        <p className="problem" role="alert">
          {wordsFor(split.error)}
        </p>
      )}
    </>
  );
}
