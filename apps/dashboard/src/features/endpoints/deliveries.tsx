import { Button, NativeSelect, Table } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Fragment, useState } from 'react';
import { api, type Schema } from '../../api/client';
import { StateBadge } from '../../ui/badges';
import { Link } from '../../ui/router';
import { Loaded } from '../../ui/states';
import { Ago } from '../../ui/time';
import { WideTable } from '../../ui/wide-table';
import { Attempts } from './attempts';
import { endpointKeys } from './endpoint-keys';

const tones: Record<string, 'good' | 'fair' | 'bad' | 'calm'> = {
  delivered: 'good',
  pending: 'fair',
  leased: 'fair',
  failed: 'bad',
  held: 'fair',
};

const states = ['pending', 'delivered', 'failed', 'held', 'superseded'] as const;
type State = (typeof states)[number];

/** What was or will be sent to an endpoint, newest first; each opens to its attempts. */
export function Deliveries({ endpointId }: { endpointId: string }) {
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
  const deliveries = useInfiniteQuery({
    queryKey: [...endpointKeys.deliveries(endpointId), state],
    queryFn: ({ pageParam, signal }) =>
      api.get('/api/v1/endpoints/{id}/deliveries', {
        path: { id: endpointId },
        signal,
        query: { limit: 50, ...(state !== '' && { state }), ...(pageParam !== null && { after: pageParam }) },
      }),
    // The first page comes after nothing.
    initialPageParam: null as string | null,
    getNextPageParam: ({ next }) => next,
  });
  return (
    <Loaded
      query={deliveries}
      isEmpty={({ pages }) => pages[0]?.data.length === 0}
      empty={state === '' ? 'Nothing has been sent to it yet.' : 'There are none.'}
    >
      {({ pages }) => (
        <>
          <DeliveryRows deliveries={pages.flatMap(({ data }) => data)} />
          {deliveries.hasNextPage && (
            <Button
              variant="default"
              loading={deliveries.isFetchingNextPage}
              onClick={() => void deliveries.fetchNextPage()}
            >
              Older
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function DeliveryRows({ deliveries }: { deliveries: Schema['Delivery'][] }) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <WideTable
      label="Deliveries"
      minWidth={620}
      columns={['Message', 'State', 'Attempts', 'Made']}
      hiddenColumn="Details"
    >
      {deliveries.map((delivery) => (
        <Fragment key={delivery.id}>
          <Table.Tr>
            <Table.Th scope="row">
              {delivery.eventId ? <Link to={`/events/${delivery.eventId}`}>{delivery.type}</Link> : delivery.type}
            </Table.Th>
            <Table.Td>
              <StateBadge tone={tones[delivery.state] ?? 'calm'}>{delivery.state}</StateBadge> {delivery.lastStatus}{' '}
              <span className="muted">{delivery.reason}</span>
              {delivery.state === 'pending' && new Date(delivery.dueAt) > new Date() && (
                <span className="muted"> goes out at {new Date(delivery.dueAt).toLocaleString()}</span>
              )}
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
                <Attempts endpointId={delivery.endpointId} deliveryId={delivery.id} />
              </Table.Td>
            </Table.Tr>
          )}
        </Fragment>
      ))}
    </WideTable>
  );
}
