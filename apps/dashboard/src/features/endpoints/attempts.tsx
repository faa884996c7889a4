import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/client';
import { Loaded } from '../../ui/states';
import { endpointKeys } from './endpoint-keys';

/** What was sent, word for word, and what came back each time. */
export function Attempts({ deliveryId }: { deliveryId: string }) {
  const queries = useQueryClient();
  const delivery = useQuery({
    queryKey: endpointKeys.delivery(deliveryId),
    queryFn: () => api.get('/api/v1/deliveries/{id}', { path: { id: deliveryId } }),
  });
  const retry = useMutation({
    mutationFn: () => api.post('/api/v1/deliveries/{id}/retry', { path: { id: deliveryId } }),
    onSettled: () => queries.invalidateQueries(),
  });
  return (
    <Loaded query={delivery}>
      {({ attemptLog, body, messageId }) => (
        <>
          <p>
            <span className="muted">webhook-id</span> <code>{messageId}</code>{' '}
            <Button size="xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate()}>
              Send again
            </Button>
          </p>
          {retry.error && <p className="problem">{retry.error.message}</p>}
          <ol className="timeline">
            {attemptLog.map(({ number, startedAt, durationMs, status, error, responseBody }) => (
              <li key={`${number}-${startedAt}`}>
                <strong>{status ?? 'no answer'}</strong>{' '}
                <span className="muted">
                  after {durationMs} ms · {new Date(startedAt).toLocaleString()}
                </span>
                {error && <div className="problem">{error}</div>}
                {responseBody && <pre tabIndex={0}>{responseBody}</pre>}
              </li>
            ))}
          </ol>
          <pre tabIndex={0} aria-label="The body that was sent">
            {pretty(body)}
          </pre>
        </>
      )}
    </Loaded>
  );
}

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
