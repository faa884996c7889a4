import { Anchor, Button, NativeSelect, TextInput, Title } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useInfiniteQuery } from '@tanstack/react-query';
import { api, type Schema } from '../../api/client';
import { setQuery, useAddress } from '../../ui/router';
import { Empty, Failure, Waiting } from '../../ui/states';
import { kindWords } from '../../ui/words';
import { EventCard } from './event-cards';
import { eventKeys } from './event-keys';
import { ProposalsWaiting } from './proposals';

type Kind = Schema['EventSummary']['kind'];
type Review = Schema['EventSummary']['review'];
const pageSize = 20;

/** Every accord event, latest first, filtered by what the address says. */
export function EventsPage() {
  const { query } = useAddress();
  const [kind, review, country] = [query.get('kind') ?? '', query.get('review') ?? '', query.get('country') ?? ''];
  const words = query.get('q') ?? '';
  const [q] = useDebouncedValue(words.trim(), 300);
  const complete = /^[A-Za-z]{2}$/.test(country) ? country.toUpperCase() : '';
  const wanted = {
    ...(kind && { kind: kind as Kind }), // a wrong one in the address is answered with 400
    ...(review && { review: review as Review }),
    ...(complete && { country: complete }),
    ...(q && { q }),
  };
  const events = useInfiniteQuery({
    queryKey: eventKeys.list({ limit: pageSize, kind, review, country: complete, q }),
    initialPageParam: undefined as string | undefined, // the first page has no cursor
    queryFn: ({ pageParam }) =>
      api.get('/api/v1/events', {
        query: {
          limit: pageSize,
          order: 'desc',
          ...wanted,
          ...(pageParam !== undefined && { after: pageParam }),
        },
      }),
    getNextPageParam: (page) => page.next ?? undefined,
  });
  const all = events.data?.pages.flatMap(({ data }) => data) ?? [];
  return (
    <>
      <Title order={1}>Events</Title>
      <ProposalsWaiting />
      <div className="controls">
        <TextInput
          label="Words"
          placeholder="signing ceremony"
          type="search"
          maxLength={200}
          value={words}
          onChange={(event) => setQuery({ q: event.target.value })}
        />
        <NativeSelect
          label="Kind"
          value={kind}
          onChange={(event) => setQuery({ kind: event.target.value })}
          data={[{ value: '', label: 'All' }, ...Object.entries(kindWords).map(([value, label]) => ({ value, label }))]}
        />
        <NativeSelect
          label="Review"
          value={review}
          onChange={(event) => setQuery({ review: event.target.value })}
          data={[
            { value: '', label: 'All' },
            { value: 'unreviewed', label: 'Unreviewed' },
            { value: 'confirmed', label: 'Confirmed' },
            { value: 'rejected', label: 'Rejected' },
          ]}
        />
        <TextInput
          label="Country code"
          placeholder="KZ"
          maxLength={2}
          value={country}
          onChange={(event) => setQuery({ country: event.target.value })}
        />
      </div>
      {events.isPending && <Waiting lines={10} />}
      {events.error && <Failure error={events.error} retry={() => void events.refetch()} />}
      {events.data && all.length === 0 && <Empty>No event fits.</Empty>}
      <h2 className="visually-hidden">What fits</h2>
      <ol className="cards wide">
        {all.map((event) => (
          <li key={event.id}>
            <EventCard event={event} />
          </li>
        ))}
      </ol>
      {all.length > 0 && (
        <p>
          <Anchor href={`/api/v1/exports/events.csv?${new URLSearchParams(wanted).toString()}`}>
            All of these as CSV
          </Anchor>
        </p>
      )}
      {events.hasNextPage && (
        <Button variant="default" loading={events.isFetchingNextPage} onClick={() => void events.fetchNextPage()}>
          Older events
        </Button>
      )}
    </>
  );
}
