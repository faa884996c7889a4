import { Alert, Button, Group, NativeSelect, Table, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { api, type Schema } from '../../api/client';
import { StateBadge } from '../../ui/badges';
import { Link } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { Ago } from '../../ui/time';
import { Attempts } from './attempts';
import { endpointKeys } from './endpoint-keys';
import { EndpointState, wants } from './endpoints-page';
import { Enable, Recover } from './sending-again';

/** One endpoint: its state, what was sent and what came back. */
export function EndpointPage({ id }: { id: string }) {
  const endpoint = useQuery({
    queryKey: endpointKeys.one(id),
    queryFn: () => api.get('/api/v1/endpoints/{id}', { path: { id } }),
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
            <Actions endpoint={data} />
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

function Actions({ endpoint: { id, state } }: { endpoint: Schema['Endpoint'] }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: endpointKeys.list });
  const test = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints/{id}/test', { path: { id } }),
    onSettled: refresh,
  });
  const disable = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints/{id}/disable', { path: { id }, body: {} }),
    onSettled: refresh,
  });
  const result = test.data?.attemptLog.at(-1);
  return (
    <>
      <Group gap="xs" align="end">
        <Button loading={test.isPending} onClick={() => test.mutate()}>
          Send a test
        </Button>
        {state === 'active' && (
          <Button variant="default" loading={disable.isPending} onClick={() => disable.mutate()}>
            Disable
          </Button>
        )}
        {state === 'disabled' && <Enable id={id} />}
      </Group>
      <p role="status">
        {result &&
          (result.status
            ? `The test was answered with ${result.status} after ${result.durationMs} ms.`
            : `The test failed: ${result.error ?? ''}`)}
      </p>
      <div role="alert">
        {(test.error ?? disable.error) && <p className="problem">{(test.error ?? disable.error)?.message}</p>}
      </div>
    </>
  );
}

const tones: Record<string, 'good' | 'fair' | 'bad' | 'calm'> = {
  delivered: 'good',
  pending: 'fair',
  leased: 'fair',
  failed: 'bad',
  held: 'fair',
};

const states = ['pending', 'delivered', 'failed', 'held', 'superseded'] as const;
type State = (typeof states)[number];

function Deliveries({ endpointId }: { endpointId: string }) {
  const [state, setState] = useState<State | ''>('');
  return (
    <>
      <div className="controls">
        <NativeSelect
          label="State"
          value={state}
          // The values are our own.
          onChange={(event) => setState(event.target.value as State | '')}
          data={[{ value: '', label: 'all' }, ...states]}
        />
      </div>
      <DeliveryTable endpointId={endpointId} state={state} />
    </>
  );
}

function DeliveryTable({ endpointId, state }: { endpointId: string; state: State | '' }) {
  const [open, setOpen] = useState<string | null>(null);
  const deliveries = useQuery({
    queryKey: [...endpointKeys.deliveries(endpointId), state],
    queryFn: () =>
      api.get('/api/v1/endpoints/{id}/deliveries', {
        path: { id: endpointId },
        query: { limit: 50, ...(state !== '' && { state }) },
      }),
  });
  return (
    <Loaded
      query={deliveries}
      isEmpty={({ data }) => data.length === 0}
      empty={state === '' ? 'Nothing has been sent to it yet.' : 'There are none.'}
    >
      {({ data }) => (
        <Table.ScrollContainer
          minWidth={620}
          scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': 'Deliveries' } }}
        >
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">Message</Table.Th>
                <Table.Th scope="col">State</Table.Th>
                <Table.Th scope="col">Attempts</Table.Th>
                <Table.Th scope="col">Made</Table.Th>
                <Table.Th scope="col">
                  <span className="visually-hidden">Details</span>
                </Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {data.map((delivery) => (
                <Fragment key={delivery.id}>
                  <Table.Tr>
                    <Table.Th scope="row">
                      {delivery.eventId ? (
                        <Link to={`/events/${delivery.eventId}`}>{delivery.type}</Link>
                      ) : (
                        delivery.type
                      )}
                    </Table.Th>
                    <Table.Td>
                      <StateBadge tone={tones[delivery.state] ?? 'calm'}>{delivery.state}</StateBadge>{' '}
                      {delivery.lastStatus} <span className="muted">{delivery.reason}</span>
                    </Table.Td>
                    <Table.Td>{delivery.attempts}</Table.Td>
                    <Table.Td>
                      <Ago at={delivery.createdAt} />
                    </Table.Td>
                    <Table.Td>
                      <Button
                        size="xs"
                        variant="default"
                        aria-expanded={open === delivery.id}
                        onClick={() => setOpen(open === delivery.id ? null : delivery.id)}
                      >
                        {open === delivery.id ? 'Close' : 'Open'}
                      </Button>
                    </Table.Td>
                  </Table.Tr>
                  {open === delivery.id && (
                    <Table.Tr>
                      <Table.Td colSpan={5}>
                        <Attempts deliveryId={delivery.id} />
                      </Table.Td>
                    </Table.Tr>
                  )}
                </Fragment>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Loaded>
  );
}
