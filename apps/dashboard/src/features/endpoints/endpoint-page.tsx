import { Alert, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { Link } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { ChangeEndpoint } from './change-endpoint';
import { Deliveries } from './deliveries';
import { EndpointActions } from './endpoint-actions';
import { endpointKeys } from './endpoint-keys';
import { EndpointState, wants } from './endpoints-page';
import { Recover } from './sending-again';

/** One endpoint: its state, what was sent and what came back. */
export function EndpointPage({ id }: { id: string }) {
  const endpoint = useQuery({
    queryKey: endpointKeys.one(id),
    queryFn: ({ signal }) => api.get('/api/v1/endpoints/{id}', { path: { id }, signal }),
  });
  return (
    <>
      <p>
        <Link to="/endpoints">← Endpoints</Link>
      </p>
      <Loaded query={endpoint}>
        {(data) => (
          <>
            <Title order={1} className="url">
              {data.description ?? data.url}
            </Title>
            <p>
              <EndpointState endpoint={data} /> {data.stateReason} <span className="muted">{wants(data)}</span>
            </p>
            {data.warning ? (
              <Alert title="It keeps failing" variant="outline" className="alert">
                Nothing has arrived since {new Date(data.warning.failingSince).toLocaleString()}:{' '}
                {data.warning.lastError}. Unless that changes it is disabled after{' '}
                {new Date(data.warning.disabledAfter).toLocaleString()} {whoKnows(data)}
              </Alert>
            ) : (
              data.health.lastError && <p className="problem">{data.health.lastError}</p>
            )}
            <EndpointActions endpoint={data} />
            <details>
              <summary>What it wants, when and how</summary>
              <ChangeEndpoint key={data.id} endpoint={data} />
            </details>
            <h2>Send again</h2>
            <Recover endpoint={data} />
            <h2>Deliveries</h2>
            <Deliveries endpointId={id} />
          </>
        )}
      </Loaded>
    </>
  );
}

function whoKnows({ contact, health }: Schema['Endpoint']): string {
  if (contact === null) return 'It has no contact who could be told.';
  return health.toldHours > 0
    ? `${contact} has been told.`
    : `${contact} is told by mail if this service can send any.`;
}
