import { Button, Group, Table, Title } from '@mantine/core';
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
            {data.health.lastError && <p className="problem">{data.health.lastError}</p>}
            <Actions endpoint={data} />
            <h2>Deliveries</h2>
            <Deliveries endpointId={id} />
          </>
        )}
      </Loaded>
    </>
  );
}

function Actions({ endpoint: { id, state } }: { endpoint: Schema['Endpoint'] }) {
  const queries = useQueryClient();
  const refresh = () => queries.invalidateQueries({ queryKey: endpointKeys.list });
  const test = useMutation({
    mutationFn: () => api.post('/api/v1/endpoints/{id}/test', { path: { id } }),
    onSettled: refresh,
  });
  const toggle = useMutation({
    mutationFn: () =>
      state === 'disabled'
        ? api.post('/api/v1/endpoints/{id}/enable', { path: { id }, body: {} })
        : api.post('/api/v1/endpoints/{id}/disable', { path: { id }, body: {} }),
    onSettled: refresh,
  });
  const result = test.data?.attemptLog.at(-1);
  return (
    <>
      <Group gap="xs">
        <Button loading={test.isPending} onClick={() => test.mutate()}>
          Send a test
        </Button>
        <Button variant="default" loading={toggle.isPending} onClick={() => toggle.mutate()}>
          {state === 'disabled' ? 'Enable' : 'Disable'}
        </Button>
      </Group>
      <p role="status">
        {result &&
          (result.status
            ? `The test was answered with ${result.status} after ${result.durationMs} ms.`
            : `The test failed: ${result.error ?? ''}`)}
      </p>
      <div role="alert">
        {(test.error ?? toggle.error) && <p className="problem">{(test.error ?? toggle.error)?.message}</p>}
      </div>
    </>
  );
}

const tones: Record<string, 'good' | 'fair' | 'bad' | 'calm'> = {
  delivered: 'good',
  pending: 'fair',
  leased: 'fair',
  failed: 'bad',
};

function Deliveries({ endpointId }: { endpointId: string }) {
  const [open, setOpen] = useState<string | null>(null);
  const deliveries = useQuery({
    queryKey: endpointKeys.deliveries(endpointId),
    queryFn: () => api.get('/api/v1/endpoints/{id}/deliveries', { path: { id: endpointId }, query: { limit: 50 } }),
  });
  return (
    <Loaded query={deliveries} isEmpty={({ data }) => data.length === 0} empty="Nothing has been sent to it yet.">
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
                      {delivery.lastStatus}
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
