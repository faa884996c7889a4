import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { Loaded } from '../../ui/states';
import { endpointKeys } from './endpoint-keys';

/** What was sent, word for word, and what came back each time. */
export function Attempts({ endpointId, deliveryId }: { endpointId: string; deliveryId: string }) {
  const queries = useQueryClient();
  const delivery = useQuery({
    queryKey: endpointKeys.delivery(endpointId, deliveryId),
    queryFn: ({ signal }) => api.get('/api/v1/deliveries/{id}', { path: { id: deliveryId }, signal }),
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
            {attemptLog.map((attempt) => (
              <Attempt key={`${attempt.number}-${attempt.startedAt}`} attempt={attempt} />
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

type AttemptLog = Schema['DeliveryDetail']['attemptLog'];

function Attempt({ attempt }: { attempt: AttemptLog[number] }) {
  const { number, startedAt, durationMs, status, errorCode, error, requestHeaders, responseHeaders } = attempt;
  return (
    <li>
      <strong>{status ?? 'no answer'}</strong>{' '}
      <span className="muted">
        attempt {number} · after {durationMs} ms · {new Date(startedAt).toLocaleString()}
      </span>
      {error && (
        <div className="problem">
          {error} <code>{errorCode}</code>
        </div>
      )}
      <details>
        <summary>Request and answer</summary>
        <pre tabIndex={0} aria-label="The headers that were sent">
          {inLines(requestHeaders)}
        </pre>
        {responseHeaders && (
          <pre tabIndex={0} aria-label="The answer">
            {[`HTTP ${status ?? ''}`, inLines(responseHeaders), '', attempt.responseBody ?? ''].join('\n')}
          </pre>
        )}
      </details>
    </li>
  );
}

const inLines = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}`)
    .join('\n');

function pretty(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
